// HeadlessRun: the demonstration without a screen: one sync, one picture, one table.
#pragma once

#include "app/desktop/desktop.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <filesystem>

namespace desk::desktop {

/// Says what it did on standard output, ends the application with 0, or with a sentence on standard error and
/// another code.
class HeadlessRun : public QObject
{
    Q_OBJECT
public:
    HeadlessRun(Desktop& desktop, std::filesystem::path outputDir);
    ~HeadlessRun() override;

    void start();

private:
    void syncEnded(const sync::SyncReport& report);
    void takePicture();
    void writeTable();
    void fail(const std::string& sentence, int code);

    Desktop& m_desktop;
    std::filesystem::path m_outputDir;
    QThread m_thread;
    QObject m_worker; ///< lives on m_thread
    QTimer m_limit;
    bool m_isSynced = false;
    bool m_isDone = false;
};

} // namespace desk::desktop

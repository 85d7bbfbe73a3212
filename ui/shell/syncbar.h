// SyncBar: the bar below the pages: the network, the age of the data, progress, warnings, and the sync button.
#pragma once

#include "ui/common/syncstatus.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace desk::ui {

class SyncBar : public QWidget
{
    Q_OBJECT
public:
    explicit SyncBar(QWidget* parent = nullptr);

    /// `now` is the server's time.
    void showStatus(const SyncStatus& status, Instant now);

Q_SIGNALS:
    void synchroniseRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addLayout();
    void showProgress(const SyncStatus& status);
    void showWarnings(const SyncStatus& status);
    void tint();

    QLabel* m_dot;
    QLabel* m_connection;
    QLabel* m_age;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    QToolButton* m_warnings;
    QPushButton* m_button;
    Tone m_tone = Tone::Quiet;
    bool m_isStale = false;
    bool m_isSyncing = false;
};

} // namespace desk::ui

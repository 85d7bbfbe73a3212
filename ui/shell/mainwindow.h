// MainWindow: a frame around pages, with the bar about the network below. Knows nothing else.
#pragma once

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace desk::ui {

class SyncBar;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// The first page is the one shown. The window owns it.
    void addPage(QWidget* page);
    SyncBar* syncBar() const { return m_syncBar; }

    void saveGeometryTo(QSettings& settings) const;
    void restoreGeometryFrom(const QSettings& settings);

private:
    QStackedWidget* m_pages;
    SyncBar* m_syncBar;
};

} // namespace desk::ui

// MainWindow: a frame around pages, with the rail beside them and the bar about the network below. Knows nothing else.
#pragma once

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace desk::ui {

class PageRail;
class SyncBar;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// The first page is the one shown. The window owns it. `icon` is a name for icons.h.
    void addPage(QWidget* page, const QString& icon, const QString& title);
    /// At the foot of the rail, and by its shortcut everywhere in the window. The caller keeps the action.
    void addCommand(QAction* command, const QString& icon);
    /// Brings a page to the front and gives it the keyboard.
    void showPage(QWidget* page);
    QWidget* currentPage() const;
    /// Above the pages, whichever is shown. The window owns it.
    void addNotice(QWidget* notice);
    SyncBar* syncBar() const { return m_syncBar; }

    void saveGeometryTo(QSettings& settings) const;
    void restoreGeometryFrom(const QSettings& settings);

private:
    PageRail* m_rail;
    QStackedWidget* m_pages;
    SyncBar* m_syncBar;
};

} // namespace desk::ui

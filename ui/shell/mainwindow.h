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
    /// At the head of the rail, once. The window owns it.
    void setRailHeader(QWidget* header);
    /// Takes a page out of the window; the caller has it then.
    void removePage(QWidget* page);
    /// Brings a page to the front and gives it the keyboard.
    void showPage(QWidget* page);
    QWidget* currentPage() const;
    /// Whose pages they are, for the title; empty: nobody's.
    void setHeading(const QString& heading);
    /// In front of the heading; empty: none.
    void setNews(const QString& news);
    /// Above the pages, whichever is shown. The window owns it.
    void addNotice(QWidget* notice);
    /// In place of rail, pages and bar; the notices stay. The window owns it, and deletes the one before. nullptr:
    /// away.
    void setCover(QWidget* cover);
    QWidget* cover() const { return m_cover; }
    SyncBar* syncBar() const { return m_syncBar; }

    void saveGeometryTo(QSettings& settings) const;
    void restoreGeometryFrom(const QSettings& settings);

private:
    void updateTitle();

    QString m_heading;
    QString m_news;
    QWidget* m_body; ///< rail, pages and bar
    QWidget* m_cover = nullptr;
    PageRail* m_rail;
    QStackedWidget* m_pages;
    SyncBar* m_syncBar;
};

} // namespace desk::ui

// WindowParts: what one account adds to the window; the window lives on when it goes.
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <vector>

class QMenu;

namespace desk::ui {

class MainWindow;

/// Takes away, and deletes, all that was added through it: dialogs first, then menus, notices and pages. The window
/// outlives it.
class WindowParts
{
public:
    explicit WindowParts(MainWindow& window);
    ~WindowParts();
    WindowParts(const WindowParts&) = delete;
    WindowParts& operator=(const WindowParts&) = delete;

    MainWindow& window() const { return m_window; }
    /// The parent of dialogs and actions: inside the window, and never seen.
    QWidget& host() const { return *m_host; }

    void addPage(QWidget* page, const QString& icon, const QString& title);
    void addNotice(QWidget* notice);
    QMenu* addMenu(const QString& title);

private:
    MainWindow& m_window;
    QPointer<QWidget> m_host; ///< the window may be gone before, and all with it
    std::vector<QPointer<QWidget>> m_pages;
    std::vector<QPointer<QWidget>> m_rest;
};

} // namespace desk::ui

#include "ui/shell/windowparts.h"

#include "ui/shell/mainwindow.h"

#include <QMenu>
#include <QMenuBar>

namespace desk::ui {

WindowParts::WindowParts(MainWindow& window) : m_window(window), m_host(new QWidget(&window))
{
    m_host->setObjectName(QStringLiteral("windowParts"));
    m_host->hide();
}

WindowParts::~WindowParts()
{
    delete m_host;
    for (const QPointer<QWidget>& one : m_rest)
        delete one.data();
    for (const QPointer<QWidget>& page : m_pages) {
        if (!page)
            continue;
        m_window.removePage(page);
        delete page.data();
    }
}

void WindowParts::addPage(QWidget* page, const QString& icon, const QString& title)
{
    m_pages.emplace_back(page);
    m_window.addPage(page, icon, title);
}

void WindowParts::addNotice(QWidget* notice)
{
    m_rest.emplace_back(notice);
    m_window.addNotice(notice);
}

QMenu* WindowParts::addMenu(const QString& title)
{
    QMenu* menu = m_window.menuBar()->addMenu(title);
    m_rest.emplace_back(menu);
    return menu;
}

} // namespace desk::ui

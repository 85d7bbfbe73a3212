#include "ui/lock/curtain.h"

#include "ui/lock/coveredaccessible.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QToolTip>

namespace desk::ui {
namespace {

constexpr int kMostPopups = 16; // a menu of a menu of a menu

void closePopups()
{
    for (int closed = 0; closed < kMostPopups; ++closed) {
        QWidget* popup = QApplication::activePopupWidget();
        if (!popup)
            break;
        popup->hide();
    }
    QToolTip::hideText();
}

} // namespace

Curtain::Curtain(QMainWindow& window, QWidget* page, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_page(page)
{
    page->setParent(&window);
    page->hide();
}

Curtain::~Curtain()
{
    qApp->removeEventFilter(this);
}

/// The page, what is in it, and what hangs on it: its menus and tooltips.
bool Curtain::isOurs(const QObject* object) const
{
    for (; object; object = object->parent()) {
        if (object == m_page)
            return true;
    }
    return false;
}

void Curtain::cover(QWidget* widget)
{
    coverFromReaders(widget);
    m_covered.emplace_back(widget);
}

void Curtain::hideWindow(QWidget* window)
{
    m_windows.push_back({window, window->pos(), window->windowModality()});
    window->hide();
}

void Curtain::hidePart(QWidget* part)
{
    m_parts.emplace_back(part);
    part->hide();
}

void Curtain::drop()
{
    if (m_isDown || !m_page)
        return;
    m_isDown = true;
    m_focus = QApplication::focusWidget();
    closePopups();
    m_title = m_window.windowTitle();
    keepTitle();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window == &m_window || isOurs(window))
            continue;
        cover(window); // also one that is hidden: readers see it
        if (window->isVisible())
            hideWindow(window);
    }
    const auto parts = m_window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* part : parts) {
        if (part->isWindow() || part == m_page)
            continue;
        cover(part);
        if (!part->isHidden())
            hidePart(part);
    }
    m_page->setGeometry(m_window.rect());
    m_page->show();
    m_page->raise();
    m_page->setFocus(Qt::OtherFocusReason);
    qApp->installEventFilter(this);
}

void Curtain::lift()
{
    if (!m_isDown)
        return;
    m_isDown = false;
    qApp->removeEventFilter(this);
    closePopups();
    for (const QPointer<QWidget>& covered : std::exchange(m_covered, {})) {
        if (covered)
            uncoverForReaders(covered);
    }
    for (const QPointer<QWidget>& part : std::exchange(m_parts, {})) {
        if (part)
            part->show();
    }
    m_page->hide();
    m_window.setWindowTitle(m_title);
    for (const Hidden& hidden : std::exchange(m_windows, {})) {
        if (!hidden.widget)
            continue;
        hidden.widget->setWindowModality(hidden.modality);
        hidden.widget->move(hidden.position);
        hidden.widget->show();
    }
    if (m_focus) {
        m_focus->window()->activateWindow();
        m_focus->setFocus(Qt::OtherFocusReason);
    }
}

void Curtain::setHasNews(bool hasNews)
{
    m_hasNews = hasNews;
    if (m_isDown)
        keepTitle();
}

QString Curtain::neutralTitle() const
{
    const QString name = QGuiApplication::applicationDisplayName();
    return m_hasNews ? tr("New activity") + QStringLiteral(" – ") + name : name;
}

void Curtain::keepTitle()
{
    if (m_window.windowTitle() != neutralTitle())
        m_window.setWindowTitle(neutralTitle());
}

/// What opens while the curtain is down. A window is kept off the screen before it is mapped, and hidden as soon as the
/// one who shows it has done so; it comes with the others.
void Curtain::noteShown(QWidget* widget)
{
    const bool isPart = !widget->isWindow() && widget->parentWidget() == &m_window;
    if ((!isPart && !widget->isWindow()) || widget == &m_window || isOurs(widget))
        return;
    cover(widget);
    if (!isPart)
        widget->setAttribute(Qt::WA_DontShowOnScreen);
    QMetaObject::invokeMethod(
        this,
        [this, isPart, shown = QPointer<QWidget>(widget)] {
            if (!shown)
                return;
            if (!shown->isHidden() && m_isDown) {
                if (isPart)
                    hidePart(shown);
                else
                    hideWindow(shown);
            }
            shown->setAttribute(Qt::WA_DontShowOnScreen, false);
        },
        Qt::QueuedConnection);
}

bool Curtain::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Shortcut: return !isOurs(watched);
    case QEvent::Resize:
        if (watched == &m_window && m_page)
            m_page->setGeometry(m_window.rect());
        break;
    case QEvent::WindowTitleChange:
        if (watched == &m_window && m_window.windowTitle() != neutralTitle()) {
            m_title = m_window.windowTitle();
            keepTitle();
        }
        break;
    case QEvent::Show:
        if (watched->isWidgetType() && !event->spontaneous())
            noteShown(static_cast<QWidget*>(watched));
        break;
    default: break; // an open set of numbers
    }
    return QObject::eventFilter(watched, event);
}

} // namespace desk::ui

#include "ui/shell/linkpanels.h"

#include "ui/common/theme.h"
#include "ui/link/linkwindow.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr int kDefaultWidth = 440;
constexpr int kNarrowest = 320;
constexpr std::chrono::milliseconds kFollowAfter{120};

QString widthKey()
{
    return QStringLiteral("link/width");
}

} // namespace

LinkPanels::LinkPanels(LinksPage* page, session::Session& session, UiLanguage language, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_session(session)
    , m_language(language)
    , m_splitter(new QSplitter)
    , m_button(new QPushButton(page))
    , m_width(kDefaultWidth)
{
    m_splitter->setObjectName(QStringLiteral("linkSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(page);
    m_splitter->setStretchFactor(0, 1);
    m_follow.setSingleShot(true);
    m_follow.setInterval(kFollowAfter);
    connect(&m_follow, &QTimer::timeout, this, &LinkPanels::followCurrentRow);
    addButton();
    connectTable();
}

/// Its chart and its tables cost a start more than the table of links does.
void LinkPanels::makePanel()
{
    m_panel = new LinkPanel(m_language, PanelPlace::Beside);
    m_controller = std::make_unique<LinkPanelController>(*m_panel, m_session, m_language);
    if (m_lens)
        m_controller->followLens(*m_lens);
    m_panel->setCommands(m_commands);
    m_panel->hide();
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(1, 0);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_width = m_panel->width(); });
    connect(m_panel, &LinkPanel::closeRequested, this, &LinkPanels::closePanel);
    connect(m_panel, &LinkPanel::restockRequested, this,
        [this] { Q_EMIT restockRequested(m_controller->link(), m_panel->window()); });
    connect(m_panel, &LinkPanel::windowRequested, this, [this] { openWindow(m_controller->link()); });
    connect(m_controller.get(), &LinkPanelController::requestEnded, this, &LinkPanels::requestEnded);
}

void LinkPanels::setCommands(const QList<QAction*>& commands)
{
    m_commands = commands;
    if (m_panel)
        m_panel->setCommands(commands);
}

LinkPanels::~LinkPanels()
{
    for (const QPointer<LinkWindow>& window : m_windows)
        delete window.data();
}

void LinkPanels::addButton()
{
    m_button->setObjectName(QStringLiteral("showLinkPanel"));
    m_button->setText(tr("Details"));
    m_button->setToolTip(tr("Show the chosen link beside the table (Enter)"));
    m_button->setAccessibleName(tr("Show details of the link"));
    m_button->setCheckable(true);
    m_button->setMinimumHeight(metrics::kControlHeight);
    // Not clicked(): what reads the screen aloud toggles a button without a click.
    connect(m_button, &QPushButton::toggled, this, [this](bool isOn) {
        if (isOn != isPanelOpen())
            toggle();
    });
    m_page->addToHeader(m_button);
}

void LinkPanels::connectTable()
{
    m_page->view()->installEventFilter(this);
    LinksView* view = m_page->view();
    connect(view, &LinksView::linkActivated, this, [this](const LinkId& link) { openBeside(link); });
    connect(view, &LinksView::currentLinkChanged, this, [this] {
        if (isPanelOpen())
            m_follow.start();
    });
    const auto add = [this, view](
                         const QString& text, const char* name, const QKeySequence& keys, auto method) {
        connect(view->addShortcut(text, QLatin1String(name), keys), &QAction::triggered, this, method);
    };
    add(tr("Show details"), "showLink", QKeySequence(Qt::Key_F4), [this] { toggle(); });
    add(tr("Show details in a window"), "showLinkWindow", QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this] { openWindow(m_page->view()->currentLink()); });
}

void LinkPanels::toggle()
{
    if (isPanelOpen()) {
        closePanel();
        return;
    }
    LinksView* view = m_page->view();
    if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
        view->selectRow(0);
    openBeside(m_page->view()->currentLink());
    m_button->setChecked(isPanelOpen());
}

/// Escape in the table closes the panel first; only then it clears the search.
bool LinkPanels::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && isPanelOpen()) {
        closePanel();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void LinkPanels::openBeside(const LinkId& link)
{
    if (link.isEmpty())
        return;
    if (!m_panel)
        makePanel();
    if (!isPanelOpen()) {
        m_panel->show();
        const int total = m_splitter->width();
        const int width =
            std::clamp(m_width, m_panel->minimumWidth(), std::max(m_panel->minimumWidth(), total / 2));
        m_splitter->setSizes({total - width, width});
    }
    m_button->setChecked(true);
    m_controller->show(link);
}

void LinkPanels::followCurrentRow()
{
    if (isPanelOpen())
        openBeside(m_page->view()->currentLink());
}

void LinkPanels::openWindow(const LinkId& link)
{
    if (link.isEmpty())
        return;
    std::erase_if(m_windows, [](const QPointer<LinkWindow>& window) { return window.isNull(); });
    for (const QPointer<LinkWindow>& window : m_windows) {
        if (window->link() == link) {
            window->show();
            window->raise();
            window->activateWindow();
            return;
        }
    }
    auto* window = new LinkWindow(link, m_session, m_language);
    if (m_lens)
        window->controller().followLens(*m_lens);
    connect(&window->controller(), &LinkPanelController::requestEnded, this, &LinkPanels::requestEnded);
    connect(window, &LinkWindow::restockRequested, this,
        [this, window] { Q_EMIT restockRequested(window->link(), window); });
    m_windows.emplace_back(window);
    window->show();
}

void LinkPanels::closePanel()
{
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    m_panel->hide();
    m_button->setChecked(false);
    m_controller->leave();
    if (hadFocus)
        m_page->view()->setFocus(Qt::OtherFocusReason);
}

bool LinkPanels::isPanelOpen() const
{
    return m_panel && m_panel->isVisibleTo(m_splitter);
}

void LinkPanels::saveTo(QSettings& settings) const
{
    settings.setValue(widthKey(), m_width);
}

void LinkPanels::restoreFrom(const QSettings& settings)
{
    m_width = std::clamp(settings.value(widthKey(), kDefaultWidth).toInt(), kNarrowest, 4000);
}

} // namespace desk::ui

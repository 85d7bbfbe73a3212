#include "app/desktop/changespart.h"

#include "ui/editor/actionbutton.h"
#include "ui/editor/changenotice.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QMenu>

namespace desk::desktop {
namespace {

/// One more than are changed at once: so many that it need not be counted on.
constexpr std::size_t kMostSelected = 501;

} // namespace

ChangesPart::ChangesPart(const DeskParts& parts)
    : m_parts(parts)
    , m_actions(new ui::LinkActions(&parts.window.host()))
    , m_notice(new ui::ChangeNotice)
    , m_controller(parts.window.host(), *m_actions, *m_notice, parts.session, parts.language)
{
    addToWindow();
    connectParts();
}

void ChangesPart::addToWindow()
{
    m_parts.window.addNotice(m_notice);
    QMenu* menu = m_parts.window.addMenu(QCoreApplication::translate("desk::ui::LinkActions", "&Link"));
    menu->setObjectName(QStringLiteral("linkMenu"));
    m_actions->fill(menu);
    ui::LinksView* view = m_parts.page.view();
    auto* separator = new QAction(view);
    separator->setSeparator(true);
    view->addAction(separator);
    view->addActions(m_actions->ofLink());
    m_parts.page.addToHeader(new ui::ActionButton(m_actions->newLink()));
}

void ChangesPart::connectParts()
{
    QObject::connect(m_parts.page.view()->selectionModel(), &QItemSelectionModel::selectionChanged,
        &m_controller, [this] { noteSelection(); });
    QObject::connect(m_parts.page.view(), &ui::LinksView::restockRequested, &m_controller,
        [this](const LinkId& id) { m_controller.restock(id, &m_parts.window.host()); });
    QObject::connect(
        &m_controller, &ui::ChangesController::requestEnded, &m_parts.sync, &ui::SyncController::noteRequest);
    QObject::connect(
        &m_controller, &ui::ChangesController::linkCreated, &m_controller, [this](const LinkId& id) {
            m_created = id;
            showCreated();
        });
    QObject::connect(
        &m_parts.links, &ui::LinksController::upToDate, &m_controller, [this] { showCreated(); });
}

void ChangesPart::noteSelection()
{
    const ui::LinksView& view = *m_parts.page.view();
    std::vector<LinkId> ids;
    for (const QItemSelectionRange& range : view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && ids.size() < kMostSelected; ++row)
            ids.push_back(view.links()->idAt(row));
    }
    m_controller.setSelection(std::move(ids));
}

/// A new link is made current as soon as the table has its row.
void ChangesPart::showCreated()
{
    if (!m_created.isEmpty() && m_parts.page.view()->showLink(m_created))
        m_created = {};
}

} // namespace desk::desktop

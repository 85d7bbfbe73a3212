#include "ui/links/viewscontroller.h"

#include "core/async/onready.h"
#include "core/base/logging.h"
#include "ui/common/errortext.h"
#include "ui/common/namedialog.h"
#include "ui/links/linkfacets.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace desk::ui {

ViewsController::ViewsController(
    ChoiceMenu& menu, LinksView& table, LinkListGateway& gateway, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_menu(menu)
    , m_table(table)
    , m_gateway(gateway)
    , m_clock(clock)
    , m_builtIn(LinkViews::builtIn())
    , m_current(m_builtIn.front())
    , m_saveAs(new QAction(tr("Save as…"), this))
    , m_update(new QAction(tr("Save changes"), this))
    , m_rename(new QAction(tr("Rename…"), this))
    , m_remove(new QAction(tr("Delete…"), this))
{
    m_saveAs->setObjectName(QStringLiteral("saveView"));
    m_update->setObjectName(QStringLiteral("updateView"));
    m_rename->setObjectName(QStringLiteral("renameView"));
    m_remove->setObjectName(QStringLiteral("deleteView"));
    connect(m_saveAs, &QAction::triggered, this, &ViewsController::saveAs);
    connect(m_update, &QAction::triggered, this, &ViewsController::update);
    connect(m_rename, &QAction::triggered, this, &ViewsController::rename);
    connect(m_remove, &QAction::triggered, this, &ViewsController::askToRemove);
    m_menu.setExclusive(true);
    m_menu.setCommands({m_saveAs, m_update, m_rename, m_remove});
    connect(&m_menu, &ChoiceMenu::opening, this, [this] { showMenu(true); });
    connect(&m_menu, &ChoiceMenu::choiceToggled, this, [this](const QString& id) { choose(id); });
    showMenu(false);
}

void ViewsController::load()
{
    onReady(m_gateway.views(), this, [this](const Result<std::vector<cache::SavedView>>& saved) {
        if (!saved) {
            qCWarning(lcUi) << "views not read:" << saved.error().detail.c_str();
            return;
        }
        m_own.clear();
        for (const cache::SavedView& each : *saved) {
            if (auto view = LinkViews::fromDefinition(QString::fromStdString(each.name), each.definition))
                m_own.push_back(std::move(*view));
        }
        if (const LinkView* wanted = find(m_wanted)) {
            m_current = *wanted;
            m_wanted.clear();
        }
        showMenu(false);
    });
}

void ViewsController::setCurrent(const QString& id)
{
    if (const LinkView* known = find(id))
        m_current = *known;
    else
        m_wanted = id;
    showCaption();
}

void ViewsController::setFilters(const LinkFilters& filters)
{
    m_filters = filters;
    // Taking every filter away leads back to all links.
    if (filters.isOpen() && !m_current.filters.isOpen())
        m_current = m_builtIn.front();
    showMenu(false);
}

std::vector<LinkView> ViewsController::allViews() const
{
    std::vector<LinkView> all = m_builtIn;
    all.insert(all.end(), m_own.begin(), m_own.end());
    return all;
}

const LinkView* ViewsController::find(const QString& id) const
{
    for (const auto* views : {&m_builtIn, &m_own}) {
        const auto found =
            std::find_if(views->begin(), views->end(), [&id](const LinkView& view) { return view.id == id; });
        if (found != views->end())
            return &*found;
    }
    return nullptr;
}

QStringList ViewsController::ownNames(const QString& except) const
{
    QStringList names;
    for (const LinkView& view : m_own) {
        if (view.name != except)
            names.append(view.name);
    }
    return names;
}

void ViewsController::showMenu(bool withCounts)
{
    const std::vector<LinkView> views = allViews();
    std::vector<std::int64_t> counts;
    if (withCounts) {
        std::vector<LinkFilters> filters;
        filters.reserve(views.size());
        for (const LinkView& view : views)
            filters.push_back(view.filters);
        counts = countsOf(m_table.links()->links(), filters, m_clock.now());
    }
    std::vector<Choice> choices;
    for (std::size_t at = 0; at < views.size(); ++at) {
        choices.push_back({views[at].id, views[at].name,
            withCounts ? std::optional(counts[at]) : std::nullopt, views[at].id == m_current.id, {}});
    }
    m_menu.setChoices(std::move(choices));
    const bool isChanged =
        m_current.isOwn() && (m_filters != m_current.filters || m_table.columnState() != m_current.columns);
    m_update->setEnabled(isChanged);
    m_rename->setEnabled(m_current.isOwn());
    m_remove->setEnabled(m_current.isOwn());
    showCaption();
}

void ViewsController::showCaption()
{
    //: On the button of views: the view's filters were changed since it was chosen
    m_menu.setCaption(
        m_filters == m_current.filters ? m_current.name : tr("%1 (changed)").arg(m_current.name));
}

void ViewsController::choose(const QString& id)
{
    const LinkView* view = find(id);
    if (!view)
        return;
    m_current = *view;
    m_filters = view->filters;
    showMenu(false);
    Q_EMIT viewChosen(m_current);
}

void ViewsController::save(const QString& name)
{
    const LinkView view = LinkViews::own(name, m_filters, m_table.columnState());
    m_current = view;
    std::erase_if(m_own, [&view](const LinkView& known) { return known.id == view.id; });
    m_own.push_back(view);
    std::sort(
        m_own.begin(), m_own.end(), [](const LinkView& a, const LinkView& b) { return a.name < b.name; });
    showMenu(false);
    onReady(m_gateway.putView({name.toStdString(), LinkViews::definitionOf(view)}), this,
        [this, name](const Result<void>& outcome) {
            takeOutcome(outcome);
            if (outcome)
                Q_EMIT said(tr("View “%1” saved").arg(name));
        });
}

void ViewsController::saveAs()
{
    auto* dialog = new NameDialog(
        tr("Save view"), tr("Name of the view"), {},
        [taken = ownNames()](const QString& name) { return LinkViews::problemWith(name, taken); },
        m_menu.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameDialog::named, this, &ViewsController::save);
    dialog->open();
}

void ViewsController::update()
{
    if (m_current.isOwn())
        save(m_current.name);
}

void ViewsController::rename()
{
    if (!m_current.isOwn())
        return;
    const QString before = m_current.name;
    auto* dialog = new NameDialog(
        tr("Rename view"), tr("Name of the view"), before,
        [taken = ownNames(before)](const QString& name) { return LinkViews::problemWith(name, taken); },
        m_menu.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameDialog::named, this, [this, before](const QString& name) {
        onReady(m_gateway.renameView(before.toStdString(), name.toStdString()), this,
            [this, before, name](const Result<void>& outcome) {
                if (outcome && m_current.name == before)
                    m_wanted = LinkViews::own(name, {}, {}).id;
                takeOutcome(outcome);
            });
    });
    dialog->open();
}

void ViewsController::askToRemove()
{
    if (!m_current.isOwn())
        return;
    const QString name = m_current.name;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete view"),
        tr("Delete the view “%1”? No link is touched.").arg(name), QMessageBox::Cancel, m_menu.window());
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* yes = box->addButton(tr("Delete"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, name] { remove(name); });
    box->open();
}

void ViewsController::remove(const QString& name)
{
    std::erase_if(m_own, [&name](const LinkView& view) { return view.name == name; });
    choose(QStringLiteral("all"));
    onReady(m_gateway.removeView(name.toStdString()), this,
        [this](const Result<void>& outcome) { takeOutcome(outcome); });
}

void ViewsController::takeOutcome(const Result<void>& outcome)
{
    if (!outcome)
        Q_EMIT said(ErrorText::headline(outcome.error()));
    load();
}

} // namespace desk::ui

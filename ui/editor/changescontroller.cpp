#include "ui/editor/changescontroller.h"

#include "core/async/onready.h"
#include "core/change/bulkrun.h"
#include "core/domain/inactivity.h"
#include "core/session/linkchanges.h"
#include "ui/editor/changenotice.h"
#include "ui/editor/linkactions.h"
#include "ui/editor/restockdialog.h"
#include "ui/editor/shoptimeoutdialog.h"
#include "ui/editor/timeoutdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace desk::ui {
namespace {

/// More links than that are asked about one by one no longer.
constexpr std::size_t kMostSelected = 500;

QString titleOf(const PayLink& link)
{
    return QString::fromStdString(link.title);
}

} // namespace

ChangesController::ChangesController(QWidget& window, LinkActions& actions, ChangeNotice& notice,
    session::Session& session, UiLanguage language, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_actions(actions)
    , m_notice(notice)
    , m_session(session)
    , m_language(language)
    , m_gateway(session.folder())
    , m_forms(window, notice, m_gateway, session, language)
    , m_bulk(window, notice, m_gateway, session, language)
{
    connect(actions.newLink(), &QAction::triggered, this, &ChangesController::newLink);
    connect(actions.shopTimeout(), &QAction::triggered, this, &ChangesController::changeShopTimeout);
    connect(&actions, &LinkActions::triggered, this, [this](LinkCommand command) {
        if (m_selected.size() == 1)
            run(command, m_selected.front());
        else
            runForAll(command, m_selected);
    });
    connect(actions.importLinks(), &QAction::triggered, &m_bulk, &BulkController::importLinks);
    connect(&m_bulk, &BulkController::requestEnded, this, &ChangesController::requestEnded);
    connect(&m_forms, &FormController::ended, this,
        [this](
            ChangeKind kind, const QString& title, const Verdict& verdict) { tell(kind, title, verdict); });
    connect(&m_forms, &FormController::requestFailed, this,
        [this](const Error& error) { Q_EMIT requestEnded(error); });
    connect(&m_forms, &FormController::linkCreated, this, &ChangesController::linkCreated);
    connect(&m_forms, &FormController::editWanted, this,
        [this](const LinkId& id) { run(LinkCommand::Edit, id); });
    connect(&m_forms, &FormController::duplicateWanted, this,
        [this](const LinkId& id) { run(LinkCommand::Duplicate, id); });
    connect(&session, &session::Session::cacheChanged, this, &ChangesController::refreshActions);
    connect(&session, &session::Session::cacheReplaced, this, [this] { m_gateway.reopen(); });
    connect(&session, &session::Session::syncFinished, this, [this](const sync::SyncReport& report) {
        if (report.error && report.error->kind == ErrorKind::Storage)
            m_gateway.reopen(); // a damaged file is replaced by a new one
        refreshActions();
    });
    connect(&session, &session::Session::writesSettled, this, [this](const std::vector<Verdict>& verdicts) {
        for (const Verdict& verdict : verdicts) {
            // Its message would cover the one that offers to go on with the run.
            if (!change::isOfBulkRun(verdict.localId))
                follow(WriteText::settled(verdict), verdict.link);
        }
    });
}

void ChangesController::sessionOpened()
{
    m_isOpen = true;
    m_gateway.reopen();
    refreshActions();
    m_forms.offerDrafts();
    m_bulk.offerUnfinished();
}

void ChangesController::setSelection(std::vector<LinkId> ids)
{
    m_selected = std::move(ids);
    refreshActions();
}

void ChangesController::refreshActions()
{
    const int number = ++m_selectionNumber;
    if (m_selected.size() > kMostSelected) {
        m_actions.setTooManySelected(static_cast<int>(kMostSelected));
        return;
    }
    if (m_selected.empty() || !m_isOpen) {
        m_actions.setSelection({});
        return;
    }
    onReady(m_gateway.links(m_selected), this,
        [this, number](const Result<std::vector<cache::CachedLink>>& links) {
            if (number == m_selectionNumber)
                m_actions.setSelection(links.value_or(std::vector<cache::CachedLink>()));
        });
}

/// As the cache has it now, whatever was on the screen when the key was pressed.
void ChangesController::withLink(const LinkId& id, std::function<void(const cache::CachedLink&)> use)
{
    onReady(m_gateway.links({id}), this,
        [use = std::move(use)](const Result<std::vector<cache::CachedLink>>& links) {
            if (links && !links->empty())
                use(links->front());
        });
}

void ChangesController::withInstances(std::function<void(const std::vector<Instance>&)> use)
{
    onReady(
        m_gateway.instances(), this, [use = std::move(use)](const Result<std::vector<Instance>>& instances) {
            use(instances.value_or(std::vector<Instance>()));
        });
}

void ChangesController::run(LinkCommand command, const LinkId& id)
{
    withLink(id, [this, command](const cache::CachedLink& link) { start(command, link); });
}

void ChangesController::runForAll(LinkCommand command, std::vector<LinkId> ids)
{
    const auto action = bulkActionOf(command);
    if (!action || ids.empty())
        return;
    onReady(m_gateway.links(std::move(ids)), this,
        [this, action = *action](const Result<std::vector<cache::CachedLink>>& links) {
            if (links && !links->empty())
                m_bulk.run(action, *links);
        });
}

void ChangesController::restock(const LinkId& id, QWidget* over)
{
    withLink(id, [this, over = QPointer<QWidget>(over)](const cache::CachedLink& link) {
        if (isAllowed(LinkCommand::Restock, link))
            restock(link, over ? over.data() : &m_window);
    });
}

bool ChangesController::isAllowed(LinkCommand command, const cache::CachedLink& link)
{
    const desk::Verdict verdict = verdictFor(command, link);
    if (verdict.isAllowed())
        return true;
    Verdict refused;
    refused.end = change::WriteEnd::RefusedByRule;
    refused.rule = verdict.reason;
    refused.link = link.link;
    tell(ChangeKind::Edit, titleOf(link.link), refused);
    return false;
}

void ChangesController::start(LinkCommand command, const cache::CachedLink& link)
{
    if (!isAllowed(command, link)) // it may have changed since the menu was drawn
        return;
    const bool needsDetails = command == LinkCommand::Edit || command == LinkCommand::Duplicate;
    if (needsDetails && !link.link.detailsKnown && !m_wasRead.contains(link.link.id)) {
        readDetails(command, link.link.id);
        return;
    }
    switch (command) {
    case LinkCommand::Edit: m_forms.edit(link.link); return;
    case LinkCommand::Duplicate: m_forms.duplicate(link.link); return;
    case LinkCommand::Restock: restock(link, &m_window); return;
    case LinkCommand::Timeout: changeTimeout(link); return;
    case LinkCommand::Pause: setPaused(link.link, true); return;
    case LinkCommand::Resume: resume(link); return;
    case LinkCommand::Delete: remove(link); return;
    }
}

/// A list tells little of a link: a form begins with all of it. Where it cannot be read, with what is known.
void ChangesController::readDetails(LinkCommand command, const LinkId& id)
{
    onReady(m_session.refreshLink(id), this, [this, command, id](const Result<void>& outcome) {
        Q_EMIT requestEnded(outcome ? std::nullopt : std::optional(outcome.error()));
        m_wasRead.insert(id);
        withLink(id, [this, command](const cache::CachedLink& link) {
            start(command, link);
            m_wasRead.erase(link.link.id);
        });
    });
}

void ChangesController::newLink()
{
    m_forms.newLink();
}

void ChangesController::restock(const cache::CachedLink& link, QWidget* over)
{
    auto* dialog = new RestockDialog(link.link, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestockDialog::restockRequested, this,
        [this](const PayLink& about, const change::Restock& restock) {
            onReady(m_session.changes().restock(about.id, restock), this,
                [this, title = titleOf(about)](
                    const Result<Verdict>& verdict) { tell(ChangeKind::Restock, title, verdict); });
        });
    dialog->open();
}

void ChangesController::changeTimeout(const cache::CachedLink& cached)
{
    const PayLink link = cached.link;
    withInstances([this, link](const std::vector<Instance>& all) {
        const auto shop = std::find_if(all.begin(), all.end(),
            [&link](const Instance& instance) { return instance.id == link.instanceId; });
        const auto inherited = shop == all.end() ? std::nullopt : shop->defaultTimeout;
        auto* dialog = new TimeoutDialog(link, inherited, m_session.serverClock(), m_language, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &TimeoutDialog::timeoutRequested, this,
            [this](const PayLink& about, const api::LinkChange& change) {
                onReady(m_session.changes().changeLink(about.id, about, change), this,
                    [this, title = titleOf(about)](
                        const Result<Verdict>& verdict) { tell(ChangeKind::Timeout, title, verdict); });
            });
        dialog->open();
    });
}

void ChangesController::changeShopTimeout()
{
    withInstances([this](const std::vector<Instance>& all) {
        auto* dialog =
            new ShopTimeoutDialog(activeOf(all), {}, m_session.serverClock(), m_language, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ShopTimeoutDialog::whatIfRequested, this,
            [this, dialog](
                int question, const InstanceId& shop, std::optional<std::chrono::minutes> timeout) {
                onReady(m_gateway.endedBy(shop, timeout, m_session.serverClock().now()), dialog,
                    [dialog, question](const Result<TimeoutWhatIf>& whatIf) {
                        if (whatIf)
                            dialog->showWhatIf(question, *whatIf);
                    });
            });
        connect(dialog, &ShopTimeoutDialog::changeRequested, this,
            [this](const Instance& shop, const api::InstanceChange& change) {
                onReady(m_session.changes().changeInstance(change), this,
                    [this, title = QString::fromStdString(shop.name)](
                        const Result<Verdict>& verdict) { tell(ChangeKind::ShopTimeout, title, verdict); });
            });
        dialog->open();
    });
}

void ChangesController::resume(const cache::CachedLink& cached)
{
    const PayLink link = cached.link;
    if (!wouldExpireOnResume(link, m_session.serverClock().now())) {
        setPaused(link, false);
        return;
    }
    ask(QStringLiteral("resumeLate"), tr("Resume “%1”?").arg(titleOf(link)),
        tr("Its time without a payment has passed while it was paused. MyTPE may expire it for good within "
           "five "
           "minutes. Give it more time first, or duplicate it afterwards."),
        tr("Resume anyway"), [this, link] { setPaused(link, false); });
}

void ChangesController::setPaused(const PayLink& link, bool paused)
{
    onReady(m_session.changes().setLinkPaused(link.id, paused), this,
        [this, paused, title = titleOf(link)](const Result<Verdict>& verdict) {
            tell(paused ? ChangeKind::Pause : ChangeKind::Resume, title, verdict);
        });
}

void ChangesController::remove(const cache::CachedLink& cached)
{
    const PayLink link = cached.link;
    ask(QStringLiteral("deleteLink"), tr("Delete “%1”?").arg(titleOf(link)),
        tr("Its address stops working for good. To close it for a while, pause it instead."), tr("Delete"),
        [this, link] {
            onReady(m_session.changes().deleteLink(link.id), this,
                [this, title = titleOf(link)](
                    const Result<Verdict>& verdict) { tell(ChangeKind::Delete, title, verdict); });
        });
}

void ChangesController::ask(const QString& name, const QString& text, const QString& more, const QString& yes,
    std::function<void()> act)
{
    auto* question = new QMessageBox(QMessageBox::Question, QString(), text, QMessageBox::Cancel, &m_window);
    question->setObjectName(name);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(more);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* button = question->addButton(yes, QMessageBox::AcceptRole);
    button->setObjectName(name + QStringLiteral("Yes"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, std::move(act));
    question->open();
}

void ChangesController::tell(ChangeKind kind, const QString& title, const Result<Verdict>& verdict)
{
    if (!verdict) {
        Q_EMIT requestEnded(verdict.error());
        m_notice.say(WriteText::failed(verdict.error(), title, false));
        return;
    }
    follow(WriteText::message(kind, *verdict, title), verdict->link);
}

void ChangesController::follow(const ChangeMessage& message, const std::optional<PayLink>& link)
{
    std::function<void()> act;
    if (message.step == ChangeStep::CopyUrl && link && !link->url.empty())
        act = [url = QString::fromStdString(link->url)] { QGuiApplication::clipboard()->setText(url); };
    else if (message.step == ChangeStep::Pause && link)
        act = [this, link = *link] { setPaused(link, true); };
    m_notice.say(message, act);
}

} // namespace desk::ui

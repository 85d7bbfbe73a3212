#include "ui/links/linkscontroller.h"

#include "core/async/onready.h"
#include "core/base/logging.h"
#include "core/domain/searchtext.h"
#include "ui/links/linkfilterwords.h"
#include "ui/links/selectionsum.h"

#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QScrollBar>
#include <QSettings>

namespace desk::ui {
namespace {

/// More rows than a tall screen shows.
constexpr int kFirstScreenful = 60;
/// Fewer characters begin too many order numbers.
constexpr std::size_t kShortestOrder = 3;
/// The sum of a selection may wait until the eye has moved on.
constexpr std::chrono::milliseconds kStatusDelay{60};
/// Counts beside the choices of a filter come with the frame after the one that shows the rows.
constexpr std::chrono::milliseconds kOneFrame{16};
constexpr std::size_t kMostExpiring = 12;
constexpr QLatin1String kColumnsKey("links/columns");
constexpr QLatin1String kFiltersKey("links/filters");
constexpr QLatin1String kViewKey("links/view");
constexpr QLatin1String kStripKey("links/expiringOpen");
/// The age on screen moves in whole minutes.
constexpr std::chrono::seconds kAgeTick{20};

} // namespace

LinksController::LinksController(
    LinksPage& page, LinkTableModel& model, session::Session& session, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_model(model)
    , m_session(session)
    , m_gateway(session.folder().cacheFile(), session.folder().journalFile())
    , m_ticker(*page.view(), static_cast<int>(LinkColumn::Deadline), LinkTableModel::DeadlineRole,
          session.serverClock())
    , m_commands(*page.view(), model.language())
    , m_views(*page.viewMenu(), *page.view(), m_gateway, session.serverClock())
{
    m_flipTimer.setSingleShot(true);
    connect(&m_flipTimer, &QTimer::timeout, this, &LinksController::flip);
    m_ageTimer.setInterval(kAgeTick);
    connect(&m_ageTimer, &QTimer::timeout, this, &LinksController::passTime);
    m_ageTimer.start();
    m_statusTimer.setSingleShot(true);
    m_statusTimer.setInterval(kStatusDelay);
    connect(&m_statusTimer, &QTimer::timeout, this, &LinksController::showStatus);
    m_factsTimer.setSingleShot(true);
    m_factsTimer.setInterval(kOneFrame);
    connect(&m_factsTimer, &QTimer::timeout, this, &LinksController::showFilterFacts);
    connectPage();
    connect(&session, &session::Session::cacheChanged, this, &LinksController::readChanges);
    connect(&session, &session::Session::syncStarted, this, &LinksController::noteVisible);
    connect(&session, &session::Session::cacheReplaced, this, [this] {
        m_gateway.reopen();
        readChanges();
    });
    connect(&session, &session::Session::syncFinished, this, [this](const sync::SyncReport& report) {
        if (report.error && report.error->kind == ErrorKind::Storage)
            m_gateway.reopen(); // a damaged file is replaced by a new one
        m_settleNext = true;
        readChanges();
    });
    showFacts();
}

void LinksController::connectPage()
{
    LinksView* view = m_page.view();
    const auto statusSoon = [this] {
        if (!m_statusTimer.isActive())
            m_statusTimer.start();
    };
    connect(&m_page, &LinksPage::searchChanged, this, &LinksController::search);
    connect(&m_page, &LinksPage::synchroniseRequested, this, &LinksController::synchroniseRequested);
    connect(&m_page, &LinksPage::clearFiltersRequested, this, &LinksController::clearFilters);
    connect(m_page.filterBar(), &FilterBar::filtersChanged, this, &LinksController::filter);
    connect(m_page.filterBar(), &FilterBar::factsWanted, this, &LinksController::showFilterFacts);
    connect(&m_views, &ViewsController::viewChosen, this, &LinksController::showView);
    connect(&m_views, &ViewsController::said, &m_page, &LinksPage::say);
    connect(&m_commands, &LinkCommands::done, &m_page, &LinksPage::say);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, &LinksController::noteVisible);
    connect(view, &DeskTable::selectionChangedAtAll, this, statusSoon);
    connect(&m_model, &LinkTableModel::countsChanged, this, &LinksController::showFacts);
    connect(&m_model, &LinkTableModel::countsChanged, this, statusSoon);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, statusSoon);
}

void LinksController::start()
{
    // The first screenful is the newest links; another order needs all of them first.
    const LinkQuery query = m_model.query();
    if (query.sortColumn == LinkColumn::Created && query.descending && query.search.isEmpty()
        && query.filters.isOpen()) {
        onReady(m_gateway.newest(kFirstScreenful), this,
            [this](const Result<LoadedLinksPtr>& loaded) { takeFirst(loaded); });
    }
    readAll();
}

void LinksController::sessionOpened()
{
    m_isOpen = true;
    m_gateway.reopen();
    m_views.load();
    readChanges();
}

void LinksController::sessionFailed(const Error& error)
{
    m_readError = error;
    m_isLoaded = true;
    showFacts();
}

void LinksController::setSyncStatus(const SyncStatus& status)
{
    m_sync = status;
    showFacts();
}

void LinksController::takeFirst(const Result<LoadedLinksPtr>& loaded)
{
    if (!loaded || m_isWhole)
        return; // the whole reading that follows says what is wrong
    m_total = (*loaded)->batch.total;
    Q_EMIT lastSyncKnown((*loaded)->batch.lastSyncAt);
    m_model.load(std::move((*loaded)->batch.links), std::move((*loaded)->titles));
}

void LinksController::readAll()
{
    m_isReading = true;
    onReady(m_gateway.all(), this, [this](const Result<LoadedLinksPtr>& loaded) { takeAll(loaded); });
}

void LinksController::takeAll(const Result<LoadedLinksPtr>& loaded)
{
    m_isReading = false;
    if (loaded) {
        m_readError.reset();
        m_isLoaded = true;
        m_isWhole = true;
        m_revision = (*loaded)->batch.revision;
        m_payments = {};
        m_total = (*loaded)->batch.total;
        Q_EMIT lastSyncKnown((*loaded)->batch.lastSyncAt);
        const ScrollAnchor anchor = m_page.view()->anchor();
        m_model.load(std::move((*loaded)->batch.links), std::move((*loaded)->titles));
        m_page.view()->restore(anchor);
        scheduleFlip();
        showExpiring();
        showFilterFacts();
    } else {
        // Before the session is open there may be no file yet, or one that it sets aside.
        qCInfo(lcUi) << "links not read:" << loaded.error().detail.c_str();
        if (m_isOpen && !m_readAgain) {
            m_isLoaded = true;
            m_readError = loaded.error();
        }
    }
    showFacts();
    if (loaded) {
        Q_EMIT wholeListShown();
        searchOrders();
    }
    if (loaded || m_readAgain)
        readChanges(); // at least what the payments say, which the whole reading leaves out
}

void LinksController::readChanges()
{
    m_readAgain = m_isReading;
    if (m_isReading)
        return;
    if (!m_isWhole) {
        readAll();
        return;
    }
    m_isReading = true;
    onReady(m_gateway.changedSince(m_revision, m_payments), this,
        [this](const Result<LoadedLinksPtr>& loaded) { takeChanges(loaded); });
}

void LinksController::takeChanges(const Result<LoadedLinksPtr>& loaded)
{
    m_isReading = false;
    if (!loaded) {
        m_readError = loaded.error();
        showFacts();
        return;
    }
    const cache::LinkBatch& batch = (*loaded)->batch;
    if (batch.revision < m_revision) { // another file than before
        readAll();
        return;
    }
    m_readError.reset();
    m_revision = batch.revision;
    m_payments = batch.payments;
    m_total = batch.total;
    Q_EMIT lastSyncKnown(batch.lastSyncAt);
    const ScrollAnchor anchor = m_page.view()->anchor();
    m_model.apply(batch);
    if (std::exchange(m_settleNext, m_readAgain && m_settleNext) && !m_readAgain)
        m_model.settle();
    m_page.view()->restore(anchor);
    scheduleFlip();
    showExpiring();
    if (m_model.links().instanceIds().size() != m_instanceCount)
        showFilterFacts(); // a choice of instances is offered as soon as there is one
    showFacts();
    if (m_readAgain)
        readChanges();
    else
        Q_EMIT upToDate();
}

/// Each keystroke is answered at once, so the newest always wins.
void LinksController::search(const QString& text)
{
    LinkQuery query = m_model.query();
    query.search = text;
    show(query);
    searchOrders();
}

void LinksController::filter(const LinkFilters& filters)
{
    LinkQuery query = m_model.query();
    query.filters = filters;
    show(query);
    m_views.setFilters(filters);
    if (m_isWhole)
        m_factsTimer.start();
}

void LinksController::clearFilters()
{
    m_page.filterBar()->setFilters({});
    filter({});
}

bool LinksController::showLink(const LinkId& id)
{
    if (m_model.links().find(id.text()) == cache::LinkList::kNoSlot)
        return false;
    m_page.clearSearch();
    if (m_model.rowOf(id.text()) < 0)
        clearFilters();
    return m_page.view()->showLink(id);
}

void LinksController::showView(const LinkView& view)
{
    m_page.filterBar()->setFilters(view.filters);
    filter(view.filters);
    if (!view.columns.isEmpty())
        m_page.view()->restoreColumns(view.columns);
}

/// Another query; the row under the keyboard stays so, or becomes so again once it is back.
void LinksController::show(const LinkQuery& query)
{
    LinksView& view = *m_page.view();
    if (const QModelIndex current = view.currentIndex(); current.isValid())
        m_wantedId = m_model.idAt(current.row()).text();
    m_model.setQuery(query);
    const int wanted = m_wantedId.empty() ? -1 : m_model.rowOf(m_wantedId);
    if (!view.currentIndex().isValid() && wanted >= 0)
        view.setCurrentIndex(m_model.index(wanted, 0));
    view.showCurrentOrTop();
    noteVisible();
}

void LinksController::showFilterFacts()
{
    m_factsTimer.stop();
    m_instanceCount = m_model.links().instanceIds().size();
    m_page.filterBar()->setFacts(m_model.facets(), instanceNamesOf(m_model.links()));
}

void LinksController::showStatus()
{
    const std::vector<int> rows = m_page.view()->selectedRowNumbers();
    const bool isSelection = rows.size() > 1;
    if (m_model.rowCount() == 0) {
        m_page.setStatus({});
        return;
    }
    const RowsSum sum = isSelection ? SelectionSum::of(m_model, rows) : SelectionSum::ofAllShown(m_model);
    m_page.setStatus(SelectionSum::text(sum, isSelection, m_model.language()));
}

void LinksController::showExpiring()
{
    m_page.strip()->setLinks(nextExpiring(m_model.links(), m_session.serverClock().now(), kMostExpiring));
}

/// What only the clock changes: ages, the strip, rows that filters by time let in or out.
void LinksController::passTime()
{
    const ScrollAnchor anchor = m_page.view()->anchor();
    if (m_model.renewTimeFilters())
        m_page.view()->restore(anchor);
    showExpiring();
    showFacts();
}

void LinksController::saveTo(QSettings& settings) const
{
    settings.setValue(kColumnsKey, m_page.view()->columnState());
    settings.setValue(
        kFiltersKey, QJsonDocument(toJson(m_model.query().filters)).toJson(QJsonDocument::Compact));
    settings.setValue(kViewKey, m_views.currentId());
    settings.setValue(kStripKey, m_page.strip()->isOpen());
}

void LinksController::restoreFrom(const QSettings& settings)
{
    m_page.view()->restoreColumns(settings.value(kColumnsKey).toStringList());
    m_page.strip()->setOpen(settings.value(kStripKey, true).toBool());
    m_views.setCurrent(settings.value(kViewKey, QStringLiteral("all")).toString());
    const LinkFilters filters =
        linkFiltersFromJson(QJsonDocument::fromJson(settings.value(kFiltersKey).toByteArray()).object());
    m_page.filterBar()->setFilters(filters);
    filter(filters);
}

/// Order numbers are in the cache alone: their links join the result when they are found.
void LinksController::searchOrders()
{
    const std::string text = folded(m_model.query().search.trimmed().toStdString());
    const int number = ++m_orderSearches;
    if (text.size() < kShortestOrder || text.find(' ') != std::string::npos) {
        m_model.setFoundElsewhere({});
        return;
    }
    onReady(
        m_gateway.linksWithOrder(text), this, [this, number](const Result<std::vector<std::int64_t>>& found) {
            if (found && number == m_orderSearches) // the newest keystroke wins
                m_model.setFoundElsewhere(*found);
        });
}

void LinksController::showFacts()
{
    LinksFacts facts;
    facts.isLoaded = m_isLoaded;
    facts.linkCount = static_cast<qsizetype>(m_model.links().size());
    facts.shownCount = m_model.rowCount();
    facts.search = m_model.query().search;
    facts.isFiltered = !m_model.query().filters.isOpen();
    facts.sync = m_sync;
    facts.readError = m_readError;
    // While only the first screenful is there, the cache has counted the rest already.
    const bool searches = !facts.search.trimmed().isEmpty() || facts.isFiltered;
    const qsizetype total = m_isWhole ? facts.linkCount : std::max<qsizetype>(facts.linkCount, m_total);
    m_page.setCounts(searches ? facts.shownCount : total, total);
    m_page.setNotice(LinksNotice::inPlaceOfTable(facts));
    m_page.setBanner(LinksNotice::banner(facts, m_session.serverClock().now()));
}

void LinksController::noteVisible()
{
    std::vector<LinkId> ids;
    for (const int row : m_page.view()->visibleRows())
        ids.push_back(m_model.idAt(row));
    m_session.setVisibleLinks(std::move(ids));
}

void LinksController::scheduleFlip()
{
    const Instant now = m_session.serverClock().now();
    // What ended while the program was closed is the first sync's business.
    m_flippedUntil = std::max(m_flippedUntil, now - Milliseconds{1});
    m_flip = nextFlip(m_model.links(), m_flippedUntil);
    if (!m_flip) {
        m_flipTimer.stop();
        return;
    }
    constexpr Milliseconds kLongest =
        std::chrono::hours{6}; // a timer counts in 32 bits, and clocks are corrected
    m_flipTimer.start(std::clamp(m_flip->at - now, Milliseconds{0}, kLongest));
}

void LinksController::flip()
{
    const Instant now = m_session.serverClock().now();
    if (m_flip && m_flip->at <= now) {
        m_flippedUntil = m_flip->at;
        for (const LinkId& id : m_flip->links) {
            onReady(m_session.refreshLink(id), this, [this](const Result<void>& outcome) {
                Q_EMIT requestEnded(outcome ? std::nullopt : std::optional(outcome.error()));
            });
        }
        m_page.view()->repaintColumn(LinkColumn::Deadline);
    }
    scheduleFlip();
}

} // namespace desk::ui

#include "ui/payments/paymentscontroller.h"

#include "core/async/onready.h"
#include "core/base/logging.h"

namespace desk::ui {
namespace {

/// While a selection grows under the mouse or the keyboard.
constexpr std::chrono::milliseconds kSettled{30};

} // namespace

PaymentsController::PaymentsController(
    PaymentsPage& page, PaymentTableModel& model, session::Session& session, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_model(model)
    , m_session(session)
{
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(kSettled);
    connect(&m_selectionTimer, &QTimer::timeout, this, &PaymentsController::sumSelection);
    connect(&page, &PaymentsPage::shown, this, &PaymentsController::pageShown);
    connect(&page, &PaymentsPage::queryEdited, this, &PaymentsController::takeQuery);
    connect(&page, &PaymentsPage::synchroniseRequested, this, &PaymentsController::synchroniseRequested);
    connect(
        page.view(), &PaymentsView::selectionChangedAtAll, &m_selectionTimer, qOverload<>(&QTimer::start));
    connect(page.view(), &PaymentsView::linkRequested, this, &PaymentsController::linkRequested);
    connect(page.view(), &PaymentsView::rowActivated, this, [this] {
        if (const LinkId link = m_page.view()->currentLink(); !link.isEmpty())
            Q_EMIT linkRequested(link);
    });
    connect(&model, &PaymentTableModel::listChanged, this, &PaymentsController::listChanged);
    connect(&model, &PaymentTableModel::queryChanged, this, [this] { m_page.setQuery(m_model.query()); });
    connect(&model, &PaymentTableModel::readFailed, this, [this](const Error& error) {
        // Before the session is open there may be no file yet, or one that it sets aside.
        qCInfo(lcUi) << "payments not read:" << error.detail.c_str();
        if (m_isOpen)
            m_readError = error;
        showFacts();
    });
    connect(&session, &session::Session::cacheChanged, this, &PaymentsController::cacheChanged);
    connect(&session, &session::Session::syncStarted, this, &PaymentsController::showFacts);
    connect(&session, &session::Session::cacheReplaced, this, [this] {
        m_model.gateway().reopen();
        cacheChanged();
    });
    connect(&session, &session::Session::syncFinished, this, [this](const sync::SyncReport& report) {
        if (report.error && report.error->kind == ErrorKind::Storage)
            m_model.gateway().reopen(); // a damaged file is replaced by a new one
        cacheChanged();
        showFacts();
    });
    showFacts();
}

void PaymentsController::sessionOpened()
{
    m_isOpen = true;
    m_model.gateway().reopen();
    cacheChanged();
}

void PaymentsController::sessionFailed(const Error& error)
{
    m_readError = error;
    showFacts();
}

void PaymentsController::pageShown()
{
    if (!m_isAsked) {
        m_isAsked = true;
        cache::PaymentQuery query = m_page.filters()->query();
        query.order = m_model.query().order;
        query.descending = m_model.query().descending;
        m_model.setQuery(query);
    } else if (m_isStale) {
        m_isStale = false;
        m_model.refresh();
    }
}

void PaymentsController::cacheChanged()
{
    m_isStale = !m_page.isVisible();
    if (m_isAsked && !m_isStale)
        m_model.refresh();
}

void PaymentsController::takeQuery(const cache::PaymentQuery& query)
{
    cache::PaymentQuery next = query;
    next.order = m_model.query().order;
    next.descending = m_model.query().descending;
    if (m_isAsked)
        m_model.setQuery(next);
}

void PaymentsController::showPayments(const cache::PaymentQuery& query)
{
    m_page.setQuery(query);
    takeQuery(query);
    Q_EMIT pageRequested();
}

void PaymentsController::showPaymentsOf(const LinkId& link)
{
    cache::PaymentQuery query;
    query.link = link;
    showPayments(query);
}

void PaymentsController::listChanged()
{
    m_readError.reset();
    m_page.filters()->setList(m_model.list());
    m_selectionTimer.start(); // amounts may have changed below the same selection
    showFacts();
}

void PaymentsController::showFacts()
{
    const cache::PaymentList& list = m_model.list();
    PaymentsFacts facts;
    facts.isLoaded = m_model.isLoaded();
    facts.isSyncing = m_session.isSyncing();
    facts.known = list.known;
    facts.shown = static_cast<std::int64_t>(list.keys.size());
    facts.isFiltered = PaymentFilters::hasAny(m_model.shownQuery());
    facts.readError = m_readError;
    m_page.setNotice(PaymentsNotice::inPlaceOfTable(facts));
    m_page.setCounts(facts.shown, facts.known);
    const UiLanguage language = m_model.gateway().cells().language();
    m_page.setSums(facts.shown == 0 ? QString()
                                    : PaymentsNotice::sums(facts.shown,
                                        cache::collectedOf(list, m_model.shownQuery().statuses), language),
        PaymentsNotice::selection(m_selected, m_selectedSum, language));
}

void PaymentsController::sumSelection()
{
    m_summing.reset(); // cancels the sum of an older selection
    const std::int64_t selected = m_page.view()->selectedCount();
    const auto all = static_cast<std::int64_t>(m_model.rowCount());
    if (selected != m_selected || selected == 0)
        m_selectedSum.reset();
    m_selected = selected;
    if (selected > 0 && selected == all) {
        m_selectedSum = cache::collectedOf(m_model.list(), m_model.shownQuery().statuses);
    } else if (selected > 0) {
        m_summing = std::make_unique<CancelScope>();
        const CancelToken token = m_summing->token();
        onReady(m_model.gateway().completed(m_page.view()->selectedKeys(), token), this,
            [this, token](const Result<cache::Tally>& sum) {
                if (token.isCancelled() || !sum)
                    return;
                m_selectedSum = *sum;
                showFacts();
            });
    }
    showFacts();
}

} // namespace desk::ui

#include "core/sync/syncrun.h"

#include "core/async/onready.h"
#include "core/base/logging.h"
#include "core/sync/detailsstage.h"
#include "core/sync/instancesstage.h"
#include "core/sync/linkliststage.h"
#include "core/sync/linktransactionsstage.h"
#include "core/sync/recentstage.h"

namespace desk::sync {

SyncRun::SyncRun(api::PaymentApi& api, WritableCache& cache, const Clock& serverClock, SyncOptions options,
    SyncSettings settings)
    : m_api(api)
    , m_trafficBefore(api.traffic())
    , m_context(api, cache, serverClock, std::move(options), settings)
{}

QFuture<Result<SyncReport>> SyncRun::start()
{
    m_elapsed.start();
    if (!m_context.failed(prepare()))
        InstancesStage::run(m_context, [this] { readLists(); });
    else
        finish();
    return m_completer.future();
}

Outcome SyncRun::prepare()
{
    WritableCache& cache = m_context.cache();
    const auto lastSync = cache.meta.number(cache::kLastSyncAt);
    if (!lastSync)
        return failure(lastSync.error());
    if (*lastSync) {
        const auto collected = cache::TotalsStore(*cache.database).collected();
        if (!collected)
            return failure(collected.error());
        m_collectedBefore = *collected;
    }
    const auto lastReconcile = cache.meta.number(cache::kLastReconcileAt);
    if (!lastReconcile)
        return failure(lastReconcile.error());
    const bool isDue =
        !*lastReconcile
        || m_context.now() - fromMilliseconds(**lastReconcile) >= m_context.settings().reconcileEvery;
    if (isDue)
        m_context.deepen(SyncDepth::Reconcile);
    const auto known = cache.transactions.count();
    const auto isInterrupted = cache.meta.number(cache::kBulkLoading);
    if (!known || !isInterrupted)
        return failure(known ? isInterrupted.error() : known.error());
    // With nothing to search yet, the indexes are cheaper built at the end (performance.md).
    return *known == 0 || *isInterrupted == 1 ? cache.transactions.beginBulkLoad() : Outcome();
}

void SyncRun::readLists()
{
    if (m_context.isOver())
        return finish();
    LinkListStage::run(m_context, [this] {
        m_context.failed(m_context.batch().write(0, [this] { return chooseDetails(); }));
        readDetails([this] { readPayments(); });
    });
}

void SyncRun::readDetails(std::function<void()> then)
{
    if (m_context.isOver())
        return finish();
    DetailsStage::run(m_context, std::move(then));
}

void SyncRun::readPayments()
{
    if (m_context.isOver())
        return finish();
    RecentStage::run(m_context, [this](bool allKnown) {
        m_allPaymentsKnown = allKnown;
        if (m_context.listsAreLong && !m_context.isOver())
            compareWithAccount();
        else
            settle();
    });
}

/// A payment that settled late or was refunded moves no count of links. The account's total shows that it did: where
/// it went apart from ours since every list was last read, the lists that waited are read after all.
void SyncRun::compareWithAccount()
{
    onReady(m_context.api().stats(m_context.callOptions()), &m_context,
        [this](const Result<api::AccountStats>& stats) {
            if (stats)
                m_accountTotal = stats->totalAmount;
            const auto gap = gapToAccount();
            const auto known = m_context.cache().meta.number(cache::kCollectedGap);
            if (!gap || !known) {
                m_context.endsRun(gap ? known.error() : gap.error());
                return finish();
            }
            if (m_context.allListsRead || !*gap || *gap == *known)
                return settle();
            m_context.noListWaits = true;
            LinkListStage::run(m_context, [this] { settle(); });
        });
}

/// nullopt where the server does not say.
Result<std::optional<std::int64_t>> SyncRun::gapToAccount()
{
    if (!m_accountTotal)
        return std::nullopt;
    m_context.failed(m_context.batch().flush());
    const auto ours = cache::TotalsStore(*m_context.cache().database).collected();
    if (!ours)
        return failure(ours.error());
    return m_accountTotal->centimes() - ours->amount.centimes();
}

void SyncRun::settle()
{
    if (m_context.isOver()
        || m_context.failed(m_context.batch().write(0, [this] { return chooseDisagreeing(); })))
        return finish();
    readDetails([this] { readLinkPayments(); });
}

void SyncRun::readLinkPayments()
{
    if (m_context.isOver()
        || m_context.failed(m_context.batch().write(0, [this] { return choosePayments(); })))
        return finish();
    LinkTransactionsStage::run(m_context, [this] { finish(); });
}

namespace {

/// Numbers and kinds alone: the log holds nothing of what was read.
void noteInLog(const SyncReport& report)
{
    qCInfo(lcSync).nospace() << "sync " << (report.complete ? "complete" : "incomplete") << ": "
                             << report.instances << " instances, " << report.links << " links, "
                             << report.transactions << " payments, " << report.requests << " requests, "
                             << report.seconds << " s";
    for (const SyncWarning& warning : report.warnings)
        qCInfo(lcSync, "sync: %s: %lld", std::string(wordFor(warning.kind)).c_str(),
            static_cast<long long>(warning.count));
    if (report.error)
        qCInfo(lcSync, "sync: %s, HTTP %d", std::string(wordFor(report.error->kind)).c_str(),
            report.error->httpStatus);
}

} // namespace

void SyncRun::finish()
{
    m_context.progress(SyncStage::Finishing, 0, std::nullopt);
    m_context.failed(m_context.batch().flush());
    m_context.failed(bookkeeping());
    const auto arrivals = this->arrivals();
    m_context.failed(arrivals ? Outcome() : failure(arrivals.error()));
    SyncReport report = m_context.report();
    const api::Traffic traffic = m_api.traffic();
    report.requests = traffic.requests - m_trafficBefore.requests;
    report.bytes = traffic.bytes - m_trafficBefore.bytes;
    report.seconds = static_cast<double>(m_elapsed.elapsed()) / 1000.0;
    if (arrivals)
        report.arrivals = *arrivals;
    noteInLog(report);
    m_completer.complete(std::move(report));
}

Outcome SyncRun::bookkeeping()
{
    WritableCache& cache = m_context.cache();
    if (!m_context.options().cancel.isCancelled()) {
        if (Outcome built = cache.transactions.endBulkLoad(); !built)
            return built;
    }
    const auto disagreeing = cache.links.disagreeing();
    const auto unread = cache.links.needingTransactions();
    if (!disagreeing || !unread)
        return failure(disagreeing ? unread.error() : disagreeing.error());
    const auto gap = gapToAccount();
    if (!gap)
        return failure(gap.error());
    if (!m_context.isComplete())
        return {};
    m_context.warn(SyncWarning::Kind::TotalsDisagree, *disagreeing);
    return cache::guarded([&]() -> Outcome {
        cache::WriteTransaction transaction(*cache.database);
        const std::int64_t now = toMilliseconds(m_context.now());
        Outcome noted = cache.meta.setNumber(cache::kLastSyncAt, now);
        if (noted && m_context.isAtLeast(SyncDepth::Reconcile))
            noted = cache.meta.setNumber(cache::kLastReconcileAt, now);
        if (noted && *gap && m_context.allListsRead)
            noted = cache.meta.setNumber(cache::kCollectedGap, **gap);
        if (noted && m_watchedPlace)
            noted = cache.meta.setNumber(cache::kWatchedPlace, *m_watchedPlace);
        if (noted && (m_watchedPlace || m_context.isAtLeast(SyncDepth::Reconcile)))
            noted = cache.meta.setNumber(cache::kWatchedAt, now);
        if (noted && unread->empty())
            noted = closeGap();
        if (noted)
            transaction.commit();
        return noted;
    });
}

/// Refunds of the same run are taken off; where they outweigh what came, nothing did.
Result<Arrivals> SyncRun::arrivals()
{
    if (!m_collectedBefore)
        return Arrivals{};
    const auto collected = cache::TotalsStore(*m_context.cache().database).collected();
    if (!collected)
        return failure(collected.error());
    const Arrivals arrivals{collected->count - m_collectedBefore->count,
        Money::fromCentimes(collected->amount.centimes() - m_collectedBefore->amount.centimes())};
    return arrivals.count > 0 && arrivals.collected.centimes() > 0 ? arrivals : Arrivals{};
}

Outcome SyncRun::closeGap()
{
    // Every link's payments were read, so the next newest-first walk may stop where this one began.
    auto watermark = RecentWatermark::load(m_context.cache().meta);
    if (!watermark || watermark->reachedBottom || !m_context.newestPayment)
        return watermark ? Outcome() : failure(watermark.error());
    watermark->head = m_context.newestPayment;
    watermark->reachedBottom = true;
    return watermark->save(m_context.cache().meta);
}

} // namespace desk::sync

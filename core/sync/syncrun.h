// SyncRun: one synchronisation from beginning to end: what to fetch, and in what order.
#pragma once

#include "core/async/completer.h"
#include "core/cache/totalsstore.h"
#include "core/sync/synccontext.h"

#include <QElapsedTimer>

#include <memory>

namespace desk::sync {

/// Order: instances; the lists of links; details of what changed; payments newest first; details and payments
/// of links whose sums then disagree. Partial success is kept. Lives on the worker thread; destroy it only after
/// its future is finished, or after cancelling.
class SyncRun
{
public:
    SyncRun(api::PaymentApi& api, WritableCache& cache, const Clock& serverClock, SyncOptions options,
        SyncSettings settings = {});

    /// Call once. The result is always a report, never an error.
    QFuture<Result<SyncReport>> start();

    /// The context, for connecting onProgress and onCommitted before start().
    SyncContext& context() { return m_context; }

private:
    Outcome prepare();
    void readLists();
    void readDetails(std::function<void()> then);
    void readPayments();
    void compareWithAccount();
    Result<std::optional<std::int64_t>> gapToAccount();
    void settle();
    void readLinkPayments();
    void finish();

    Outcome chooseDetails();
    Outcome chooseDisagreeing();
    Outcome choosePayments();
    Result<std::vector<LinkId>> watchedLinks();
    Outcome setNeedDetails(const std::vector<LinkId>& ids);
    Outcome bookkeeping();
    Outcome closeGap();
    Result<Arrivals> arrivals();

    api::PaymentApi& m_api;
    const api::Traffic m_trafficBefore;
    QElapsedTimer m_elapsed;
    SyncContext m_context;
    Completer<SyncReport> m_completer;
    bool m_allPaymentsKnown = false;
    std::optional<std::int64_t> m_watchedPlace; ///< of the last running link whose details were read in turn
    std::optional<Money> m_accountTotal;        ///< what the server says was collected, once it was asked
    std::optional<cache::Collected> m_collectedBefore; ///< nullopt: nothing is news
};

} // namespace desk::sync

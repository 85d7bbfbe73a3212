// SyncContext: what the stages of one run share, and the one place that decides when a run is over.
#pragma once

#include "core/api/paymentapi.h"
#include "core/base/clock.h"
#include "core/sync/syncreport.h"
#include "core/sync/syncsettings.h"
#include "core/sync/writablecache.h"
#include "core/sync/writebatch.h"

#include <QObject>

#include <algorithm>
#include <functional>
#include <unordered_set>
#include <vector>

namespace desk::sync {

enum class SyncDepth {
    Quick,     ///< what can have changed
    Reconcile, ///< every list and every running link again; confirms what vanished
    Full,      ///< everything again, every payment included
};

struct SyncOptions {
    SyncDepth depth = SyncDepth::Quick;
    std::vector<LinkId> visible; ///< read first
    CancelToken cancel;
};

/// Lives on the worker thread for the length of a run.
class SyncContext : public QObject
{
public:
    SyncContext(api::PaymentApi& api, WritableCache& cache, const Clock& serverClock, SyncOptions options,
        SyncSettings settings);

    api::PaymentApi& api() { return m_api; }
    WritableCache& cache() { return m_cache; }
    WriteBatch& batch() { return m_batch; }
    const SyncSettings& settings() const { return m_settings; }
    const SyncOptions& options() const { return m_options; }
    bool isAtLeast(SyncDepth depth) const { return m_options.depth >= depth; }
    /// Never makes a run shallower.
    void deepen(SyncDepth depth) { m_options.depth = std::max(m_options.depth, depth); }
    api::CallOptions callOptions() const { return {api::Urgency::Background, m_options.cancel}; }
    Instant now() const { return m_serverClock.now(); }

    /// Cancelled, or ended by an error nothing can be read after.
    bool isOver() const;
    /// Takes in how a call ended. True where the run cannot go on: key refused, no network, storage, cancelled,
    /// or the server failing again and again. Otherwise the failure is the caller's to count.
    bool endsRun(const Error& error);
    void callSucceeded() { m_consecutiveFailures = 0; }
    /// Storage errors end the run; true when `outcome` is one.
    bool failed(const Outcome& outcome);

    /// Counts a warning; those of one kind are added up.
    void warn(SyncWarning::Kind kind, std::int64_t count, const std::string& detail = {});
    /// What was asked for could not all be read.
    void markIncomplete() { m_complete = false; }
    void countUnreadable(std::int64_t count, const std::string& problem);
    bool isComplete() const { return m_complete && !isOver(); }

    void countInstance(const InstanceId& id) { m_instances.insert(id.text()); }
    void countLink(const LinkId& id) { m_links.insert(id.text()); }
    void countTransaction(const TransactionId& id);
    void progress(SyncStage stage, std::int64_t done, std::optional<std::int64_t> total);

    /// Links whose payments were seen to change in this run.
    std::unordered_set<std::string> touchedLinks;
    /// createdAt of the newest payment the server showed.
    std::optional<Instant> newestPayment;
    /// Every instance's list was read whole in this run, so all states are fresh.
    bool allListsRead = false;
    /// Some list items lacked what only details have.
    bool listsAreThin = false;
    /// Lists that have not been read in this run are read, however fresh they are.
    bool noListWaits = false;
    /// Instances whose lists were read whole in this run.
    std::unordered_set<std::string> listsRead;
    /// A list was too long to be read in every run.
    bool listsAreLong = false;

    /// The report as of now; the caller adds time and traffic.
    SyncReport report() const;

    std::function<void(const SyncProgress&)> onProgress;
    std::function<void()> onCommitted;

private:
    api::PaymentApi& m_api;
    WritableCache& m_cache;
    const Clock& m_serverClock;
    SyncOptions m_options;
    SyncSettings m_settings;
    WriteBatch m_batch;
    std::vector<SyncWarning> m_warnings;
    std::optional<Error> m_error;        ///< ended the run
    std::optional<Error> m_firstFailure; ///< spoiled it
    bool m_complete = true;
    int m_consecutiveFailures = 0;
    std::unordered_set<std::string> m_instances;
    std::unordered_set<std::string> m_links;
    std::vector<std::size_t>
        m_transactionHashes; ///< eight bytes each: a million ids fit where text would not
};

} // namespace desk::sync

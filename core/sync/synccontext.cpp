#include "core/sync/synccontext.h"

#include "core/base/localcodes.h"

#include <algorithm>

namespace desk::sync {

SyncContext::SyncContext(api::PaymentApi& api, WritableCache& cache, const Clock& serverClock,
    SyncOptions options, SyncSettings settings)
    : m_api(api)
    , m_cache(cache)
    , m_serverClock(serverClock)
    , m_options(std::move(options))
    , m_settings(settings)
    , m_batch(*cache.database, [this](const Outcome& outcome) {
        if (!failed(outcome) && onCommitted)
            onCommitted();
    })
{}

bool SyncContext::isOver() const
{
    return m_error || m_options.cancel.isCancelled();
}

bool SyncContext::endsRun(const Error& error)
{
    bool ends = isOver() || error.serverCode == kOtherAccount || isSentAway(error);
    switch (error.kind) {
    case ErrorKind::Unauthorised:
    case ErrorKind::Offline:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
    case ErrorKind::Bug: ends = true; break;
    case ErrorKind::NotFound:
        // An answer: the server is well.
        break;
    case ErrorKind::Timeout:
    case ErrorKind::Forbidden:
    case ErrorKind::Refused:
    case ErrorKind::Invalid:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::BadResponse:
    case ErrorKind::OutcomeUnknown:
        ends = ends || ++m_consecutiveFailures >= m_settings.maxConsecutiveFailures;
        break;
    }
    if (ends && !m_error)
        m_error = error;
    if (!m_firstFailure)
        m_firstFailure = error;
    return ends;
}

bool SyncContext::failed(const Outcome& outcome)
{
    if (outcome)
        return false;
    endsRun(outcome.error());
    return true;
}

void SyncContext::warn(SyncWarning::Kind kind, std::int64_t count, const std::string& detail)
{
    if (count <= 0)
        return;
    const auto known = std::find_if(m_warnings.begin(), m_warnings.end(),
        [kind](const SyncWarning& warning) { return warning.kind == kind; });
    if (known != m_warnings.end())
        known->count += count;
    else
        m_warnings.push_back({kind, count, detail});
}

void SyncContext::countUnreadable(std::int64_t count, const std::string& problem)
{
    if (count <= 0)
        return;
    markIncomplete();
    warn(SyncWarning::Kind::UnreadableItems, count, problem);
}

void SyncContext::countTransaction(const TransactionId& id)
{
    m_transactionHashes.push_back(std::hash<std::string>{}(id.text()));
}

void SyncContext::progress(SyncStage stage, std::int64_t done, std::optional<std::int64_t> total)
{
    if (onProgress)
        onProgress({stage, done, total});
}

SyncReport SyncContext::report() const
{
    SyncReport report;
    report.instances = static_cast<std::int64_t>(m_instances.size());
    report.links = static_cast<std::int64_t>(m_links.size());
    auto hashes = m_transactionHashes;
    std::sort(hashes.begin(), hashes.end());
    report.transactions = std::unique(hashes.begin(), hashes.end()) - hashes.begin();
    report.complete = isComplete();
    report.warnings = m_warnings;
    report.error = m_error;
    if (!report.error && m_options.cancel.isCancelled())
        report.error = Error{ErrorKind::Cancelled};
    if (!report.error && !m_complete)
        report.error = m_firstFailure;
    return report;
}

} // namespace desk::sync

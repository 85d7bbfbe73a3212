#include "ui/common/syncstatus.h"

#include "ui/common/momenttext.h"

namespace desk::ui {

std::optional<Connection> connectionAfter(const std::optional<Error>& error)
{
    if (!error)
        return Connection::Online;
    switch (error->kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::OutcomeUnknown: return Connection::Offline;
    case ErrorKind::Unauthorised:
        // Without keys nothing was asked.
        return error->httpStatus != 0 ? std::optional(Connection::Online) : std::nullopt;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::BadResponse: return Connection::Online;
    case ErrorKind::Invalid:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
    case ErrorKind::Bug: return std::nullopt;
    }
    return std::nullopt;
}

QString SyncText::connection(const SyncStatus& status)
{
    switch (status.connection) {
    case Connection::Unknown: return tr("Not connected yet");
    case Connection::Online: return tr("Online");
    case Connection::Offline: return tr("Offline");
    }
    return {};
}

Tone SyncText::connectionTone(const SyncStatus& status)
{
    switch (status.connection) {
    case Connection::Unknown: return Tone::Quiet;
    case Connection::Online: return Tone::Good;
    case Connection::Offline: return Tone::Caution;
    }
    return Tone::Quiet;
}

QString SyncText::progress(const SyncStatus& status)
{
    if (!status.isSyncing)
        return {};
    if (!status.progress)
        return tr("Synchronising…");
    const auto& progress = *status.progress;
    QString stage;
    switch (progress.stage) {
    case sync::SyncStage::Instances: stage = tr("Reading instances"); break;
    case sync::SyncStage::Links: stage = tr("Reading links"); break;
    case sync::SyncStage::Details: stage = tr("Reading link details"); break;
    case sync::SyncStage::Transactions: stage = tr("Reading payments"); break;
    case sync::SyncStage::Finishing: return tr("Finishing…");
    }
    if (progress.total && *progress.total > 0)
        //: Progress: "Reading links, 120 of 300"
        return tr("%1, %2 of %3").arg(stage).arg(progress.done).arg(*progress.total);
    //: Progress: "Reading links, 120"
    return progress.done > 0 ? tr("%1, %2").arg(stage).arg(progress.done) : stage + QChar(0x2026);
}

QString SyncText::age(const SyncStatus& status, Instant now)
{
    if (!status.lastSyncAt)
        return tr("Never synchronised");
    //: %1 is "just now", "2 min ago" ...
    return tr("Updated %1").arg(MomentText::age(*status.lastSyncAt, now));
}

bool SyncText::isStale(const SyncStatus& status, Instant now)
{
    return status.lastSyncAt && now - *status.lastSyncAt > kStaleAfter;
}

QString SyncText::warning(const sync::SyncWarning& warning)
{
    using Kind = sync::SyncWarning::Kind;
    const int count = static_cast<int>(warning.count);
    switch (warning.kind) {
    case Kind::LinksNotRefreshed:
        return tr("%n link(s) not refreshed; what was known of them is shown.", nullptr, count);
    case Kind::InstancesNotRefreshed: return tr("%n instance(s) not refreshed.", nullptr, count);
    case Kind::TransactionsNotRefreshed:
        return tr("The payments of %n link(s) could not be read whole.", nullptr, count);
    case Kind::UnreadableItems:
        return tr("%n item(s) could not be read and were left as they were.", nullptr, count);
    case Kind::ListKeptMoving:
        return tr("The list kept changing while it was read; some rows may be a little old.");
    case Kind::LinksMissing: return tr("MyTPE no longer lists %n link(s).", nullptr, count);
    case Kind::TotalsDisagree:
        return tr(
            "The payments of %n link(s) do not add up to what MyTPE says was collected.", nullptr, count);
    case Kind::LinksDropped:
        return tr("%n link(s) without payments are gone from MyTPE and were removed.", nullptr, count);
    }
    return {};
}

} // namespace desk::ui

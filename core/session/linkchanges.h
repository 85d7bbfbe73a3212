// LinkChanges: the changes a merchant can make, asked for on the session's thread and made on its worker.
#pragma once

#include "core/change/bulkrun.h"

namespace desk::session {

class SyncWorker;

/// A change to many links. The same run id goes on where it stopped; then `title` and `rows` are as they were stored.
struct BulkRequest {
    std::string runId;
    std::string title; ///< for people
    std::vector<BulkRow> rows;
    CancelToken cancel;                          ///< stops between rows
    std::function<void(const BulkRow&)> onRow{}; ///< after each row, on the worker's thread
};

/// Each promises what change::LinkWriter says of it. ErrorKind::Unauthorised without keys; ErrorKind::Storage where
/// the session could not be opened.
class LinkChanges
{
public:
    using Answer = change::LinkWriter::Answer;

    explicit LinkChanges(SyncWorker* worker) : m_worker(worker) {}

    Answer createLink(api::LinkDraft draft);
    Answer changeLink(const LinkId& id, std::optional<PayLink> seen, api::LinkChange change);
    Answer restock(const LinkId& id, change::Restock restock);
    Answer setLinkPaused(const LinkId& id, bool paused);
    Answer deleteLink(const LinkId& id);
    Answer changeInstance(api::InstanceChange change);

    /// The link that an id, else a slug, names: from the cache where it knows it, else from the server.
    /// ErrorKind::NotFound.
    QFuture<Result<LinkId>> findLink(std::string idOrSlug);

    QFuture<Result<change::BulkReport>> runBulk(BulkRequest request);
    /// Runs that were cut short, newest first; runBulk() with the id alone goes on.
    QFuture<Result<std::vector<cache::BulkRunRecord>>> unfinishedBulkRuns();
    QFuture<Result<void>> abandonBulkRun(std::string runId);

    /// Also done by the session before each run; what it finds comes as Session::writesSettled too.
    QFuture<Result<std::vector<change::WriteVerdict>>> settleOpenWrites();
    /// The latest changes made from here, newest first.
    QFuture<Result<std::vector<WriteIntent>>> latestWrites(int atMost);

private:
    template <class Work>
    auto onWriter(Work work);

    SyncWorker* m_worker;
};

} // namespace desk::session

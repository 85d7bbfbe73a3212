// LinkChanges: the changes a merchant can make, asked for on the session's thread and made on its worker.
#pragma once

#include "core/change/linkwriter.h"

namespace desk::session {

class SyncWorker;

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

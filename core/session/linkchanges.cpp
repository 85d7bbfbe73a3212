#include "core/session/linkchanges.h"

#include "core/async/runon.h"
#include "core/session/syncworker.h"

namespace desk::session {

/// `work` gets the writer and returns a future.
template <class Work>
auto LinkChanges::onWriter(Work work)
{
    using Future = std::invoke_result_t<Work&, change::LinkWriter&>;
    using T = typename desk::detail::Unwrapped<Future>::Type;
    return runOn(m_worker, [worker = m_worker, work = std::move(work)]() mutable -> Future {
        if (auto error = worker->whyNoChanges())
            return readyFuture<T>(failure(std::move(*error)));
        return work(worker->writer());
    });
}

LinkChanges::Answer LinkChanges::createLink(api::LinkDraft draft)
{
    return onWriter([draft = std::move(draft)](change::LinkWriter& writer) { return writer.create(draft); });
}

LinkChanges::Answer LinkChanges::changeLink(
    const LinkId& id, std::optional<PayLink> seen, api::LinkChange change)
{
    return onWriter([id, seen = std::move(seen), change = std::move(change)](
                        change::LinkWriter& writer) { return writer.change(id, seen, change); });
}

LinkChanges::Answer LinkChanges::restock(const LinkId& id, change::Restock restock)
{
    return onWriter([id, restock](change::LinkWriter& writer) { return writer.restock(id, restock); });
}

LinkChanges::Answer LinkChanges::setLinkPaused(const LinkId& id, bool paused)
{
    return onWriter([id, paused](change::LinkWriter& writer) { return writer.setPaused(id, paused); });
}

LinkChanges::Answer LinkChanges::deleteLink(const LinkId& id)
{
    return onWriter([id](change::LinkWriter& writer) { return writer.remove(id); });
}

LinkChanges::Answer LinkChanges::changeInstance(api::InstanceChange change)
{
    return onWriter(
        [change = std::move(change)](change::LinkWriter& writer) { return writer.changeInstance(change); });
}

QFuture<Result<change::BulkReport>> LinkChanges::runBulk(BulkRequest request)
{
    return runOn(
        m_worker, [worker = m_worker, request = std::move(request)] { return worker->runBulk(request); });
}

QFuture<Result<std::vector<cache::BulkRunRecord>>> LinkChanges::unfinishedBulkRuns()
{
    return onWriter([worker = m_worker](change::LinkWriter&) {
        return readyFuture<std::vector<cache::BulkRunRecord>>(
            cache::BulkLog(worker->journal().database()).unfinished());
    });
}

QFuture<Result<void>> LinkChanges::abandonBulkRun(std::string runId)
{
    return onWriter([worker = m_worker, runId = std::move(runId)](change::LinkWriter&) {
        return readyFuture<void>(cache::BulkLog(worker->journal().database()).abandon(runId));
    });
}

QFuture<Result<LinkId>> LinkChanges::findLink(std::string idOrSlug)
{
    return runOn(m_worker, [worker = m_worker, idOrSlug = std::move(idOrSlug)]() -> QFuture<Result<LinkId>> {
        if (auto error = worker->whyNoChanges())
            return readyFuture<LinkId>(failure(std::move(*error)));
        if (const auto known = worker->cachedLink(idOrSlug))
            return readyFuture<LinkId>(*known);
        return worker->writer().resolve(idOrSlug);
    });
}

QFuture<Result<std::vector<change::WriteVerdict>>> LinkChanges::settleOpenWrites()
{
    return runOn(m_worker, [worker = m_worker] { return worker->settleOpenWrites(); });
}

QFuture<Result<std::vector<WriteIntent>>> LinkChanges::latestWrites(int atMost)
{
    return onWriter([atMost](change::LinkWriter& writer) {
        return readyFuture<std::vector<WriteIntent>>(writer.log().latest(atMost));
    });
}

} // namespace desk::session

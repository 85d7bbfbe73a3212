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

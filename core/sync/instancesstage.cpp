#include "core/sync/instancesstage.h"

#include "core/base/localcodes.h"
#include "core/sync/listwalk.h"

#include <algorithm>

namespace desk::sync {

InstancesStage::InstancesStage(SyncContext& context, std::function<void()> finished)
    : m_context(context)
    , m_finished(std::move(finished))
{}

void InstancesStage::run(SyncContext& context, std::function<void()> finished)
{
    std::shared_ptr<InstancesStage> stage(new InstancesStage(context, std::move(finished)));
    stage->start();
}

void InstancesStage::start()
{
    m_context.progress(SyncStage::Instances, 0, std::nullopt);
    WalkPlan<InstanceReading> plan;
    plan.perPage = m_context.settings().perPage;
    plan.inFlight = m_context.settings().inFlight;
    plan.fetch = [this](api::PageRequest page) {
        return m_context.api().instances(page, m_context.callOptions());
    };
    plan.idOf = [](const InstanceReading& reading) -> std::string_view { return reading.id.text(); };
    plan.consume = [this](const api::Page<InstanceReading>& page, int) -> Result<WalkStep> {
        m_context.callSucceeded();
        if (const Outcome ours = checkAccount(page); !ours)
            return failure(ours.error());
        return m_context.batch().write(static_cast<int>(page.items.size()), [&]() -> Result<WalkStep> {
            for (const InstanceReading& reading : page.items) {
                m_seen.insert(reading.id.text());
                m_context.countInstance(reading.id);
                if (const auto merged = m_context.cache().instances.merge(reading); !merged)
                    return failure(merged.error());
            }
            return WalkStep::Continue;
        });
    };
    plan.finished = [self = shared_from_this()](const WalkResult& result) { self->ended(result); };
    ListWalk<InstanceReading>::start(&m_context, std::move(plan));
}

/// Two accounts must never be mixed in one cache: before anything of this page is kept, one of its instances has to be
/// known. Of a list in several pages nothing can be said yet.
Outcome InstancesStage::checkAccount(const api::Page<InstanceReading>& page)
{
    if (!m_seen.empty() || page.items.empty() || page.unreadable > 0
        || page.total.value_or(0) > static_cast<std::int64_t>(page.items.size()))
        return {};
    const auto known = m_context.cache().instances.all();
    if (!known)
        return failure(known.error());
    const auto isKnown = [&known](const InstanceReading& reading) {
        return std::any_of(known->begin(), known->end(),
            [&reading](const cache::CachedInstance& one) { return one.instance.id == reading.id; });
    };
    if (known->empty() || std::any_of(page.items.begin(), page.items.end(), isKnown))
        return {};
    Error error{ErrorKind::Invalid, "this profile holds the data of another account"};
    error.serverCode = kOtherAccount;
    return failure(std::move(error));
}

void InstancesStage::ended(const WalkResult& result)
{
    m_context.countUnreadable(result.unreadable, result.firstProblem);
    if (result.error && !m_context.endsRun(*result.error)) {
        m_context.markIncomplete();
        m_context.warn(SyncWarning::Kind::InstancesNotRefreshed, 1, result.error->detail);
    }
    const bool sawAll = !result.total || static_cast<std::int64_t>(m_seen.size()) >= *result.total;
    if (result.reachedEnd && sawAll && result.unreadable == 0) {
        const auto marked = m_context.batch().write(
            0, [this] { return m_context.cache().instances.markUnseen(m_seen, m_context.now()); });
        if (!marked)
            m_context.endsRun(marked.error());
    }
    m_finished();
}

} // namespace desk::sync

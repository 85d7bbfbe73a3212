#include "core/sync/instancesstage.h"

#include "core/sync/listwalk.h"

namespace desk::sync {

InstancesStage::InstancesStage(SyncContext& context, std::function<void()> finished)
    : m_context(context), m_finished(std::move(finished))
{
}

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
    plan.fetch = [this](api::PageRequest page) { return m_context.api().instances(page, m_context.callOptions()); };
    plan.idOf = [](const InstanceReading& reading) -> std::string_view { return reading.id.text(); };
    plan.consume = [this](const api::Page<InstanceReading>& page, int) -> Result<WalkStep> {
        m_context.callSucceeded();
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

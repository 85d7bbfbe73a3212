#include "core/sync/detailsstage.h"

#include "core/async/onready.h"
#include "core/sync/inflight.h"

#include <algorithm>

namespace desk::sync {

DetailsStage::DetailsStage(SyncContext& context, std::function<void()> finished)
    : m_context(context)
    , m_finished(std::move(finished))
{}

void DetailsStage::run(SyncContext& context, std::function<void()> finished)
{
    std::shared_ptr<DetailsStage> stage(new DetailsStage(context, std::move(finished)));
    stage->start();
}

Result<std::vector<LinkId>> DetailsStage::choose()
{
    auto ids = m_context.cache().links.needingDetails();
    if (!ids)
        return ids;
    std::stable_partition(ids->begin(), ids->end(), [this](const LinkId& id) {
        const auto& visible = m_context.options().visible;
        return std::find(visible.begin(), visible.end(), id) != visible.end();
    });
    return ids;
}

void DetailsStage::start()
{
    auto ids = choose();
    if (!ids) {
        m_context.endsRun(ids.error());
        m_finished();
        return;
    }
    m_total = static_cast<std::int64_t>(ids->size());
    InFlight<LinkId>::run(
        std::move(*ids), m_context.settings().inFlight,
        [self = shared_from_this()](
            const LinkId& id, std::function<void()> done) { self->read(id, std::move(done)); },
        [this] { return m_context.isOver(); },
        [self = shared_from_this()] {
            const std::int64_t unread = self->m_total - self->m_done;
            if (self->m_failed + unread > 0)
                self->m_context.markIncomplete();
            self->m_context.warn(SyncWarning::Kind::LinksNotRefreshed, self->m_failed + unread);
            self->m_finished();
        });
}

void DetailsStage::read(const LinkId& id, std::function<void()> done)
{
    onReady(m_context.api().linkDetails(id, m_context.callOptions()), &m_context,
        [self = shared_from_this(), id, done = std::move(done)](const Result<PayLinkReading>& reading) {
            self->arrived(id, reading);
            done();
        });
}

void DetailsStage::arrived(const LinkId& id, const Result<PayLinkReading>& reading)
{
    ++m_done;
    m_context.progress(SyncStage::Details, m_done, m_total);
    if (!reading && reading.error().kind == ErrorKind::NotFound) {
        m_context.callSucceeded();
        m_context.failed(m_context.batch().write(
            1, [&] { return m_context.cache().links.markMissing(id, m_context.now()); }));
        m_context.warn(SyncWarning::Kind::LinksMissing, 1);
        return;
    }
    if (!reading) {
        ++m_failed;
        m_context.endsRun(reading.error());
        return;
    }
    if (reading->id != id) {
        ++m_failed;
        m_context.endsRun(Error{ErrorKind::BadResponse, "details of another link than the one asked for"});
        return;
    }
    m_context.callSucceeded();
    m_context.countLink(id);
    const auto merged = m_context.batch().write(
        1, [&] { return m_context.cache().links.merge(*reading, cache::ReadingSource::Details); });
    if (!merged)
        m_context.endsRun(merged.error());
}

} // namespace desk::sync

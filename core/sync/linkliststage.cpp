#include "core/sync/linkliststage.h"

#include "core/sync/inflight.h"
#include "core/sync/listwalk.h"

#include <algorithm>

namespace desk::sync {
namespace {

constexpr int kMaxWalks = 3;

} // namespace

LinkListStage::LinkListStage(SyncContext& context, std::function<void()> finished)
    : m_context(context)
    , m_finished(std::move(finished))
{}

void LinkListStage::run(SyncContext& context, std::function<void()> finished)
{
    std::shared_ptr<LinkListStage> stage(new LinkListStage(context, std::move(finished)));
    stage->start();
}

void LinkListStage::start()
{
    const auto instances = m_context.cache().instances.all();
    if (!instances) {
        m_context.endsRun(instances.error());
        m_finished();
        return;
    }
    std::vector<ReadingPtr> readings;
    for (const cache::CachedInstance& instance : *instances) {
        if (instance.missingSince) {
            noteGone(instance.instance.id);
            continue;
        }
        readings.push_back(std::make_shared<Reading>());
        readings.back()->instance = instance;
    }
    m_context.allListsRead = true;
    InFlight<ReadingPtr>::run(
        std::move(readings), m_context.settings().inFlight,
        [self = shared_from_this()](const ReadingPtr& reading, std::function<void()> done) {
            reading->done = std::move(done);
            self->begin(reading);
        },
        [this] { return m_context.isOver(); }, [self = shared_from_this()] { self->m_finished(); });
}

/// What an instance had that the server lists no more.
void LinkListStage::noteGone(const InstanceId& id)
{
    const auto unseen = m_context.batch().write(0, [&] {
        return m_context.cache().links.markUnseen(
            id, {}, m_context.now(), m_context.isAtLeast(SyncDepth::Reconcile));
    });
    if (unseen)
        warnOf(*unseen);
    else
        m_context.endsRun(unseen.error());
}

void LinkListStage::warnOf(const cache::UnseenResult& unseen)
{
    m_context.warn(SyncWarning::Kind::LinksMissing, unseen.marked + unseen.kept);
    m_context.warn(SyncWarning::Kind::LinksDropped, unseen.dropped);
}

void LinkListStage::begin(const ReadingPtr& reading)
{
    const cache::CachedInstance& known = reading->instance;
    m_context.listsAreLong = m_context.listsAreLong || !known.census.empty();
    if (m_context.listsRead.contains(known.instance.id.text()))
        return reading->done();
    const bool isFresh = known.linksReadAt && !known.census.empty()
                      && m_context.now() - *known.linksReadAt < m_context.settings().listMaxAge;
    if (isFresh && !m_context.noListWaits && !m_context.isAtLeast(SyncDepth::Reconcile))
        compareCensus(reading);
    else
        walk(reading);
}

void LinkListStage::compareCensus(const ReadingPtr& reading)
{
    const api::PageRequest onlyTheCount{1, 1};
    countActive(reading, [this, reading, onlyTheCount] {
        onReady(m_context.api().links(reading->instance.instance.id, api::LinkListFilter::All, onlyTheCount,
                    m_context.callOptions()),
            &m_context, [self = shared_from_this(), reading](const Result<api::Page<PayLinkReading>>& page) {
                if (!page) {
                    self->failed(*reading, page.error());
                    return reading->done();
                }
                reading->census.total = page->total;
                if (reading->census.text() == reading->instance.census) {
                    self->m_context.allListsRead = false;
                    return reading->done();
                }
                self->walk(reading);
            });
    });
}

void LinkListStage::countActive(const ReadingPtr& reading, std::function<void()> then)
{
    onReady(m_context.api().links(
                reading->instance.instance.id, api::LinkListFilter::Active, {1, 1}, m_context.callOptions()),
        &m_context,
        [self = shared_from_this(), reading, then = std::move(then)](
            const Result<api::Page<PayLinkReading>>& page) {
            if (page)
                reading->census.active = page->total;
            else
                self->m_context.endsRun(page.error()); // without the count the next run reads the list whole
            then();
        });
}

void LinkListStage::walk(const ReadingPtr& reading)
{
    ++reading->attempts;
    ++reading->openCalls;
    reading->seenBefore = reading->seen.size();
    const InstanceId id = reading->instance.instance.id;
    WalkPlan<PayLinkReading> plan;
    plan.perPage = m_context.settings().perPage;
    plan.inFlight = m_context.settings().inFlight;
    plan.fetch = [this, id](api::PageRequest page) {
        return m_context.api().links(id, api::LinkListFilter::All, page, m_context.callOptions());
    };
    plan.idOf = [](const PayLinkReading& link) -> std::string_view { return link.id.text(); };
    plan.consume = [this, reading](const api::Page<PayLinkReading>& page, int number) -> Result<WalkStep> {
        m_context.callSucceeded();
        const bool isLong =
            lastPageFrom(factsOf(page), number).value_or(1) > m_context.settings().wholeListPages;
        if (number == 1 && reading->attempts == 1 && isLong && !reading->census.active) {
            // Counted now and not at the end: what moves while the list is read must show in the next run.
            ++reading->openCalls;
            countActive(reading, [self = shared_from_this(), reading] { self->callEnded(reading); });
        }
        m_context.listsAreLong = m_context.listsAreLong || isLong;
        if (number == 1)
            reading->census.total = isLong ? page.total : std::nullopt;
        const auto stored = store(*reading, page);
        if (!stored)
            return failure(stored.error());
        return WalkStep::Continue;
    };
    plan.finished = [self = shared_from_this(), reading](
                        const WalkResult& result) { self->walked(reading, result); };
    ListWalk<PayLinkReading>::start(&m_context, std::move(plan));
}

Result<int> LinkListStage::store(Reading& reading, const api::Page<PayLinkReading>& page)
{
    const int count = static_cast<int>(page.items.size());
    auto stored = m_context.batch().write(count, [&]() -> Result<int> {
        for (PayLinkReading item : page.items) {
            if (item.instanceId.isAbsent())
                item.instanceId = reading.instance.instance.id;
            reading.seen.insert(item.id.text());
            m_context.countLink(item.id);
            m_context.listsAreThin = m_context.listsAreThin || !item.isComplete;
            if (const auto merged = m_context.cache().links.merge(item, cache::ReadingSource::ListItem);
                !merged)
                return failure(merged.error());
        }
        return count;
    });
    m_linksRead += count;
    m_context.progress(SyncStage::Links, m_linksRead, std::nullopt);
    return stored;
}

void LinkListStage::walked(const ReadingPtr& reading, const WalkResult& result)
{
    reading->unreadable = std::max(reading->unreadable, result.unreadable);
    const std::int64_t seen = static_cast<std::int64_t>(reading->seen.size()) + reading->unreadable;
    const bool isShort = result.total && seen < *result.total;
    if (result.error) {
        failed(*reading, *result.error);
    } else if (isShort && reading->attempts < kMaxWalks && !m_context.isOver()
               && (reading->attempts == 1 || reading->seen.size() > reading->seenBefore)) {
        // Rows moved between pages while they were read (contract D22): read on until none is missing.
        --reading->openCalls;
        walk(reading);
        return;
    } else {
        reading->isWhole = !isShort;
        if (isShort)
            m_context.warn(SyncWarning::Kind::ListKeptMoving, *result.total - seen);
    }
    m_context.countUnreadable(reading->unreadable, result.firstProblem);
    callEnded(reading);
}

void LinkListStage::callEnded(const ReadingPtr& reading)
{
    if (--reading->openCalls > 0)
        return;
    close(*reading);
    reading->done();
}

void LinkListStage::close(Reading& reading)
{
    if (!reading.isWhole || m_context.isOver()) {
        m_context.allListsRead = false;
        return;
    }
    const InstanceId& id = reading.instance.instance.id;
    m_context.listsRead.insert(id.text());
    const auto unseen = m_context.batch().write(0, [&]() -> Result<cache::UnseenResult> {
        if (const auto set =
                m_context.cache().instances.setLinksRead(id, m_context.now(), reading.census.text());
            !set)
            return failure(set.error());
        if (reading.unreadable > 0)
            return cache::UnseenResult{}; // one of the unreadable items may be the one not seen
        return m_context.cache().links.markUnseen(
            id, reading.seen, m_context.now(), m_context.isAtLeast(SyncDepth::Reconcile));
    });
    if (!unseen) {
        m_context.endsRun(unseen.error());
        return;
    }
    warnOf(*unseen);
}

void LinkListStage::failed(const Reading& reading, const Error& error)
{
    m_context.allListsRead = false;
    m_context.markIncomplete();
    if (m_context.endsRun(error))
        return;
    m_context.warn(
        SyncWarning::Kind::InstancesNotRefreshed, 1, "links of " + reading.instance.instance.id.text());
}

} // namespace desk::sync

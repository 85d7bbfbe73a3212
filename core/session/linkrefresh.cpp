#include "core/session/linkrefresh.h"

#include "core/async/onready.h"

namespace desk::session {
namespace {

/// Most looks are answered by the first page; a second one in flight is for those that are not.
constexpr int kInFlight = 2;
constexpr int kPerPage = 100;

/// What the server does not say disagrees with nothing.
bool isAccountedFor(const cache::CachedLink& cached)
{
    const auto collected = cached.link.collected;
    const auto paid = cached.link.paidCount;
    return (!collected || *collected == cached.completed) && (!paid || *paid == cached.completedCount);
}

} // namespace

LinkRefresh::LinkRefresh(RefreshParts parts, LinkId link, CancelToken cancel)
    : m_parts(std::move(parts))
    , m_link(std::move(link))
    , m_cancel(std::move(cancel))
{}

QFuture<Result<void>> LinkRefresh::run(RefreshParts parts, LinkId link, CancelToken cancel)
{
    std::shared_ptr<LinkRefresh> refresh(
        new LinkRefresh(std::move(parts), std::move(link), std::move(cancel)));
    auto future = refresh->m_completer.future();
    refresh->readDetails();
    return future;
}

void LinkRefresh::readDetails()
{
    onReady(m_parts.api->linkDetails(m_link, options()), m_parts.context,
        [self = shared_from_this()](
            const Result<PayLinkReading>& reading) { self->detailsArrived(reading); });
}

void LinkRefresh::detailsArrived(const Result<PayLinkReading>& reading)
{
    if (!reading) {
        Error error = reading.error();
        if (error.kind == ErrorKind::NotFound) {
            const Outcome marked = m_parts.write(1, [this](sync::WritableCache& cache) {
                return cache.links.markMissing(m_link, m_parts.serverClock->now());
            });
            if (!marked)
                error = marked.error();
        }
        m_completer.fail(std::move(error));
        return;
    }
    if (reading->id != m_link) {
        m_completer.fail({ErrorKind::BadResponse, "details of another link than the one asked for"});
        return;
    }
    const Outcome stored = m_parts.write(1, [&](sync::WritableCache& cache) -> Outcome {
        const auto merged = cache.links.merge(*reading, cache::ReadingSource::Details);
        return merged ? Outcome() : failure(merged.error());
    });
    if (!stored) {
        m_completer.fail(stored.error());
        return;
    }
    readPayments();
}

void LinkRefresh::readPayments()
{
    sync::WalkPlan<Transaction> plan;
    plan.perPage = kPerPage;
    plan.inFlight = kInFlight;
    const auto self = shared_from_this();
    plan.fetch = [self](api::PageRequest page) {
        return self->m_parts.api->linkTransactions(self->m_link, page, self->options());
    };
    plan.idOf = [](const Transaction& row) -> std::string_view { return row.id.text(); };
    plan.consume = [self](const api::Page<Transaction>& page, int) { return self->store(page); };
    plan.finished = [self](const sync::WalkResult& result) { self->walked(result); };
    sync::ListWalk<Transaction>::start(m_parts.context, std::move(plan));
}

Result<sync::WalkStep> LinkRefresh::store(const api::Page<Transaction>& page)
{
    const int count = static_cast<int>(page.items.size());
    m_rows += count;
    bool isEnough = false;
    const Outcome stored = m_parts.write(count, [&](sync::WritableCache& cache) -> Outcome {
        const auto written = cache.transactions.write(page.items, m_link);
        if (!written)
            return failure(written.error());
        const auto known = cache.links.find(m_link.text());
        if (!known)
            return failure(known.error());
        isEnough = count > 0 && written->unchanged == count && *known && isAccountedFor(**known);
        return {};
    });
    if (!stored)
        return failure(stored.error());
    return isEnough ? sync::WalkStep::Stop : sync::WalkStep::Continue;
}

void LinkRefresh::walked(const sync::WalkResult& result)
{
    if (result.error) {
        m_completer.fail(*result.error);
        return;
    }
    // A list that ignores `page` may still hold everything in its one page.
    const bool isWhole = !result.stopped && m_rows + result.unreadable >= result.total.value_or(0);
    if (!isWhole) {
        m_completer.complete({});
        return;
    }
    m_completer.complete(m_parts.write(
        1, [this](sync::WritableCache& cache) { return cache.links.setNeedsTransactions(m_link, false); }));
}

} // namespace desk::session

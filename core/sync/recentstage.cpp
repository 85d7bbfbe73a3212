#include "core/sync/recentstage.h"

#include "core/sync/listwalk.h"

#include <algorithm>

namespace desk::sync {

RecentStage::RecentStage(SyncContext& context, std::function<void(bool)> finished)
    : m_context(context)
    , m_finished(std::move(finished))
{}

void RecentStage::run(SyncContext& context, std::function<void(bool)> finished)
{
    std::shared_ptr<RecentStage> stage(new RecentStage(context, std::move(finished)));
    stage->start();
}

void RecentStage::start()
{
    m_context.progress(SyncStage::Transactions, 0, std::nullopt);
    const auto watermark = RecentWatermark::load(m_context.cache().meta);
    const auto unsettled =
        m_context.cache().transactions.oldestUnsettled(m_context.now() - m_context.settings().unsettledFor);
    if (!watermark || !unsettled) {
        m_context.endsRun(watermark ? unsettled.error() : watermark.error());
        finish(false);
        return;
    }
    m_watermark = *watermark;
    m_unsettled = *unsettled;
    if (m_context.isAtLeast(SyncDepth::Full))
        m_watermark = {};
    walk(1);
}

void RecentStage::walk(int firstPage)
{
    m_pages = ContiguousPages(firstPage);
    WalkPlan<Transaction> plan;
    plan.firstPage = firstPage;
    plan.perPage = m_context.settings().perPage;
    plan.inFlight = m_context.settings().inFlight;
    plan.fetch = [this](api::PageRequest page) {
        return m_context.api().recentTransactions(page, m_context.callOptions());
    };
    plan.idOf = [](const Transaction& row) -> std::string_view { return row.id.text(); };
    plan.consume = [this](const api::Page<Transaction>& page, int number) -> Result<WalkStep> {
        m_context.callSucceeded();
        m_rowsRead += static_cast<std::int64_t>(page.items.size());
        m_context.progress(SyncStage::Transactions, m_rowsRead, page.total);
        const auto stored = store(page);
        if (!stored)
            return failure(stored.error());
        if (const Outcome noted = noteProgress(page, number); !noted)
            return failure(noted.error());
        return !m_isResuming && isKnownGround(*stored) ? WalkStep::Stop : WalkStep::Continue;
    };
    plan.finished = [self = shared_from_this()](const WalkResult& result) { self->walked(result); };
    ListWalk<Transaction>::start(&m_context, std::move(plan));
}

Result<cache::PageResult> RecentStage::store(const api::Page<Transaction>& page)
{
    for (const Transaction& row : page.items) {
        m_context.countTransaction(row.id);
        if (row.createdAt && (!m_newest || *m_newest < *row.createdAt))
            m_newest = row.createdAt;
    }
    auto stored = m_context.batch().write(static_cast<int>(page.items.size()),
        [&] { return m_context.cache().transactions.write(page.items, LinkId()); });
    if (stored) {
        m_unattributed = m_unattributed || stored->withoutLink > 0;
        m_metKnownRows = m_metKnownRows || stored->unchanged + stored->changed > 0;
        for (const LinkId& link : stored->touchedLinks)
            m_context.touchedLinks.insert(link.text());
    }
    return stored;
}

bool RecentStage::isKnownGround(const cache::PageResult& page) const
{
    const bool isUnchanged = page.inserted == 0 && page.changed == 0 && page.withoutLink == 0;
    const bool isBelow = page.oldest && m_watermark.head && *page.oldest <= *m_watermark.head;
    return isUnchanged && isBelow && (!m_unsettled || *page.oldest <= *m_unsettled);
}

Outcome RecentStage::noteProgress(const api::Page<Transaction>& page, int number)
{
    m_pages.note(number);
    if (m_watermark.reachedBottom || (m_watermark.head && !m_isResuming))
        return {};
    // A first walk, or one taken up again: remember how far it came without a gap.
    const auto perPage = page.perPage ? *page.perPage : static_cast<int>(page.items.size());
    RecentWatermark reached = m_watermark;
    if (!reached.head)
        reached.head = m_newest;
    reached.rowsBelowHead =
        std::max(reached.rowsBelowHead, static_cast<std::int64_t>(m_pages.reach()) * perPage);
    return m_context.batch().write(0, [&] { return reached.save(m_context.cache().meta); });
}

void RecentStage::walked(const WalkResult& result)
{
    m_context.countUnreadable(result.unreadable, result.firstProblem);
    if (result.error) {
        const bool hasNoSuchList =
            result.error->kind == ErrorKind::NotFound || result.error->kind == ErrorKind::Forbidden;
        if (!m_context.endsRun(*result.error) && !hasNoSuchList) {
            m_context.markIncomplete();
            m_context.warn(SyncWarning::Kind::TransactionsNotRefreshed, 1, "list of recent payments");
        }
        finish(false);
        return;
    }
    const int resumeAt =
        static_cast<int>(m_watermark.rowsBelowHead / std::max(1, m_context.settings().perPage));
    if (result.stopped && !m_watermark.reachedBottom && resumeAt > 1 && !m_isResuming) {
        m_isResuming = true;
        walk(resumeAt);
        return;
    }
    conclude(result);
}

void RecentStage::conclude(const WalkResult& result)
{
    const bool isBottom = result.reachedEnd && !m_unattributed && result.unreadable == 0;
    if (isBottom && !m_watermark.reachedBottom) {
        checkCount(result);
        return;
    }
    if (result.stopped || isBottom) {
        m_watermark.head = m_newest ? m_newest : m_watermark.head;
        m_context.failed(
            m_context.batch().write(0, [this] { return m_watermark.save(m_context.cache().meta); }));
        finish(m_watermark.reachedBottom);
        return;
    }
    // The list shows only its newest rows. Where they do not reach down to known ones, any link may have
    // payments that were never shown.
    if (!m_metKnownRows)
        m_context.failed(
            m_context.batch().write(0, [this] { return m_context.cache().links.setAllNeedTransactions(); }));
    finish(false);
}

void RecentStage::checkCount(const WalkResult& result)
{
    onReady(m_context.api().stats(m_context.callOptions()), &m_context,
        [self = shared_from_this(), result](const Result<api::AccountStats>& stats) {
            SyncContext& context = self->m_context;
            const auto known = context.cache().transactions.count();
            if (!known) {
                context.endsRun(known.error());
                return self->finish(false);
            }
            const std::int64_t told = stats ? stats->transactionCount.value_or(0) : 0;
            const bool isWhole = *known >= result.total.value_or(0) && *known >= told;
            if (isWhole) {
                self->m_watermark = {self->m_newest, *known, true};
                context.failed(
                    context.batch().write(0, [&] { return self->m_watermark.save(context.cache().meta); }));
            }
            self->finish(isWhole);
        });
}

void RecentStage::finish(bool whole)
{
    m_context.newestPayment = m_newest;
    m_finished(whole && !m_context.isOver());
}

} // namespace desk::sync

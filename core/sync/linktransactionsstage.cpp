#include "core/sync/linktransactionsstage.h"

#include "core/sync/inflight.h"
#include "core/sync/listwalk.h"

namespace desk::sync {

LinkTransactionsStage::LinkTransactionsStage(SyncContext& context, std::function<void()> finished)
    : m_context(context)
    , m_finished(std::move(finished))
{}

void LinkTransactionsStage::run(SyncContext& context, std::function<void()> finished)
{
    std::shared_ptr<LinkTransactionsStage> stage(new LinkTransactionsStage(context, std::move(finished)));
    stage->start();
}

void LinkTransactionsStage::start()
{
    auto links = m_context.cache().links.needingTransactions();
    if (!links) {
        m_context.endsRun(links.error());
        m_finished();
        return;
    }
    m_total = static_cast<std::int64_t>(links->size());
    InFlight<LinkId>::run(
        std::move(*links), m_context.settings().inFlight,
        [self = shared_from_this()](
            const LinkId& link, std::function<void()> done) { self->walk(link, std::move(done)); },
        [this] { return m_context.isOver(); },
        [self = shared_from_this()] {
            const std::int64_t unread = self->m_total - self->m_read;
            if (unread > 0)
                self->m_context.markIncomplete();
            self->m_context.warn(SyncWarning::Kind::TransactionsNotRefreshed, unread);
            self->m_finished();
        });
}

void LinkTransactionsStage::walk(const LinkId& link, std::function<void()> done)
{
    auto rows = std::make_shared<std::int64_t>(0);
    WalkPlan<Transaction> plan;
    plan.perPage = m_context.settings().perPage;
    plan.inFlight = m_context.settings().inFlight;
    plan.fetch = [this, link](api::PageRequest page) {
        return m_context.api().linkTransactions(link, page, m_context.callOptions());
    };
    plan.idOf = [](const Transaction& row) -> std::string_view { return row.id.text(); };
    plan.consume = [this, link, rows](const api::Page<Transaction>& page, int) -> Result<WalkStep> {
        m_context.callSucceeded();
        *rows += static_cast<std::int64_t>(page.items.size());
        for (const Transaction& row : page.items)
            m_context.countTransaction(row.id);
        const auto stored = m_context.batch().write(static_cast<int>(page.items.size()),
            [&] { return m_context.cache().transactions.write(page.items, link); });
        if (!stored)
            return failure(stored.error());
        return WalkStep::Continue;
    };
    plan.finished = [self = shared_from_this(), link, rows, done = std::move(done)](
                        const WalkResult& result) {
        self->walked(link, result, *rows);
        done();
    };
    ListWalk<Transaction>::start(&m_context, std::move(plan));
}

void LinkTransactionsStage::walked(const LinkId& link, const WalkResult& result, std::int64_t rows)
{
    m_context.progress(SyncStage::Transactions, m_read, m_total);
    m_context.countUnreadable(result.unreadable, result.firstProblem);
    if (result.error && result.error->kind == ErrorKind::NotFound) {
        m_context.callSucceeded();
        m_context.failed(m_context.batch().write(
            1, [&] { return m_context.cache().links.markMissing(link, m_context.now()); }));
        m_context.warn(SyncWarning::Kind::LinksMissing, 1);
        ++m_read;
        return;
    }
    if (result.error) {
        m_context.endsRun(*result.error);
        return;
    }
    // A list that ignores `page` may still hold everything in its one page.
    if (rows + result.unreadable < result.total.value_or(0))
        return;
    ++m_read;
    m_context.failed(m_context.batch().write(
        1, [&] { return m_context.cache().links.setNeedsTransactions(link, false); }));
}

} // namespace desk::sync

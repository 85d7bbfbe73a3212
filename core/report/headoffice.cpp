#include "core/report/headoffice.h"

#include "core/cache/readsnapshot.h"
#include "core/report/linkattention.h"
#include "core/report/totals.h"

#include <algorithm>
#include <limits>

namespace desk::report {
namespace {

struct Days {
    AlgiersDay first, last;
};

Days monthOf(std::chrono::year_month month)
{
    return {AlgiersDay{month / 1}, AlgiersDay{month / std::chrono::last}};
}

Result<OfficeSum> sumOf(const cache::TotalsStore& store, Days days)
{
    const auto totals = totalsBy(TotalsBy::Year, days.first, days.last, store);
    if (!totals)
        return failure(totals.error());
    return OfficeSum{totals->total.count, totals->total.collected};
}

Outcome readSums(cache::Database& database, Instant now, OfficeFigures& figures)
{
    const cache::TotalsStore store(database);
    const std::chrono::year_month_day today(algiersDayOf(now));
    const std::chrono::year_month month = today.year() / today.month();
    const Days year{AlgiersDay{today.year() / 1 / 1}, AlgiersDay{today.year() / 12 / 31}};
    for (const auto& [days, sum] : {std::pair{monthOf(month), &figures.thisMonth},
             std::pair{monthOf(month - std::chrono::months{1}), &figures.lastMonth},
             std::pair{year, &figures.thisYear}}) {
        const auto read = sumOf(store, days);
        if (!read)
            return failure(read.error());
        *sum = *read;
    }
    return {};
}

Outcome readLinks(cache::Database& database, Instant now, OfficeFigures& figures)
{
    const auto batch = everyLinkIn(database);
    if (!batch)
        return failure(batch.error());
    figures.lastSyncAt = batch->lastSyncAt;
    figures.links = batch->total;
    const AttentionMoments moments(now);
    for (const cache::LinkList::Slot slot : batch->links.liveSlots()) {
        const cache::LinkRow& row = batch->links.row(slot);
        figures.activeLinks += row.state.state == LinkState::Active ? 1 : 0;
        figures.needAttention += attentionOf(row, moments) != 0 ? 1 : 0;
    }
    return {};
}

Result<OfficeFigures> readFigures(const OfficeAccount& account, Instant now)
{
    return cache::guarded([&]() -> Result<OfficeFigures> {
        const auto database = openCacheOf(account);
        if (!database)
            return failure(database.error());
        const cache::ReadSnapshot snapshot(**database);
        OfficeFigures figures;
        Outcome read = readLinks(**database, now, figures);
        if (read)
            read = readSums(**database, now, figures);
        return read ? Result<OfficeFigures>(figures) : failure(read.error());
    });
}

bool addTo(std::int64_t& total, std::int64_t count)
{
    if (count > std::numeric_limits<std::int64_t>::max() - total)
        return false;
    total += count;
    return true;
}

bool addTo(OfficeSum& total, const OfficeSum& sum)
{
    const auto collected = total.collected.plus(sum.collected);
    if (!collected || !addTo(total.count, sum.count))
        return false;
    total.collected = *collected;
    return true;
}

bool addTo(OfficeFigures& total, const OfficeFigures& row)
{
    return addTo(total.links, row.links) && addTo(total.activeLinks, row.activeLinks)
        && addTo(total.needAttention, row.needAttention) && addTo(total.thisMonth, row.thisMonth)
        && addTo(total.lastMonth, row.lastMonth) && addTo(total.thisYear, row.thisYear);
}

Outcome addUp(OfficeBlock& block)
{
    bool hasNeverSynced = false;
    for (const OfficeRow& row : block.rows) {
        if (!row.figures) {
            ++block.without;
            continue;
        }
        if (!addTo(block.total, *row.figures))
            return failure(ErrorKind::Storage, "the amounts add up to more than the program can count");
        const auto& at = row.figures->lastSyncAt;
        hasNeverSynced = hasNeverSynced || !at;
        if (at && (!block.total.lastSyncAt || *at < *block.total.lastSyncAt))
            block.total.lastSyncAt = at;
    }
    if (hasNeverSynced) // a total is as old as its oldest part
        block.total.lastSyncAt.reset();
    return {};
}

} // namespace

OfficeRow readAccount(const OfficeAccount& account, Instant now)
{
    return {account, readFigures(account, now)};
}

Result<HeadOffice> headOfficeOf(std::vector<OfficeRow> rows, Instant now)
{
    std::sort(rows.begin(), rows.end(),
        [](const OfficeRow& a, const OfficeRow& b) { return standsBefore(a.account, b.account); });
    HeadOffice office;
    office.readAt = now;
    for (const Ledger ledger : kLedgers) {
        OfficeBlock block;
        block.ledger = ledger;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(block.rows),
            [ledger](const OfficeRow& row) { return row.account.ledger == ledger; });
        if (block.rows.empty())
            continue;
        if (const Outcome added = addUp(block); !added)
            return failure(added.error());
        office.blocks.push_back(std::move(block));
    }
    return office;
}

} // namespace desk::report

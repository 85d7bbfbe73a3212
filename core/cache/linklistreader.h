// LinkListReader: fills LinkLists from the cache: the newest rows, all rows, or what changed since.
#pragma once

#include "core/cache/database.h"
#include "core/cache/linklist.h"
#include "core/domain/ids.h"

#include <vector>

namespace desk::cache {

/// Up to where payments were looked at.
struct PaymentsMark {
    std::int64_t lastKey = -1; ///< of the payments; -1: none was looked at yet
    std::vector<std::int64_t>
        unsettledLinks; ///< keys of links with payments that may still settle, ascending

    bool operator==(const PaymentsMark&) const = default;
};

/// Rows with the state of the cache they belong to.
struct LinkBatch {
    LinkList links;
    /// By changedSince() alone: what payments say of links, those in `links` aside, which know it already.
    std::vector<LinkActivity> activity;
    PaymentsMark payments;             ///< what to pass to changedSince() next
    std::vector<LinkId> removed;       ///< by changedSince() alone
    std::int64_t revision = 0;         ///< what to pass to changedSince() next
    std::int64_t total = 0;            ///< links in the cache
    std::optional<Instant> lastSyncAt; ///< last run that ended complete, server time
};

/// Reads only, each call in one snapshot. Used on one thread with its connection.
class LinkListReader
{
public:
    explicit LinkListReader(Database& database) : m_database(database) {}

    /// By creation, newest first, as LinkStore::all(); slots are in that order.
    Result<LinkBatch> newest(int count);
    /// Slots in the order of the rows' keys. newest() and all() look at no payment: that would take longer than the
    /// rows, so it is left to the first changedSince().
    Result<LinkBatch> all();
    /// A row that was removed and came back is only among the changed ones. What payments say is told of every link
    /// while `mark` is new, else of those whose payments came or settled since; of none while a first sync still
    /// writes.
    Result<LinkBatch> changedSince(std::int64_t revision, const PaymentsMark& mark = {});
    /// Keys of links of which a payment's order number begins with `text`, whatever its case; at most `atMost`.
    Result<std::vector<std::int64_t>> linksWithOrder(std::string_view text, int atMost);

private:
    Database& m_database;
};

} // namespace desk::cache

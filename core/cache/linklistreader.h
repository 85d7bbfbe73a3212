// LinkListReader: fills LinkLists from the cache: the newest rows, all rows, or what changed since.
#pragma once

#include "core/cache/database.h"
#include "core/cache/linklist.h"
#include "core/domain/ids.h"

#include <vector>

namespace desk::cache {

/// Rows with the state of the cache they belong to.
struct LinkBatch {
    LinkList links;
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
    Result<LinkBatch> all(); ///< slots in the order of the rows' keys
    /// A row that was removed and came back is only among the changed ones.
    Result<LinkBatch> changedSince(std::int64_t revision);

private:
    Database& m_database;
};

} // namespace desk::cache

// RollUpLedger: the changes of one transaction to the roll-up tables, added to them at once.
#pragma once

#include "core/cache/rollups.h"
#include "core/cache/statement.h"

namespace desk::cache {

/// A page of payments touches nearly as many links as it has rows, and the next page the same ones again: written
/// page by page, the totals would cost a third of the rows. Belongs to a Database.
class RollUpLedger
{
public:
    explicit RollUpLedger(Database& database);

    RollUps& pending() { return m_pending; }
    void settle(); ///< one upsert for each day and link that moved; throws SQLite::Exception
    void drop() { m_pending.clear(); }

private:
    void writeDay(const DayBucket& bucket, Tally change);
    void writeLink(std::int64_t linkKey, const LinkTally& change);

    PreparedStatement m_upsertDay;
    PreparedStatement m_dropEmptyDay;
    PreparedStatement m_upsertLink;
    RollUps m_pending;
};

} // namespace desk::cache

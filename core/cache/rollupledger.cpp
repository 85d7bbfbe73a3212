#include "core/cache/rollupledger.h"

namespace desk::cache {

RollUpLedger::RollUpLedger(Database& database)
    : m_upsertDay(database,
        "INSERT INTO daily_totals (day, instance_key, mode_code, count, centimes) VALUES (?1, ?2, ?3, ?4, ?5)"
        " ON CONFLICT (day, instance_key, mode_code)"
        " DO UPDATE SET count = count + excluded.count, centimes = centimes + excluded.centimes")
    , m_dropEmptyDay(database,
          "DELETE FROM daily_totals WHERE day = ?1 AND instance_key = ?2 AND mode_code = ?3 AND count = 0")
    , m_upsertLink(database,
          "INSERT INTO link_totals (link_key, transactions, count, centimes) VALUES (?1, ?2, ?3, ?4)"
          " ON CONFLICT (link_key) DO UPDATE SET transactions = transactions + excluded.transactions,"
          " count = count + excluded.count, centimes = centimes + excluded.centimes")
{}

void RollUpLedger::settle()
{
    if (m_pending.isEmpty())
        return;
    for (const auto& [bucket, change] : m_pending.days()) {
        if (!change.isZero())
            writeDay(bucket, change);
    }
    for (const auto& [linkKey, change] : m_pending.links()) {
        if (change.transactions != 0 || !change.completed.isZero())
            writeLink(linkKey, change);
    }
    m_pending.clear();
}

void RollUpLedger::writeDay(const DayBucket& bucket, Tally change)
{
    m_upsertDay.bind(1, bucket.day);
    m_upsertDay.bind(2, bucket.instanceKey);
    m_upsertDay.bind(3, bucket.modeCode);
    m_upsertDay.bind(4, change.count);
    m_upsertDay.bind(5, change.centimes);
    m_upsertDay.run();
    if (change.count >= 0)
        return;
    m_dropEmptyDay.bind(1, bucket.day);
    m_dropEmptyDay.bind(2, bucket.instanceKey);
    m_dropEmptyDay.bind(3, bucket.modeCode);
    m_dropEmptyDay.run();
}

void RollUpLedger::writeLink(std::int64_t linkKey, const LinkTally& change)
{
    m_upsertLink.bind(1, linkKey);
    m_upsertLink.bind(2, change.transactions);
    m_upsertLink.bind(3, change.completed.count);
    m_upsertLink.bind(4, change.completed.centimes);
    m_upsertLink.run();
}

} // namespace desk::cache

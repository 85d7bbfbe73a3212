#include "core/cache/rollups.h"

#include "core/domain/money.h"

namespace desk::cache {

std::size_t DayBucketHash::operator()(const DayBucket& bucket) const noexcept
{
    // Days, instances and modes are small numbers: keep each in its own bits, then mix.
    const auto packed = (static_cast<std::uint64_t>(bucket.day) << 32U)
        ^ (static_cast<std::uint64_t>(bucket.instanceKey) << 4U) ^ static_cast<std::uint64_t>(bucket.modeCode + 1);
    return static_cast<std::size_t>((packed * 0x9E3779B97F4A7C15ULL) >> 16U);
}

void Tally::add(Tally other)
{
    const auto sum = Money::fromCentimes(centimes).plus(Money::fromCentimes(other.centimes));
    if (!sum)
        throw SQLite::Exception("a sum of payments exceeds 64 bits");
    count += other.count;
    centimes = sum->centimes();
}

Contribution contributionOf(const Transaction& transaction)
{
    if (!transaction.status.is(TransactionStatus::Completed))
        return {};
    const auto at = transaction.createdAt ? transaction.createdAt : transaction.updatedAt;
    const AlgiersDay day = at ? algiersDayOf(*at) : AlgiersDay{};
    return {{1, transaction.amount.value_or(Money{}).centimes()}, day.time_since_epoch().count()};
}

void RollUps::add(const LinkFacts& link, const Contribution& payment, int sign)
{
    const Tally tally{payment.completed.count * sign, payment.completed.centimes * sign};
    addLink(link.key, {sign, tally});
    if (tally.count != 0)
        addDay({payment.day, link.instanceKey, link.modeCode}, tally);
}

void RollUps::addLink(std::int64_t linkKey, const LinkTally& tally)
{
    LinkTally& sum = m_links[linkKey];
    sum.transactions += tally.transactions;
    sum.completed.add(tally.completed);
}

void RollUps::clear()
{
    m_days.clear();
    m_links.clear();
}

RollUpWriter::RollUpWriter(Database& database)
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
{
}

void RollUpWriter::write(const RollUps& changes)
{
    for (const auto& [bucket, change] : changes.days()) {
        if (!change.isZero())
            writeDay(bucket, change);
    }
    for (const auto& [linkKey, change] : changes.links()) {
        if (change.transactions != 0 || !change.completed.isZero())
            writeLink(linkKey, change);
    }
}

void RollUpWriter::writeDay(const DayBucket& bucket, Tally change)
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

void RollUpWriter::writeLink(std::int64_t linkKey, const LinkTally& change)
{
    m_upsertLink.bind(1, linkKey);
    m_upsertLink.bind(2, change.transactions);
    m_upsertLink.bind(3, change.completed.count);
    m_upsertLink.bind(4, change.completed.centimes);
    m_upsertLink.run();
}

} // namespace desk::cache

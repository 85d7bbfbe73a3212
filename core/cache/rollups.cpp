#include "core/cache/rollups.h"

#include "core/domain/money.h"

#include <SQLiteCpp/Exception.h>

#include <algorithm>

namespace desk::cache {

std::size_t DayBucketHash::operator()(const DayBucket& bucket) const noexcept
{
    // Days, instances and modes are small numbers: keep each in its own bits, then mix.
    const auto packed = (static_cast<std::uint64_t>(bucket.day) << 32U)
                      ^ (static_cast<std::uint64_t>(bucket.instanceKey) << 4U)
                      ^ static_cast<std::uint64_t>(bucket.modeCode + 1);
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
    constexpr std::size_t kFewest = 16'384;
    if (m_links.size() >= std::max(kFewest, 2 * m_summed))
        sumUpLinks();
    m_links.emplace_back(linkKey, tally);
}

const RollUps::Links& RollUps::links()
{
    sumUpLinks();
    return m_links;
}

void RollUps::sumUpLinks()
{
    std::sort(m_links.begin(), m_links.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::size_t last = 0;
    for (std::size_t next = 1; next < m_links.size(); ++next) {
        if (m_links[next].first != m_links[last].first) {
            m_links[++last] = m_links[next];
            continue;
        }
        m_links[last].second.transactions += m_links[next].second.transactions;
        m_links[last].second.completed.add(m_links[next].second.completed);
    }
    if (!m_links.empty())
        m_links.resize(last + 1);
    m_summed = m_links.size();
}

void RollUps::clear()
{
    m_days.clear();
    m_links.clear();
    m_summed = 0;
}

} // namespace desk::cache

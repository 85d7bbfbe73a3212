// RollUps: what payments add to daily_totals and link_totals, gathered in memory.
#pragma once

#include "core/domain/period.h"
#include "core/domain/transaction.h"

#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace desk::cache {

/// What a roll-up needs to know of a payment's link.
struct LinkFacts {
    std::int64_t key = 0;
    std::int64_t instanceKey = 0; ///< 0 where unknown
    std::int64_t modeCode = -1;   ///< -1 where unknown

    bool operator==(const LinkFacts&) const = default;
};

struct DayBucket {
    std::int64_t day = 0; ///< days since 1970-01-01 in Algiers
    std::int64_t instanceKey = 0;
    std::int64_t modeCode = -1;

    bool operator==(const DayBucket&) const = default;
};
struct DayBucketHash {
    std::size_t operator()(const DayBucket& bucket) const noexcept;
};

struct Tally {
    std::int64_t count = 0;
    std::int64_t centimes = 0;

    bool isZero() const { return count == 0 && centimes == 0; }
    void add(Tally other); ///< throws SQLite::Exception beyond 64 bits
};
struct LinkTally {
    std::int64_t transactions = 0; ///< of any status
    Tally completed;
};

/// What one payment adds. A completed payment of unknown amount counts with 0 centimes; the reconciliation with
/// what the server says was collected shows it. Its day is that of its creation, else of its last change, else
/// day 0, so that a completed payment is in some day whatever the server left out.
struct Contribution {
    Tally completed;
    std::int64_t day = 0;
};
Contribution contributionOf(const Transaction& transaction);

/// Pure arithmetic; throws SQLite::Exception where a sum exceeds 64 bits.
class RollUps
{
public:
    using Days = std::unordered_map<DayBucket, Tally, DayBucketHash>;
    using Links = std::vector<std::pair<std::int64_t, LinkTally>>; ///< by the link's key

    /// `sign` is 1 for a row that came, -1 for one that went.
    void add(const LinkFacts& link, const Contribution& payment, int sign);
    void addDay(const DayBucket& bucket, Tally tally) { m_days[bucket].add(tally); }
    void addLink(std::int64_t linkKey, const LinkTally& tally);
    void clear();
    bool isEmpty() const { return m_days.empty() && m_links.empty(); }

    const Days& days() const { return m_days; }
    const Links& links(); ///< in the order of their keys, each once

private:
    void sumUpLinks();

    Days m_days;
    Links m_links;            // as they came; summing up now and then is cheaper than a map
    std::size_t m_summed = 0; // how many there were after the last time
};

} // namespace desk::cache

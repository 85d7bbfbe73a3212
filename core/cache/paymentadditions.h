// PaymentAdditions: the payments that came since a list was made, and where they stand in it.
#pragma once

#include "core/cache/paymentquery.h"
#include "core/cache/statement.h"

#include <compare>
#include <span>

namespace desk::cache {

/// Where a payment stands among others in time.
struct PaymentMoment {
    std::int64_t
        time; ///< milliseconds; without a creation behind all others, in the order of the last changes
    std::int64_t key;

    auto operator<=>(const PaymentMoment&) const = default;
};

/// Rows without a creation time stand so far behind those with one.
inline constexpr std::int64_t kUndatedShift = std::int64_t{1} << 62U;
/// Milliseconds; stands for a row without any time.
std::int64_t timeOfTimeless();

/// For queries in order of time, without a text and without instances. Throws SQLite::Exception.
class PaymentAdditions
{
public:
    /// Reads what the query admits among the payments with keys above `after`.
    PaymentAdditions(Database& database, const PaymentQuery& query, std::int64_t after);

    /// All that came, whatever the query admits.
    std::int64_t count() const { return m_count; }
    /// As PaymentList::tallies.
    const StatusTallies& tallies() const { return m_tallies; }
    /// Keys in the query's order, of which `before` holds those up to `after`.
    std::vector<std::int64_t> mergedInto(std::span<const std::int64_t> before);

private:
    bool admits(PaymentMoment moment, std::int64_t linkKey, std::optional<Money> amount) const;
    bool isBefore(PaymentMoment a, PaymentMoment b) const { return m_query.descending ? a > b : a < b; }
    PaymentMoment momentOf(std::int64_t key);

    const PaymentQuery& m_query;
    std::int64_t m_linkKey = 0;
    PreparedStatement m_moment;
    std::int64_t m_count = 0;
    StatusTallies m_tallies{};
    std::vector<PaymentMoment> m_added; ///< in the query's order
};

} // namespace desk::cache

// PaymentQuery: which payments a table shows and in which order, as a value.
#pragma once

#include "core/cache/paymentsstate.h"
#include "core/cache/rollups.h"
#include "core/domain/period.h"

#include <array>
#include <bitset>
#include <optional>
#include <string>
#include <vector>

namespace desk::cache {

/// A status as filters and counts see it: the place of its enumerator, and one place for all words this version
/// does not know.
inline constexpr std::size_t kOtherStatus = 6;
inline constexpr std::size_t kStatusPlaces = 7;
constexpr std::size_t placeOf(TransactionStatus status)
{
    return static_cast<std::size_t>(status);
}
static_assert(placeOf(TransactionStatus::Refunded) + 1 == kOtherStatus);
/// Of a code as it stands in the cache; nullopt where it has none.
constexpr std::size_t placeOfCode(std::optional<std::int64_t> code)
{
    return code && *code >= 0 && *code < std::int64_t{kOtherStatus} ? static_cast<std::size_t>(*code)
                                                                    : kOtherStatus;
}

/// None set means every status.
using StatusSet = std::bitset<kStatusPlaces>;

enum class PaymentOrder { Time, Amount, Status, LinkTitle };

struct PaymentQuery {
    StatusSet statuses;
    Period period;                     ///< by createdAt, else updatedAt: as the totals count them
    std::vector<InstanceId> instances; ///< any of these; empty: every one
    std::optional<LinkId> link;
    std::optional<Money> least, most; ///< both included; an unknown amount is never between them
    /// As typed. Each word must stand in a payment's order number, gateway order number, approval code, payer's name,
    /// mail or telephone number, or in its link's title or custom fields.
    std::string text;
    PaymentOrder order = PaymentOrder::Time;
    bool descending = true; ///< rows without a value come last either way; equal rows newest first

    bool operator==(const PaymentQuery&) const = default;
};

/// Whether an amount is in the query's range.
inline bool isWithin(const PaymentQuery& query, const std::optional<Money>& amount)
{
    if (!query.least && !query.most)
        return true;
    return amount && (!query.least || *query.least <= *amount) && (!query.most || *amount <= *query.most);
}

/// Payments per status; the sums are of the payments' amounts, exact.
using StatusTallies = std::array<Tally, kStatusPlaces>;

/// Tallies of a query, and the state of the cache they were counted in.
struct CountedStatuses {
    StatusTallies tallies{};
    PaymentsState state;
};

struct PaymentInstance {
    InstanceId id;
    std::string name; ///< its id where it has none

    bool operator==(const PaymentInstance&) const = default;
};

/// What a query shows: eight bytes for each payment. The rows themselves are read a screenful at a time.
struct PaymentList {
    std::vector<std::int64_t> keys; ///< the cache's own keys, in the query's order
    /// Of everything that the query admits, its choice of statuses aside: what each choice would show.
    StatusTallies tallies{};
    /// False: only the completed ones are counted so far, from the roll-ups; see PaymentListReader::tallies().
    bool areTalliesWhole = true;
    std::int64_t known = 0;                 ///< payments in the cache
    std::vector<PaymentInstance> instances; ///< by name
    std::string linkTitle;                  ///< of the query's link; empty where there is none
    PaymentsState state;                    ///< of the cache it was read from
};

/// What the chosen statuses collected: completed payments alone, none where they were not chosen.
Tally collectedOf(const PaymentList& list, StatusSet chosen);

} // namespace desk::cache

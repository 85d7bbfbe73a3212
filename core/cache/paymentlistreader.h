// PaymentListReader: fills PaymentLists from the cache: keys in order, counts and sums.
#pragma once

#include "core/async/cancelscope.h"
#include "core/cache/database.h"
#include "core/cache/paymentquery.h"

#include <span>

namespace desk::cache {

/// Reads only, each call in one snapshot. Used on one thread with its connection.
class PaymentListReader
{
public:
    /// `many`: from so many payments on, the list of all of them is read before it is counted.
    explicit PaymentListReader(Database& database, std::int64_t many = kManyPayments)
        : m_database(database)
        , m_many(many)
    {}

    /// Newest first without a text: one pass over an index. Any other order, and a text, take a pass over the rows.
    /// ErrorKind::Cancelled soon after `token` is cancelled.
    Result<PaymentList> list(const PaymentQuery& query, const CancelToken& token = {}) const;
    /// The counts that list() left out.
    Result<StatusTallies> tallies(const PaymentQuery& query, const CancelToken& token = {}) const;

    /// Count and exact sum of the completed ones among `keys`; a key that is gone adds nothing.
    Result<Tally> completed(std::span<const std::int64_t> keys, const CancelToken& token = {}) const;

private:
    static constexpr std::int64_t kManyPayments = 200'000;

    Database& m_database;
    std::int64_t m_many;
};

} // namespace desk::cache

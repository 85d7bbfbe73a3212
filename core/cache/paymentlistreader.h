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
    /// `many`: from so many payments on, a list of all of them, or of some statuses', is read before it is counted.
    explicit PaymentListReader(Database& database, std::int64_t many = kManyPayments)
        : m_database(database)
        , m_many(many)
    {}

    /// A list that was read before by some query, from the same file.
    struct Before {
        PaymentQuery query;
        const PaymentList* list = nullptr; ///< null where there is none
    };

    /// Newest first without a text: one pass over an index. Any other order, and a text, take a pass over the rows.
    /// With the list of before it says the same sooner: the same query reads what came since alone, a narrower text
    /// looks at what the wider one found, another choice of statuses counts nothing again.
    /// ErrorKind::Cancelled soon after `token` is cancelled.
    Result<PaymentList> list(const PaymentQuery& query, const CancelToken& token, const Before& before) const;
    Result<PaymentList> list(const PaymentQuery& query, const CancelToken& token = {}) const
    {
        return list(query, token, Before());
    }
    /// The counts that list() left out.
    Result<CountedStatuses> tallies(const PaymentQuery& query, const CancelToken& token = {}) const;

    /// Count and exact sum of the completed ones among `keys`; a key that is gone adds nothing.
    Result<Tally> completed(std::span<const std::int64_t> keys, const CancelToken& token = {}) const;

private:
    static constexpr std::int64_t kManyPayments = 200'000;

    Database& m_database;
    std::int64_t m_many;
};

} // namespace desk::cache

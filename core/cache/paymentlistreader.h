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
    explicit PaymentListReader(Database& database) : m_database(database) {}

    /// Newest first without a text: one pass over an index, 40 ms for a million. Any other order, and a text, take a pass over
    /// the rows. ErrorKind::Cancelled soon after `token` is cancelled.
    Result<PaymentList> list(const PaymentQuery& query, const CancelToken& token = {}) const;

    /// Count and exact sum of the completed ones among `keys`; a key that is gone adds nothing.
    Result<Tally> completed(std::span<const std::int64_t> keys, const CancelToken& token = {}) const;

private:
    Database& m_database;
};

} // namespace desk::cache

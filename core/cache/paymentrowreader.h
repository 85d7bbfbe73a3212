// PaymentRowReader: the rows of a few payments by their keys: a screenful.
#pragma once

#include "core/cache/linkcaptions.h"
#include "core/cache/transactionstore.h"

#include <functional>
#include <span>
#include <vector>

namespace desk::cache {

struct PaymentRow {
    std::int64_t key = 0;
    TransactionRow row;
};

/// Reads only. Keeps its statements, which go before their Database. Used on one thread with its connection.
class PaymentRowReader
{
public:
    /// Throws SQLite::Exception.
    explicit PaymentRowReader(Database& database);

    /// In the order of `keys`, without those that are gone. 40 rows take a few tenths of a millisecond.
    Result<std::vector<PaymentRow>> rows(std::span<const std::int64_t> keys);
    /// The same as a stream; the callback returns false to stop. The row is valid during the callback only.
    Outcome forEach(
        std::span<const std::int64_t> keys, const std::function<bool(const TransactionRow&)>& callback);

private:
    bool read(std::int64_t key, TransactionRow& row);

    Database& m_database;
    PreparedStatement m_select;
    LinkCaptions m_links;
};

} // namespace desk::cache

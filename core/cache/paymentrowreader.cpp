#include "core/cache/paymentrowreader.h"

#include "core/cache/readsnapshot.h"
#include "core/cache/transactioncolumns.h"

namespace desk::cache {

PaymentRowReader::PaymentRowReader(Database& database)
    : m_database(database)
    , m_select(database,
          "SELECT " + std::string(kTransactionColumns) + ", t.link_key FROM transactions t WHERE t.key = ?1")
    , m_links(database)
{}

bool PaymentRowReader::read(std::int64_t key, TransactionRow& row)
{
    const Rewind rewind(m_select);
    m_select.bind(1, key);
    if (!m_select.step())
        return false;
    readTransaction(m_select, row.transaction);
    const LinkCaption& link = m_links.of(m_select.integer(kAfterTransactionColumns));
    row.transaction.linkId = link.id;
    row.linkTitle = link.title;
    row.instanceName = link.instanceName;
    row.linkMode = link.mode;
    row.invoiceNumber = link.invoiceNumber;
    return true;
}

Outcome PaymentRowReader::forEach(
    std::span<const std::int64_t> keys, const std::function<bool(const TransactionRow&)>& callback)
{
    return guarded([&]() -> Outcome {
        const ReadSnapshot snapshot(m_database);
        m_links.clear(); // a title may have changed since the last time
        TransactionRow row;
        for (const std::int64_t key : keys) {
            if (read(key, row) && !callback(row))
                break;
        }
        return {};
    });
}

Result<std::vector<PaymentRow>> PaymentRowReader::rows(std::span<const std::int64_t> keys)
{
    return guarded([&]() -> Result<std::vector<PaymentRow>> {
        const ReadSnapshot snapshot(m_database);
        m_links.clear();
        std::vector<PaymentRow> rows;
        rows.reserve(keys.size());
        for (const std::int64_t key : keys) {
            PaymentRow found{key, {}};
            if (read(key, found.row))
                rows.push_back(std::move(found));
        }
        return rows;
    });
}

} // namespace desk::cache

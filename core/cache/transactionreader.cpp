// TransactionStore::forEach: the stream that exports and listings read.
#include "core/cache/columnvalues.h"
#include "core/cache/linkcaptions.h"
#include "core/cache/readsnapshot.h"
#include "core/cache/transactioncolumns.h"
#include "core/cache/transactionstore.h"

#include <array>

namespace desk::cache {
namespace {

constexpr std::array kStatuses{TransactionStatus::Pending, TransactionStatus::Processing,
    TransactionStatus::Completed, TransactionStatus::Failed, TransactionStatus::Refused,
    TransactionStatus::Refunded};

std::optional<std::int64_t> codeOfWord(std::string_view word)
{
    for (const TransactionStatus status : kStatuses) {
        if (wordFor(status) == word)
            return codeOf(status);
    }
    return std::nullopt;
}

/// Rows with a creation time, and those without, which count at their last change: each in the order of an index.
enum class Part { Dated, Undated };

std::string sqlFor(Part part, const TransactionQuery& query)
{
    const std::string time = part == Part::Dated ? "t.created_at" : "COALESCE(t.updated_at, ?5)";
    const std::string direction = query.newestFirst ? " DESC" : " ASC";
    std::string sql =
        "SELECT " + std::string(kTransactionColumns) + ", t.link_key FROM transactions t WHERE ";
    sql += part == Part::Dated ? "t.created_at IS NOT NULL" : "t.created_at IS NULL";
    if (query.period.from)
        sql += " AND " + time + " >= ?1";
    if (query.period.until)
        sql += " AND " + time + " < ?2";
    if (query.link)
        sql += " AND t.link_key = (SELECT key FROM links WHERE id = ?3)";
    if (query.status)
        sql += codeOfWord(*query.status) ? " AND t.status_code = ?4" : " AND t.status_raw = ?4";
    return sql + " ORDER BY " + time + direction + ", t.key" + direction;
}

void bindQuery(PreparedStatement& statement, const std::string& sql, const TransactionQuery& query)
{
    const auto uses = [&sql](std::string_view parameter) { return sql.find(parameter) != std::string::npos; };
    if (uses("?1"))
        statement.bind(1, columnValue(query.period.from));
    if (uses("?2"))
        statement.bind(2, columnValue(query.period.until));
    if (uses("?3"))
        statement.bindText(3, query.link->text());
    if (uses("?4")) {
        if (const auto code = codeOfWord(*query.status))
            statement.bind(4, *code);
        else
            statement.bindText(4, *query.status);
    }
    if (uses("?5"))
        statement.bind(5, toMilliseconds(startOf(AlgiersDay{})));
}

} // namespace

Result<std::optional<Transaction>> TransactionStore::find(const TransactionId& id) const
{
    return guarded([&]() -> Result<std::optional<Transaction>> {
        PreparedStatement statement(m_database,
            "SELECT " + std::string(kTransactionColumns)
                + ", l.id FROM transactions t JOIN links l ON l.key = t.link_key WHERE t.id = ?1");
        const CompactId compact = compactId(id.text());
        bindId(statement, 1, compact);
        if (!statement.step())
            return std::nullopt;
        Transaction transaction;
        readTransaction(statement, transaction);
        transaction.linkId = LinkId(statement.string(kAfterTransactionColumns));
        return transaction;
    });
}

Outcome TransactionStore::forEach(
    const TransactionQuery& query, const std::function<bool(const TransactionRow&)>& callback) const
{
    return guarded([&]() -> Outcome {
        const ReadSnapshot snapshot(m_database);
        LinkCaptions links(m_database);
        TransactionRow row;
        std::int64_t left = query.limit.value_or(INT64_MAX);
        const auto parts = query.newestFirst ? std::array{Part::Dated, Part::Undated}
                                             : std::array{Part::Undated, Part::Dated};
        for (const Part part : parts) {
            const std::string sql = sqlFor(part, query);
            PreparedStatement statement(m_database, sql);
            bindQuery(statement, sql, query);
            for (; left > 0 && statement.step(); --left) {
                readTransaction(statement, row.transaction);
                const LinkCaption& link = links.of(statement.integer(kAfterTransactionColumns));
                row.transaction.linkId = link.id;
                row.linkTitle = link.title;
                row.instanceName = link.instanceName;
                row.linkMode = link.mode;
                row.invoiceNumber = link.invoiceNumber;
                if (!callback(row))
                    return {};
            }
        }
        return {};
    });
}

} // namespace desk::cache

// TransactionStore::forEach: the stream that exports and listings read.
#include "core/cache/columnvalues.h"
#include "core/cache/customfieldcodec.h"
#include "core/cache/readsnapshot.h"
#include "core/cache/transactioncolumns.h"
#include "core/cache/transactionstore.h"
#include "core/domain/invoicenumber.h"

#include <array>
#include <unordered_map>

namespace desk::cache {
namespace {

/// About 8 MB of links whose facts are kept at hand while payments stream by.
constexpr std::size_t kMostLinks = 16'384;

/// What a TransactionRow takes from its link, read and worked out once per link.
class LinkTexts
{
public:
    struct Texts {
        LinkId id;
        std::string title;
        std::string instanceName;
        std::string mode;
        std::string invoiceNumber;
    };

    explicit LinkTexts(Database& database)
        : m_select(database,
            "SELECT l.id, l.title, COALESCE(i.name, ''), l.mode_code, l.mode_raw, l.custom_fields FROM links l"
            " LEFT JOIN instances i ON i.key = l.instance_key WHERE l.key = ?1")
    {
    }

    const Texts& of(std::int64_t key)
    {
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
        if (m_known.size() >= kMostLinks)
            m_known.clear();
        return m_known.emplace(key, read(key)).first->second;
    }

private:
    Texts read(std::int64_t key)
    {
        const Rewind rewind(m_select);
        m_select.bind(1, key);
        m_select.step(); // the foreign key says that there is one
        const auto mode = enumIn(m_select, 3, LinkMode::Limited);
        return {LinkId(m_select.string(0)), m_select.string(1), m_select.string(2),
            mode ? std::string(wordFor(*mode)) : m_select.string(4),
            invoiceNumberOf(decodeCustomFields(m_select.text(5)))};
    }

    PreparedStatement m_select;
    std::unordered_map<std::int64_t, Texts> m_known;
};

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
    std::string sql = "SELECT " + std::string(kTransactionColumns) + ", t.link_key FROM transactions t WHERE ";
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

Outcome TransactionStore::forEach(
    const TransactionQuery& query, const std::function<bool(const TransactionRow&)>& callback) const
{
    return guarded([&]() -> Outcome {
        const ReadSnapshot snapshot(m_database);
        LinkTexts links(m_database);
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
                const auto& link = links.of(statement.integer(kAfterTransactionColumns));
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

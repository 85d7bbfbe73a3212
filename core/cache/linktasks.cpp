// LinkStore: what is still to be read about links.
#include "core/cache/columnvalues.h"
#include "core/cache/linkcolumns.h"
#include "core/cache/linkstore.h"
#include "core/domain/inactivity.h"

#include <algorithm>

namespace desk::cache {
namespace {

Outcome setMark(Database& database, std::string_view column, const LinkId& id, std::int64_t value)
{
    return guarded([&]() -> Outcome {
        const std::string name(column);
        PreparedStatement statement(
            database, "UPDATE links SET " + name + " = ?2 WHERE id = ?1 AND " + name + " <> ?2");
        statement.bindText(1, id.text());
        statement.bind(2, value);
        statement.run();
        return {};
    });
}

/// Active limited and single-use links first, then the other active ones, then the rest; newest first in each.
Result<std::vector<LinkId>> idsNeeding(Database& database, std::string_view column)
{
    return guarded([&]() -> Result<std::vector<LinkId>> {
        PreparedStatement statement(database, "SELECT id FROM links WHERE " + std::string(column)
                                                  + " AND missing_since IS NULL ORDER BY CASE"
                                                    " WHEN status_code = ?1 AND mode_code IN (?2, ?3) THEN 0 "
                                                    "WHEN status_code = ?1 THEN 1 ELSE 2 END,"
                                                    " created_at DESC, key");
        statement.bind(1, codeOf(LinkStatus::Active));
        statement.bind(2, codeOf(LinkMode::OneShot));
        statement.bind(3, codeOf(LinkMode::Limited));
        std::vector<LinkId> ids;
        while (statement.step())
            ids.emplace_back(statement.string(0));
        return ids;
    });
}

/// Every link not missing, joined with what its cached payments come to.
constexpr std::string_view kWithPayments =
    " FROM links l LEFT JOIN link_totals t ON t.link_key = l.key WHERE l.missing_since IS NULL AND ";
/// What the server does not say disagrees with nothing.
constexpr std::string_view kAgrees = "((l.collected IS NULL OR l.collected = COALESCE(t.centimes, 0))"
                                     " AND (l.paid_count IS NULL OR l.paid_count = COALESCE(t.count, 0)))";

} // namespace

Outcome LinkStore::setNeedsDetails(const LinkId& id, bool needs)
{
    return setMark(m_database, "needs_details", id, needs ? 1 : 0);
}

Outcome LinkStore::setNeedsTransactions(const LinkId& id, bool needs)
{
    return setMark(m_database, "needs_transactions", id, needs ? kNeverReadWhole : kSettled);
}

Outcome LinkStore::setAllNeedTransactions()
{
    return guarded([&]() -> Outcome {
        PreparedStatement statement(m_database, "UPDATE links SET needs_transactions = ?1");
        statement.bind(1, kNeverReadWhole);
        statement.run();
        return {};
    });
}

Outcome LinkStore::setDisagreeingNeedTransactions()
{
    return guarded([&]() -> Outcome {
        m_database.settle();
        PreparedStatement statement(
            m_database, "UPDATE links SET needs_transactions = ?1 WHERE key IN (SELECT l.key"
                            + std::string(kWithPayments) + "NOT " + std::string(kAgrees) + ")");
        statement.bind(1, kNeverReadWhole);
        statement.run();
        return {};
    });
}

Outcome LinkStore::setUnsettledNeedTransactions(Instant until, int atMost, std::int64_t mostPayments)
{
    return guarded([&]() -> Outcome {
        m_database.settle();
        PreparedStatement statement(m_database,
            "UPDATE links SET needs_transactions = ?1 WHERE key IN (SELECT p.link_key FROM transactions p"
            " JOIN link_totals t ON t.link_key = p.link_key JOIN links l ON l.key = p.link_key"
            " WHERE p.status_code IN (0, 1) AND p.created_at < ?2 AND t.transactions <= ?3"
            " AND l.missing_since IS NULL GROUP BY p.link_key ORDER BY max(p.created_at) DESC LIMIT ?4)");
        statement.bind(1, kNeverReadWhole);
        statement.bind(2, toMilliseconds(until));
        statement.bind(3, mostPayments);
        statement.bind(4, std::int64_t{atMost});
        statement.run();
        return {};
    });
}

Outcome LinkStore::setAllNeedDetails(bool onlyActive)
{
    return guarded([&]() -> Outcome {
        PreparedStatement statement(m_database,
            "UPDATE links SET needs_details = 1 WHERE needs_details = 0 AND (?1 OR status_code = ?2)");
        statement.bind(1, std::int64_t{onlyActive ? 0 : 1});
        statement.bind(2, codeOf(LinkStatus::Active));
        statement.run();
        return {};
    });
}

Result<std::vector<PlacedLink>> LinkStore::running(std::int64_t after, int atMost) const
{
    return guarded([&]() -> Result<std::vector<PlacedLink>> {
        PreparedStatement statement(m_database,
            "SELECT key, id FROM links WHERE key > ?1 AND status_code = ?2 AND mode_code IN (?3, ?4)"
            " AND missing_since IS NULL ORDER BY key LIMIT ?5");
        statement.bind(1, after);
        statement.bind(2, codeOf(LinkStatus::Active));
        statement.bind(3, codeOf(LinkMode::OneShot));
        statement.bind(4, codeOf(LinkMode::Limited));
        statement.bind(5, std::int64_t{atMost});
        std::vector<PlacedLink> links;
        while (statement.step())
            links.push_back({statement.integer(0), LinkId(statement.string(1))});
        return links;
    });
}

Result<std::vector<LinkId>> LinkStore::inheriting(const InstanceId& instance, int atMost) const
{
    return guarded([&]() -> Result<std::vector<LinkId>> {
        PreparedStatement statement(m_database,
            "SELECT id FROM links WHERE instance_key = (SELECT key FROM instances WHERE id = ?1)"
            " AND status_code = ?2 AND mode_code IN (?3, ?4) AND timeout_override IS NULL AND missing_since "
            "IS NULL"
            " ORDER BY created_at DESC, key LIMIT ?5");
        statement.bindText(1, instance.text());
        statement.bind(2, codeOf(LinkStatus::Active));
        statement.bind(3, codeOf(LinkMode::OneShot));
        statement.bind(4, codeOf(LinkMode::Limited));
        statement.bind(5, std::int64_t{atMost});
        std::vector<LinkId> ids;
        while (statement.step())
            ids.emplace_back(statement.string(0));
        return ids;
    });
}

Result<std::vector<LinkId>> LinkStore::needingDetails() const
{
    return idsNeeding(m_database, "needs_details");
}

Result<std::vector<LinkId>> LinkStore::needingTransactions() const
{
    return idsNeeding(m_database, "needs_transactions");
}

Result<int> LinkStore::reconcileWithPayments(bool allPaymentsKnown)
{
    return guarded([&]() -> Result<int> {
        m_database.settle();
        PreparedStatement settle(m_database,
            "UPDATE links SET needs_transactions = ?1 WHERE key IN (SELECT l.key" + std::string(kWithPayments)
                + "l.needs_transactions BETWEEN ?2 AND ?3 AND " + std::string(kAgrees) + ")");
        settle.bind(1, kSettled);
        settle.bind(2, kChangedSinceReadWhole);
        settle.bind(3, allPaymentsKnown ? kNeverReadWhole : kChangedSinceReadWhole);
        settle.run();
        return m_database.handle().execAndGet("SELECT count(*) FROM links WHERE needs_transactions").getInt();
    });
}

Result<int> LinkStore::disagreeing() const
{
    return guarded([&]() -> Result<int> {
        m_database.settle();
        const std::string query =
            "SELECT count(*)" + std::string(kWithPayments) + "NOT " + std::string(kAgrees);
        return m_database.handle().execAndGet(query).getInt();
    });
}

Result<std::vector<LinkId>> LinkStore::pastDeadline(Instant now) const
{
    return guarded([&]() -> Result<std::vector<LinkId>> {
        // Narrows to few rows; deadlineOf() has the last word.
        PreparedStatement statement(m_database,
            "SELECT " + std::string(kLinkColumns) + std::string(kFromLinks)
                + " WHERE l.missing_since IS NULL AND l.status_code = ?1 AND l.effective_timeout IS NOT NULL"
                  " AND COALESCE(l.last_activity_at, l.created_at) <= ?2");
        statement.bind(1, codeOf(LinkStatus::Active));
        statement.bind(2, toMilliseconds(now));
        std::vector<std::pair<Instant, LinkId>> past;
        while (statement.step()) {
            PayLink link = readLink(statement);
            const auto deadline = deadlineOf(link);
            if (deadline && deadline->earliest <= now)
                past.emplace_back(deadline->earliest, std::move(link.id));
        }
        std::sort(past.begin(), past.end());
        std::vector<LinkId> ids;
        ids.reserve(past.size());
        for (auto& [deadline, id] : past)
            ids.push_back(std::move(id));
        return ids;
    });
}

} // namespace desk::cache

#include "core/cache/linkpayments.h"

#include "core/cache/columnvalues.h"
#include "core/domain/transaction.h"

namespace desk::cache {
namespace {

constexpr std::int64_t kDay = Milliseconds{std::chrono::days{1}}.count();

/// ?1 the link's id, ?2 the code of completed. The index transactions_by_link leads to the rows.
constexpr std::string_view kOfLink =
    " FROM transactions WHERE link_key = (SELECT key FROM links WHERE id = ?1)"
    " AND status_code = ?2 AND COALESCE(created_at, updated_at) IS NOT NULL";

void bindLink(PreparedStatement& statement, const LinkId& link)
{
    statement.bindText(1, link.text());
    statement.bind(2, codeOf(TransactionStatus::Completed));
}

} // namespace

Result<std::vector<DayOfPayments>> LinkPayments::byDay(const LinkId& link) const
{
    return guarded([&]() -> Result<std::vector<DayOfPayments>> {
        // Rounded down before 1970 too, where a division would round up.
        PreparedStatement statement(
            m_database, "SELECT (at - ((at % ?4) + ?4) % ?4) / ?4 AS day, count(*), COALESCE(sum(amount), 0)"
                        " FROM (SELECT COALESCE(created_at, updated_at) + ?3 AS at, amount"
                            + std::string(kOfLink) + ") GROUP BY day ORDER BY day");
        bindLink(statement, link);
        statement.bind(3, Milliseconds{kAlgiersOffset}.count());
        statement.bind(4, kDay);
        std::vector<DayOfPayments> days;
        while (statement.step()) {
            days.push_back({AlgiersDay{std::chrono::days{statement.integer(0)}}, statement.integer(1),
                Money::fromCentimes(statement.integer(2))});
        }
        return days;
    });
}

Result<std::optional<Instant>> LinkPayments::lastAt(const LinkId& link) const
{
    return guarded([&]() -> Result<std::optional<Instant>> {
        PreparedStatement statement(
            m_database, "SELECT max(COALESCE(created_at, updated_at))" + std::string(kOfLink));
        bindLink(statement, link);
        statement.step();
        return instantIn(statement, 0);
    });
}

Result<RecentPace> LinkPayments::paceSince(const LinkId& link, Instant start) const
{
    return guarded([&]() -> Result<RecentPace> {
        PreparedStatement statement(m_database, "SELECT count(*), max(COALESCE(created_at, updated_at))"
                                                    + std::string(kOfLink)
                                                    + " AND COALESCE(created_at, updated_at) >= ?3");
        bindLink(statement, link);
        statement.bind(3, toMilliseconds(start));
        statement.step();
        return RecentPace{statement.integer(0), instantIn(statement, 1)};
    });
}

} // namespace desk::cache

#include "core/cache/totalsstore.h"

#include "core/cache/columnvalues.h"
#include "core/cache/readsnapshot.h"
#include "core/cache/rollupledger.h"
#include "core/cache/writescope.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace desk::cache {
namespace {

std::unordered_map<std::int64_t, InstanceId> instancesByKey(Database& database)
{
    std::unordered_map<std::int64_t, InstanceId> ids;
    PreparedStatement statement(database, "SELECT key, id FROM instances");
    while (statement.step())
        ids.emplace(statement.integer(0), statement.string(1));
    return ids;
}

std::int64_t countOf(AlgiersDay day)
{
    return day.time_since_epoch().count();
}

/// All roll-ups, worked out anew from the rows.
RollUps rollUpsFromRows(Database& database)
{
    RollUps rollUps;
    PreparedStatement statement(database,
        "SELECT l.key, l.instance_key, l.mode_code, t.status_code, t.amount, t.created_at, t.updated_at"
        " FROM transactions t JOIN links l ON l.key = t.link_key");
    Transaction payment;
    while (statement.step()) {
        const LinkFacts link{
            statement.integer(0), statement.integer(1), statement.integerOrNull(2).value_or(-1)};
        const auto status = enumIn(statement, 3, TransactionStatus::Refunded);
        payment.status = status ? OpenEnum<TransactionStatus>(*status, {}) : OpenEnum<TransactionStatus>();
        payment.amount = moneyIn(statement, 4);
        payment.createdAt = instantIn(statement, 5);
        payment.updatedAt = instantIn(statement, 6);
        rollUps.add(link, contributionOf(payment), 1);
    }
    return rollUps;
}

void subtractStored(Database& database, RollUps& rollUps)
{
    PreparedStatement days(
        database, "SELECT day, instance_key, mode_code, count, centimes FROM daily_totals");
    while (days.step()) {
        rollUps.addDay(
            {days.integer(0), days.integer(1), days.integer(2)}, {-days.integer(3), -days.integer(4)});
    }
    PreparedStatement links(database, "SELECT link_key, transactions, count, centimes FROM link_totals");
    while (links.step())
        rollUps.addLink(links.integer(0), {-links.integer(1), {-links.integer(2), -links.integer(3)}});
}

std::string sqlByLink(bool hasPeriod)
{
    if (!hasPeriod) {
        return "SELECT l.id, t.count, t.centimes FROM link_totals t JOIN links l ON l.key = t.link_key"
               " WHERE t.count > 0 ORDER BY l.id";
    }
    // Two parts, so that each is a range of an index; see contributionOf() for payments without a creation time.
    return "SELECT l.id, sum(s.count), sum(s.centimes) FROM ("
           "SELECT link_key, count(*) AS count, COALESCE(sum(amount), 0) AS centimes FROM transactions"
           " WHERE status_code = ?1 AND created_at >= ?2 AND created_at < ?3 GROUP BY link_key"
           " UNION ALL SELECT link_key, count(*), COALESCE(sum(amount), 0) FROM transactions"
           " WHERE status_code = ?1 AND created_at IS NULL AND COALESCE(updated_at, ?4) >= ?2"
           " AND COALESCE(updated_at, ?4) < ?3 GROUP BY link_key"
           ") s JOIN links l ON l.key = s.link_key GROUP BY s.link_key ORDER BY l.id";
}

} // namespace

Outcome TotalsStore::forEachDaily(std::optional<AlgiersDay> first, std::optional<AlgiersDay> last,
    const std::function<bool(const DailyTotal&)>& callback) const
{
    return guarded([&]() -> Outcome {
        m_database.settle();
        const ReadSnapshot snapshot(m_database);
        const auto instances = instancesByKey(m_database);
        PreparedStatement statement(m_database, "SELECT day, instance_key, mode_code, count, centimes FROM "
                                                "daily_totals WHERE day BETWEEN ?1 AND ?2"
                                                " ORDER BY day, instance_key, mode_code");
        statement.bind(1, first ? countOf(*first) : std::numeric_limits<std::int64_t>::min());
        statement.bind(2, last ? countOf(*last) : std::numeric_limits<std::int64_t>::max());
        DailyTotal total;
        while (statement.step()) {
            total.day = AlgiersDay{std::chrono::days{statement.integer(0)}};
            const auto known = instances.find(statement.integer(1));
            total.instance = known != instances.end() ? known->second : InstanceId();
            total.mode = enumIn(statement, 2, LinkMode::Limited);
            total.count = statement.integer(3);
            total.collected = Money::fromCentimes(statement.integer(4));
            if (!callback(total))
                break;
        }
        return {};
    });
}

Result<std::vector<DailyTotal>> TotalsStore::daily(
    std::optional<AlgiersDay> first, std::optional<AlgiersDay> last) const
{
    std::vector<DailyTotal> totals;
    const Outcome read = forEachDaily(first, last, [&totals](const DailyTotal& total) {
        totals.push_back(total);
        return true;
    });
    if (!read)
        return failure(read.error());
    // Keys are in order of arrival; the ids of one day are few.
    std::stable_sort(totals.begin(), totals.end(), [](const DailyTotal& a, const DailyTotal& b) {
        return a.day != b.day ? a.day < b.day : a.instance < b.instance;
    });
    return totals;
}

Result<std::vector<LinkTotal>> TotalsStore::byLink(
    std::optional<AlgiersDay> first, std::optional<AlgiersDay> last) const
{
    return guarded([&]() -> Result<std::vector<LinkTotal>> {
        m_database.settle();
        const bool hasPeriod = first || last;
        PreparedStatement statement(m_database, sqlByLink(hasPeriod));
        if (hasPeriod) {
            const Period period = periodOfDays(first, last);
            statement.bind(1, codeOf(TransactionStatus::Completed));
            statement.bind(2, columnValue(period.from).value_or(std::numeric_limits<std::int64_t>::min()));
            statement.bind(3, columnValue(period.until).value_or(std::numeric_limits<std::int64_t>::max()));
            statement.bind(4, toMilliseconds(startOf(AlgiersDay{})));
        }
        std::vector<LinkTotal> totals;
        while (statement.step()) {
            totals.push_back({LinkId(statement.string(0)), statement.integer(1),
                Money::fromCentimes(statement.integer(2))});
        }
        return totals;
    });
}

Result<Collected> TotalsStore::collected() const
{
    return guarded([&]() -> Result<Collected> {
        PreparedStatement statement(
            m_database, "SELECT COALESCE(sum(count), 0), COALESCE(sum(centimes), 0) FROM daily_totals");
        statement.step();
        return Collected{statement.integer(0), Money::fromCentimes(statement.integer(1))};
    });
}

Result<int> TotalsStore::disagreements() const
{
    return guarded([&]() -> Result<int> {
        m_database.settle();
        const ReadSnapshot snapshot(m_database);
        RollUps difference = rollUpsFromRows(m_database);
        subtractStored(m_database, difference);
        const auto days = std::count_if(difference.days().begin(), difference.days().end(),
            [](const auto& entry) { return !entry.second.isZero(); });
        const RollUps::Links& byLink = difference.links();
        const auto links = std::count_if(byLink.begin(), byLink.end(), [](const auto& entry) {
            return entry.second.transactions != 0 || !entry.second.completed.isZero();
        });
        return static_cast<int>(days + links);
    });
}

Outcome TotalsStore::rebuild()
{
    return guarded([&]() -> Outcome {
        WriteScope scope(m_database);
        m_database.handle().exec("DELETE FROM daily_totals; DELETE FROM link_totals");
        m_database.rollUps().pending() = rollUpsFromRows(m_database);
        scope.commit();
        return {};
    });
}

} // namespace desk::cache

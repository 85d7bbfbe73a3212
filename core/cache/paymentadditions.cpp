#include "core/cache/paymentadditions.h"

#include "core/cache/columnvalues.h"

#include <algorithm>

namespace desk::cache {
namespace {

constexpr std::string_view kTimes = "t.created_at, t.updated_at";

PaymentMoment momentIn(const PreparedStatement& row, int firstColumn, std::int64_t key)
{
    if (const auto created = row.integerOrNull(firstColumn))
        return {*created, key};
    return {row.integerOrNull(firstColumn + 1).value_or(timeOfTimeless()) - kUndatedShift, key};
}

} // namespace

std::int64_t timeOfTimeless()
{
    return toMilliseconds(startOf(AlgiersDay{}));
}

PaymentAdditions::PaymentAdditions(Database& database, const PaymentQuery& query, std::int64_t after)
    : m_query(query)
    , m_moment(database, "SELECT " + std::string(kTimes) + " FROM transactions t WHERE t.key = ?1")
{
    if (query.link) {
        PreparedStatement link(database, "SELECT key FROM links WHERE id = ?1");
        link.bindText(1, query.link->text());
        m_linkKey = link.step() ? link.integer(0) : -1;
    }
    PreparedStatement row(database, "SELECT t.key, t.status_code, t.amount, t.link_key, "
                                        + std::string(kTimes) + " FROM transactions t WHERE t.key > ?1");
    row.bind(1, after);
    while (row.step()) {
        ++m_count;
        const PaymentMoment moment = momentIn(row, 4, row.integer(0));
        if (!admits(moment, row.integer(3), moneyIn(row, 2)))
            continue;
        const std::size_t place = placeOfCode(row.integerOrNull(1));
        m_tallies[place].add({1, row.integer(2)});
        if (m_query.statuses.none() || m_query.statuses.test(place))
            m_added.push_back(moment);
    }
    std::sort(m_added.begin(), m_added.end(),
        [this](const PaymentMoment& a, const PaymentMoment& b) { return isBefore(a, b); });
}

bool PaymentAdditions::admits(PaymentMoment moment, std::int64_t linkKey, std::optional<Money> amount) const
{
    const bool isUndated = moment.time < timeOfTimeless() - kUndatedShift / 2;
    const Instant at = fromMilliseconds(isUndated ? moment.time + kUndatedShift : moment.time);
    const Period& period = m_query.period;
    return (!period.from || at >= *period.from) && (!period.until || at < *period.until)
        && (!m_query.link || linkKey == m_linkKey) && isWithin(m_query, amount);
}

PaymentMoment PaymentAdditions::momentOf(std::int64_t key)
{
    const Rewind rewind(m_moment);
    m_moment.bind(1, key);
    return m_moment.step() ? momentIn(m_moment, 0, key)
                           : PaymentMoment{timeOfTimeless() - kUndatedShift, key};
}

/// Additions are the newest as a rule: from where the one before went, each is searched for in steps that double.
std::vector<std::int64_t> PaymentAdditions::mergedInto(std::span<const std::int64_t> before)
{
    std::vector<std::int64_t> merged;
    merged.reserve(before.size() + m_added.size());
    const auto standsBefore = [this](std::int64_t key, const PaymentMoment& added) {
        return isBefore(momentOf(key), added);
    };
    auto from = before.begin();
    for (const PaymentMoment& added : m_added) {
        auto low = from;
        std::ptrdiff_t step = 1;
        for (; step <= before.end() - low && standsBefore(low[step - 1], added); step *= 2)
            low += step;
        const auto at = std::lower_bound(low, low + std::min(step, before.end() - low), added, standsBefore);
        merged.insert(merged.end(), from, at);
        merged.push_back(added.key);
        from = at;
    }
    merged.insert(merged.end(), from, before.end());
    return merged;
}

} // namespace desk::cache

#include "core/report/totals.h"

#include <array>
#include <limits>
#include <map>
#include <utility>

namespace desk::report {
namespace {

struct Name {
    std::string_view word;
    TotalsBy by;
};

constexpr std::array kNames{Name{"day", TotalsBy::Day}, Name{"week", TotalsBy::Week},
    Name{"month", TotalsBy::Month}, Name{"quarter", TotalsBy::Quarter}, Name{"year", TotalsBy::Year},
    Name{"link", TotalsBy::Link}, Name{"instance", TotalsBy::Instance}, Name{"mode", TotalsBy::Mode}};

/// Adds up rows by key; refuses a sum that does not fit.
class Adder
{
public:
    bool add(const std::string& key, std::int64_t count, Money collected)
    {
        if (count == 0)
            return true;
        if (!m_last || m_last->first != key) // rows come by day, so the key seldom changes
            m_last = &*m_rows.try_emplace(key).first;
        return addTo(m_last->second, count, collected) && addTo(m_total, count, collected);
    }

    Totals take()
    {
        Totals totals;
        totals.rows.reserve(m_rows.size());
        for (auto& [key, sum] : m_rows)
            totals.rows.push_back({key, sum.count, sum.collected});
        totals.total = {{}, m_total.count, m_total.collected};
        return totals;
    }

private:
    struct Sum {
        std::int64_t count = 0;
        Money collected{};
    };

    static bool addTo(Sum& sum, std::int64_t count, Money collected)
    {
        const auto money = sum.collected.plus(collected);
        if (!money || count > std::numeric_limits<std::int64_t>::max() - sum.count)
            return false;
        sum = {sum.count + count, *money};
        return true;
    }

    std::map<std::string, Sum> m_rows;
    std::map<std::string, Sum>::value_type* m_last = nullptr;
    Sum m_total;
};

std::string keyOf(const cache::DailyTotal& row, TotalsBy by)
{
    switch (by) {
    case TotalsBy::Day: return keyFor(row.day, Grain::Day);
    case TotalsBy::Week: return keyFor(row.day, Grain::Week);
    case TotalsBy::Month: return keyFor(row.day, Grain::Month);
    case TotalsBy::Quarter: return keyFor(row.day, Grain::Quarter);
    case TotalsBy::Year: return keyFor(row.day, Grain::Year);
    case TotalsBy::Instance: return row.instance.text();
    case TotalsBy::Mode: return row.mode ? std::string(wordFor(*row.mode)) : std::string("unknown");
    case TotalsBy::Link: break; // not in the daily totals
    }
    return {};
}

auto tooLarge()
{
    return failure(ErrorKind::Storage, "the amounts add up to more than the program can count");
}

} // namespace

std::optional<TotalsBy> totalsByFromWord(std::string_view word)
{
    for (const Name& name : kNames) {
        if (name.word == word)
            return name.by;
    }
    return std::nullopt;
}

Result<Totals> totalsBy(TotalsBy by, std::optional<AlgiersDay> first, std::optional<AlgiersDay> last,
    const cache::TotalsStore& store)
{
    Adder adder;
    if (by == TotalsBy::Link) {
        const auto rows = store.byLink(first, last);
        if (!rows)
            return failure(rows.error());
        for (const cache::LinkTotal& row : *rows) {
            if (!adder.add(row.link.text(), row.count, row.collected))
                return tooLarge();
        }
        return adder.take();
    }
    const bool isByCalendar = by != TotalsBy::Instance && by != TotalsBy::Mode;
    std::optional<AlgiersDay> day;
    std::string key;
    bool fits = true;
    const Outcome read = store.forEachDaily(first, last, [&](const cache::DailyTotal& row) {
        if (!isByCalendar || day != row.day)
            key = keyOf(row, by);
        day = row.day;
        fits = adder.add(key, row.count, row.collected);
        return fits;
    });
    if (!read)
        return failure(read.error());
    return fits ? Result<Totals>(adder.take()) : tooLarge();
}

} // namespace desk::report

#include "core/report/paymentseries.h"

#include <algorithm>

namespace desk::report {
namespace {

using namespace std::chrono;

AlgiersDay firstDayOf(AlgiersDay day, Grain grain)
{
    const year_month_day date{day};
    switch (grain) {
    case Grain::Day: return day;
    case Grain::Week: return day - days{weekday{day}.iso_encoding() - 1};
    case Grain::Month: return AlgiersDay{date.year() / date.month() / 1};
    case Grain::Quarter: {
        const unsigned month = static_cast<unsigned>(date.month());
        return AlgiersDay{date.year() / std::chrono::month{month - (month - 1) % 3} / 1};
    }
    case Grain::Year: return AlgiersDay{date.year() / January / 1};
    }
    return day;
}

/// The point before the one that begins at `first`.
AlgiersDay pointBefore(AlgiersDay first, Grain grain)
{
    return firstDayOf(first - days{1}, grain);
}

} // namespace

Result<PaymentSeries> paymentSeries(
    const std::vector<cache::DayOfPayments>& days, Grain grain, AlgiersDay last, int mostPoints)
{
    PaymentSeries series{grain, {}, false};
    if (days.empty())
        return series;
    const auto most = static_cast<std::size_t>(std::clamp(mostPoints, 1, kMostSeriesPoints));
    const AlgiersDay oldest = firstDayOf(days.front().day, grain);
    // A payment may be dated after our today, where clocks differ.
    AlgiersDay first = firstDayOf(std::max(last, days.back().day), grain);
    for (; first >= oldest && series.points.size() < most; first = pointBefore(first, grain))
        series.points.push_back({first, keyFor(first, grain), 0, {}});
    series.isCut = first >= oldest;
    std::reverse(series.points.begin(), series.points.end());

    auto point = series.points.begin();
    for (const cache::DayOfPayments& day : days) {
        const AlgiersDay start = firstDayOf(day.day, grain);
        while (point != series.points.end() && point->first < start)
            ++point;
        if (point == series.points.end() || point->first != start)
            continue; // before the first point
        const auto sum = point->collected.plus(day.collected);
        if (!sum)
            return failure(ErrorKind::Storage, "a sum is beyond what can be counted");
        point->collected = *sum;
        point->count += day.count;
    }
    return series;
}

} // namespace desk::report

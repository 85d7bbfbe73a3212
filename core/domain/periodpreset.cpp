#include "core/domain/periodpreset.h"

namespace desk {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr unsigned kMonthsInQuarter = 3;

AlgiersDay firstOf(year_month month)
{
    return AlgiersDay{month / std::chrono::day{1}};
}

DaysOfPreset monthsFrom(year_month first, int count)
{
    return {firstOf(first), firstOf(first + months{count}) - days{1}};
}

DaysOfPreset weekOf(AlgiersDay day, std::chrono::weekday weekStart)
{
    const AlgiersDay first = day - (std::chrono::weekday{day} - weekStart);
    return {first, first + days{6}};
}

year_month monthOf(AlgiersDay day)
{
    const year_month_day date{day};
    return date.year() / date.month();
}

year_month quarterOf(AlgiersDay day)
{
    const year_month month = monthOf(day);
    const unsigned into = (static_cast<unsigned>(month.month()) - 1) % kMonthsInQuarter;
    return month - months{static_cast<int>(into)};
}

} // namespace

std::string_view wordFor(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::Today: return "today";
    case PeriodPreset::Yesterday: return "yesterday";
    case PeriodPreset::ThisWeek: return "this-week";
    case PeriodPreset::LastWeek: return "last-week";
    case PeriodPreset::ThisMonth: return "this-month";
    case PeriodPreset::LastMonth: return "last-month";
    case PeriodPreset::ThisQuarter: return "this-quarter";
    case PeriodPreset::ThisYear: return "this-year";
    }
    return {};
}

DaysOfPreset daysOf(PeriodPreset preset, AlgiersDay today, std::chrono::weekday weekStart)
{
    switch (preset) {
    case PeriodPreset::Today: return {today, today};
    case PeriodPreset::Yesterday: return {today - days{1}, today - days{1}};
    case PeriodPreset::ThisWeek: return weekOf(today, weekStart);
    case PeriodPreset::LastWeek: return weekOf(today - days{7}, weekStart);
    case PeriodPreset::ThisMonth: return monthsFrom(monthOf(today), 1);
    case PeriodPreset::LastMonth: return monthsFrom(monthOf(today) - months{1}, 1);
    case PeriodPreset::ThisQuarter: return monthsFrom(quarterOf(today), 3);
    case PeriodPreset::ThisYear: return monthsFrom(monthOf(today).year() / std::chrono::January, 12);
    }
    return {today, today};
}

std::optional<PeriodPreset> presetOf(
    AlgiersDay first, AlgiersDay last, AlgiersDay today, std::chrono::weekday weekStart)
{
    for (const PeriodPreset preset : kPeriodPresets) {
        if (daysOf(preset, today, weekStart) == DaysOfPreset{first, last})
            return preset;
    }
    return std::nullopt;
}

} // namespace desk

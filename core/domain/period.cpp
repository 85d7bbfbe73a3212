#include "core/domain/period.h"

#include <array>
#include <cstdio>

namespace desk {

using namespace std::chrono;

std::optional<AlgiersDay> parseDay(std::string_view text)
{
    if (text.size() != 10)
        return std::nullopt;
    const auto midnight = parseInstant(std::string(text) + "T00:00:00Z");
    if (!midnight)
        return std::nullopt;
    return AlgiersDay{floor<days>(midnight->time_since_epoch())};
}

std::string toIsoDate(AlgiersDay day)
{
    return keyFor(day, Grain::Day);
}

std::string algiersTimeOfDay(Instant instant)
{
    const auto local = instant.time_since_epoch() + kAlgiersOffset;
    const hh_mm_ss time{floor<seconds>(local - floor<days>(local))};
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d:%02d", static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return text.data();
}

namespace {

struct IsoWeek {
    int year;
    int week;
};

IsoWeek isoWeekOf(AlgiersDay day)
{
    // The ISO week belongs to the year that holds its Thursday.
    const weekday weekDay{day};
    const AlgiersDay thursday = day + days{4 - static_cast<int>(weekDay.iso_encoding())};
    const year isoYear = year_month_day{thursday}.year();
    const AlgiersDay newYear{isoYear / January / 1};
    return {static_cast<int>(isoYear), static_cast<int>((thursday - newYear).count() / 7 + 1)};
}

} // namespace

std::string keyFor(AlgiersDay day, Grain grain)
{
    const year_month_day date{day};
    const int y = static_cast<int>(date.year());
    const unsigned m = static_cast<unsigned>(date.month());
    std::array<char, 40> text{};
    switch (grain) {
    case Grain::Day:
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", y, m, static_cast<unsigned>(date.day()));
        break;
    case Grain::Week: {
        const IsoWeek week = isoWeekOf(day);
        std::snprintf(text.data(), text.size(), "%04d-W%02d", week.year, week.week);
        break;
    }
    case Grain::Month: std::snprintf(text.data(), text.size(), "%04d-%02u", y, m); break;
    case Grain::Quarter: std::snprintf(text.data(), text.size(), "%04d-Q%u", y, (m + 2) / 3); break;
    case Grain::Year: std::snprintf(text.data(), text.size(), "%04d", y); break;
    }
    return text.data();
}

Period periodOfDays(std::optional<AlgiersDay> first, std::optional<AlgiersDay> last)
{
    Period period;
    if (first)
        period.from = startOf(*first);
    if (last)
        period.until = startOf(*last + days{1});
    return period;
}

} // namespace desk

// PeriodPreset: the periods that people ask for by name, as days in Algiers (product.md section 4, "Time").
#pragma once

#include "core/domain/period.h"

#include <array>
#include <optional>
#include <string_view>

namespace desk {

enum class PeriodPreset { Today, Yesterday, ThisWeek, LastWeek, ThisMonth, LastMonth, ThisQuarter, ThisYear };
inline constexpr std::array kPeriodPresets{PeriodPreset::Today, PeriodPreset::Yesterday,
    PeriodPreset::ThisWeek, PeriodPreset::LastWeek, PeriodPreset::ThisMonth, PeriodPreset::LastMonth,
    PeriodPreset::ThisQuarter, PeriodPreset::ThisYear};

/// `today yesterday this-week last-week this-month last-month this-quarter this-year`, stable.
std::string_view wordFor(PeriodPreset preset);

struct DaysOfPreset {
    AlgiersDay first;
    AlgiersDay last; ///< included

    bool operator==(const DaysOfPreset&) const = default;
};

/// The whole of it: this month ends with the month's last day, not today. `weekStart` is the first day of a week, which
/// is Saturday in Algeria's locales and Monday in others.
DaysOfPreset daysOf(PeriodPreset preset, AlgiersDay today, std::chrono::weekday weekStart);

/// The preset that is exactly these days; nullopt for any other days.
std::optional<PeriodPreset> presetOf(
    AlgiersDay first, AlgiersDay last, AlgiersDay today, std::chrono::weekday weekStart);

} // namespace desk

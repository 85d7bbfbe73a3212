// Periods and calendar keys in Africa/Algiers, the zone of every report (product.md section 4, "Time").
#pragma once

#include "core/base/instant.h"

#include <optional>
#include <string>
#include <string_view>

namespace desk {

/// Algeria has kept UTC+1 all year since May 1981; every payment is younger than that.
inline constexpr std::chrono::hours kAlgiersOffset{1};
inline constexpr std::string_view kAlgiersZone = "Africa/Algiers";

/// A calendar day in Algiers. Its count (days since 1970-01-01) is what roll-ups store.
using AlgiersDay = std::chrono::local_days;

constexpr AlgiersDay algiersDayOf(Instant instant)
{
    return AlgiersDay{std::chrono::floor<std::chrono::days>(instant.time_since_epoch() + kAlgiersOffset)};
}
/// The first moment of the day.
constexpr Instant startOf(AlgiersDay day)
{
    return Instant{day.time_since_epoch() - kAlgiersOffset};
}

/// Strict `2026-11-21`; nullopt for anything else, 30 February included.
std::optional<AlgiersDay> parseDay(std::string_view text);
std::string toIsoDate(AlgiersDay day);
/// `14:05:09`, local to Algiers.
std::string algiersTimeOfDay(Instant instant);

enum class Grain { Day, Week, Month, Quarter, Year };
/// `2026-11-21`, `2026-W47` (ISO 8601 week), `2026-11`, `2026-Q4`, `2026`. Keys of one grain sort as text.
std::string keyFor(AlgiersDay day, Grain grain);

/// Half-open in time: [from, until). A missing end is open.
struct Period {
    std::optional<Instant> from;
    std::optional<Instant> until;

    bool contains(Instant instant) const
    {
        return (!from || *from <= instant) && (!until || instant < *until);
    }
    bool operator==(const Period&) const = default;
};
/// The days `first` to `last`, both included.
Period periodOfDays(std::optional<AlgiersDay> first, std::optional<AlgiersDay> last);

} // namespace desk

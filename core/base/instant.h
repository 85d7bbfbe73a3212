// Instant: a moment in UTC with millisecond precision, and its ISO 8601 text.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace desk {

using Milliseconds = std::chrono::milliseconds;
using Instant = std::chrono::sys_time<Milliseconds>;

/// Reads the timestamps a server may send (contract A.1, D27): `2026-01-17T07:43:30.000000Z` with none to
/// nine fractional digits (cut, not rounded, to milliseconds), `Z` or `+01:00`, `T` or a space; without a
/// zone it is UTC, a date alone is its first moment, 24:00:00 the next midnight. nullopt for anything else,
/// impossible dates included, and for moments outside the years 0000 to 9999 in UTC.
std::optional<Instant> parseInstant(std::string_view text);

/// `2026-01-17T07:43:30Z`, with milliseconds where not zero; `+010000-01-01...` where four digits hold no year.
std::string toIsoUtc(Instant instant);

constexpr std::int64_t toMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}
constexpr Instant fromMilliseconds(std::int64_t sinceEpoch)
{
    return Instant{Milliseconds{sinceEpoch}};
}

} // namespace desk

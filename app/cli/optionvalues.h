// Option values that several commands share, read strictly.
#pragma once

#include "app/cli/arguments.h"
#include "core/domain/period.h"

#include <filesystem>

namespace desk::cli {

/// The days of `--from` and `--to`, both included; open where missing.
struct DayRange {
    std::optional<AlgiersDay> first;
    std::optional<AlgiersDay> last;
};

inline constexpr OptionSpec kFromOption{"--from", "DAY", "From this day on, as 2026-11-21 (Africa/Algiers)."};
inline constexpr OptionSpec kToOption{"--to", "DAY", "Up to and including this day."};

/// ErrorKind::Invalid for a day that is none, and for a range turned round.
Result<DayRange> dayRange(const Arguments& arguments);

std::filesystem::path pathFrom(std::string_view utf8);

} // namespace desk::cli

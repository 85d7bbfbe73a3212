// LogEntry: one line of the program's log, without keys.
#pragma once

#include "core/base/instant.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace desk {

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };
inline constexpr std::array kLogLevels{LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error};

/// `debug info warning error`: stable, in files.
std::string_view wordFor(LogLevel level);
std::optional<LogLevel> logLevelFromWord(std::string_view word);

struct LogEntry {
    std::uint64_t number = 0; ///< counts up from 1 in one run of the program; 0: from a file
    Instant at{};             ///< of this computer's clock
    LogLevel level = LogLevel::Info;
    std::string part{}; ///< the category, as `paylink.sync`; never empty, without spaces
    std::string text{}; ///< one line, UTF-8, redacted

    bool operator==(const LogEntry&) const = default;
};

/// `text` as one line of at most some thousand bytes: what ends or moves a line becomes a space.
std::string asLogText(std::string_view text);

/// `2026-11-21T16:05:09.120Z warning paylink.cache the text`, without an end of line.
std::string lineFor(const LogEntry& entry);
/// The opposite; nullopt for a line that was written by nobody of us, or cut.
std::optional<LogEntry> logEntryFrom(std::string_view line);

} // namespace desk

#include "core/base/logentry.h"

#include <algorithm>

namespace desk {
namespace {

/// Longer ones say nothing more to a person.
constexpr std::size_t kLongestText = 4000;

/// The next word of `line`, which loses it and the space behind it.
std::string_view takeWord(std::string_view& line)
{
    const std::size_t end = line.find(' ');
    const std::string_view word = line.substr(0, end);
    line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
    return word;
}

} // namespace

std::string_view wordFor(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return "debug";
    case LogLevel::Info: return "info";
    case LogLevel::Warning: return "warning";
    case LogLevel::Error: return "error";
    }
    return {};
}

std::optional<LogLevel> logLevelFromWord(std::string_view word)
{
    for (const LogLevel level : kLogLevels) {
        if (wordFor(level) == word)
            return level;
    }
    return std::nullopt;
}

std::string asLogText(std::string_view text)
{
    std::string line(text.substr(0, kLongestText));
    if (line.size() < text.size()) {
        while (!line.empty() && (static_cast<unsigned char>(line.back()) & 0xC0U) == 0x80U)
            line.pop_back(); // in the middle of a sign
        if (!line.empty() && static_cast<unsigned char>(line.back()) >= 0xC0U)
            line.pop_back();
        line += "...";
    }
    std::replace_if(
        line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == '\x7f'; },
        ' ');
    return line;
}

std::string lineFor(const LogEntry& entry)
{
    std::string line = toIsoUtc(entry.at);
    line += ' ';
    line += wordFor(entry.level);
    line += ' ';
    line += entry.part;
    line += ' ';
    return line + entry.text;
}

std::optional<LogEntry> logEntryFrom(std::string_view line)
{
    const auto at = parseInstant(takeWord(line));
    const auto level = logLevelFromWord(takeWord(line));
    const std::string_view part = takeWord(line);
    if (!at || !level || part.empty())
        return std::nullopt;
    return LogEntry{0, *at, *level, std::string(part), std::string(line)};
}

} // namespace desk

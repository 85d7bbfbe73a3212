#include "core/base/instant.h"

#include <array>
#include <cstdint>
#include <cstdio>

namespace desk {
namespace {

/// Takes fixed-width decimal numbers off the front of a text.
class Cursor
{
public:
    explicit Cursor(std::string_view text) : m_rest(text) {}

    template <std::size_t digits>
    bool number(int* out)
    {
        if (m_rest.size() < digits)
            return false;
        int value = 0;
        bool isNumber = true;
        for (std::size_t i = 0; i < digits; ++i) {
            isNumber &= isDigit(m_rest[i]);
            value = value * 10 + (m_rest[i] - '0');
        }
        if (!isNumber)
            return false;
        m_rest.remove_prefix(digits);
        *out = value;
        return true;
    }
    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    /// Milliseconds of a fraction of one to nine digits; the rest is cut.
    bool fraction(int* milliseconds)
    {
        std::size_t digits = 0;
        int value = 0;
        while (digits < 9 && digits < m_rest.size() && isDigit(m_rest[digits])) {
            if (digits < 3)
                value = value * 10 + (m_rest[digits] - '0');
            ++digits;
        }
        m_rest.remove_prefix(digits);
        for (std::size_t i = digits; i < 3; ++i)
            value *= 10;
        *milliseconds = value;
        return digits > 0;
    }
    bool atEnd() const { return m_rest.empty(); }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    std::string_view m_rest;
};

/// `2026-01-17`; nullopt for days that no calendar has.
std::optional<std::chrono::sys_days> readDate(Cursor* cursor)
{
    using namespace std::chrono;
    int y = 0, m = 0, d = 0;
    if (!cursor->number<4>(&y) || !cursor->take('-') || !cursor->number<2>(&m) || !cursor->take('-')
        || !cursor->number<2>(&d))
        return std::nullopt;
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    return date.ok() ? std::optional(sys_days{date}) : std::nullopt;
}

/// `07:43:30.000000` since midnight; `24:00:00` is the end of the day (ISO 8601).
std::optional<Milliseconds> readTime(Cursor* cursor)
{
    using namespace std::chrono;
    int h = 0, m = 0, s = 0, ms = 0;
    if (!cursor->number<2>(&h) || !cursor->take(':') || !cursor->number<2>(&m) || !cursor->take(':')
        || !cursor->number<2>(&s))
        return std::nullopt;
    if ((cursor->take('.') || cursor->take(',')) && !cursor->fraction(&ms))
        return std::nullopt;
    const Milliseconds time = hours{h} + minutes{m} + seconds{s} + Milliseconds{ms};
    if (m > 59 || s > 59 || time > days{1})
        return std::nullopt;
    return time;
}

/// What four digits of a year can tell.
bool hasPlainYear(Instant instant)
{
    using namespace std::chrono;
    constexpr Instant kFirst{sys_days{year{0} / January / 1}};
    constexpr Instant kEnd{sys_days{year{10'000} / January / 1}};
    return kFirst <= instant && instant < kEnd;
}

/// `Z`, `+01:00`, `+0100`, or nothing, which is UTC.
std::optional<std::chrono::minutes> readZone(Cursor* cursor)
{
    using namespace std::chrono;
    const bool isUtc = cursor->take('Z') || cursor->take('z');
    const bool isWest = !isUtc && cursor->take('-');
    if (isUtc || !(isWest || cursor->take('+')))
        return minutes{0};
    int h = 0, m = 0;
    if (!cursor->number<2>(&h))
        return std::nullopt;
    cursor->take(':');
    if (!cursor->number<2>(&m) || h > 14 || m > 59)
        return std::nullopt;
    const minutes offset = hours{h} + minutes{m};
    return isWest ? -offset : offset;
}

} // namespace

std::optional<Instant> parseInstant(std::string_view text)
{
    Cursor cursor(text);
    const auto date = readDate(&cursor);
    if (!date)
        return std::nullopt;
    if (cursor.atEnd())
        return Instant{*date};
    if (!cursor.take('T') && !cursor.take('t') && !cursor.take(' '))
        return std::nullopt;
    const auto time = readTime(&cursor);
    if (!time)
        return std::nullopt;
    const auto zone = readZone(&cursor);
    if (!zone || !cursor.atEnd())
        return std::nullopt;
    const Instant instant = *date + *time - *zone;
    return hasPlainYear(instant) ? std::optional(instant) : std::nullopt;
}

std::string toIsoUtc(Instant instant)
{
    using namespace std::chrono;
    const auto midnight = floor<days>(instant);
    const year_month_day date{midnight};
    const hh_mm_ss time{instant - midnight};
    std::array<char, 64> text{};
    const int ms = static_cast<int>(time.subseconds().count());
    const int used = std::snprintf(text.data(), text.size(),
        hasPlainYear(instant) ? "%04d-%02u-%02uT%02d:%02d:%02d" : "%+07d-%02u-%02uT%02d:%02d:%02d",
        static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()));
    std::string iso(text.data(), static_cast<std::size_t>(used));
    if (ms) {
        std::snprintf(text.data(), text.size(), ".%03d", ms);
        iso += text.data();
    }
    return iso + 'Z';
}

} // namespace desk

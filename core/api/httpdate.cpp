#include "core/api/httpdate.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <vector>

namespace desk::api {
namespace {

constexpr std::array<std::string_view, 12> kMonths{
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::optional<int> numberIn(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

std::vector<std::string_view> partsOf(std::string_view text)
{
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t to = std::min(text.find_first_of(" ,-:\t", from), text.size());
        if (to > from)
            parts.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

std::optional<unsigned> monthIn(std::string_view word)
{
    const auto found = std::find(kMonths.begin(), kMonths.end(), word);
    if (found == kMonths.end())
        return std::nullopt;
    return static_cast<unsigned>(found - kMonths.begin()) + 1;
}

std::optional<Instant> assembled(std::optional<int> y, std::string_view monthWord, std::optional<int> d,
    std::optional<int> h, std::optional<int> mi, std::optional<int> s)
{
    using namespace std::chrono;
    const auto mo = monthIn(monthWord);
    // The day as well: std::chrono::day keeps eight bits, so that 262 would be the sixth.
    if (!y || !mo || !d || !h || !mi || !s || *y > 9999 || *d > 31 || *h > 23 || *mi > 59 || *s > 60)
        return std::nullopt;
    const year_month_day date{year{*y}, month{*mo}, day{static_cast<unsigned>(*d)}};
    if (!date.ok())
        return std::nullopt;
    return Instant{sys_days{date} + hours{*h} + minutes{*mi} + seconds{*s}};
}

/// Two digits of a year: RFC 9110 reads what would be far in the future as the past.
std::optional<int> yearIn(std::string_view text)
{
    const auto value = numberIn(text);
    if (!value || text.size() != 2)
        return value;
    return *value + (*value < 70 ? 2000 : 1900);
}

} // namespace

std::optional<Instant> parseHttpDate(std::string_view text)
{
    // Sun 06 Nov 1994 08 49 37 GMT | Sunday 06 Nov 94 08 49 37 GMT | Sun Nov 6 08 49 37 1994
    const auto parts = partsOf(text);
    if (parts.size() == 8 && parts[7] == "GMT")
        return assembled(yearIn(parts[3]), parts[2], numberIn(parts[1]), numberIn(parts[4]),
            numberIn(parts[5]), numberIn(parts[6]));
    if (parts.size() == 7)
        return assembled(yearIn(parts[6]), parts[1], numberIn(parts[2]), numberIn(parts[3]),
            numberIn(parts[4]), numberIn(parts[5]));
    return std::nullopt;
}

std::optional<Milliseconds> parseRetryAfter(std::string_view text, std::optional<Instant> answered)
{
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())))
        text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())))
        text.remove_suffix(1);
    if (const auto whole = numberIn(text.substr(0, text.find('.'))))
        return std::chrono::seconds{*whole};
    const auto date = parseHttpDate(text);
    if (!date || !answered)
        return std::nullopt;
    return std::max(Milliseconds{0}, *date - *answered);
}

} // namespace desk::api

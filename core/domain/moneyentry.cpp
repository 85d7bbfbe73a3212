#include "core/domain/moneyentry.h"

#include <algorithm>
#include <array>
#include <utility>

namespace desk {
namespace {

using namespace std::string_view_literals;

/// Longest first where one begins another.
constexpr std::array kReplaced{
    // spaces of all kinds, and the Arabic and Swiss marks of thousands: a group
    std::pair{"\xC2\xA0"sv, " "sv}, std::pair{"\xE2\x80\xAF"sv, " "sv}, std::pair{"\xE2\x80\x87"sv, " "sv},
    std::pair{"\xE2\x80\x89"sv, " "sv}, std::pair{"\xE2\x80\x8A"sv, " "sv}, std::pair{"\t"sv, " "sv},
    std::pair{"\xE2\x80\x99"sv, "'"sv}, std::pair{"\xD9\xAC"sv, "'"sv}, std::pair{"\xD9\xAB"sv, ","sv},
    // marks of direction
    std::pair{"\xE2\x80\x8E"sv, ""sv}, std::pair{"\xE2\x80\x8F"sv, ""sv}, std::pair{"\xD8\x9C"sv, ""sv},
    std::pair{"\xE2\x81\xA6"sv, ""sv}, std::pair{"\xE2\x81\xA7"sv, ""sv}, std::pair{"\xE2\x81\xA8"sv, ""sv},
    std::pair{"\xE2\x81\xA9"sv, ""sv},
    // the dinar
    std::pair{"\xD8\xAF.\xD8\xAC."sv, "$"sv}, std::pair{"\xD8\xAF.\xD8\xAC"sv, "$"sv},
    std::pair{"\xD8\xAF\xD8\xAC"sv, "$"sv}, std::pair{"DZD"sv, "$"sv}, std::pair{"dzd"sv, "$"sv},
    std::pair{"DA"sv, "$"sv}, std::pair{"da"sv, "$"sv}, std::pair{"Da"sv, "$"sv},
};

/// `٣` (U+0660 to U+0669) and `۳` (U+06F0 to U+06F9).
char arabicDigit(std::string_view text)
{
    if (text.size() < 2)
        return 0;
    const auto first = static_cast<unsigned char>(text[0]);
    const auto second = static_cast<unsigned char>(text[1]);
    if (first == 0xD9 && second >= 0xA0 && second <= 0xA9)
        return static_cast<char>('0' + (second - 0xA0));
    if (first == 0xDB && second >= 0xB0 && second <= 0xB9)
        return static_cast<char>('0' + (second - 0xB0));
    return 0;
}

/// Digits, ` `, `'`, `.`, `,` and `$` for the currency; anything else stays and is refused later.
std::string simplified(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        if (const char digit = arabicDigit(text)) {
            out += digit;
            text.remove_prefix(2);
            continue;
        }
        const auto known = std::find_if(
            kReplaced.begin(), kReplaced.end(), [&](const auto& pair) { return text.starts_with(pair.first); });
        out += known == kReplaced.end() ? text.substr(0, 1) : known->second;
        text.remove_prefix(known == kReplaced.end() ? 1 : known->first.size());
    }
    return out;
}

void trim(std::string_view* text)
{
    while (text->starts_with(' '))
        text->remove_prefix(1);
    while (text->ends_with(' '))
        text->remove_suffix(1);
}

void removeCurrency(std::string_view* text)
{
    trim(text);
    if (text->ends_with('$'))
        text->remove_suffix(1);
    else if (text->starts_with('$'))
        text->remove_prefix(1);
    trim(text);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The digits of a whole number whose groups, if any, are of three digits and marked by one kind of mark.
std::optional<std::string> wholeDigits(std::string_view text)
{
    std::string digits;
    char mark = 0;
    std::size_t inGroup = 0;
    for (const char c : text) {
        if (isDigit(c)) {
            digits += c;
            ++inGroup;
            continue;
        }
        const bool firstGroupFits = mark == 0 ? inGroup >= 1 && inGroup <= 3 : inGroup == 3;
        if (!firstGroupFits || (mark != 0 && c != mark))
            return std::nullopt;
        mark = c;
        inGroup = 0;
    }
    if (digits.empty() || (mark != 0 && inGroup != 3))
        return std::nullopt;
    return digits;
}

std::optional<Money> asWhole(std::string_view text)
{
    const auto digits = wholeDigits(text);
    return digits ? Money::fromDecimal(*digits) : std::nullopt;
}

/// The last mark divides dinars from centimes.
std::optional<Money> asDecimal(std::string_view text, std::size_t mark)
{
    const std::string_view cents = text.substr(mark + 1);
    const std::string_view whole = text.substr(0, mark);
    const auto digits = wholeDigits(whole);
    if (!digits || cents.empty() || !std::all_of(cents.begin(), cents.end(), isDigit)
        || whole.find(text[mark]) != std::string_view::npos)
        return std::nullopt;
    return Money::fromDecimal(*digits + '.' + std::string(cents));
}

} // namespace

MoneyEntry readMoneyEntry(std::string_view utf8)
{
    MoneyEntry entry;
    const std::string kept = simplified(utf8.substr(0, 200));
    std::string_view text = kept;
    removeCurrency(&text);
    const auto isKnown = [](char c) { return isDigit(c) || std::string_view(" '.,").find(c) != std::string_view::npos; };
    if (text.empty() || !std::all_of(text.begin(), text.end(), isKnown))
        return entry;
    const std::size_t mark = text.find_last_of(".,");
    const bool startsWithZero = text.front() == '0' && text.size() > 1; // no group begins with a zero
    if (const auto whole = asWhole(text); whole && (mark == std::string_view::npos || !startsWithZero))
        entry.readings.push_back(*whole);
    if (mark == std::string_view::npos)
        return entry;
    if (const auto decimal = asDecimal(text, mark); decimal)
        entry.readings.push_back(*decimal);
    return entry;
}

} // namespace desk

#include "app/sandbox/laraveljson.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace desk::sandbox {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct CivilTime {
    int year;
    unsigned month, day, hour, minute, second;
};

CivilTime civilTimeOf(UtcMs when)
{
    using namespace std::chrono;
    const sys_time<milliseconds> instant{milliseconds{when}};
    const auto day = floor<days>(instant);
    const year_month_day date{day};
    const hh_mm_ss clock{floor<seconds>(instant - day)};
    return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()), static_cast<unsigned>(clock.hours().count()),
        static_cast<unsigned>(clock.minutes().count()), static_cast<unsigned>(clock.seconds().count())};
}

/// Reads one code point at position and moves past it; broken UTF-8 gives U+FFFD for one byte.
char32_t takeCodePoint(std::string_view text, std::size_t& position)
{
    const auto lead = static_cast<unsigned char>(text[position++]);
    const int extra = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (extra == 0 || lead >= 0xF5 || position + static_cast<std::size_t>(extra) > text.size()) {
        return kReplacement;
    }
    char32_t point = lead & (0x3FU >> extra);
    for (int i = 0; i < extra; ++i) {
        const auto next = static_cast<unsigned char>(text[position + static_cast<std::size_t>(i)]);
        if ((next & 0xC0U) != 0x80U) {
            return kReplacement;
        }
        point = (point << 6U) | (next & 0x3FU);
    }
    position += static_cast<std::size_t>(extra);
    return point;
}

void appendUnit(std::string& out, unsigned unit)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) {
        out += digits[(unit >> static_cast<unsigned>(shift)) & 0xFU];
    }
}

void appendCodePoint(std::string& out, char32_t point)
{
    if (point < 0x10000) {
        appendUnit(out, point);
        return;
    }
    const char32_t offset = point - 0x10000;
    appendUnit(out, 0xD800U + (offset >> 10U));
    appendUnit(out, 0xDC00U + (offset & 0x3FFU));
}

/// The letter after the backslash, or 0 when the character needs none.
char shortEscapeOf(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/': return c;
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 0;
    }
}

/// How many characters at the beginning stand for themselves.
std::size_t plainLengthOf(std::string_view text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](char c) {
        return c < ' ' || c == '"' || c == '\\' || c == '/' || static_cast<unsigned char>(c) >= 0x80;
    });
    return static_cast<std::size_t>(end - text.begin());
}

} // namespace

std::string decimalText(Centimes amount)
{
    std::array<char, 32> buffer{};
    const bool isNegative = amount < 0;
    const auto size = static_cast<std::uint64_t>(isNegative ? -amount : amount);
    std::snprintf(buffer.data(), buffer.size(), "%s%llu.%02llu", isNegative ? "-" : "",
        static_cast<unsigned long long>(size / 100), static_cast<unsigned long long>(size % 100));
    return buffer.data();
}

std::string timestampText(UtcMs when)
{
    const CivilTime t = civilTimeOf(when);
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02u:%02u:%02u.000000Z", t.year, t.month,
        t.day, t.hour, t.minute, t.second);
    return buffer.data();
}

std::string databaseTimeText(UtcMs when)
{
    const CivilTime t = civilTimeOf(when);
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u %02u:%02u:%02u", t.year, t.month, t.day,
        t.hour, t.minute, t.second);
    return buffer.data();
}

JsonWriter& JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket)
{
    m_out += bracket;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    text(name);
    m_out += ':';
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value)
{
    separate();
    m_out += '"';
    escape(value);
    m_out += '"';
    return *this;
}

JsonWriter& JsonWriter::number(std::int64_t value)
{
    separate();
    std::array<char, 24> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    m_out.append(buffer.data(), end);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null()
{
    separate();
    m_out += "null";
    return *this;
}

JsonWriter& JsonWriter::tree(const Json& value)
{
    switch (value.kind) {
    case Json::Kind::Null: return null();
    case Json::Kind::False:
    case Json::Kind::True: return boolean(value.kind == Json::Kind::True);
    case Json::Kind::String: return text(value.text);
    case Json::Kind::Number:
        separate();
        m_out += value.text;
        return *this;
    case Json::Kind::List:
    case Json::Kind::Map: break;
    }
    // An empty PHP array has lost whether it was a map: it is written as [] (D5).
    const bool isMap = value.kind == Json::Kind::Map && !value.members.empty();
    open(isMap ? '{' : '[');
    for (std::size_t i = 0; i < value.members.size(); ++i) {
        if (isMap) {
            key(value.names[i]);
        }
        tree(value.members[i]);
    }
    return close(isMap ? '}' : ']');
}

void JsonWriter::separate()
{
    // Texts end in a quote and numbers in a digit, so these three can only be structure.
    if (!m_out.empty() && m_out.back() != '{' && m_out.back() != '[' && m_out.back() != ':') {
        m_out += ',';
    }
}

void JsonWriter::escape(std::string_view value)
{
    for (std::size_t i = 0; i < value.size();) {
        const std::size_t plain = plainLengthOf(value.substr(i));
        m_out += value.substr(i, plain);
        i += plain;
        if (i == value.size()) {
            break;
        }
        const char c = value[i];
        if (static_cast<unsigned char>(c) >= 0x80) {
            appendCodePoint(m_out, takeCodePoint(value, i));
            continue;
        }
        ++i;
        if (const char letter = shortEscapeOf(c); letter != 0) {
            m_out += '\\';
            m_out += letter;
        } else {
            appendUnit(m_out, static_cast<unsigned char>(c));
        }
    }
}

} // namespace desk::sandbox

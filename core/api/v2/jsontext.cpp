#include "core/api/v2/jsontext.h"

#include <charconv>
#include <cstdint>

namespace desk::api::v2 {
namespace {

void appendUtf8(std::uint32_t codePoint, std::string* out)
{
    const auto byte = [out](std::uint32_t value) { out->push_back(static_cast<char>(value)); };
    if (codePoint < 0x80) {
        byte(codePoint);
    } else if (codePoint < 0x800) {
        byte(0xC0 | (codePoint >> 6));
        byte(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        byte(0xE0 | (codePoint >> 12));
        byte(0x80 | ((codePoint >> 6) & 0x3F));
        byte(0x80 | (codePoint & 0x3F));
    } else {
        byte(0xF0 | (codePoint >> 18));
        byte(0x80 | ((codePoint >> 12) & 0x3F));
        byte(0x80 | ((codePoint >> 6) & 0x3F));
        byte(0x80 | (codePoint & 0x3F));
    }
}

std::optional<std::uint32_t> fourHexDigits(std::string_view text)
{
    std::uint32_t value = 0;
    if (text.size() < 4)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + 4, value, 16);
    if (error != std::errc{} || end != text.data() + 4)
        return std::nullopt;
    return value;
}

/// `text` starts after `\u`; takes what belongs to it off the front.
bool takeCodePoint(std::string_view* text, std::string* out)
{
    const auto first = fourHexDigits(*text);
    if (!first)
        return false;
    text->remove_prefix(4);
    const bool isHigh = *first >= 0xD800 && *first < 0xDC00;
    if (isHigh && text->substr(0, 2) == "\\u") {
        const auto second = fourHexDigits(text->substr(2));
        if (second && *second >= 0xDC00 && *second < 0xE000) {
            text->remove_prefix(6);
            appendUtf8(0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00), out);
            return true;
        }
    }
    appendUtf8(*first >= 0xD800 && *first < 0xE000 ? 0xFFFD : *first, out);
    return true;
}

void appendJson(JsonValue value, std::string* out);

void appendMembers(JsonValue value, std::string* out)
{
    bool isFirst = true;
    for (const JsonValue child : value) {
        if (!isFirst)
            *out += ',';
        isFirst = false;
        if (value.isObject())
            *out += quotedJson(child.key()) + ':';
        appendJson(child, out);
    }
}

void appendJson(JsonValue value, std::string* out)
{
    switch (value.kind()) {
    case JsonKind::Missing: return;
    case JsonKind::Null: *out += "null"; return;
    case JsonKind::False: *out += "false"; return;
    case JsonKind::True: *out += "true"; return;
    case JsonKind::Number: *out += value.text(); return;
    case JsonKind::Text: *out += quotedJson(value.text()); return;
    case JsonKind::Array:
        *out += '[';
        appendMembers(value, out);
        *out += ']';
        return;
    case JsonKind::Object:
        *out += '{';
        appendMembers(value, out);
        *out += '}';
        return;
    }
}

} // namespace

std::string quotedJson(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (code < 0x20) {
            out += "\\u00";
            out += kHex[code >> 4];
            out += kHex[code & 0xF];
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string toJson(JsonValue value)
{
    std::string text;
    appendJson(value, &text);
    return text;
}

std::optional<std::string> unescapedLeniently(std::string_view text)
{
    constexpr std::string_view kEscapes = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const char c = text.front();
        text.remove_prefix(1);
        if (c != '\\') {
            out += c;
            continue;
        }
        if (text.empty())
            return std::nullopt;
        const char escape = text.front();
        text.remove_prefix(1);
        const std::size_t found = kEscapes.find(escape);
        if (found != std::string_view::npos)
            out += kMeanings[found];
        else if (escape != 'u' || !takeCodePoint(&text, &out))
            return std::nullopt;
    }
    return out;
}

} // namespace desk::api::v2

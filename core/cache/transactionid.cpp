#include "core/cache/transactionid.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace desk::cache {
namespace {

constexpr std::size_t kUuidLength = 36;
constexpr std::size_t kMostDigits = 18; // each number of so many digits fits 64 bits
constexpr std::string_view kHex = "0123456789abcdef";

constexpr bool isDash(std::size_t position)
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

/// -1 for anything but a lower-case hexadecimal digit.
constexpr int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::optional<UuidBytes> uuidFrom(std::string_view id)
{
    if (id.size() != kUuidLength)
        return std::nullopt;
    UuidBytes bytes{};
    std::size_t filled = 0;
    for (std::size_t at = 0; at < kUuidLength;) {
        if (isDash(at)) {
            if (id[at++] != '-')
                return std::nullopt;
            continue;
        }
        const int high = nibble(id[at]);
        const int low = nibble(id[at + 1]); // groups are of even length: the second digit is in the same one
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes[filled++] = static_cast<unsigned char>(high * 16 + low);
        at += 2;
    }
    return bytes;
}

std::optional<std::int64_t> numberFrom(std::string_view id)
{
    const bool isCanonical = !id.empty() && id.size() <= kMostDigits && (id.front() != '0' || id.size() == 1)
                          && std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isCanonical)
        return std::nullopt;
    std::int64_t number = 0;
    std::from_chars(id.data(), id.data() + id.size(), number);
    return number;
}

void appendUuid(std::span<const unsigned char> bytes, std::string& id)
{
    for (const unsigned char byte : bytes) {
        if (isDash(id.size()))
            id += '-';
        id += kHex[byte >> 4U];
        id += kHex[byte & 15U];
    }
}

void appendNumber(std::int64_t number, std::string& id)
{
    std::array<char, kMostDigits + 2> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    id.append(text.data(), end);
}

} // namespace

CompactId compactId(std::string_view id)
{
    if (const auto number = numberFrom(id))
        return *number;
    if (const auto uuid = uuidFrom(id))
        return *uuid;
    return id;
}

void expandId(const CompactId& compact, std::string& id)
{
    id.clear();
    if (const auto* number = std::get_if<std::int64_t>(&compact))
        appendNumber(*number, id);
    else if (const auto* uuid = std::get_if<UuidBytes>(&compact))
        appendUuid(*uuid, id);
    else
        id = std::get<std::string_view>(compact);
}

void bindId(PreparedStatement& statement, int index, const CompactId& id)
{
    if (const auto* number = std::get_if<std::int64_t>(&id))
        statement.bind(index, *number);
    else if (const auto* uuid = std::get_if<UuidBytes>(&id))
        statement.bindBytes(index, *uuid);
    else
        statement.bindText(index, std::get<std::string_view>(id));
}

void readId(const PreparedStatement& statement, int column, std::string& id)
{
    expandId(compactIdIn(statement, column), id);
}

CompactId compactIdIn(const PreparedStatement& statement, int column)
{
    if (statement.isInteger(column))
        return statement.integer(column);
    if (!statement.isBytes(column))
        return statement.text(column);
    UuidBytes uuid{};
    const auto bytes = statement.bytes(column);
    std::copy_n(bytes.begin(), std::min(bytes.size(), uuid.size()), uuid.begin());
    return uuid;
}

} // namespace desk::cache

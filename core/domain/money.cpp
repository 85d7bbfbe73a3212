#include "core/domain/money.h"

#include <array>
#include <charconv>

namespace desk {
namespace {

/// The parts of a decimal literal: digits without the point, and where the point stands.
struct Literal {
    bool negative = false;
    std::string digits;
    int scale = 0; ///< digits after the point, negative when the exponent adds zeros
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t takeDigits(std::string_view text, std::size_t at, std::string* digits)
{
    while (at < text.size() && isDigit(text[at]))
        digits->push_back(text[at++]);
    return at;
}

std::optional<int> readExponent(std::string_view text)
{
    if (text.size() > 1 && text.front() == '+' && isDigit(text[1]))
        text.remove_prefix(1);
    int exponent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (error != std::errc{} || end != text.data() + text.size() || exponent < -40 || exponent > 40)
        return std::nullopt;
    return exponent;
}

std::optional<Literal> readLiteral(std::string_view text)
{
    Literal literal;
    std::size_t at = 0;
    if (!text.empty() && text.front() == '-') {
        literal.negative = true;
        at = 1;
    }
    at = takeDigits(text, at, &literal.digits);
    if (literal.digits.empty())
        return std::nullopt;
    if (at < text.size() && text[at] == '.') {
        const std::size_t whole = literal.digits.size();
        at = takeDigits(text, at + 1, &literal.digits);
        literal.scale = static_cast<int>(literal.digits.size() - whole);
        if (literal.scale == 0)
            return std::nullopt;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        const auto exponent = readExponent(text.substr(at + 1));
        if (!exponent)
            return std::nullopt;
        literal.scale -= *exponent;
        at = text.size();
    }
    return at == text.size() ? std::optional(literal) : std::nullopt;
}

/// Brings the digits to exactly two decimals; false when that would cut a digit that is not zero.
bool toCentimeDigits(Literal* literal)
{
    for (; literal->scale > 2; --literal->scale) {
        if (!literal->digits.empty()) {
            if (literal->digits.back() != '0')
                return false;
            literal->digits.pop_back();
        }
    }
    for (; literal->scale < 2; ++literal->scale)
        literal->digits.push_back('0');
    return true;
}

} // namespace

std::optional<Money> Money::fromDecimal(std::string_view text)
{
    if (text.size() > 64)
        return std::nullopt;
    auto literal = readLiteral(text);
    if (!literal || !toCentimeDigits(&*literal))
        return std::nullopt;
    std::string digits = literal->negative ? "-" : "";
    digits += literal->digits.empty() ? "0" : literal->digits;
    std::int64_t centimes = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), centimes);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return Money(centimes);
}

std::string Money::toDecimal() const
{
    const bool negative = m_centimes < 0;
    const auto magnitude =
        negative ? ~static_cast<std::uint64_t>(m_centimes) + 1 : static_cast<std::uint64_t>(m_centimes);
    std::array<char, 24> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude / 100).ptr;
    std::string text = negative ? "-" : "";
    text.append(buffer.data(), end);
    const auto cents = static_cast<int>(magnitude % 100);
    text += {'.', static_cast<char>('0' + cents / 10), static_cast<char>('0' + cents % 10)};
    return text;
}

std::optional<Money> Money::plus(Money other) const
{
    if (other.m_centimes > 0 ? m_centimes > INT64_MAX - other.m_centimes
                             : m_centimes < INT64_MIN - other.m_centimes)
        return std::nullopt;
    return Money(m_centimes + other.m_centimes);
}

} // namespace desk

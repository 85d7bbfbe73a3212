// Money: an amount of dinars as whole centimes. No floating point comes near it.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace desk {

/// DZD, the only currency of the v2 API (contract D28).
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromCentimes(std::int64_t centimes) { return Money(centimes); }

    /// Reads plain decimal text as a server or a file writes it: `100`, `-8000.5`, `5000.10`, `1e3`, `1.5E+2`.
    /// Digits beyond the centime must be zero. nullopt for anything else or beyond 64 bits.
    static std::optional<Money> fromDecimal(std::string_view text);

    constexpr std::int64_t centimes() const { return m_centimes; }

    /// `8000.00`: sign, digits, a point and two decimals, whatever the locale.
    std::string toDecimal() const;

    /// nullopt when the sum does not fit 64 bits.
    std::optional<Money> plus(Money other) const;

    constexpr auto operator<=>(const Money&) const = default;

private:
    constexpr explicit Money(std::int64_t centimes) : m_centimes(centimes) {}
    std::int64_t m_centimes = 0;
};

} // namespace desk

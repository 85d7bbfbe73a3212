// moneyentry: an amount as a person types it.
#pragma once

#include "core/domain/money.h"

#include <vector>

namespace desk {

/// What a typed amount can mean.
struct MoneyEntry {
    /// None: not an amount. One: that. Two: `8.000` is eight thousand, or eight with a needless zero: ask.
    std::vector<Money> readings;

    bool isAmbiguous() const { return readings.size() > 1; }
    std::optional<Money> amount() const
    {
        return readings.size() == 1 ? std::optional(readings.front()) : std::nullopt;
    }
};

/// Reads the spellings of product.md: `8000`, `8 000` (any kind of space), `8.000,00`, `8,000.00`, `8'000.50`,
/// `8000,5`, with `DA`, `DZD` or the Arabic sign before or after, in Latin or Arabic digits. Groups are of three
/// digits. Negative amounts are none.
MoneyEntry readMoneyEntry(std::string_view utf8);

} // namespace desk

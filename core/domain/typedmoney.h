// TypedMoney: an amount as people type it (product.md section 4, "Money on screen").
#pragma once

#include "core/domain/money.h"

#include <optional>
#include <string_view>

namespace desk {

struct TypedMoney {
    enum class Fault {
        None,
        Empty,
        NotANumber,
        Ambiguous,    ///< `8.000` is eight thousand to some and eight to others; see `other`
        BelowCentime, ///< more than two decimals that count
        OutOfRange,   ///< beyond 64 bits of centimes
    };

    Fault fault = Fault::Empty;
    std::optional<Money>
        amount; ///< set when there is no fault, or Ambiguous: the mark read as grouping thousands
    std::optional<Money> other; ///< Ambiguous only: the mark read as the decimal one

    bool isClear() const { return fault == Fault::None; }
    bool operator==(const TypedMoney&) const = default;
};

/// Reads `8000`, `8 000`, `8.000,00`, `8,000.00`, `8000,5`, `8000 DA`, `DZD 8,000.00`, Arabic digits and marks; spaces of
/// every kind and direction marks are ignored. UTF-8.
TypedMoney readTypedMoney(std::string_view text);

} // namespace desk

// PaymentDiff: what became of a list of keys, so that a table can follow without losing its place.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace desk::cache {

struct RowBlock {
    int first = 0;
    int count = 0;

    bool operator==(const RowBlock&) const = default;
};

struct PaymentDiff {
    /// False where rows changed places, or too many blocks did to tell one by one: the rest is empty then.
    bool isInPlace = true;
    std::vector<RowBlock> removed;     ///< rows of the list before, ascending
    std::vector<RowBlock> inserted;    ///< rows of the list after, ascending
    std::vector<std::int64_t> between; ///< the list before without the removed; empty unless both happened

    bool isEmpty() const { return isInPlace && removed.empty() && inserted.empty(); }
    bool operator==(const PaymentDiff&) const = default;
};

/// Each list holds a key at most once. Linear for lists that begin and end alike.
PaymentDiff diffOf(std::span<const std::int64_t> before, std::span<const std::int64_t> after);

} // namespace desk::cache

#include "core/cache/paymentdiff.h"

#include <algorithm>

namespace desk::cache {
namespace {

using Keys = std::span<const std::int64_t>;

/// A table that follows more blocks than this is slower than one that lays itself out anew.
constexpr std::size_t kMostBlocks = 24;

std::vector<std::int64_t> sorted(Keys keys)
{
    std::vector<std::int64_t> copy(keys.begin(), keys.end());
    std::sort(copy.begin(), copy.end());
    return copy;
}

/// The blocks of `keys` that are not in `others`, which is sorted; the rest goes to `kept`.
std::vector<RowBlock> blocksMissingIn(
    const std::vector<std::int64_t>& others, Keys keys, std::size_t offset, std::vector<std::int64_t>& kept)
{
    std::vector<RowBlock> blocks;
    for (std::size_t at = 0; at < keys.size(); ++at) {
        if (std::binary_search(others.begin(), others.end(), keys[at])) {
            kept.push_back(keys[at]);
            continue;
        }
        const int row = static_cast<int>(offset + at);
        if (!blocks.empty() && blocks.back().first + blocks.back().count == row)
            ++blocks.back().count;
        else
            blocks.push_back({row, 1});
    }
    return blocks;
}

} // namespace

PaymentDiff diffOf(Keys before, Keys after)
{
    PaymentDiff diff;
    const auto [left, right] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto head = static_cast<std::size_t>(left - before.begin());
    const std::size_t most = std::min(before.size(), after.size()) - head;
    std::size_t tail = 0;
    while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const Keys changedBefore = before.subspan(head, before.size() - head - tail);
    const Keys changedAfter = after.subspan(head, after.size() - head - tail);
    std::vector<std::int64_t> keptBefore, keptAfter;
    diff.removed = blocksMissingIn(sorted(changedAfter), changedBefore, head, keptBefore);
    diff.inserted = blocksMissingIn(sorted(changedBefore), changedAfter, head, keptAfter);
    if (keptBefore != keptAfter || diff.removed.size() + diff.inserted.size() > kMostBlocks) {
        PaymentDiff moved;
        moved.isInPlace = false;
        return moved;
    }
    if (!diff.removed.empty() && !diff.inserted.empty()) {
        diff.between.reserve(head + keptBefore.size() + tail);
        diff.between.assign(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(head));
        diff.between.insert(diff.between.end(), keptBefore.begin(), keptBefore.end());
        diff.between.insert(
            diff.between.end(), before.end() - static_cast<std::ptrdiff_t>(tail), before.end());
    }
    return diff;
}

} // namespace desk::cache

#include "core/sync/paging.h"

#include <algorithm>

namespace desk::sync {

std::optional<int> lastPageFrom(const PageFacts& facts, int requested)
{
    if (facts.items == 0)
        return requested;
    if (facts.lastPage)
        return std::max(*facts.lastPage, requested);
    if (facts.total) {
        const std::int64_t perPage = facts.perPage ? *facts.perPage : static_cast<std::int64_t>(facts.items);
        if (perPage > 0 && (facts.perPage || requested == 1)) {
            const std::int64_t last = (*facts.total + perPage - 1) / perPage;
            return static_cast<int>(std::clamp<std::int64_t>(last, requested, 10'000'000));
        }
    }
    if (facts.perPage && facts.items < static_cast<std::size_t>(std::max(*facts.perPage, 0)))
        return requested;
    return std::nullopt;
}

bool isRequestedPage(const PageFacts& facts, int requested)
{
    return !facts.currentPage || *facts.currentPage == requested;
}

} // namespace desk::sync

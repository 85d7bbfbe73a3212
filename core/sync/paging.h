// Paging: what one page says about how many there are. Pure rules over the dressings of contract A.7.
#pragma once

#include "core/api/page.h"

#include <cstddef>
#include <optional>

namespace desk::sync {

/// The facts of a page that decide about the next one.
struct PageFacts {
    std::size_t items = 0; ///< read and unreadable ones
    std::optional<int> currentPage, lastPage, perPage;
    std::optional<std::int64_t> total;
};

template <class T>
PageFacts factsOf(const api::Page<T>& page)
{
    return {page.items.size() + static_cast<std::size_t>(page.unreadable), page.currentPage, page.lastPage,
        page.perPage, page.total};
}

/// The number of the last page, where the page that was asked for as `requested` allows to know it; nullopt
/// when only asking on can tell. A server may cap per_page without saying so, hence a page that holds fewer
/// items than were asked for is the last one only if the server names its page size.
std::optional<int> lastPageFrom(const PageFacts& facts, int requested);

/// The answer to a request for page `requested` is really that page (some lists ignore `page`).
bool isRequestedPage(const PageFacts& facts, int requested);

} // namespace desk::sync

// LinkFacets: how many links each choice of a filter would show.
#pragma once

#include "ui/links/linkfilters.h"

#include <map>

namespace desk::ui {

/// Each number counts the rows that pass every other kind of filter; by enumerator, and the unknown ones last.
struct LinkFacets {
    std::array<std::int64_t, kLinkStates.size()> states{};
    std::array<std::int64_t, kUnknownMode + 1> modes{};
    std::array<std::int64_t, kUnknownAmount + 1> amounts{};
    std::array<std::int64_t, kDeadlines.size()> deadlines{};
    std::array<std::int64_t, kAttentions.size()> attention{};
    std::map<std::string, std::int64_t> instances; ///< by the server's id; every instance of the list
    std::int64_t passing = 0;                      ///< rows that pass all

    bool operator==(const LinkFacets&) const = default;
};

/// One pass over the rows. `found`, by slot, says which rows a search lets pass; empty: all.
LinkFacets facetsOf(
    const cache::LinkList& list, const std::vector<char>& found, const LinkFilters& filters, Instant now);

/// Rows that pass each of the filters, without a search.
std::vector<std::int64_t> countsOf(
    const cache::LinkList& list, const std::vector<LinkFilters>& filters, Instant now);

} // namespace desk::ui

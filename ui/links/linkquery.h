// LinkQuery: what the table shows and in which order, as a value, and the pure functions that answer it.
#pragma once

#include "core/cache/linklist.h"
#include "ui/links/linkcells.h"
#include "ui/links/linkfilters.h"
#include "ui/links/textorder.h"

#include <string>
#include <vector>

namespace desk::ui {

struct LinkQuery {
    QString search; ///< as typed
    LinkColumn sortColumn = LinkColumn::Created;
    bool descending = true;
    LinkFilters filters{};

    bool operator==(const LinkQuery&) const = default;
};

using SlotList = std::vector<cache::LinkList::Slot>;

/// The folded words of a search; a row matches when it holds each of them. Empty matches every row.
class SearchTerms
{
public:
    SearchTerms() = default;
    explicit SearchTerms(const QString& search);

    bool isEmpty() const { return m_terms.empty(); }
    bool matches(std::string_view haystack) const;
    /// True where every row that matches these matches `wider` as well.
    bool narrows(const SearchTerms& wider) const;
    const std::vector<std::string>& terms() const { return m_terms; }

private:
    std::vector<std::string> m_terms;
};

/// Sorted by the rank of a text.
bool isTextColumn(LinkColumn column);

/// One entry for each slot: whether its row matches. One pass over the whole haystack.
std::vector<char> matchingSlots(const cache::LinkList& list, const SearchTerms& terms);

/// Every live slot in the query's order. Rows without a value come last either way; equal rows keep the order
/// of their slots.
SlotList sortedSlots(
    const cache::LinkList& list, const TextOrders& texts, LinkColumn column, bool descending);

/// The value a row is sorted by, such that smaller comes first.
std::uint64_t sortKey(const cache::LinkList& list, const TextOrders& texts, cache::LinkList::Slot slot,
    LinkColumn column, bool descending);

} // namespace desk::ui

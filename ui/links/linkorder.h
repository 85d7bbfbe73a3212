// LinkOrder: which slots the table shows, in which order; the model's rows without the signals.
#pragma once

#include "ui/links/linkquery.h"

#include <span>

namespace desk::ui {

/// Every function takes the list it speaks of; call rebuild() after the list was replaced.
class LinkOrder
{
public:
    const LinkQuery& query() const { return m_query; }
    const SlotList& visible() const { return m_visible; }
    int rowOf(cache::LinkList::Slot slot) const; ///< -1 where it is not shown
    bool matches(const cache::LinkList& list, cache::LinkList::Slot slot) const;

    /// The moment that filters by time compare with; takes effect with the next rebuild or query.
    void setNow(Instant now) { m_now = now; }
    /// Slots that a search finds by what is not in the list: order numbers of their payments. For the present search
    /// and those narrower, until they are set anew.
    void setFoundElsewhere(const cache::LinkList& list, SlotList slots);
    void forgetFoundElsewhere() { m_foundElsewhere.clear(); } ///< takes effect with the next rebuild
    const SlotList& foundElsewhere() const { return m_foundElsewhere; }
    /// By slot: what the search alone lets pass; empty where nothing is searched.
    std::vector<char> foundBySearch(const cache::LinkList& list) const;
    /// Instances came or went: filters by instance look them up again.
    void renewMatcher(const cache::LinkList& list) { m_matcher = LinkMatcher(m_query.filters, list, m_now); }

    /// Sorts only when the sorting changed, and searches only in the last result when the search became narrower.
    void setQuery(const cache::LinkList& list, const TextOrders& texts, LinkQuery query);
    void rebuild(const cache::LinkList& list, const TextOrders& texts);

    /// Where a new row belongs among the shown ones.
    int positionFor(const cache::LinkList& list, const TextOrders& texts, cache::LinkList::Slot slot) const;
    /// As sortKey(), for the present sorting.
    std::uint64_t keyOf(
        const cache::LinkList& list, const TextOrders& texts, cache::LinkList::Slot slot) const;
    void removeRows(int first, int count);
    void insertRows(int at, std::span<const cache::LinkList::Slot> slots);
    /// A shown row's sort key changed, or rows came and went behind a search: the order is to be made anew, at a
    /// moment that suits the person in front of it.
    void markStale() { m_isStale = m_sortedIsStale = true; }
    bool isStale() const { return m_isStale; }

private:
    void filter(const cache::LinkList& list);
    void narrow(const cache::LinkList& list);
    void showOf(const SlotList& slots, const std::vector<char>& passing);
    bool isFound(const cache::LinkList& list, cache::LinkList::Slot slot) const;

    LinkQuery m_query;
    SearchTerms m_terms;
    LinkMatcher m_matcher;
    Instant m_now{};
    SlotList m_foundElsewhere; ///< ascending
    SlotList m_sorted;         ///< all rows; out of date while m_sortedIsStale
    SlotList m_visible;
    bool m_sortedIsStale = true;
    bool m_isStale = false;
    mutable std::vector<std::int32_t> m_rowOf; ///< by slot, made when asked for
    mutable bool m_rowOfIsStale = true;
};

} // namespace desk::ui

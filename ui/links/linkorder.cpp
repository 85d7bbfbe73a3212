#include "ui/links/linkorder.h"

#include <algorithm>

namespace desk::ui {

using cache::LinkList;

/// One row in so many is few.
constexpr std::size_t kFew = 16;

int LinkOrder::rowOf(LinkList::Slot slot) const
{
    if (m_rowOfIsStale) {
        std::fill(m_rowOf.begin(), m_rowOf.end(), -1);
        for (std::size_t row = 0; row < m_visible.size(); ++row) {
            if (m_visible[row] >= m_rowOf.size())
                m_rowOf.resize(m_visible[row] + std::size_t{1}, -1);
            m_rowOf[m_visible[row]] = static_cast<std::int32_t>(row);
        }
        m_rowOfIsStale = false;
    }
    return slot < m_rowOf.size() ? m_rowOf[slot] : -1;
}

bool LinkOrder::isFound(const LinkList& list, LinkList::Slot slot) const
{
    return m_terms.matches(list.haystack(slot))
        || std::binary_search(m_foundElsewhere.begin(), m_foundElsewhere.end(), slot);
}

bool LinkOrder::matches(const LinkList& list, LinkList::Slot slot) const
{
    return m_matcher.matches(list.row(slot)) && isFound(list, slot);
}

void LinkOrder::setQuery(const LinkList& list, const TextOrders& texts, LinkQuery query)
{
    const SearchTerms terms(query.search);
    const bool sameSort =
        query.sortColumn == m_query.sortColumn && query.descending == m_query.descending && !m_sortedIsStale;
    const bool sameFilters = query.filters == m_query.filters;
    const bool narrows = !terms.isEmpty() && terms.narrows(m_terms);
    const bool narrower = sameSort && sameFilters && narrows;
    if (!narrows)
        m_foundElsewhere.clear();
    m_query = std::move(query);
    m_terms = terms;
    if (narrower) {
        narrow(list);
        return;
    }
    if (!sameSort)
        m_sorted = sortedSlots(list, texts, m_query.sortColumn, m_query.descending);
    m_sortedIsStale = false;
    filter(list);
}

void LinkOrder::rebuild(const LinkList& list, const TextOrders& texts)
{
    m_sorted = sortedSlots(list, texts, m_query.sortColumn, m_query.descending);
    m_sortedIsStale = false;
    filter(list);
}

void LinkOrder::setFoundElsewhere(const LinkList& list, SlotList slots)
{
    std::sort(slots.begin(), slots.end());
    m_foundElsewhere = std::move(slots);
    if (!m_sortedIsStale)
        filter(list);
    else
        m_isStale = true;
}

std::vector<char> LinkOrder::foundBySearch(const LinkList& list) const
{
    if (m_terms.isEmpty())
        return {};
    std::vector<char> found = matchingSlots(list, m_terms);
    for (const LinkList::Slot slot : m_foundElsewhere)
        found[slot] = 1;
    return found;
}

/// Searches again among what is shown: row by row where those are few, else in one pass over all texts, which are read
/// from one end to the other then and not here and there.
void LinkOrder::narrow(const LinkList& list)
{
    if (m_visible.size() * kFew < list.size())
        std::erase_if(m_visible, [&](LinkList::Slot slot) { return !isFound(list, slot); });
    else
        showOf(m_visible, foundBySearch(list));
    m_rowOfIsStale = true;
}

void LinkOrder::filter(const LinkList& list)
{
    m_rowOfIsStale = true;
    m_isStale = false;
    renewMatcher(list);
    if (m_terms.isEmpty() && m_matcher.isOpen()) {
        m_visible = m_sorted;
        return;
    }
    // Slot by slot, as the rows lie in memory; in the order of the rows it would take several times as long.
    std::vector<char> passing =
        m_terms.isEmpty() ? std::vector<char>(list.slotCount(), 1) : foundBySearch(list);
    if (!m_matcher.isOpen()) {
        for (LinkList::Slot slot = 0; slot < list.slotCount(); ++slot) {
            if (passing[slot] != 0)
                passing[slot] = m_matcher.matches(list.row(slot)) ? 1 : 0;
        }
    }
    showOf(m_sorted, passing);
}

/// Those of `slots`, which may be the shown ones, that pass. Without a branch: nobody can guess which do.
void LinkOrder::showOf(const SlotList& slots, const std::vector<char>& passing)
{
    m_visible.resize(slots.size());
    std::size_t count = 0;
    for (const LinkList::Slot slot : slots) {
        m_visible[count] = slot;
        count += passing[slot] != 0 ? 1 : 0;
    }
    m_visible.resize(count);
}

std::uint64_t LinkOrder::keyOf(const LinkList& list, const TextOrders& texts, LinkList::Slot slot) const
{
    return sortKey(list, texts, slot, m_query.sortColumn, m_query.descending);
}

int LinkOrder::positionFor(const LinkList& list, const TextOrders& texts, LinkList::Slot slot) const
{
    const std::uint64_t key = keyOf(list, texts, slot);
    const auto at = std::lower_bound(
        m_visible.begin(), m_visible.end(), slot, [&](LinkList::Slot shown, LinkList::Slot added) {
            const std::uint64_t shownKey = keyOf(list, texts, shown);
            return shownKey != key ? shownKey < key : shown < added;
        });
    return static_cast<int>(at - m_visible.begin());
}

void LinkOrder::removeRows(int first, int count)
{
    m_visible.erase(m_visible.begin() + first, m_visible.begin() + first + count);
    m_rowOfIsStale = true;
    m_sortedIsStale = true;
}

void LinkOrder::insertRows(int at, std::span<const LinkList::Slot> slots)
{
    m_visible.insert(m_visible.begin() + at, slots.begin(), slots.end());
    m_rowOfIsStale = true;
    m_sortedIsStale = true;
}

} // namespace desk::ui

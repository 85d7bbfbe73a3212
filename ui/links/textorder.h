// TextOrder: the rank of every row's title, kept up to date, so that sorting by title sorts numbers.
#pragma once

#include "core/cache/linklist.h"

#include <cstdint>
#include <vector>

namespace desk::ui {

/// By folded title, then slot. Rebuilding 100,000 takes tens of milliseconds and belongs on the reader's thread;
/// an update costs a fraction of one.
class TextOrder
{
public:
    TextOrder() = default;
    explicit TextOrder(const cache::LinkList& list);

    std::uint32_t rank(cache::LinkList::Slot slot) const { return m_ranks[slot]; }

    /// Call for rows whose title goes (before it does) and comes (after it did); then renumber().
    void remove(cache::LinkList::Slot slot);
    void insert(const cache::LinkList& list, cache::LinkList::Slot slot);
    void renumber(const cache::LinkList& list);

private:
    std::vector<cache::LinkList::Slot> m_sorted;
    std::vector<std::uint32_t> m_ranks; ///< by slot
    std::vector<char> m_gone;           ///< by slot
    std::vector<cache::LinkList::Slot> m_new;
    bool m_hasGone = false;
};

} // namespace desk::ui

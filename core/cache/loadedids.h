// LoadedIds: finds payments by their ids while a first load has no index of them.
#pragma once

#include "core/cache/transactionid.h"

#include <vector>

namespace desk::cache {

/// Ids are random as a rule: an index of them that grows with each row costs three times what the rows do, and one
/// that is built at the end half of it. In between, eight bytes of memory per row (with some air) say which row an id
/// may stand in. Nothing here has to be right: whoever asks looks at the row. Used inside a write transaction; throws
/// SQLite::Exception.
class LoadedIds
{
public:
    explicit LoadedIds(Database& database);

    /// Takes in the rows that came otherwise: those of a load that was interrupted, say. At the start of each page.
    void refresh();
    void add(const CompactId& id, std::int64_t key);
    /// Whether `isIt(key)` says yes to one of the rows that may have this id.
    template <class Function>
    bool anyOf(const CompactId& id, Function isIt) const
    {
        const std::uint32_t mark = markOf(id);
        for (std::size_t at = mark & m_mask; m_slots[at].key != 0; at = (at + 1) & m_mask) {
            if (m_slots[at].mark == mark && isIt(std::int64_t{m_slots[at].key}))
                return true;
        }
        return false;
    }
    /// Beyond three million rows the index is the better place (32 MB are taken).
    bool isFull() const;

private:
    struct Slot {
        std::uint32_t mark = 0;
        std::uint32_t key = 0; ///< 0: free
    };
    static std::uint32_t markOf(const CompactId& id);
    void forget();
    void grow();
    void put(Slot slot);

    PreparedStatement m_selectLast;
    PreparedStatement m_selectNewer;
    std::vector<Slot> m_slots; ///< a power of two of them, more than a quarter of them free
    std::size_t m_mask = 0;
    std::size_t m_count = 0;
    std::int64_t m_lastKey = 0;
};

} // namespace desk::cache

#include "core/cache/loadedids.h"

#include <algorithm>
#include <cstring>

namespace desk::cache {
namespace {

constexpr std::size_t kFewestSlots = 1U << 12U;
constexpr std::size_t kMostIds = 3'000'000;

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    return value ^ (value >> 31U);
}

struct Hash {
    std::uint64_t operator()(std::int64_t number) const { return mixed(static_cast<std::uint64_t>(number)); }
    std::uint64_t operator()(const UuidBytes& uuid) const
    {
        std::array<std::uint64_t, 2> halves{};
        std::memcpy(halves.data(), uuid.data(), sizeof halves);
        return mixed(halves[0] ^ mixed(halves[1]));
    }
    std::uint64_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

} // namespace

LoadedIds::LoadedIds(Database& database)
    : m_selectLast(database, "SELECT COALESCE(max(key), 0) FROM transactions")
    , m_selectNewer(database, "SELECT key, id FROM transactions WHERE key > ?1")
{
    forget();
}

std::uint32_t LoadedIds::markOf(const CompactId& id)
{
    return static_cast<std::uint32_t>(std::visit(Hash{}, id));
}

void LoadedIds::refresh()
{
    const Rewind rewindLast(m_selectLast);
    m_selectLast.step();
    const std::int64_t last = m_selectLast.integer(0);
    if (last == m_lastKey)
        return;
    if (last < m_lastKey) // a rollback
        forget();
    const Rewind rewindNewer(m_selectNewer);
    m_selectNewer.bind(1, m_lastKey);
    while (m_selectNewer.step())
        add(compactIdIn(m_selectNewer, 1), m_selectNewer.integer(0));
}

void LoadedIds::add(const CompactId& id, std::int64_t key)
{
    m_lastKey = std::max(m_lastKey, key);
    if (4 * (m_count + 1) > 3 * m_slots.size())
        grow();
    put({markOf(id), static_cast<std::uint32_t>(key)});
    ++m_count;
}

bool LoadedIds::isFull() const
{
    return m_count >= kMostIds;
}

void LoadedIds::forget()
{
    m_slots.assign(kFewestSlots, {});
    m_mask = kFewestSlots - 1;
    m_count = 0;
    m_lastKey = 0;
}

void LoadedIds::grow()
{
    std::vector<Slot> before(m_slots.size() * 2);
    before.swap(m_slots);
    m_mask = m_slots.size() - 1;
    for (const Slot slot : before) {
        if (slot.key != 0)
            put(slot);
    }
}

void LoadedIds::put(Slot slot)
{
    std::size_t at = slot.mark & m_mask;
    while (m_slots[at].key != 0)
        at = (at + 1) & m_mask;
    m_slots[at] = slot;
}

} // namespace desk::cache

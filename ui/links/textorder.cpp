#include "ui/links/textorder.h"

#include <algorithm>
#include <iterator>

namespace desk::ui {
namespace {

using cache::LinkList;

/// The first eight bytes as a number: most comparisons end there, without touching the text.
std::uint64_t prefixOf(std::string_view text)
{
    std::uint64_t prefix = 0;
    for (std::size_t at = 0; at < 8; ++at)
        prefix = (prefix << 8U) | (at < text.size() ? static_cast<unsigned char>(text[at]) : 0U);
    return prefix;
}

bool comesBefore(const LinkList& list, LinkList::Slot a, LinkList::Slot b)
{
    const int order = list.foldedTitle(a).compare(list.foldedTitle(b));
    return order != 0 ? order < 0 : a < b;
}

} // namespace

TextOrder::TextOrder(const LinkList& list) : m_ranks(list.slotCount(), 0), m_gone(list.slotCount(), 0)
{
    struct Entry {
        std::uint64_t prefix;
        std::string_view text;
        LinkList::Slot slot;
    };
    std::vector<Entry> entries;
    entries.reserve(list.size());
    for (const LinkList::Slot slot : list.liveSlots()) {
        const std::string_view title = list.foldedTitle(slot);
        entries.push_back({prefixOf(title), title, slot});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const int order = a.text.compare(b.text);
        return order != 0 ? order < 0 : a.slot < b.slot;
    });
    m_sorted.reserve(entries.size());
    for (const Entry& entry : entries) {
        m_ranks[entry.slot] = static_cast<std::uint32_t>(m_sorted.size());
        m_sorted.push_back(entry.slot);
    }
}

void TextOrder::remove(LinkList::Slot slot)
{
    m_gone[slot] = 1;
    m_hasGone = true;
}

void TextOrder::insert(const LinkList& list, LinkList::Slot slot)
{
    if (slot >= m_ranks.size()) {
        m_ranks.resize(list.slotCount(), 0);
        m_gone.resize(list.slotCount(), 0);
    }
    m_new.push_back(slot);
}

void TextOrder::renumber(const LinkList& list)
{
    if (m_new.empty() && !m_hasGone)
        return;
    // Those that went are taken out first: a replaced title is both gone and new.
    if (m_hasGone) {
        std::erase_if(m_sorted, [this](LinkList::Slot slot) { return m_gone[slot] != 0; });
        std::fill(m_gone.begin(), m_gone.end(), char{0});
        m_hasGone = false;
    }
    const auto before = [&list](LinkList::Slot a, LinkList::Slot b) { return comesBefore(list, a, b); };
    std::sort(m_new.begin(), m_new.end(), before);
    std::vector<LinkList::Slot> merged;
    merged.reserve(m_sorted.size() + m_new.size());
    auto rest = m_sorted.begin();
    for (const LinkList::Slot slot : m_new) { // a search for each is cheaper than comparing all
        const auto at = std::upper_bound(rest, m_sorted.end(), slot, before);
        merged.insert(merged.end(), rest, at);
        merged.push_back(slot);
        rest = at;
    }
    merged.insert(merged.end(), rest, m_sorted.end());
    m_new.clear();
    m_sorted = std::move(merged);
    for (std::size_t at = 0; at < m_sorted.size(); ++at)
        m_ranks[m_sorted[at]] = static_cast<std::uint32_t>(at);
}

} // namespace desk::ui

#include "ui/links/textorder.h"

#include <algorithm>
#include <iterator>
#include <utility>

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

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A run of digits becomes a zero, how many of them count, and those: more digits, larger number.
void appendNaturalKey(std::string& key, std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            key += text[at++];
            continue;
        }
        while (at < text.size() && text[at] == '0')
            ++at;
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        key += '0';
        key += static_cast<char>(std::min<std::size_t>(end - at, 127));
        key += text.substr(at, end - at);
        at = end;
    }
}

std::string_view textOf(const LinkList& list, LinkList::Slot slot, TextField field)
{
    return list.foldedField(slot, static_cast<int>(field));
}

struct ByText {
    const LinkList& list;
    TextField field;

    bool operator()(LinkList::Slot a, LinkList::Slot b) const
    {
        const int order = naturalKey(textOf(list, a, field)).compare(naturalKey(textOf(list, b, field)));
        return order != 0 ? order < 0 : a < b;
    }
};

struct Entry {
    std::uint64_t chunk; ///< eight bytes of its key
    std::uint32_t offset;
    std::uint32_t size;
    LinkList::Slot slot;
};

/// Groups smaller than this are compared text by text.
constexpr std::ptrdiff_t kSmallGroup = 12;

/// By key, then slot: eight bytes at a time, as numbers, so that texts which begin alike are not compared over and over
/// from the start. What is in `entries` is the same in the first `depth` bytes.
void sortKeys(std::vector<Entry>::iterator first, std::vector<Entry>::iterator last, std::string_view keys,
    std::uint32_t depth)
{
    const auto rest = [keys](const Entry& entry, std::uint32_t from) {
        return keys.substr(entry.offset, entry.size).substr(std::min(from, entry.size));
    };
    for (auto entry = first; entry != last; ++entry)
        entry->chunk = prefixOf(rest(*entry, depth));
    std::sort(first, last, [](const Entry& a, const Entry& b) { return a.chunk < b.chunk; });
    depth += 8;
    for (auto group = first; group != last;) {
        const auto end = std::find_if(
            group, last, [chunk = group->chunk](const Entry& entry) { return entry.chunk != chunk; });
        const bool isEnded =
            std::any_of(group, end, [depth](const Entry& entry) { return entry.size <= depth; });
        if (end - group > kSmallGroup && !isEnded) {
            sortKeys(group, end, keys, depth);
        } else if (end - group > 1) {
            std::sort(group, end, [&](const Entry& a, const Entry& b) {
                const int order = rest(a, depth - 8).compare(rest(b, depth - 8));
                return order != 0 ? order < 0 : a.slot < b.slot;
            });
        }
        group = end;
    }
}

} // namespace

std::string naturalKey(std::string_view folded)
{
    std::string key;
    key.reserve(folded.size() + 8);
    appendNaturalKey(key, folded);
    return key;
}

TextOrder::TextOrder(const LinkList& list, TextField field)
    : m_field(field)
    , m_ranks(list.slotCount(), 0)
    , m_gone(list.slotCount(), 0)
{
    std::vector<Entry> entries;
    entries.reserve(list.size());
    std::string keys;
    keys.reserve(list.size() * 32);
    for (const LinkList::Slot slot : list.liveSlots()) {
        const std::size_t offset = keys.size();
        appendNaturalKey(keys, textOf(list, slot, field));
        entries.push_back(
            {0, static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(keys.size() - offset), slot});
    }
    sortKeys(entries.begin(), entries.end(), keys, 0);
    m_sorted.reserve(entries.size());
    for (const Entry& entry : entries) {
        m_ranks[entry.slot] = static_cast<std::uint32_t>(m_sorted.size());
        m_sorted.push_back(entry.slot);
    }
}

const TextOrder& TextOrders::of(const LinkList& list, TextField field) const
{
    auto& order = orderOf(field);
    if (!order)
        order.emplace(list, field);
    return *order;
}

std::uint32_t TextOrders::rankOfHead(const LinkList& list, std::uint32_t head) const
{
    if (m_headRanks.size() != list.urlHeadCount()) {
        std::vector<std::pair<std::string, std::uint32_t>> heads;
        for (std::uint32_t at = 0; at < list.urlHeadCount(); ++at)
            heads.emplace_back(naturalKey(list.urlHead(at)), at);
        std::sort(heads.begin(), heads.end());
        m_headRanks.resize(heads.size());
        for (std::size_t rank = 0; rank < heads.size(); ++rank)
            m_headRanks[heads[rank].second] = static_cast<std::uint32_t>(rank);
    }
    return m_headRanks[head];
}

void TextOrders::renumber(const LinkList& list)
{
    for (auto& order : m_orders) {
        if (order)
            order->renumber(list);
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
    const ByText before{list, m_field};
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

#include "core/cache/linklist.h"

#include <algorithm>
#include <functional>

namespace desk::cache {
namespace {

constexpr LinkList::Slot kFree = LinkList::kNoSlot;
constexpr LinkList::Slot kDeleted = LinkList::kNoSlot - 1;
/// Below this, what replaced texts waste is not worth a copy.
constexpr std::size_t kSmallWaste = 1U << 20U;

/// Far more links than any shop has: beyond it a key is a mistake, and is not found.
constexpr std::int64_t kLargestKey = 16'000'000;

std::size_t hashOf(std::string_view id)
{
    return std::hash<std::string_view>{}(id);
}

} // namespace

void LinkList::reserve(std::size_t rows)
{
    m_rows.reserve(rows);
    m_segments.reserve(rows);
    if (rows * 2 > m_byId.size())
        growIndex(rows);
}

LinkList::Slot LinkList::put(LinkRow row, const LinkTexts& texts)
{
    if (texts.id.empty())
        return kNoSlot;
    Slot slot = find(texts.id);
    const bool isNew = slot == kNoSlot;
    if (isNew && m_free.empty()) {
        slot = slotCount();
        m_rows.emplace_back();
    } else if (isNew) {
        slot = m_free.back();
        m_free.pop_back();
    } else {
        forgetTexts(slot);
        row.id = m_rows[slot].id;
    }
    if (isNew)
        row.id = keep(texts.id);
    row.title = keep(texts.title);
    row.slug = keep(texts.slug);
    row.invoice = keep(texts.invoice);
    keepUrl(row, texts);
    row.haystack = keepFolded(texts, slot);
    if (!isNew && m_rows[slot].key != row.key)
        indexKey(m_rows[slot].key, kNoSlot);
    m_rows[slot] = row;
    indexKey(row.key, slot);
    if (isNew) {
        ++m_size;
        index(slot);
    }
    compactIfWasteful();
    return slot;
}

LinkList::Slot LinkList::put(const LinkList& other, Slot slot)
{
    const std::string url = other.url(slot);
    const std::string_view all = other.haystack(slot);
    const std::string_view title = other.foldedTitle(slot);
    const std::string_view rest = all.substr(std::min(all.size(), title.size() + 1));
    return put(other.row(slot),
        {other.id(slot), other.title(slot), other.slug(slot), url, title, rest, other.invoice(slot)});
}

void LinkList::remove(Slot slot)
{
    unindex(slot);
    indexKey(m_rows[slot].key, kNoSlot);
    forgetTexts(slot);
    m_wasted += m_rows[slot].id.size;
    m_rows[slot] = {};
    m_free.push_back(slot);
    --m_size;
    compactIfWasteful();
}

std::vector<LinkList::Slot> LinkList::liveSlots() const
{
    std::vector<Slot> slots;
    slots.reserve(m_size);
    for (Slot slot = 0; slot < slotCount(); ++slot) {
        if (isLive(slot))
            slots.push_back(slot);
    }
    return slots;
}

TextSpan LinkList::keep(std::string_view text)
{
    const TextSpan span{static_cast<std::uint32_t>(m_arena.size()), static_cast<std::uint32_t>(text.size())};
    m_arena.append(text);
    return span;
}

TextSpan LinkList::keepFolded(const LinkTexts& texts, Slot slot)
{
    const auto offset = static_cast<std::uint32_t>(m_haystack.size());
    m_segments.push_back({offset, slot});
    m_haystack.append(texts.foldedTitle).append(1, kFieldEnd).append(texts.foldedRest);
    const auto size = static_cast<std::uint32_t>(m_haystack.size()) - offset;
    m_haystack.append(1, kRowEnd);
    return {offset, size};
}

/// Public pages of one shop differ in their slug alone, so the part before it is kept once for all.
void LinkList::keepUrl(LinkRow& row, const LinkTexts& texts)
{
    const bool endsInSlug = !texts.slug.empty() && texts.url.ends_with(texts.slug);
    row.urlTail = endsInSlug ? row.slug : TextSpan{};
    row.urlHead = keepUrlHead(texts.url.substr(0, texts.url.size() - (endsInSlug ? texts.slug.size() : 0)));
}

std::uint32_t LinkList::keepUrlHead(std::string_view head)
{
    if (!m_urlHeads.empty() && m_urlHeads.back() == head) // as a rule: shops have one or two
        return static_cast<std::uint32_t>(m_urlHeads.size()) - 1;
    const auto [found, isNew] =
        m_urlHeadIndex.try_emplace(std::string(head), static_cast<std::uint32_t>(m_urlHeads.size()));
    if (isNew)
        m_urlHeads.emplace_back(head);
    return found->second;
}

std::string LinkList::url(Slot slot) const
{
    const LinkRow& found = m_rows[slot];
    return m_urlHeads[found.urlHead] + std::string(text(found.urlTail));
}

std::string_view LinkList::haystack(Slot slot) const
{
    const TextSpan span = m_rows[slot].haystack;
    return std::string_view(m_haystack).substr(span.offset, span.size);
}

std::string_view LinkList::foldedField(Slot slot, int field) const
{
    std::string_view rest = haystack(slot);
    for (; field > 0; --field) {
        const std::size_t end = rest.find(kFieldEnd);
        if (end == std::string_view::npos)
            return {};
        rest.remove_prefix(end + 1);
    }
    return rest.substr(0, rest.find(kFieldEnd));
}

bool LinkList::setActivity(const LinkActivity& activity)
{
    const Slot slot = findKey(activity.key);
    if (slot == kNoSlot)
        return false;
    LinkRow& row = m_rows[slot];
    if (row.lastPaidAt == activity.lastPaidAt && row.refusalsSincePaid == activity.refusalsSincePaid)
        return false;
    row.lastPaidAt = activity.lastPaidAt;
    row.refusalsSincePaid = activity.refusalsSincePaid;
    return true;
}

LinkList::Slot LinkList::findKey(std::int64_t key) const
{
    if (key <= 0 || key >= static_cast<std::int64_t>(m_byKey.size()))
        return kNoSlot;
    return m_byKey[static_cast<std::size_t>(key)];
}

void LinkList::indexKey(std::int64_t key, Slot slot)
{
    if (key <= 0 || key > kLargestKey)
        return;
    const auto at = static_cast<std::size_t>(key);
    if (at >= m_byKey.size()) {
        if (slot == kNoSlot)
            return;
        m_byKey.resize(at + 1 + at / 8, kNoSlot);
    }
    m_byKey[at] = slot;
}

std::string_view LinkList::instanceName(std::int64_t key) const
{
    const auto found = m_instances.find(key);
    return found == m_instances.end() ? std::string_view() : std::string_view(found->second);
}

std::string_view LinkList::instanceId(std::int64_t key) const
{
    const auto found = m_instanceIds.find(key);
    return found == m_instanceIds.end() ? std::string_view() : std::string_view(found->second);
}

/// All but the id, which stays with its slot.
void LinkList::forgetTexts(Slot slot)
{
    const LinkRow& old = m_rows[slot];
    m_wasted += std::size_t{old.title.size} + old.slug.size + old.invoice.size + old.haystack.size;
    const auto segment = std::lower_bound(m_segments.begin(), m_segments.end(), old.haystack.offset,
        [](const Segment& a, std::uint32_t offset) { return a.offset < offset; });
    if (segment != m_segments.end() && segment->offset == old.haystack.offset)
        segment->slot = kNoSlot;
}

void LinkList::compactIfWasteful()
{
    if (m_wasted < kSmallWaste || m_wasted < (m_arena.size() + m_haystack.size()) / 2)
        return;
    const std::string arena = std::move(m_arena);
    const std::string haystack = std::move(m_haystack);
    m_arena.clear();
    m_haystack.clear();
    m_segments.clear();
    m_wasted = 0;
    for (Slot slot = 0; slot < slotCount(); ++slot) {
        LinkRow& row = m_rows[slot];
        if (!isLive(slot))
            continue;
        const bool tailIsSlug = row.urlTail.size != 0;
        row.id = keep(std::string_view(arena).substr(row.id.offset, row.id.size));
        row.title = keep(std::string_view(arena).substr(row.title.offset, row.title.size));
        row.slug = keep(std::string_view(arena).substr(row.slug.offset, row.slug.size));
        row.invoice = keep(std::string_view(arena).substr(row.invoice.offset, row.invoice.size));
        row.urlTail = tailIsSlug ? row.slug : TextSpan{};
        m_segments.push_back({static_cast<std::uint32_t>(m_haystack.size()), slot});
        const auto offset = static_cast<std::uint32_t>(m_haystack.size());
        m_haystack.append(haystack, row.haystack.offset, row.haystack.size + std::size_t{1});
        row.haystack.offset = offset;
    }
}

LinkList::Slot LinkList::find(std::string_view wanted) const
{
    if (m_byId.empty())
        return kNoSlot;
    const std::size_t mask = m_byId.size() - 1;
    for (std::size_t at = hashOf(wanted) & mask;; at = (at + 1) & mask) {
        const Slot slot = m_byId[at];
        if (slot == kFree)
            return kNoSlot;
        if (slot != kDeleted && id(slot) == wanted)
            return slot;
    }
}

void LinkList::index(Slot slot)
{
    if ((m_byIdUsed + 1) * 2 > m_byId.size())
        growIndex((m_size + 1) * 2);
    const std::size_t mask = m_byId.size() - 1;
    std::size_t at = hashOf(id(slot)) & mask;
    while (m_byId[at] != kFree && m_byId[at] != slot)
        at = (at + 1) & mask;
    m_byIdUsed += m_byId[at] == kFree ? 1 : 0;
    m_byId[at] = slot;
}

void LinkList::unindex(Slot slot)
{
    const std::size_t mask = m_byId.size() - 1;
    std::size_t at = hashOf(id(slot)) & mask;
    while (m_byId[at] != slot)
        at = (at + 1) & mask;
    m_byId[at] = kDeleted;
}

/// So that `rows` fill half of it at most.
void LinkList::growIndex(std::size_t rows)
{
    std::size_t size = 64;
    while (size < rows * 2)
        size *= 2;
    m_byId.assign(size, kFree);
    m_byIdUsed = 0;
    for (Slot slot = 0; slot < slotCount(); ++slot) {
        if (isLive(slot))
            index(slot);
    }
}

} // namespace desk::cache

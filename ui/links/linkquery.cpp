#include "ui/links/linkquery.h"

#include "core/domain/searchtext.h"
#include "ui/links/findtext.h"
#include "ui/links/radixsort.h"

#include <algorithm>
#include <map>

namespace desk::ui {
namespace {

using cache::kAbsent;
using cache::LinkList;
using cache::LinkRow;

using Segments = std::vector<LinkList::Segment>;

/// The first segment that begins behind `offset`. Matches follow each other, so it is near `from` as a rule.
Segments::const_iterator firstBehind(
    Segments::const_iterator from, Segments::const_iterator end, std::size_t offset)
{
    std::ptrdiff_t step = 1;
    while (step < end - from && from[step].offset <= offset) {
        from += step;
        step *= 2;
    }
    return std::upper_bound(from, from + std::min(step, end - from), offset,
        [](std::size_t wanted, const LinkList::Segment& segment) { return wanted < segment.offset; });
}

/// Maps a signed value to an unsigned one of the same order.
std::uint64_t ordered(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63U);
}

std::int64_t numberOf(const LinkRow& row, LinkColumn column)
{
    switch (column) {
    case LinkColumn::State: return static_cast<std::int64_t>(row.state.state);
    case LinkColumn::Mode: return row.mode ? static_cast<std::int64_t>(*row.mode) : kAbsent;
    case LinkColumn::Price: return row.amountKind == AmountKind::Free ? kAbsent : row.price;
    case LinkColumn::Paid: return row.paidCount;
    case LinkColumn::PlacesLeft: return row.placesLeft;
    case LinkColumn::Collected: return row.collected;
    case LinkColumn::Deadline: return row.state.state == LinkState::Active ? row.deadline : kAbsent;
    case LinkColumn::Created: return row.createdAt;
    case LinkColumn::LastPayment: return row.lastPaidAt;
    case LinkColumn::Reason: return static_cast<std::int64_t>(row.state.reason);
    case LinkColumn::Window: return row.state.state == LinkState::Active ? row.deadline : kAbsent;
    case LinkColumn::Title:
    case LinkColumn::Invoice:
    case LinkColumn::Slug:
    case LinkColumn::Url:
    case LinkColumn::Instance: break; // texts, ranked elsewhere
    }
    return kAbsent;
}

/// The rank of a row's text; kAbsent where the column is not one of text, or the row has none.
std::int64_t rankOf(const LinkList& list, const TextOrders& texts, LinkList::Slot slot, LinkColumn column)
{
    const LinkRow& row = list.row(slot);
    if (column == LinkColumn::Title)
        return texts.of(list, TextField::Title).rank(slot);
    if (column == LinkColumn::Invoice)
        return row.invoice.size == 0 ? kAbsent : texts.of(list, TextField::Invoice).rank(slot);
    if (column == LinkColumn::Slug)
        return row.slug.size == 0 ? kAbsent : texts.of(list, TextField::Slug).rank(slot);
    const std::uint32_t slugRank = row.urlTail.size == 0 ? 0 : texts.of(list, TextField::Slug).rank(slot) + 1;
    return (std::int64_t{texts.rankOfHead(list, row.urlHead)} << 32U) | slugRank;
}

/// Instances are few: their rank by folded name is made when asked for.
std::map<std::int64_t, std::int64_t> instanceRanks(const LinkList& list)
{
    std::vector<std::pair<std::string, std::int64_t>> names;
    for (const auto& [key, name] : list.instances())
        names.emplace_back(naturalKey(folded(name)), key);
    std::sort(names.begin(), names.end());
    std::map<std::int64_t, std::int64_t> ranks;
    for (const auto& [name, key] : names)
        ranks.emplace(key, static_cast<std::int64_t>(ranks.size()));
    return ranks;
}

std::uint64_t keyFor(std::int64_t value, bool descending)
{
    if (value == kAbsent)
        return ~std::uint64_t{0};
    return descending ? ~ordered(value) : ordered(value);
}

std::int64_t rankIn(const std::map<std::int64_t, std::int64_t>& ranks, std::int64_t key)
{
    const auto found = ranks.find(key);
    return found == ranks.end() ? kAbsent : found->second;
}

} // namespace

bool isTextColumn(LinkColumn column)
{
    return column == LinkColumn::Title || column == LinkColumn::Invoice || column == LinkColumn::Slug
        || column == LinkColumn::Url;
}

SearchTerms::SearchTerms(const QString& search)
{
    const std::string text = folded(search.toStdString());
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at)
            m_terms.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    // The longest is the rarest, as a rule: it is searched for first.
    std::stable_sort(m_terms.begin(), m_terms.end(),
        [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
}

bool SearchTerms::matches(std::string_view haystack) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
        [haystack](const std::string& term) { return findText(haystack, term) != std::string_view::npos; });
}

bool SearchTerms::narrows(const SearchTerms& wider) const
{
    return std::all_of(wider.m_terms.begin(), wider.m_terms.end(), [this](const std::string& wide) {
        return std::any_of(m_terms.begin(), m_terms.end(),
            [&wide](const std::string& term) { return term.find(wide) != std::string::npos; });
    });
}

std::vector<char> matchingSlots(const LinkList& list, const SearchTerms& terms)
{
    std::vector<char> hits(list.slotCount(), terms.isEmpty() ? 1 : 0);
    if (terms.isEmpty())
        return hits;
    const std::string_view haystack = list.haystack();
    const std::string& first = terms.terms().front();
    const auto end = list.segments().end();
    auto segment = list.segments().begin();
    for (std::size_t at = 0; (at = findText(haystack, first, at)) != std::string_view::npos;) {
        segment = firstBehind(segment, end, at);
        const LinkList::Slot slot = (segment - 1)->slot;
        if (slot != LinkList::kNoSlot && (terms.terms().size() == 1 || terms.matches(list.haystack(slot))))
            hits[slot] = 1;
        if (segment == end)
            break;
        at = segment->offset;
    }
    return hits;
}

std::uint64_t sortKey(
    const LinkList& list, const TextOrders& texts, LinkList::Slot slot, LinkColumn column, bool descending)
{
    if (isTextColumn(column))
        return keyFor(rankOf(list, texts, slot, column), descending);
    if (column == LinkColumn::Instance)
        return keyFor(rankIn(instanceRanks(list), list.row(slot).instanceKey), descending);
    return keyFor(numberOf(list.row(slot), column), descending);
}

SlotList sortedSlots(const LinkList& list, const TextOrders& texts, LinkColumn column, bool descending)
{
    std::vector<KeyedSlot> keyed;
    keyed.reserve(list.size());
    const auto ranks =
        column == LinkColumn::Instance ? instanceRanks(list) : std::map<std::int64_t, std::int64_t>();
    const bool byText = isTextColumn(column);
    for (LinkList::Slot slot = 0; slot < list.slotCount(); ++slot) {
        if (!list.isLive(slot))
            continue;
        std::int64_t value = 0;
        if (byText)
            value = rankOf(list, texts, slot, column);
        else if (column == LinkColumn::Instance)
            value = rankIn(ranks, list.row(slot).instanceKey);
        else
            value = numberOf(list.row(slot), column);
        keyed.push_back({keyFor(value, descending), slot});
    }
    radixSort(keyed);
    SlotList order;
    order.reserve(keyed.size());
    for (const KeyedSlot& entry : keyed)
        order.push_back(entry.slot);
    return order;
}

} // namespace desk::ui

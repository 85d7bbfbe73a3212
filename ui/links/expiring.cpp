#include "ui/links/expiring.h"

#include "core/domain/inactivity.h"

#include <algorithm>
#include <limits>

namespace desk::ui {

using cache::kAbsent;
using cache::LinkList;
using cache::LinkRow;

std::optional<Money> lossOf(const LinkRow& row)
{
    if (row.amountKind != AmountKind::Fixed || row.price == kAbsent || row.price < 0)
        return std::nullopt;
    if (row.mode == LinkMode::OneShot)
        return Money::fromCentimes(row.price);
    if (row.mode != LinkMode::Limited || row.placesLeft == kAbsent || row.placesLeft < 0)
        return std::nullopt;
    if (row.placesLeft > 0 && row.price > std::numeric_limits<std::int64_t>::max() / row.placesLeft)
        return std::nullopt;
    return Money::fromCentimes(row.price * row.placesLeft);
}

std::vector<ExpiringLink> nextExpiring(const LinkList& list, Instant now, std::size_t count)
{
    if (count == 0)
        return {};
    const std::int64_t from = toMilliseconds(now - 2 * kSweepInterval);
    const std::int64_t until = toMilliseconds(now + kExpiringHorizon);
    std::vector<std::pair<std::int64_t, LinkList::Slot>> next; // a heap, the latest on top
    for (LinkList::Slot slot = 0; slot < list.slotCount(); ++slot) {
        const LinkRow& row = list.row(slot);
        if (row.deadline < from || row.deadline > until || row.state.state != LinkState::Active
            || row.mode == LinkMode::Reusable || !list.isLive(slot))
            continue;
        const std::pair candidate(row.deadline, slot);
        if (next.size() == count && !(candidate < next.front()))
            continue;
        if (next.size() == count) {
            std::pop_heap(next.begin(), next.end());
            next.pop_back();
        }
        next.push_back(candidate);
        std::push_heap(next.begin(), next.end());
    }
    std::sort_heap(next.begin(), next.end());
    std::vector<ExpiringLink> found;
    for (const auto& [deadline, slot] : next) {
        const std::string_view title = list.title(slot).empty() ? list.slug(slot) : list.title(slot);
        found.push_back({LinkId(std::string(list.id(slot))), std::string(title), fromMilliseconds(deadline),
            lossOf(list.row(slot))});
    }
    return found;
}

} // namespace desk::ui

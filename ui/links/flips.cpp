#include "ui/links/flips.h"

#include "core/domain/inactivity.h"

#include <array>

namespace desk::ui {
namespace {

/// The sweep takes a moment itself.
constexpr Milliseconds kSweepMargin = std::chrono::seconds{5};

} // namespace

std::optional<Flip> nextFlip(const cache::LinkList& list, Instant after)
{
    std::optional<Flip> flip;
    for (cache::LinkList::Slot slot = 0; slot < list.slotCount(); ++slot) {
        const cache::LinkRow& row = list.row(slot);
        if (row.deadline == cache::kAbsent || row.state.state != LinkState::Active || !list.isLive(slot))
            continue;
        const Instant deadline = fromMilliseconds(row.deadline);
        for (const Instant moment : std::array{deadline, deadline + kSweepInterval + kSweepMargin}) {
            if (moment <= after)
                continue;
            if (!flip || moment < flip->at)
                flip = Flip{moment, {}};
            if (moment == flip->at && flip->links.size() < kFlipLinks)
                flip->links.emplace_back(std::string(list.id(slot)));
        }
    }
    return flip;
}

} // namespace desk::ui

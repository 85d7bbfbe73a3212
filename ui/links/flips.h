// Flips: which links to read again, and when, because their time is over.
#pragma once

#include "core/cache/linklist.h"
#include "core/domain/ids.h"

#include <optional>
#include <vector>

namespace desk::ui {

struct Flip {
    Instant at;
    std::vector<LinkId> links; ///< at most kFlipLinks
};
/// More links at one moment are left to the next synchronisation.
inline constexpr std::size_t kFlipLinks = 20;

/// The first moment after `after` at which a running deadline is reached, or the server's sweep after it is
/// surely over: each link is read again at both. nullopt where nothing runs.
std::optional<Flip> nextFlip(const cache::LinkList& list, Instant after);

} // namespace desk::ui

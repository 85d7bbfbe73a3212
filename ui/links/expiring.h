// Expiring: the next links whose time runs out, and what each would lose.
#pragma once

#include "core/cache/linklist.h"
#include "core/domain/ids.h"
#include "core/domain/money.h"

#include <optional>
#include <string>
#include <vector>

namespace desk::ui {

struct ExpiringLink {
    LinkId id;
    std::string title; ///< its slug where it has none
    Instant deadline;
    /// What its buyers could still have paid: places left times the price, or the invoice; nullopt where the payer
    /// types the amount, or a figure is not known.
    std::optional<Money> loss;

    bool operator==(const ExpiringLink&) const = default;
};

inline constexpr std::chrono::days kExpiringHorizon{7};

std::optional<Money> lossOf(const cache::LinkRow& row);

/// Active links whose window ends within kExpiringHorizon of `now` (the server's time), soonest first, at most
/// `count`; those whose sweep is due, but not those that a sweep must have closed by now.
std::vector<ExpiringLink> nextExpiring(const cache::LinkList& list, Instant now, std::size_t count);

} // namespace desk::ui

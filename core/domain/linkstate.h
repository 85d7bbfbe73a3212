// LinkState: what a link is, from everything the server said about it, with the reason.
#pragma once

#include "core/domain/paylink.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace desk {

enum class LinkState : std::uint8_t { Active, Paused, SoldOut, Paid, Expired, Closed, Unknown };
inline constexpr std::array kLinkStates{LinkState::Active, LinkState::Paused, LinkState::SoldOut,
    LinkState::Paid, LinkState::Expired, LinkState::Closed, LinkState::Unknown};

enum class LinkStateReason : std::uint8_t {
    AcceptsPayments, ///< active, nothing in the way
    AwaitsPayment,   ///< active single-use link nobody paid yet
    PausedByMerchant,
    QuotaReached, ///< limited, closed by its last sale
    Oversold,     ///< more payments than the quota: shown loudly (product.md section 2)
    InvoicePaid,
    WindowElapsed,   ///< no successful payment within the inactivity window
    PaidAfterExpiry, ///< expired, yet money came: never hidden (product.md section 3)
    ClosedByServer,  ///< closed, and the answer does not say why
    UnknownWord,     ///< a status word this version does not know
};

/// `active paused sold-out paid expired closed unknown`: stable, used by the command line and stored views.
std::string_view wordFor(LinkState state);
std::optional<LinkState> linkStateFromWord(std::string_view word);
/// `accepts-payments awaits-payment paused-by-merchant quota-reached oversold ...`
std::string_view wordFor(LinkStateReason reason);

struct StateOfLink {
    LinkState state = LinkState::Unknown;
    LinkStateReason reason = LinkStateReason::UnknownWord;

    bool operator==(const StateOfLink&) const = default;
};

/// The derivation of contract A.6 ("safe derivation") with C2: expired when either field says so.
StateOfLink stateOf(const PayLink& link);

} // namespace desk

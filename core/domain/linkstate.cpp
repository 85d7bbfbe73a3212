#include "core/domain/linkstate.h"

namespace desk {
namespace {

bool endedByPayment(const PayLink& link)
{
    return link.paymentStatus.is(PaymentStatus::Paid) || link.paymentStatus.is(PaymentStatus::FullyPaid);
}

StateOfLink stateOfExpired(const PayLink& link)
{
    const bool paid =
        link.mode.is(LinkMode::OneShot) && (endedByPayment(link) || link.paidCount.value_or(0) > 0);
    return {LinkState::Expired, paid ? LinkStateReason::PaidAfterExpiry : LinkStateReason::WindowElapsed};
}

StateOfLink stateOfClosed(const PayLink& link)
{
    if (link.mode.is(LinkMode::Limited)) {
        const bool saysSoldOut = endedByPayment(link) || link.paymentStatus.is(PaymentStatus::SoldOut);
        if (saysSoldOut || placesLeft(link) == 0)
            return {LinkState::SoldOut,
                isOversold(link) ? LinkStateReason::Oversold : LinkStateReason::QuotaReached};
    }
    return {LinkState::Closed, LinkStateReason::ClosedByServer};
}

} // namespace

std::string_view wordFor(LinkState state)
{
    switch (state) {
    case LinkState::Active: return "active";
    case LinkState::Paused: return "paused";
    case LinkState::SoldOut: return "sold-out";
    case LinkState::Paid: return "paid";
    case LinkState::Expired: return "expired";
    case LinkState::Closed: return "closed";
    case LinkState::Unknown: return "unknown";
    }
    return {};
}

std::optional<LinkState> linkStateFromWord(std::string_view word)
{
    for (const LinkState state : kLinkStates) {
        if (wordFor(state) == word)
            return state;
    }
    return std::nullopt;
}

std::string_view wordFor(LinkStateReason reason)
{
    switch (reason) {
    case LinkStateReason::AcceptsPayments: return "accepts-payments";
    case LinkStateReason::AwaitsPayment: return "awaits-payment";
    case LinkStateReason::PausedByMerchant: return "paused-by-merchant";
    case LinkStateReason::QuotaReached: return "quota-reached";
    case LinkStateReason::Oversold: return "oversold";
    case LinkStateReason::InvoicePaid: return "invoice-paid";
    case LinkStateReason::WindowElapsed: return "window-elapsed";
    case LinkStateReason::PaidAfterExpiry: return "paid-after-expiry";
    case LinkStateReason::ClosedByServer: return "closed-by-server";
    case LinkStateReason::UnknownWord: return "unknown-word";
    }
    return {};
}

StateOfLink stateOf(const PayLink& link)
{
    if (link.status.is(LinkStatus::Expired) || link.paymentStatus.is(PaymentStatus::Expired))
        return stateOfExpired(link);
    if (link.mode.is(LinkMode::OneShot) && (endedByPayment(link) || link.paidCount.value_or(0) >= 1))
        return {LinkState::Paid, LinkStateReason::InvoicePaid};
    if (!link.status.known())
        return {LinkState::Unknown, LinkStateReason::UnknownWord};
    switch (*link.status.known()) {
    case LinkStatus::Active:
        if (isOversold(link))
            return {LinkState::Active, LinkStateReason::Oversold};
        return {LinkState::Active, link.mode.is(LinkMode::OneShot) ? LinkStateReason::AwaitsPayment
                                                                   : LinkStateReason::AcceptsPayments};
    case LinkStatus::Paused: return {LinkState::Paused, LinkStateReason::PausedByMerchant};
    case LinkStatus::Closed: return stateOfClosed(link);
    case LinkStatus::Expired: return stateOfExpired(link);
    }
    return {LinkState::Unknown, LinkStateReason::UnknownWord};
}

} // namespace desk

#include "core/domain/linkrules.h"

#include "core/domain/inactivity.h"
#include "core/domain/linkstate.h"

#include <algorithm>

namespace desk {
namespace {

bool isClosed(LinkState state)
{
    return state == LinkState::SoldOut || state == LinkState::Paid || state == LinkState::Closed;
}

/// A closed limited link reopens with a larger quota, whatever closed it; the others are closed for good.
Verdict whyClosed(const PayLink& link)
{
    return {link.mode.is(LinkMode::Limited) ? RuleReason::ClosedMustBeRestocked : RuleReason::ClosedIsFinal};
}

Verdict changeable(const PayLink& link, LinkState state)
{
    if (state == LinkState::Unknown)
        return {RuleReason::StateUnknown};
    if (state == LinkState::Expired)
        return {RuleReason::ExpiredIsFinal};
    if (link.mode.is(LinkMode::OneShot))
        return {RuleReason::SingleUseIsFixed};
    if (!link.mode.known())
        return {RuleReason::StateUnknown};
    return isClosed(state) ? whyClosed(link) : Verdict{};
}

Verdict quotaMayChange(const PayLink& link, LinkState state, const BackendCapabilities& backend)
{
    if (!link.mode.known())
        return {RuleReason::StateUnknown};
    if (!link.mode.is(LinkMode::Limited))
        return {link.mode.is(LinkMode::OneShot) ? RuleReason::SingleUseIsFixed : RuleReason::NotLimited};
    if (state == LinkState::Expired)
        return {RuleReason::ExpiredIsFinal};
    if (state == LinkState::Unknown)
        return {RuleReason::StateUnknown};
    if (isClosed(state) && !backend.restockReopens)
        return {RuleReason::ClosedIsFinal};
    return {};
}

Verdict mayRestock(const PayLink& link, LinkState state, const BackendCapabilities& backend)
{
    const Verdict verdict = quotaMayChange(link, state, backend);
    if (verdict.isAllowed() && state == LinkState::Paused)
        return {RuleReason::PausedMustBeResumed};
    return verdict;
}

Verdict timeoutMayChange(const PayLink& link, LinkState state)
{
    if (link.mode.is(LinkMode::Reusable))
        return {RuleReason::ReusableNeverExpires};
    return changeable(link, state);
}

/// `from` is the state the action starts in, `already` the reason when the link is there already.
Verdict mayFlip(const PayLink& link, LinkState state, LinkState from, LinkState to, RuleReason already)
{
    if (state == from)
        return {};
    if (state == to)
        return {already};
    switch (state) {
    case LinkState::Expired: return {RuleReason::ExpiredIsFinal};
    case LinkState::SoldOut:
    case LinkState::Paid:
    case LinkState::Closed: return whyClosed(link);
    case LinkState::Unknown:
    case LinkState::Active:
    case LinkState::Paused: break;
    }
    return {RuleReason::StateUnknown};
}

Verdict mayDelete(
    const PayLink& link, std::optional<std::int64_t> transactionCount, const BackendCapabilities& backend)
{
    if (!backend.deletesLinks)
        return {RuleReason::UnsupportedByServer};
    if (link.paidCount.value_or(0) > 0) // the server counts payments that we may not have read
        return {RuleReason::HasPayments};
    if (!transactionCount)
        return {RuleReason::PaymentsUnknown};
    return {*transactionCount == 0 ? RuleReason::Allowed : RuleReason::HasPayments};
}

} // namespace

std::string_view wordFor(RuleReason reason)
{
    switch (reason) {
    case RuleReason::Allowed: return "allowed";
    case RuleReason::SingleUseIsFixed: return "single-use-is-fixed";
    case RuleReason::ClosedMustBeRestocked: return "closed-must-be-restocked";
    case RuleReason::ClosedIsFinal: return "closed-is-final";
    case RuleReason::ExpiredIsFinal: return "expired-is-final";
    case RuleReason::NotLimited: return "not-limited";
    case RuleReason::ReusableNeverExpires: return "reusable-never-expires";
    case RuleReason::AlreadyPaused: return "already-paused";
    case RuleReason::AlreadyActive: return "already-active";
    case RuleReason::PausedMustBeResumed: return "paused-must-be-resumed";
    case RuleReason::HasPayments: return "has-payments";
    case RuleReason::PaymentsUnknown: return "payments-unknown";
    case RuleReason::StateUnknown: return "state-unknown";
    case RuleReason::QuotaBelowPaid: return "quota-below-paid";
    case RuleReason::QuotaNotRaised: return "quota-not-raised";
    case RuleReason::QuotaOutOfRange: return "quota-out-of-range";
    case RuleReason::TimeoutOutOfRange: return "timeout-out-of-range";
    case RuleReason::UnsupportedByServer: return "unsupported-by-server";
    }
    return {};
}

Verdict mayDo(LinkAction action, const PayLink& link, std::optional<std::int64_t> transactionCount,
    const BackendCapabilities& backend)
{
    const LinkState state = stateOf(link).state;
    switch (action) {
    case LinkAction::EditText: return changeable(link, state);
    case LinkAction::ChangeQuota: return quotaMayChange(link, state, backend);
    case LinkAction::Restock: return mayRestock(link, state, backend);
    case LinkAction::ChangeTimeout: return timeoutMayChange(link, state);
    case LinkAction::Pause:
        return mayFlip(link, state, LinkState::Active, LinkState::Paused, RuleReason::AlreadyPaused);
    case LinkAction::Resume:
        return mayFlip(link, state, LinkState::Paused, LinkState::Active, RuleReason::AlreadyActive);
    case LinkAction::Delete: return mayDelete(link, transactionCount, backend);
    case LinkAction::Duplicate: return {};
    }
    return {RuleReason::StateUnknown};
}

Verdict mayChangeQuota(const PayLink& link, std::int64_t newQuota, const BackendCapabilities& backend)
{
    const LinkState state = stateOf(link).state;
    const Verdict verdict = quotaMayChange(link, state, backend);
    if (!verdict.isAllowed())
        return verdict;
    if (newQuota < 1)
        return {RuleReason::QuotaOutOfRange};
    if (newQuota < link.paidCount.value_or(0))
        return {RuleReason::QuotaBelowPaid};
    if (isClosed(state)) {
        const std::int64_t floor = std::max(link.maxPayments.value_or(0), link.paidCount.value_or(0));
        if (newQuota <= floor)
            return {RuleReason::QuotaNotRaised};
    }
    return {};
}

Verdict mayChangeTimeout(const PayLink& link, std::optional<std::chrono::minutes> timeout)
{
    const Verdict verdict = timeoutMayChange(link, stateOf(link).state);
    if (!verdict.isAllowed())
        return verdict;
    if (timeout && (*timeout < kMinTimeout || *timeout > kMaxTimeout))
        return {RuleReason::TimeoutOutOfRange};
    return {};
}

} // namespace desk

#include "core/report/linkattention.h"

#include "core/domain/period.h"

#include <algorithm>

namespace desk::report {

using cache::kAbsent;

std::string_view wordFor(Attention attention)
{
    switch (attention) {
    case Attention::ExpiringToday: return "expiring-today";
    case Attention::FewLeft: return "few-left";
    case Attention::Oversold: return "oversold";
    case Attention::PaidAfterExpiry: return "paid-after-expiry";
    case Attention::PausedForgotten: return "paused-forgotten";
    case Attention::RefusalsPileUp: return "refusals";
    }
    return {};
}

AttentionMoments::AttentionMoments(Instant now)
    : tomorrow(toMilliseconds(startOf(algiersDayOf(now) + std::chrono::days{1})))
    , forgotten(toMilliseconds(now - kForgottenAfter))
{}

std::uint8_t attentionOf(const cache::LinkRow& row, const AttentionMoments& moments)
{
    std::uint8_t found = 0;
    if (row.state.state == LinkState::Active) {
        if (row.deadline != kAbsent && row.deadline < moments.tomorrow && row.mode != LinkMode::Reusable)
            found |= bitOf(Attention::ExpiringToday);
        if (row.mode == LinkMode::Limited && row.placesLeft > 0 && row.placesLeft <= kFewPlaces)
            found |= bitOf(Attention::FewLeft);
        if (row.refusalsSincePaid >= kManyRefusals)
            found |= bitOf(Attention::RefusalsPileUp);
    }
    const bool isOver =
        row.maxPayments != kAbsent && row.paidCount != kAbsent && row.paidCount > row.maxPayments;
    if (isOver || row.state.reason == LinkStateReason::Oversold)
        found |= bitOf(Attention::Oversold);
    if (row.state.reason == LinkStateReason::PaidAfterExpiry)
        found |= bitOf(Attention::PaidAfterExpiry);
    if (row.state.state == LinkState::Paused) {
        const std::int64_t lastSign =
            std::max({row.createdAt, row.updatedAt, row.lastPaidAt}); // absent is smallest
        if (lastSign != kAbsent && lastSign < moments.forgotten)
            found |= bitOf(Attention::PausedForgotten);
    }
    return found;
}

} // namespace desk::report

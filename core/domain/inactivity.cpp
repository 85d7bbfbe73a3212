#include "core/domain/inactivity.h"

#include "core/domain/linkstate.h"

namespace desk {
namespace {

/// A later server may allow more than kMaxTimeout; beyond this no calendar follows.
constexpr std::chrono::minutes kNever = std::chrono::days{365'250};

/// The moment the window elapses, whatever the link's state.
std::optional<Instant> windowEnd(const PayLink& link)
{
    const bool isSwept = link.mode.is(LinkMode::OneShot) || link.mode.is(LinkMode::Limited);
    const auto start = link.lastActivityAt ? link.lastActivityAt : link.createdAt;
    if (!isSwept || !link.effectiveTimeout || !start)
        return std::nullopt;
    if (*link.effectiveTimeout < kMinTimeout || *link.effectiveTimeout > kNever)
        return std::nullopt;
    return *start + *link.effectiveTimeout;
}

} // namespace

std::optional<Deadline> deadlineOf(const PayLink& link)
{
    const auto end = windowEnd(link);
    if (!end || stateOf(link).state != LinkState::Active)
        return std::nullopt;
    return Deadline{*end, *end + kSweepInterval, link.timeoutSource};
}

bool wouldExpireOnResume(const PayLink& link, Instant now)
{
    const auto end = windowEnd(link);
    return end && stateOf(link).state == LinkState::Paused && *end <= now;
}

DeadlinePhase phaseOf(const std::optional<Deadline>& deadline, Instant now)
{
    if (!deadline)
        return DeadlinePhase::None;
    return now < deadline->earliest ? DeadlinePhase::Running : DeadlinePhase::AnyMinute;
}

} // namespace desk

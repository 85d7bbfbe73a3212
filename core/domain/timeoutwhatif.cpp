#include "core/domain/timeoutwhatif.h"

#include "core/domain/inactivity.h"
#include "core/domain/linkstate.h"

#include <algorithm>

namespace desk {
namespace {

bool inheritsDefault(const PayLink& link)
{
    return !link.timeoutOverride && !link.timeoutSource.is(TimeoutSource::Link);
}

std::optional<Instant> lastActivityOf(const PayLink& link)
{
    return link.lastActivityAt ? link.lastActivityAt : link.createdAt;
}

bool isSwept(const PayLink& link)
{
    return (link.mode.is(LinkMode::OneShot) || link.mode.is(LinkMode::Limited))
        && stateOf(link).state == LinkState::Active;
}

/// nullopt where it is not known or beyond 64 bits.
std::optional<Money> worthOf(const PayLink& link)
{
    const auto places = placesLeft(link);
    if (!places || !link.price || link.price->centimes() < 0)
        return std::nullopt;
    if (*places > 0 && link.price->centimes() > INT64_MAX / *places)
        return std::nullopt;
    return Money::fromCentimes(link.price->centimes() * *places);
}

} // namespace

TimeoutWhatIf linksEndedBy(std::span<const PayLink> links, const InstanceId& instance,
    std::optional<std::chrono::minutes> newDefault, Instant now)
{
    TimeoutWhatIf result;
    if (!newDefault)
        return result;
    for (const PayLink& link : links) {
        const auto start = lastActivityOf(link);
        if (link.instanceId == instance && isSwept(link) && inheritsDefault(link) && start
            && *start + *newDefault <= now + kSweepInterval)
            result.expiring.push_back(link);
    }
    std::sort(result.expiring.begin(), result.expiring.end(), [](const PayLink& a, const PayLink& b) {
        return std::pair(lastActivityOf(a), a.id) < std::pair(lastActivityOf(b), b.id);
    });
    for (const PayLink& link : result.expiring) {
        const auto worth = worthOf(link);
        const auto sum = worth ? result.worth.plus(*worth) : std::nullopt;
        result.worthIsWhole = result.worthIsWhole && sum.has_value();
        result.worth = sum.value_or(result.worth);
    }
    return result;
}

} // namespace desk

#include "core/api/retryrules.h"

#include <algorithm>

namespace desk::api {

bool mayTryAgain(
    const RetrySettings& settings, Repetition repetition, const CallFailure& failure, int attempt)
{
    return repetition != Repetition::Once && failure.mayPass && attempt < settings.attempts;
}

Milliseconds backoff(const RetrySettings& settings, int attempt, double random)
{
    Milliseconds delay = std::min(settings.base, settings.cap);
    for (int i = 1; i < attempt && delay < settings.cap; ++i)
        delay = std::min(delay * 2, settings.cap);
    const auto half = delay.count() / 2;
    return Milliseconds{
        half + static_cast<Milliseconds::rep>(static_cast<double>(delay.count() - half) * random)};
}

bool asksForTooLong(const QueueSettings& settings, std::optional<Milliseconds> retryAfter)
{
    return retryAfter && *retryAfter > settings.maxPause;
}

Milliseconds pauseFor(const QueueSettings& settings, std::optional<Milliseconds> retryAfter)
{
    return std::clamp(retryAfter.value_or(settings.defaultPause), Milliseconds{0}, settings.maxPause);
}

bool asksForPause(const Response& response)
{
    return response.status == 429 || (response.status == 503 && response.retryAfter);
}

} // namespace desk::api

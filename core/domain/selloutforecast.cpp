#include "core/domain/selloutforecast.h"

#include "core/domain/linkstate.h"

#include <algorithm>
#include <cmath>

namespace desk {
namespace {

/// Of the normal distribution: one in ten beyond, on each side.
constexpr double kMiddleFourFifths = 1.2816;
/// exp(-kUnlikelySilence) is one in a hundred.
constexpr double kUnlikelySilence = 4.605;

/// The variance of the logarithm of the time until the n-th payment (the trigamma function, to its second term).
double logVariance(double n)
{
    return 1 / n + 1 / (2 * n * n);
}

double millisecondsOf(Milliseconds time)
{
    return static_cast<double>(time.count());
}

AlgiersDay dayAfter(Instant now, double milliseconds)
{
    // Dates beyond a century say nothing, and no calendar needs to follow.
    constexpr double kCentury = 36'525.0 * 86'400'000.0;
    return algiersDayOf(now + Milliseconds{std::llround(std::min(milliseconds, kCentury))});
}

} // namespace

Instant paceWindowStart(const PayLink& link, Instant now)
{
    const Instant start = now - kPaceWindow;
    return link.createdAt && *link.createdAt > start && *link.createdAt <= now ? *link.createdAt : start;
}

std::optional<SellOutForecast> forecastSellOut(const PayLink& link, const RecentPace& pace, Instant now)
{
    const auto left = placesLeft(link);
    const bool sells = link.mode.is(LinkMode::Limited) && stateOf(link).state == LinkState::Active;
    const Milliseconds window = now - paceWindowStart(link, now);
    if (!sells || left.value_or(0) <= 0 || pace.payments < kFewestForPace || window < std::chrono::days{1})
        return std::nullopt;
    const auto seen = static_cast<double>(pace.payments);
    const double perMillisecond = seen / millisecondsOf(window);
    if (pace.last && millisecondsOf(now - *pace.last) * perMillisecond > kUnlikelySilence)
        return std::nullopt;
    const auto places = static_cast<double>(*left);
    const double likely = places / perMillisecond;
    if (likely > millisecondsOf(kFarthestForecast))
        return std::nullopt;
    const double spread = std::exp(kMiddleFourFifths * std::sqrt(logVariance(places) + logVariance(seen)));
    return SellOutForecast{dayAfter(now, likely / spread), dayAfter(now, likely),
        dayAfter(now, likely * spread), std::llround(perMillisecond * 86'400'000.0 * 1000.0)};
}

} // namespace desk

// SellOutForecast: when a limited link will be sold out if customers go on paying as they did lately.
#pragma once

#include "core/domain/paylink.h"
#include "core/domain/period.h"

namespace desk {

/// So far back payments say something about the days to come.
inline constexpr std::chrono::days kPaceWindow{28};
/// Fewer payments are no pace.
inline constexpr std::int64_t kFewestForPace = 3;
/// What is likely to take longer is not worth a date.
inline constexpr std::chrono::days kFarthestForecast{365};

/// Completed payments of one link since paceWindowStart().
struct RecentPace {
    std::int64_t payments = 0;
    std::optional<Instant> last; ///< of the newest of them

    bool operator==(const RecentPace&) const = default;
};

/// kPaceWindow before `now`, or the creation of a younger link.
Instant paceWindowStart(const PayLink& link, Instant now);

/// Days in Algiers; four times in five the last place goes within [earliest, latest].
struct SellOutForecast {
    AlgiersDay earliest;
    AlgiersDay likely;
    AlgiersDay latest;
    /// Payments in a thousand days, so that "2.4 a day" needs no floating point.
    std::int64_t perThousandDays = 0;

    bool operator==(const SellOutForecast&) const = default;
};

/// nullopt for a link that is not an active limited one with places left, and where there is no pace to speak of:
/// fewer than kFewestForPace payments, a window younger than a day, a silence that this pace does not explain
/// (less than one in a hundred), or a date beyond kFarthestForecast.
///
/// The model: payments are a Poisson process of unknown rate. With k payments seen in the time T, the time that the
/// next m of them take is distributed as T·m/k·F(2m, 2k); the range is its middle four fifths, by the normal
/// approximation of its logarithm.
std::optional<SellOutForecast> forecastSellOut(const PayLink& link, const RecentPace& pace, Instant now);

} // namespace desk

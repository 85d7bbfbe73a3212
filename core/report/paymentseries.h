// PaymentSeries: one link's payments over time, as a chart shows them.
#pragma once

#include "core/cache/linkpayments.h"

#include <string>

namespace desk::report {

struct SeriesPoint {
    AlgiersDay first; ///< the first day of the point's day, ISO week, month, quarter or year
    std::string key;  ///< keyFor(first, grain)
    std::int64_t count = 0;
    Money collected;

    bool operator==(const SeriesPoint&) const = default;
};

struct PaymentSeries {
    Grain grain = Grain::Day;
    std::vector<SeriesPoint> points; ///< oldest first, without gaps: a point without payments is zero
    bool isCut = false;              ///< older points had to be left out
};

/// More points than this nobody sees apart.
inline constexpr int kMostSeriesPoints = 500;

/// From the first payment to `last` (today), at most `mostPoints` (up to kMostSeriesPoints), the newest ones. Without a
/// payment there is no point. `days`: by day, oldest first. ErrorKind::Storage where a sum leaves 64 bits.
Result<PaymentSeries> paymentSeries(const std::vector<cache::DayOfPayments>& days, Grain grain,
    AlgiersDay last, int mostPoints = kMostSeriesPoints);

} // namespace desk::report

// QueueSettings: limits, deadlines and patience of the request queue. The defaults are the product's.
#pragma once

#include "core/base/instant.h"

#include <cstdint>
#include <functional>

namespace desk::api {

struct RetrySettings {
    int attempts = 3;       ///< in all, the first included
    Milliseconds base{500}; ///< before the second attempt; doubles with each further one
    Milliseconds cap{8'000};
};

struct QueueSettings {
    int maxInFlight = 6;
    Milliseconds deadline{30'000};           ///< of one exchange, from sending to the last byte
    std::int64_t maxBody = 64 * 1024 * 1024; ///< bytes; a larger answer is refused
    RetrySettings retry;
    int rateLimitRepeats = 5;          ///< how often one call is repeated after a 429
    Milliseconds defaultPause{10'000}; ///< after a 429 that names no time
    Milliseconds maxPause{120'000}; ///< the longest Retry-After that a call waits for; a longer one ends it
    Milliseconds longestShut{
        86'400'000};                ///< the longest that a longer Retry-After keeps every call from leaving
    std::function<double()> random; ///< [0, 1), for jitter; empty: Qt's global generator
};

} // namespace desk::api

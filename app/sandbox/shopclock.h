// The shop's own time: real time multiplied, or standing still until a test moves it.
#pragma once

#include "app/sandbox/records.h"

#include <atomic>
#include <chrono>

namespace desk::sandbox {

class ShopClock
{
public:
    /// speed: virtual seconds per real second. A manual clock moves only by advance().
    ShopClock(UtcMs start, double speed, bool isManual);

    UtcMs now() const;
    void advance(std::chrono::milliseconds virtualTime);

private:
    const UtcMs m_start;
    const double m_speed; // 0 for a manual clock
    const std::chrono::steady_clock::time_point m_startedAt;
    std::atomic<UtcMs> m_advanced = 0;
};

/// The PC's wall clock, for the default start.
UtcMs wallClockNow();

} // namespace desk::sandbox

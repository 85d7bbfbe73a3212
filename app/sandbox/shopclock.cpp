#include "app/sandbox/shopclock.h"

namespace desk::sandbox {

ShopClock::ShopClock(UtcMs start, double speed, bool isManual)
    : m_start(start)
    , m_speed(isManual ? 0.0 : speed)
    , m_startedAt(std::chrono::steady_clock::now())
{}

UtcMs ShopClock::now() const
{
    const std::chrono::duration<double, std::milli> real = std::chrono::steady_clock::now() - m_startedAt;
    return m_start + m_advanced.load() + static_cast<UtcMs>(real.count() * m_speed);
}

void ShopClock::advance(std::chrono::milliseconds virtualTime)
{
    m_advanced += std::max<UtcMs>(0, virtualTime.count());
}

UtcMs wallClockNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace desk::sandbox

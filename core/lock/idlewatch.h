// IdleWatch: how long nobody has touched the program.
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <functional>

namespace desk::lock {

/// Two clocks, and the longer time counts: the steady one stands still while the computer sleeps, the wall clock may be
/// set back. One that is set forward looks like time passed, and locks.
class IdleWatch
{
public:
    using Steady = std::function<Milliseconds()>; ///< since any fixed moment

    static Milliseconds steadyNow()
    {
        return std::chrono::floor<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }

    /// `wall` outlives the watch.
    explicit IdleWatch(const Clock& wall, Steady steady = steadyNow)
        : m_wall(wall)
        , m_steady(std::move(steady))
    {
        touch();
    }

    void touch()
    {
        m_wallAt = m_wall.now();
        m_steadyAt = m_steady();
    }
    Milliseconds idleFor() const { return std::max(m_wall.now() - m_wallAt, m_steady() - m_steadyAt); }

private:
    const Clock& m_wall;
    Steady m_steady;
    Instant m_wallAt;
    Milliseconds m_steadyAt{0};
};

} // namespace desk::lock

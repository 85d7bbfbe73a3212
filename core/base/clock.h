// Clock: the wall clock as a dependency. Nothing in the program reads the time another way.
#pragma once

#include "core/base/instant.h"

#include <atomic>

namespace desk {

class Clock
{
public:
    virtual ~Clock() = default;
    /// Any thread.
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    }
};

/// The server's time, as far as its Date headers tell: a countdown must be right where the PC's clock is not.
class ServerClock final : public Clock
{
public:
    explicit ServerClock(const Clock& local) : m_local(local) {}

    Instant now() const override { return m_local.now() + offset(); }

    /// How far the server's clock is ahead of the local one; zero until observed.
    Milliseconds offset() const { return Milliseconds{m_offset.load(std::memory_order_relaxed)}; }

    /// Restores an offset that was saved with the cache, for use before the first answer.
    void setOffset(Milliseconds offset) { m_offset.store(offset.count(), std::memory_order_relaxed); }

    /// Takes in one Date header. The header counts whole seconds and the answer travelled, so differences
    /// below two seconds are noise and leave the offset as it is.
    void observe(Instant serverDate)
    {
        const Milliseconds seen = serverDate - m_local.now();
        const Milliseconds drift = seen - offset();
        if (drift < -kTolerance || drift > kTolerance)
            setOffset(seen > kTolerance || seen < -kTolerance ? seen : Milliseconds{0});
    }

private:
    static constexpr Milliseconds kTolerance{2000};
    const Clock& m_local;
    std::atomic<Milliseconds::rep> m_offset{0};
};

} // namespace desk

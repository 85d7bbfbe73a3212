// The shop with its time and its lock. Time passes lazily: whoever looks first lets happen what fell in
// between, in the order in which it fell, so nothing depends on when anybody looks.
#pragma once

#include "app/sandbox/arrivals.h"
#include "app/sandbox/lifecycle.h"
#include "app/sandbox/linkorder.h"
#include "app/sandbox/shop.h"
#include "app/sandbox/shopclock.h"

#include <mutex>
#include <optional>

namespace desk::sandbox {

class LivingShop
{
public:
    /// The shop is already seeded; start is the clock's first moment.
    LivingShop(
        Shop seeded, UtcMs start, double speed, bool isManual, std::optional<std::uint64_t> arrivalsSeed);

    /// Runs action(shop, now) under the lock with the shop caught up to now.
    template <typename Action>
    auto withShop(Action&& action)
    {
        const std::lock_guard guard(m_mutex);
        const UtcMs now = m_clock.now();
        catchUp(now);
        return action(*this, now);
    }

    void advance(std::chrono::milliseconds virtualTime);

    /// Only inside withShop.
    Shop& shop() { return m_shop; }
    Lifecycle& lifecycle() { return m_lifecycle; }
    LinkOrder& order() { return m_order; }

private:
    void catchUp(UtcMs now);

    std::mutex m_mutex;
    Shop m_shop;
    ShopClock m_clock;
    Lifecycle m_lifecycle;
    std::optional<Arrivals> m_arrivals;
    LinkOrder m_order;
};

} // namespace desk::sandbox

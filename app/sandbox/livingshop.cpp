#include "app/sandbox/livingshop.h"

#include <utility>

namespace desk::sandbox {

LivingShop::LivingShop(
    Shop seeded, UtcMs start, double speed, bool isManual, std::optional<std::uint64_t> arrivalsSeed)
    : m_shop(std::move(seeded))
    , m_clock(start, speed, isManual)
    , m_lifecycle(m_shop, start)
{
    for (LinkIndex i = 0; i < m_shop.links().size(); ++i) {
        m_lifecycle.watch(i);
    }
    for (TransactionIndex i = 0; i < m_shop.transactions().size(); ++i) {
        const TransactionStatus status = m_shop.transaction(i).status;
        if (status == TransactionStatus::Pending || status == TransactionStatus::Processing) {
            m_lifecycle.awaitOutcome(i);
        }
    }
    if (arrivalsSeed) {
        m_arrivals.emplace(m_shop, m_lifecycle, *arrivalsSeed, start);
    }
}

void LivingShop::advance(std::chrono::milliseconds virtualTime)
{
    m_clock.advance(virtualTime);
    withShop([](LivingShop&, UtcMs) {});
}

void LivingShop::catchUp(UtcMs now)
{
    for (;;) {
        const UtcMs never = now + 1;
        const UtcMs eventAt = m_lifecycle.nextEventAt().value_or(never);
        const UtcMs arrivalAt = m_arrivals ? m_arrivals->nextAt() : never;
        if (eventAt > now && arrivalAt > now) {
            break;
        }
        if (eventAt <= arrivalAt) {
            m_lifecycle.runNextEvent();
        } else {
            m_arrivals->runNext();
        }
    }
    m_lifecycle.passTimeTo(now);
}

} // namespace desk::sandbox

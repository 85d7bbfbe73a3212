// What happens to links and payments: quota, restock, pause, the sweeper, pending payments that end (A.5).
#pragma once

#include "app/sandbox/shop.h"

#include <queue>

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace desk::sandbox {

inline constexpr UtcMs kSweepEveryMs = 5 * kMinuteMs;

class Lifecycle
{
public:
    Lifecycle(Shop& shop, UtcMs start);

    /// Active link of an active instance with places left.
    bool acceptsPayments(const Link& link) const;
    /// Records a payment of any status; nothing when the rules refuse it. The amount is the
    /// link's price, or on free links one the payer chose.
    std::optional<TransactionIndex> pay(
        LinkIndex link, TransactionStatus status, std::uint32_t persona, UtcMs now);
    /// Asks the network again (A.8): a pending payment ends, a timed-out one may turn out to be paid.
    void requery(TransactionIndex index, UtcMs now);

    /// Flips active and inactive; false for closed and expired links.
    bool toggle(LinkIndex link, UtcMs now);
    /// After a change of the quota: reopens a closed limited link with places left, closes a full one.
    void applyQuota(LinkIndex link, UtcMs now);

    /// To be called when a link appeared, was resumed, or its deadline may have come nearer.
    void watch(LinkIndex link);
    void watchInstance(std::uint32_t instance);
    /// To be called for a pending payment that did not come through pay().
    void awaitOutcome(TransactionIndex index);

    /// The next sweep that will change something or the next end of a pending payment.
    std::optional<UtcMs> nextEventAt() const;
    void runNextEvent();
    /// Nothing more happens up to this moment.
    void passTimeTo(UtcMs now);

private:
    using Due = std::pair<UtcMs, std::uint32_t>;
    using DueQueue = std::priority_queue<Due, std::vector<Due>, std::greater<>>;

    std::optional<UtcMs> nextSweepAt() const;
    void sweep(UtcMs when);
    void finish(TransactionIndex index, TransactionStatus status, UtcMs now);
    void complete(TransactionIndex index, UtcMs now);
    Centimes amountFor(const Link& link, std::uint32_t persona) const;

    Shop& m_shop;
    UtcMs m_passed;       // everything up to here has happened
    DueQueue m_deadlines; // earliest possible deadline of a watched link; checked again when it is reached
    DueQueue m_outcomes;
};

} // namespace desk::sandbox

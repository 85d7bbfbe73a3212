#include "app/sandbox/lifecycle.h"

#include "app/sandbox/random.h"

#include <algorithm>

namespace desk::sandbox {

namespace {

UtcMs wholeSecond(UtcMs when)
{
    return when - when % kSecondMs;
}

UtcMs nextMultiple(UtcMs when, UtcMs step) // the first one not before when
{
    return (when + step - 1) / step * step;
}

bool isOpenEnded(TransactionStatus status)
{
    return status == TransactionStatus::Pending || status == TransactionStatus::Processing;
}

} // namespace

Lifecycle::Lifecycle(Shop& shop, UtcMs start) : m_shop(shop), m_passed(start) {}

bool Lifecycle::acceptsPayments(const Link& link) const
{
    const bool hasPlaces = remainingPaymentsOf(link).value_or(1) > 0;
    return !link.isDeleted && link.status == LinkStatus::Active && hasPlaces
        && m_shop.instanceOf(link).isActive();
}

Centimes Lifecycle::amountFor(const Link& link, std::uint32_t persona) const
{
    if (link.type == LinkType::Dynamic) {
        return link.amount.value_or(0);
    }
    return 20'000 + static_cast<Centimes>(mix(persona + 77U) % 1'480'000); // 200.00 to 15,000.00
}

std::optional<TransactionIndex> Lifecycle::pay(
    LinkIndex link, TransactionStatus status, std::uint32_t persona, UtcMs now)
{
    if (!acceptsPayments(m_shop.link(link))) {
        return std::nullopt;
    }
    Transaction payment;
    payment.createdAt = payment.updatedAt = wholeSecond(now);
    payment.amount = amountFor(m_shop.link(link), persona);
    payment.link = link;
    payment.persona = persona;
    payment.status = status;
    const TransactionIndex index = m_shop.addTransaction(payment);
    if (status == TransactionStatus::Completed) {
        complete(index, now);
    } else if (isOpenEnded(status)) {
        awaitOutcome(index);
    }
    return index;
}

void Lifecycle::complete(TransactionIndex index, UtcMs now)
{
    Transaction& payment = m_shop.transaction(index);
    payment.status = TransactionStatus::Completed;
    payment.updatedAt = wholeSecond(now);
    m_shop.countCompleted(payment);
    Link& link = m_shop.link(payment.link);
    link.lastPaidAt = link.updatedAt = wholeSecond(now);
    if (remainingPaymentsOf(link) == 0) {
        link.status = LinkStatus::Closed;
    }
}

void Lifecycle::finish(TransactionIndex index, TransactionStatus status, UtcMs now)
{
    Transaction& payment = m_shop.transaction(index);
    if (status == TransactionStatus::Completed && acceptsPayments(m_shop.link(payment.link))) {
        complete(index, now);
        return;
    }
    // Paid for a link that closed meanwhile: the shop never oversells, the money goes back (D13).
    payment.status = status == TransactionStatus::Completed ? TransactionStatus::Refused : status;
    payment.updatedAt = wholeSecond(now);
}

void Lifecycle::requery(TransactionIndex index, UtcMs now)
{
    const TransactionStatus status = m_shop.transaction(index).status;
    const bool isOpenFailure = status == TransactionStatus::Failed && m_shop.gateway().completesLate(index)
                            && acceptsPayments(m_shop.link(m_shop.transaction(index).link));
    if (isOpenEnded(status)) {
        finish(index, m_shop.gateway().outcomeOf(index).status, now);
    } else if (isOpenFailure) {
        complete(index, now);
    }
}

bool Lifecycle::toggle(LinkIndex index, UtcMs now)
{
    Link& link = m_shop.link(index);
    if (link.status == LinkStatus::Closed || link.status == LinkStatus::Expired) {
        return false;
    }
    link.status = link.status == LinkStatus::Active ? LinkStatus::Inactive : LinkStatus::Active;
    link.updatedAt = wholeSecond(now);
    watch(index);
    return true;
}

void Lifecycle::applyQuota(LinkIndex index, UtcMs now)
{
    Link& link = m_shop.link(index);
    if (link.mode != PaymentMode::Limited) {
        return;
    }
    const bool hasPlaces = remainingPaymentsOf(link).value_or(0) > 0;
    if (link.status == LinkStatus::Closed && hasPlaces) {
        link.status = LinkStatus::Active;
        link.isClosedByInactivity = false;
        link.updatedAt = wholeSecond(now);
        watch(index);
    } else if (link.status == LinkStatus::Active && !hasPlaces) {
        link.status = LinkStatus::Closed;
        link.updatedAt = wholeSecond(now);
    }
}

void Lifecycle::watch(LinkIndex index)
{
    const Link& link = m_shop.link(index);
    const auto deadline = deadlineOf(link, m_shop.instanceOf(link));
    if (deadline && link.status == LinkStatus::Active && !link.isDeleted) {
        m_deadlines.emplace(*deadline, index);
    }
}

void Lifecycle::watchInstance(std::uint32_t instance)
{
    for (LinkIndex i = 0; i < m_shop.links().size(); ++i) {
        if (m_shop.link(i).instance == instance) {
            watch(i);
        }
    }
}

void Lifecycle::awaitOutcome(TransactionIndex index)
{
    m_outcomes.emplace(m_shop.transaction(index).createdAt + m_shop.gateway().outcomeOf(index).after, index);
}

std::optional<UtcMs> Lifecycle::nextSweepAt() const
{
    if (m_deadlines.empty()) {
        return std::nullopt;
    }
    const UtcMs afterPassed = (m_passed / kSweepEveryMs + 1) * kSweepEveryMs;
    return std::max(nextMultiple(m_deadlines.top().first, kSweepEveryMs), afterPassed);
}

std::optional<UtcMs> Lifecycle::nextEventAt() const
{
    const auto sweepAt = nextSweepAt();
    if (m_outcomes.empty()) {
        return sweepAt;
    }
    return std::min(m_outcomes.top().first, sweepAt.value_or(m_outcomes.top().first));
}

void Lifecycle::runNextEvent()
{
    const auto sweepAt = nextSweepAt();
    const bool isOutcomeFirst = !m_outcomes.empty() && (!sweepAt || m_outcomes.top().first <= *sweepAt);
    if (isOutcomeFirst) {
        const auto [when, index] = m_outcomes.top();
        m_outcomes.pop();
        if (isOpenEnded(m_shop.transaction(index).status)) {
            finish(index, m_shop.gateway().outcomeOf(index).status, when);
        }
    } else if (sweepAt) {
        passTimeTo(*sweepAt);
        sweep(*sweepAt);
    }
}

void Lifecycle::passTimeTo(UtcMs now)
{
    m_passed = std::max(m_passed, now);
}

void Lifecycle::sweep(UtcMs when)
{
    while (!m_deadlines.empty() && m_deadlines.top().first <= when) {
        const LinkIndex index = m_deadlines.top().second;
        m_deadlines.pop();
        Link& link = m_shop.link(index);
        const auto deadline = deadlineOf(link, m_shop.instanceOf(link));
        if (link.isDeleted || link.status != LinkStatus::Active || !deadline) {
            continue; // watched again when it comes back
        }
        if (*deadline > when) {
            m_deadlines.emplace(*deadline, index); // paid meanwhile
            continue;
        }
        link.status = LinkStatus::Expired;
        link.updatedAt = wholeSecond(when);
    }
}

} // namespace desk::sandbox

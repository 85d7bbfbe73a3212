#include "app/sandbox/seedpayments.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace desk::sandbox {

namespace {

using enum TransactionStatus;

constexpr std::array<TransactionStatus, 6> kOneOfEach = {
    Completed, Failed, Refused, Refunded, Pending, Processing};

UtcMs wholeSecond(UtcMs when)
{
    return when - when % kSecondMs;
}

/// 23:00 to 23:59 UTC on the last day of when's month: in Algiers that is the next month.
UtcMs lateOnMonthEnd(UtcMs when, Random& random)
{
    using namespace std::chrono;
    const year_month_day date{floor<days>(sys_time<milliseconds>{milliseconds{when}})};
    const sys_days last{date.year() / date.month() / std::chrono::last};
    return duration_cast<milliseconds>(last.time_since_epoch()).count() + 23 * kHourMs
         + random.between(0, 3599) * kSecondMs;
}

class PaymentSeeder
{
public:
    PaymentSeeder(Shop& shop, const std::vector<DatedLink>& links, UtcMs start, Random& random)
        : m_shop(shop)
        , m_links(links)
        , m_start(wholeSecond(start))
        , m_random(random)
    {}

    void addPlanned();
    void addSurplus(int count);
    void store();

private:
    void add(LinkIndex link, TransactionStatus status, UtcMs begun, UtcMs ended);
    void addOnReusable(LinkIndex link, TransactionStatus status);
    void addAttempt(LinkIndex link);
    void weighReusable();
    LinkIndex chooseReusable();
    TransactionStatus chooseStatus();

    Shop& m_shop;
    const std::vector<DatedLink>& m_links;
    const UtcMs m_start;
    Random& m_random;
    std::vector<Transaction> m_drafts;
    std::vector<LinkIndex> m_reusable, m_attemptable;
    std::vector<std::int64_t> m_weights; // cumulative, parallel to m_reusable
};

void PaymentSeeder::add(LinkIndex index, TransactionStatus status, UtcMs begun, UtcMs ended)
{
    const Link& link = m_shop.link(index);
    Transaction draft;
    draft.link = index;
    draft.status = status;
    draft.persona = static_cast<std::uint32_t>(m_random.next());
    draft.updatedAt = wholeSecond(std::min(ended, m_start));
    draft.createdAt = std::clamp(wholeSecond(begun), link.createdAt, draft.updatedAt);
    draft.amount =
        link.type == LinkType::Dynamic ? link.amount.value_or(0) : m_random.between(10'000, 2'000'000);
    m_drafts.push_back(draft);
}

void PaymentSeeder::addPlanned()
{
    for (LinkIndex i = 0; i < m_links.size(); ++i) {
        for (const UtcMs when : m_links[i].timesOfPayments) {
            add(i, Completed, when - m_random.between(15, 90) * kSecondMs, when);
        }
        const bool isReusable = m_links[i].link.mode == PaymentMode::Reusable;
        if (!m_links[i].staysUnpaid) {
            (isReusable ? m_reusable : m_attemptable).push_back(i);
        }
    }
}

void PaymentSeeder::weighReusable()
{
    const auto count = static_cast<std::int64_t>(m_reusable.size());
    std::int64_t sum = 0;
    for (std::int64_t rank = 0; rank < count; ++rank) {
        sum += 4 + count / (1 + rank); // a few bestsellers, a long tail
        m_weights.push_back(sum);
    }
}

LinkIndex PaymentSeeder::chooseReusable()
{
    const auto draw = m_random.between(1, m_weights.back());
    return m_reusable[static_cast<std::size_t>(
        std::lower_bound(m_weights.begin(), m_weights.end(), draw) - m_weights.begin())];
}

TransactionStatus PaymentSeeder::chooseStatus()
{
    const std::int64_t draw = m_random.between(1, 100);
    if (draw <= 81) {
        return Completed;
    }
    if (draw <= 89) {
        return Failed;
    }
    return draw <= 96 ? Refused : Refunded;
}

void PaymentSeeder::addOnReusable(LinkIndex index, TransactionStatus status)
{
    const DatedLink& link = m_links[index];
    if (status == Pending || status == Processing) {
        const UtcMs begun = m_start - m_random.between(1, 15) * kSecondMs; // resolves after the start
        add(index, status, begun, begun);
        return;
    }
    UtcMs when = m_random.between(link.link.createdAt, link.closedAt);
    if (m_random.chance(30)) {
        when = m_random.between(when, link.closedAt); // business grows
    }
    if (m_random.chance(4)) {
        const UtcMs late = lateOnMonthEnd(when, m_random);
        when = late <= link.closedAt - kMinuteMs && late < m_start - kMinuteMs ? late : when;
    }
    const UtcMs lasts =
        status == Refunded ? m_random.between(kHourMs, 3 * kDayMs) : m_random.between(15, 50) * kSecondMs;
    add(index, status, when, when + lasts);
}

void PaymentSeeder::addAttempt(LinkIndex index)
{
    const DatedLink& link = m_links[index];
    const UtcMs when = m_random.between(link.link.createdAt, link.closedAt - kMinuteMs);
    add(index, m_random.chance(55) ? Failed : Refused, when, when + m_random.between(10, 50) * kSecondMs);
}

void PaymentSeeder::addSurplus(int count)
{
    weighReusable();
    if (m_reusable.empty()) {
        return; // nothing may take them
    }
    const LinkIndex first = m_reusable.front();
    const int openEnded = std::min(count / 100, 12);
    for (int i = 0; i < count; ++i) {
        const auto place = static_cast<std::size_t>(i);
        if (place < kOneOfEach.size() && m_shop.link(first).status == LinkStatus::Active) {
            addOnReusable(first, kOneOfEach[place]);
        } else if (i < openEnded + 6 && m_shop.link(first).status == LinkStatus::Active) {
            addOnReusable(first, i % 3 == 0 ? Processing : Pending);
        } else if (!m_attemptable.empty() && m_random.chance(6)) {
            const auto last = static_cast<std::int64_t>(m_attemptable.size()) - 1;
            addAttempt(m_attemptable[static_cast<std::size_t>(m_random.between(0, last))]);
        } else {
            addOnReusable(chooseReusable(), chooseStatus());
        }
    }
}

void PaymentSeeder::store()
{
    std::stable_sort(m_drafts.begin(), m_drafts.end(),
        [](const Transaction& a, const Transaction& b) { return a.createdAt < b.createdAt; });
    for (const Transaction& draft : m_drafts) {
        m_shop.addTransaction(draft);
        if (draft.status != Completed) {
            continue;
        }
        m_shop.countCompleted(draft);
        Link& link = m_shop.link(draft.link);
        link.lastPaidAt = std::max(link.lastPaidAt, draft.updatedAt);
        link.updatedAt = std::max(link.updatedAt, draft.updatedAt);
    }
}

} // namespace

void addPayments(Shop& shop, const std::vector<DatedLink>& links, int surplus, UtcMs start, Random& random)
{
    PaymentSeeder seeder(shop, links, start, random);
    seeder.addPlanned();
    seeder.addSurplus(surplus);
    seeder.store();
}

} // namespace desk::sandbox

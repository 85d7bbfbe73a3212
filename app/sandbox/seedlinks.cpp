#include "app/sandbox/seedlinks.h"

#include "app/sandbox/lifecycle.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace desk::sandbox {

namespace {

using enum PaymentMode;
using enum LinkStatus;
using enum TimeoutKind;

constexpr std::array<LinkPlan, 24> kFirstLinks = {{
    {.mode = Reusable},
    {.mode = Limited,
        .payments = 3,
        .placesLeft = 9,
        .timeout = Own,
        .deadlineIn = 4 * kMinuteMs,
        .instance = 1},
    {.mode = OneShot, .timeout = Inherited, .deadlineIn = 40 * kMinuteMs},
    {.mode = Limited, .status = Closed, .payments = 5},
    {.mode = OneShot, .status = Closed, .payments = 1, .timeout = Inherited},
    {.mode = Reusable, .instance = 1, .type = LinkType::Static},
    {.mode = Limited, .payments = 6, .placesLeft = 2, .timeout = Inherited, .deadlineIn = 3 * kHourMs},
    {.mode = OneShot, .status = Expired, .timeout = Inherited},
    {.mode = Limited, .status = Closed, .payments = 5, .placesLeft = -1, .instance = 1},
    {.mode = Limited, .status = Inactive, .payments = 2, .placesLeft = 8, .timeout = Inherited},
    {.mode = Reusable, .staysUnpaid = true},
    {.mode = OneShot, .status = Inactive, .timeout = Inherited, .staysUnpaid = true},
    {.mode = OneShot, .status = Closed, .timeout = Inherited, .isClosedByInactivity = true},
    {.mode = Limited, .status = Expired, .payments = 2, .placesLeft = 18, .timeout = Own, .instance = 1},
    {.mode = Limited, .payments = 4, .placesLeft = 26, .instance = 1},
    {.mode = OneShot, .instance = 1, .staysUnpaid = true},
    {.mode = Reusable, .status = Inactive},
    {.mode = Limited, .placesLeft = 20, .timeout = Own, .deadlineIn = 3 * kDayMs, .staysUnpaid = true},
    {.mode = OneShot, .timeout = Own, .deadlineIn = 12 * kMinuteMs, .instance = 1},
    {.mode = Reusable, .type = LinkType::Static, .staysUnpaid = true},
    {.mode = Reusable, .instance = 2},
    {.mode = OneShot, .timeout = Inherited, .deadlineIn = 21 * kHourMs},
    {.mode = Limited, .payments = 9, .placesLeft = 1, .timeout = Own, .deadlineIn = 26 * kMinuteMs},
    {.mode = Limited,
        .status = Inactive,
        .placesLeft = 6,
        .timeout = Own,
        .instance = 1,
        .staysUnpaid = true},
}};

struct Share {
    int percent = 0;
    LinkPlan plan;
};

/// The mixture after the first links; payments and places are varied when drawn.
constexpr std::array<Share, 16> kMixture = {{
    {36, {.mode = Reusable}},
    {4, {.mode = Reusable, .staysUnpaid = true}},
    {6, {.mode = Reusable, .type = LinkType::Static}},
    {3, {.mode = Reusable, .status = Inactive}},
    {10, {.mode = OneShot}},
    {15, {.mode = OneShot, .status = Closed, .payments = 1}},
    {2, {.mode = OneShot, .status = Inactive}},
    {5, {.mode = OneShot, .status = Expired, .timeout = Inherited}},
    {1, {.mode = OneShot, .status = Closed, .timeout = Inherited, .isClosedByInactivity = true}},
    {6, {.mode = Limited, .payments = 4, .placesLeft = 12}},
    {3, {.mode = Limited, .payments = 8, .placesLeft = 2}},
    {4, {.mode = Limited, .status = Closed, .payments = 6}},
    {1, {.mode = Limited, .status = Inactive, .payments = 3, .placesLeft = 7}},
    {2, {.mode = Limited, .status = Expired, .payments = 2, .placesLeft = 10, .timeout = Own}},
    {1, {.mode = Limited, .placesLeft = 15}},
    {1, {.mode = Limited, .status = Closed, .payments = 4, .placesLeft = -1}},
}};

constexpr std::array<int, 9> kOwnTimeouts = {30, 60, 180, 720, 1440, 2880, 10'080, 20'160, 43'200}; // minutes

/// Minutes, hours and days alike: each scale is as likely as the next.
UtcMs someDeadline(UtcMs longest, Random& random)
{
    constexpr std::array<UtcMs, 5> scales = {15 * kMinuteMs, kHourMs, 6 * kHourMs, kDayMs, 12 * kDayMs};
    const UtcMs scale = scales[static_cast<std::size_t>(random.between(0, 4))];
    return random.between(3 * kMinuteMs, std::min(scale, longest));
}

void drawTimeout(LinkPlan& plan, Random& random)
{
    if (plan.mode != Reusable && plan.timeout == None) {
        plan.timeout =
            plan.instance == 0 ? (random.chance(70) ? Inherited : Own) : (random.chance(40) ? Own : None);
    }
    if (plan.timeout == Inherited) {
        plan.instance = 0;
    }
    const bool isCounting = plan.status == Active && plan.timeout != None;
    plan.deadlineIn = isCounting ? someDeadline(plan.timeout == Own ? 25 * kDayMs : 47 * kHourMs, random) : 0;
}

int timeoutOf(const LinkPlan& plan, Random& random) // minutes
{
    if (plan.timeout == Inherited) {
        return kDefaultTimeoutMinutes;
    }
    const auto longEnough = std::upper_bound(
        kOwnTimeouts.begin(), kOwnTimeouts.end() - 1, static_cast<int>(plan.deadlineIn / kMinuteMs));
    return *(longEnough + random.between(0, std::distance(longEnough, kOwnTimeouts.end()) - 1));
}

UtcMs lastActivityOf(const LinkPlan& plan, UtcMs start, UtcMs timeoutMs, Random& random)
{
    if (plan.mode == Reusable) {
        return start - random.between(20 * kDayMs, kShopAgeMs - kDayMs); // its creation
    }
    if (plan.status == Active && plan.timeout != None) {
        return start + plan.deadlineIn - timeoutMs;
    }
    if (plan.status == Expired || plan.isClosedByInactivity) {
        return start - timeoutMs - random.between(10 * kMinuteMs, 300 * kDayMs);
    }
    return start - random.between(2 * kHourMs, plan.status == Closed ? 400 * kDayMs : 60 * kDayMs);
}

/// Walks back from the last payment; no gap is so long that the sweeper would have ended the link.
void spreadPayments(DatedLink& out, int payments, UtcMs last, UtcMs timeoutMs, UtcMs start, Random& random)
{
    const UtcMs room = std::max(kHourMs, last - (start - kShopAgeMs)) / (payments + 1);
    const UtcMs gap = std::max(2 * kMinuteMs, std::min({3 * kDayMs, timeoutMs * 4 / 5, room}));
    UtcMs when = last;
    for (int i = 0; i < payments; ++i) {
        out.timesOfPayments.push_back(when);
        when -= random.between(kMinuteMs, gap);
    }
    std::reverse(out.timesOfPayments.begin(), out.timesOfPayments.end());
    out.link.createdAt = when;
}

UtcMs pausedAt(const Link& link, UtcMs last, UtcMs timeoutMs, UtcMs start, Random& random)
{
    const UtcMs latest = link.mode == Reusable ? start : std::min(start, last + timeoutMs * 9 / 10);
    return random.between(last + kMinuteMs, std::max(last + kMinuteMs, latest));
}

void closeInTime(DatedLink& out, UtcMs last, UtcMs timeoutMs, UtcMs start, Random& random)
{
    Link& link = out.link;
    out.closedAt = start;
    if (link.status == Inactive) {
        out.closedAt = pausedAt(link, last, timeoutMs, start, random);
    } else if (link.status == Expired || link.isClosedByInactivity) {
        out.closedAt = (last + timeoutMs + kSweepEveryMs - 1) / kSweepEveryMs * kSweepEveryMs;
    } else if (link.status == Closed) {
        out.closedAt = last;
    }
    const bool isStillOpen = link.status == Active;
    link.updatedAt = isStillOpen ? last : out.closedAt;
    link.updatedAt -= link.updatedAt % kSecondMs;
}

} // namespace

LinkPlan planOf(std::size_t number, Random& random)
{
    if (number < kFirstLinks.size()) {
        return kFirstLinks[number];
    }
    std::int64_t draw = random.between(1, 100);
    const Share* share = kMixture.data();
    while (draw > share->percent && share != &kMixture.back()) {
        draw -= share->percent;
        ++share;
    }
    LinkPlan plan = share->plan;
    const std::int64_t place = random.between(1, 100);
    plan.instance = place <= 50 ? 0 : place <= 92 ? 1 : 2;
    if (plan.mode == Limited && plan.payments > 0) {
        plan.payments = static_cast<int>(random.between(1, plan.payments * 2 - 1));
        plan.placesLeft = plan.placesLeft > 0 ? static_cast<int>(random.between(1, plan.placesLeft * 2 - 1))
                                              : plan.placesLeft;
    }
    plan.payments += plan.placesLeft < 0 && plan.payments < 2 ? 1 : 0; // one over a quota of at least one
    drawTimeout(plan, random);
    return plan;
}

LinkPlan withoutPayments(LinkPlan plan)
{
    if (plan.status == Closed && !plan.isClosedByInactivity) {
        plan.status = Inactive;
    }
    plan.placesLeft = plan.mode == Limited ? std::max(1, plan.payments + plan.placesLeft) : 0;
    plan.payments = 0;
    return plan;
}

DatedLink dated(const LinkPlan& plan, UtcMs start, Random& random)
{
    DatedLink out;
    Link& link = out.link;
    link.instance = plan.instance;
    link.type = plan.type;
    link.mode = plan.mode;
    link.status = plan.status;
    link.isClosedByInactivity = plan.isClosedByInactivity;
    out.staysUnpaid = plan.staysUnpaid;
    if (plan.mode == Limited) {
        link.maxPayments = plan.payments + plan.placesLeft;
    }
    const int minutes = plan.timeout == None ? 0 : timeoutOf(plan, random);
    if (plan.timeout == Own) {
        link.timeoutMinutes = minutes;
    }
    const UtcMs timeoutMs = plan.timeout == None ? 30 * kDayMs : minutes * kMinuteMs;
    UtcMs last = lastActivityOf(plan, start, timeoutMs, random);
    last -= last % kSecondMs;
    spreadPayments(out, plan.payments, last, timeoutMs, start, random);
    link.createdAt -= link.createdAt % kSecondMs;
    closeInTime(out, last, timeoutMs, start, random);
    return out;
}

} // namespace desk::sandbox

#include "ui/link/gauge.h"

#include "core/domain/inactivity.h"
#include "core/domain/linkstate.h"
#include "ui/common/momenttext.h"
#include "ui/links/countdown.h"
#include "ui/links/linkcells.h"

#include <algorithm>
#include <cmath>

namespace desk::ui {
namespace {

int permille(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0)
        return 0;
    // In doubles only to be drawn: a quota may be as large as 64 bits.
    const double share = static_cast<double>(part) / static_cast<double>(whole);
    return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * 1000.0));
}

Tone stockTone(const PayLink& link, std::int64_t left)
{
    if (isOversold(link))
        return Tone::Alarm;
    const LinkState state = stateOf(link).state;
    if (state == LinkState::Paid)
        return Tone::Good;
    if (state == LinkState::Paused || state == LinkState::Expired || state == LinkState::Closed)
        return Tone::Quiet;
    return link.mode.is(LinkMode::Limited) && left <= kFewPlaces ? Tone::Caution : Tone::Accent;
}

} // namespace

std::optional<Gauge> Gauges::stock(const PayLink& link)
{
    const auto quota = link.mode.is(LinkMode::OneShot) ? std::optional<std::int64_t>(1) : link.maxPayments;
    if (link.mode.is(LinkMode::Reusable) || !quota || !link.paidCount)
        return std::nullopt;
    const std::int64_t left = std::max<std::int64_t>(0, *quota - *link.paidCount);
    Gauge gauge;
    gauge.caption = tr("Stock");
    gauge.permille = permille(*link.paidCount, *quota);
    gauge.tone = stockTone(link, left);
    if (isOversold(link))
        //: Payments made and places: "21 paid for 20 places"
        gauge.value = tr("%1 paid for %2 places").arg(*link.paidCount).arg(*quota);
    else if (*quota == 1)
        gauge.value = left == 0 ? tr("Paid") : tr("Not paid yet");
    else if (left == 0)
        gauge.value = tr("All %1 paid").arg(*quota);
    else
        //: Payments made, places, places left: "12 of 15 paid, 3 left"
        gauge.value = tr("%1 of %2 paid, %3 left").arg(*link.paidCount).arg(*quota).arg(left);
    return gauge;
}

std::optional<Gauge> Gauges::time(const PayLink& link, Instant now, UiLanguage language)
{
    Gauge gauge;
    gauge.caption = tr("Time");
    if (wouldExpireOnResume(link, now)) {
        gauge.value = tr("Time has passed");
        gauge.detail = tr("Paused links are not closed. Resumed, this one may expire within five minutes.");
        gauge.tone = Tone::Caution;
        return gauge;
    }
    const auto deadline = deadlineOf(link);
    if (!deadline || !link.effectiveTimeout)
        return std::nullopt;
    const auto left = std::max(Milliseconds{0}, deadline->earliest - now);
    gauge.permille = permille(left.count(), Milliseconds{*link.effectiveTimeout}.count());
    gauge.tone = deadline->earliest <= now    ? Tone::Alarm
               : left < std::chrono::hours{1} ? Tone::Caution
                                              : Tone::Accent;
    gauge.value = Countdown::countdownText(deadline->earliest, now);
    gauge.detail = tr("Expires %1, Algiers time, unless a payment comes first.")
                       .arg(MomentText(language).window(deadline->earliest, deadline->latest, now));
    if (deadline->source.is(TimeoutSource::Link))
        gauge.detail += u' ' + tr("The time is set on this link.");
    else if (deadline->source.is(TimeoutSource::Instance))
        gauge.detail += u' ' + tr("The time is inherited from the instance.");
    return gauge;
}

} // namespace desk::ui

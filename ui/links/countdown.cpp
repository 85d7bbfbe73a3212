#include "ui/links/countdown.h"

#include "core/domain/inactivity.h"

#include <algorithm>

namespace desk::ui {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

std::optional<Instant> deadlineIn(const cache::LinkRow& row)
{
    return row.deadline == cache::kAbsent ? std::nullopt : std::optional(fromMilliseconds(row.deadline));
}

} // namespace

QString Countdown::countdownText(Instant deadline, Instant now)
{
    if (now >= deadline)
        //: The inactivity window is over; the server closes the link at its next sweep
        return tr("Expires any minute");
    const auto left = std::chrono::ceil<seconds>(deadline - now);
    if (left < hours{1}) {
        const auto whole = std::chrono::floor<minutes>(left).count();
        //: Time left: minutes and seconds
        return tr("%1 min %2 s").arg(whole).arg(left.count() % 60, 2, 10, QLatin1Char('0'));
    }
    const auto leftMinutes = std::chrono::ceil<minutes>(left);
    if (leftMinutes < hours{24}) {
        //: Time left: hours and minutes
        return tr("%1 h %2 min")
            .arg(leftMinutes.count() / 60)
            .arg(leftMinutes.count() % 60, 2, 10, QLatin1Char('0'));
    }
    //: Time left: days
    return tr("%n day(s)", nullptr, static_cast<int>(std::chrono::floor<days>(leftMinutes).count()));
}

CountdownText Countdown::cellFor(const cache::LinkRow& row, Instant now)
{
    const auto deadline = deadlineIn(row);
    if (!deadline || row.mode == LinkMode::Reusable)
        return {};
    if (row.state.state == LinkState::Paused) {
        if (*deadline > now)
            return {};
        //: A paused link whose inactivity window is over: resumed, it may expire at once
        return {tr("Time has passed"), Tone::Quiet};
    }
    const Tone tone = *deadline <= now           ? Tone::Alarm
                    : *deadline - now < hours{1} ? Tone::Caution
                                                 : Tone::Neutral;
    return {countdownText(*deadline, now), tone};
}

QString Countdown::windowText(const cache::LinkRow& row, Instant now, UiLanguage language)
{
    const auto deadline = deadlineIn(row);
    if (!deadline || cellFor(row, now).text.isEmpty())
        return {};
    QString window = MomentText(language).window(*deadline, *deadline + kSweepInterval, now);
    if (row.deadlineSource == TimeoutSource::Instance)
        //: %1 is when a link expires; the time is the instance's
        return tr("%1, inherited").arg(window);
    if (row.deadlineSource == TimeoutSource::Link)
        //: %1 is when a link expires; the time is set on the link
        return tr("%1, set on the link").arg(window);
    return window;
}

QString Countdown::sentenceFor(const cache::LinkRow& row, Instant now, UiLanguage language)
{
    const CountdownText cell = cellFor(row, now);
    const QString window = windowText(row, now, language);
    if (cell.text.isEmpty() || row.state.state == LinkState::Paused || *deadlineIn(row) <= now)
        return cell.text.isEmpty() ? QString() : cell.text + QStringLiteral(", ") + window;
    //: %1 is when, as "14:05–14:10, inherited"; %2 is how long, as "2 h 12 min"
    return tr("Expires %1, in %2").arg(window, cell.text);
}

QString Countdown::tooltipFor(const cache::LinkRow& row, Instant now, UiLanguage language)
{
    const auto deadline = deadlineIn(row);
    if (!deadline || cellFor(row, now).text.isEmpty())
        return {};
    const QString window = MomentText(language).window(*deadline, *deadline + kSweepInterval, now);
    QString text = row.state.state == LinkState::Paused
                     ? tr("Paused links are not closed, but the time of this one has passed (%1). Resumed, "
                          "it may expire within "
                          "five minutes.")
                           .arg(window)
                     : tr("Expires %1, Algiers time, unless a payment comes first.").arg(window);
    if (row.deadlineSource == TimeoutSource::Link)
        text += u'\n' + tr("The time is set on this link.");
    else if (row.deadlineSource == TimeoutSource::Instance)
        text += u'\n' + tr("The time is inherited from the instance.");
    return text;
}

std::optional<Milliseconds> tickInterval(std::span<const Instant> visibleDeadlines, Instant now)
{
    const auto runs = [now](Instant deadline) { return deadline > now; };
    const auto isClose = [now](Instant deadline) { return deadline > now && deadline - now <= hours{1}; };
    if (std::none_of(visibleDeadlines.begin(), visibleDeadlines.end(), runs))
        return std::nullopt;
    const bool bySecond = std::any_of(visibleDeadlines.begin(), visibleDeadlines.end(), isClose);
    const Milliseconds step = bySecond ? Milliseconds{seconds{1}} : Milliseconds{minutes{1}};
    const auto next = [now, step](Instant deadline) {
        const auto rest = (deadline - now) % step;
        return rest == Milliseconds{0} ? step : rest;
    };
    Milliseconds interval = step;
    for (const Instant deadline : visibleDeadlines) {
        if (bySecond ? isClose(deadline) : runs(deadline))
            interval = std::min(interval, next(deadline));
    }
    // Several deadlines fall into one tick; a tick is never closer than a frame or two.
    return std::clamp(interval, Milliseconds{40}, step);
}

} // namespace desk::ui

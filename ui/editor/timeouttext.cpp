#include "ui/editor/timeouttext.h"

#include "core/domain/inactivity.h"
#include "ui/common/momenttext.h"

namespace desk::ui {

QString TimeoutText::span(std::chrono::minutes timeout)
{
    const TimeoutEntry entry = entryFor(timeout);
    const int number = entry.number.toInt();
    switch (entry.unit) {
    case TimeoutUnit::Minutes: return tr("%n minute(s)", nullptr, number);
    case TimeoutUnit::Hours: return tr("%n hour(s)", nullptr, number);
    case TimeoutUnit::Days: return tr("%n day(s)", nullptr, number);
    }
    return {};
}

QString TimeoutText::unit(TimeoutUnit unit)
{
    switch (unit) {
    case TimeoutUnit::Minutes: return tr("minutes");
    case TimeoutUnit::Hours: return tr("hours");
    case TimeoutUnit::Days: return tr("days");
    }
    return {};
}

TimeoutText::Forecast TimeoutText::forecast(
    std::optional<std::chrono::minutes> timeout, Instant since, Instant now, UiLanguage language)
{
    if (!timeout)
        return {tr("Would never expire."), Tone::Quiet};
    const Instant earliest = since + *timeout;
    if (earliest <= now)
        return {tr("That time has passed already: it would expire within five minutes."), Tone::Alarm};
    const QString window = MomentText(language).window(earliest, earliest + kSweepInterval, now);
    //: %1 is a window of five minutes: "22 Nov 2026, 14:05-14:10"
    return {tr("Would expire %1 if nobody pays before.").arg(window), Tone::Quiet};
}

} // namespace desk::ui

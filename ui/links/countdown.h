// Countdown: how long a link has left, as text, and when that text changes next.
#pragma once

#include "core/cache/linkrow.h"
#include "ui/common/momenttext.h"
#include "ui/common/tones.h"

#include <QCoreApplication>

#include <optional>
#include <span>

namespace desk::ui {

struct CountdownText {
    QString text; ///< empty where nothing runs out
    Tone tone = Tone::Neutral;

    bool operator==(const CountdownText&) const = default;
};

/// `now` is the server's time everywhere.
class Countdown
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::Countdown)
public:
    /// Seconds under an hour, minutes under a day, then days; what has begun counts as whole.
    static QString countdownText(Instant deadline, Instant now);
    /// The cell of one row. Nothing for reusable links, whatever the API says; paused links, which are not swept,
    /// say only that their time has passed.
    static CountdownText cellFor(const cache::LinkRow& row, Instant now);
    /// `14:05–14:10, inherited`; empty where cellFor() is.
    static QString windowText(const cache::LinkRow& row, Instant now, UiLanguage language);
    /// `Expires 14:05–14:10, in 2 h 12 min, inherited`: all of it on one line; empty where cellFor() is.
    static QString sentenceFor(const cache::LinkRow& row, Instant now, UiLanguage language);
    /// The window in Algiers time, and whose rule it is; empty where cellFor() is.
    static QString tooltipFor(const cache::LinkRow& row, Instant now, UiLanguage language);
};

/// How long until a visible countdown reads differently: to the next whole second while one is under an hour,
/// else to the next whole minute; nullopt while none runs.
std::optional<Milliseconds> tickInterval(std::span<const Instant> visibleDeadlines, Instant now);

} // namespace desk::ui

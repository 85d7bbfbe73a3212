// TimeoutText: inactivity windows in words, and when a link would expire.
#pragma once

#include "core/base/instant.h"
#include "ui/common/tones.h"
#include "ui/common/uilanguage.h"
#include "ui/editor/timeoutentry.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <optional>

namespace desk::ui {

class TimeoutText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::TimeoutText)
public:
    /// `30 minutes`, `48 hours`, `7 days`: exact, in the largest unit that fits.
    static QString span(std::chrono::minutes timeout);
    static QString unit(TimeoutUnit unit);

    struct Forecast {
        QString text;
        Tone tone = Tone::Quiet;
    };
    /// `since`: the last payment or the creation. "Would expire 14:05-14:10 unless somebody pays."
    static Forecast forecast(
        std::optional<std::chrono::minutes> timeout, Instant since, Instant now, UiLanguage language);
};

} // namespace desk::ui

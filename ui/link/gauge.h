// Gauge: a countdown as plain numbers and words: places that run out, time that runs out.
#pragma once

#include "core/domain/paylink.h"
#include "ui/common/tones.h"
#include "ui/common/uilanguage.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace desk::ui {

struct Gauge {
    QString caption;  ///< `Stock`
    QString value;    ///< `12 of 15 paid, 3 left`
    QString detail;   ///< a sentence; may be empty
    int permille = 0; ///< how much of the bar is filled, 0 to 1000
    Tone tone = Tone::Accent;

    bool operator==(const Gauge&) const = default;
};

/// `now` is the server's time.
class Gauges
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::Gauges)
public:
    /// Filled by what is paid. nullopt where there is no quota: reusable links, and quotas nobody told us.
    static std::optional<Gauge> stock(const PayLink& link);
    /// Filled by the time that is left. nullopt where nothing runs out.
    static std::optional<Gauge> time(const PayLink& link, Instant now, UiLanguage language);
};

} // namespace desk::ui

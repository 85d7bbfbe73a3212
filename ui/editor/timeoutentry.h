// TimeoutEntry: an inactivity window as it is chosen in a form: the instance's default, or a number with its unit.
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace desk::ui {

enum class TimeoutUnit { Minutes, Hours, Days };

struct TimeoutEntry {
    bool inherits = true;                  ///< the instance's default; the rest is what was chosen before
    QString number = QStringLiteral("48"); ///< as typed
    TimeoutUnit unit = TimeoutUnit::Hours;

    bool operator==(const TimeoutEntry&) const = default;
};

/// In the unit people say it in: 30 minutes, 12 hours, 48 hours, 7 days. nullopt inherits.
TimeoutEntry entryFor(std::optional<std::chrono::minutes> timeout);

struct TimeoutReading {
    enum class Fault { None, Empty, NotANumber, OutOfRange };

    Fault fault = Fault::None;
    std::optional<std::chrono::minutes>
        timeout; ///< 1 to 525,600 minutes; nullopt inherits, or there is a fault

    bool operator==(const TimeoutReading&) const = default;
};

/// Digits of any script; nothing but whole numbers.
TimeoutReading readTimeout(const TimeoutEntry& entry);

/// A whole number, with digits of any script and spaces between thousands; nullopt for anything else.
std::optional<std::int64_t> readWholeNumber(const QString& typed);

} // namespace desk::ui

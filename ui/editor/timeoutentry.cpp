#include "ui/editor/timeoutentry.h"

#include "core/domain/inactivity.h"

namespace desk::ui {
namespace {

constexpr std::int64_t kMinutesPerHour = 60;
constexpr std::int64_t kMinutesPerDay = 24 * kMinutesPerHour;
/// Two days are "48 hours" to a shop, three are "3 days".
constexpr std::int64_t kDaysFrom = 3 * kMinutesPerDay;

std::int64_t minutesIn(TimeoutUnit unit)
{
    switch (unit) {
    case TimeoutUnit::Minutes: return 1;
    case TimeoutUnit::Hours: return kMinutesPerHour;
    case TimeoutUnit::Days: return kMinutesPerDay;
    }
    return 1;
}

TimeoutUnit unitFor(std::int64_t minutes)
{
    if (minutes >= kDaysFrom && minutes % kMinutesPerDay == 0)
        return TimeoutUnit::Days;
    return minutes % kMinutesPerHour == 0 ? TimeoutUnit::Hours : TimeoutUnit::Minutes;
}

} // namespace

TimeoutEntry entryFor(std::optional<std::chrono::minutes> timeout)
{
    TimeoutEntry entry;
    if (!timeout)
        return entry;
    entry.inherits = false;
    entry.unit = unitFor(timeout->count());
    entry.number = QString::number(timeout->count() / minutesIn(entry.unit));
    return entry;
}

TimeoutReading readTimeout(const TimeoutEntry& entry)
{
    using Fault = TimeoutReading::Fault;
    if (entry.inherits)
        return {};
    if (entry.number.trimmed().isEmpty())
        return {Fault::Empty, std::nullopt};
    const auto number = readWholeNumber(entry.number);
    if (!number)
        return {Fault::NotANumber, std::nullopt};
    const std::int64_t perUnit = minutesIn(entry.unit);
    if (*number < kMinTimeout.count() || *number > kMaxTimeout.count() / perUnit)
        return {Fault::OutOfRange, std::nullopt};
    return {Fault::None, std::chrono::minutes(*number * perUnit)};
}

std::optional<std::int64_t> readWholeNumber(const QString& typed)
{
    constexpr qsizetype kMostDigits = 15;
    QString digits;
    for (const QChar c : typed) {
        if (c.isSpace() || c.category() == QChar::Other_Format)
            continue;
        if (c.digitValue() < 0)
            return std::nullopt;
        digits += QChar(u'0' + c.digitValue());
    }
    if (digits.isEmpty() || digits.size() > kMostDigits)
        return std::nullopt;
    return digits.toLongLong();
}

} // namespace desk::ui

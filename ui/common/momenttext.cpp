#include "ui/common/momenttext.h"

#include "core/domain/period.h"
#include "ui/common/bidi.h"

#include <QDate>

namespace desk::ui {
namespace {

QDate dateOf(Instant instant)
{
    return QDate(1970, 1, 1).addDays(algiersDayOf(instant).time_since_epoch().count());
}

QString clockOf(Instant instant)
{
    return QString::fromStdString(algiersTimeOfDay(instant)).left(5);
}

} // namespace

QString MomentText::kept(const QString& text) const
{
    return m_language == UiLanguage::Arabic ? isolated(text) : text;
}

QString MomentText::day(Instant instant) const
{
    const QString text = localeFor(m_language).toString(dateOf(instant), QStringLiteral("d MMM yyyy"));
    // An Arabic date reads from the right, with Latin digits: day, month, year.
    return m_language == UiLanguage::Arabic ? kRightToLeftIsolate + text + kPopIsolate : text;
}

QString MomentText::timeOfDay(Instant instant) const
{
    return kept(clockOf(instant));
}

/// Two isolates alone have no direction: a cell of nothing else would be laid out from left to right.
QString MomentText::joined(const QString& day, const QString& time) const
{
    //: A day and a time of day: "21 Nov 2026, 14:05"
    const QString text = tr("%1, %2").arg(day, time);
    return m_language == UiLanguage::Arabic ? kRightToLeftIsolate + text + kPopIsolate : text;
}

QString MomentText::dayAndTime(Instant instant) const
{
    return joined(day(instant), timeOfDay(instant));
}

QString MomentText::window(Instant from, Instant until, Instant now) const
{
    QString hours = kept(clockOf(from) + QChar(0x2013) + clockOf(until));
    if (dateOf(from) == dateOf(now))
        return hours;
    return joined(day(from), hours);
}

QString MomentText::age(Instant then, Instant now)
{
    using namespace std::chrono;
    const auto minutesAgo = floor<minutes>(now - then).count();
    if (minutesAgo < 1)
        return tr("just now");
    if (minutesAgo < 60)
        //: How long ago, in minutes
        return tr("%n min ago", nullptr, static_cast<int>(minutesAgo));
    if (minutesAgo < 24 * 60)
        //: How long ago, in hours
        return tr("%n h ago", nullptr, static_cast<int>(minutesAgo / 60));
    return tr("%n day(s) ago", nullptr, static_cast<int>(minutesAgo / (24 * 60)));
}

} // namespace desk::ui

// MomentText: days and times of day in Algiers, and how long ago something was.
#pragma once

#include "core/base/instant.h"
#include "ui/common/uilanguage.h"

#include <QCoreApplication>
#include <QString>

namespace desk::ui {

/// Every text is isolated in Arabic, where the parts would change places otherwise.
class MomentText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::MomentText)
public:
    explicit MomentText(UiLanguage language) : m_language(language) {}

    QString day(Instant instant) const;        ///< `21 Nov 2026`
    QString timeOfDay(Instant instant) const;  ///< `14:05`
    QString dayAndTime(Instant instant) const; ///< `21 Nov 2026, 14:05`
    /// `14:05–14:10`; with the day in front where it is not the day of `now`.
    QString window(Instant from, Instant until, Instant now) const;
    /// `just now`, `2 min ago`, `3 h ago`, `4 days ago`; nothing is in the future.
    static QString age(Instant then, Instant now);

private:
    QString kept(const QString& text) const;
    QString joined(const QString& day, const QString& time) const;
    UiLanguage m_language;
};

} // namespace desk::ui

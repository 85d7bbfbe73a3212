// PeriodChoice: periods by their names, as buttons; for who does not want to type days.
#pragma once

// clang-format off: moc 6.4 reads the standard library only behind Qt
#include <QWidget>
// clang-format on

#include "core/domain/periodpreset.h"
#include "ui/common/rangefields.h"
#include "ui/common/uilanguage.h"

#include <map>

class QPushButton;

namespace desk::ui {

/// Marks the preset that the days are; "Custom" for any other days. Weeks begin as the language's locale has it.
class PeriodChoice : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodChoice(UiLanguage language, QWidget* parent = nullptr);

    /// `today` in Algiers. Emits nothing.
    void setDays(const DayRange& days, AlgiersDay today);

    static QString textOf(PeriodPreset preset);
    static std::chrono::weekday weekStart(UiLanguage language);

Q_SIGNALS:
    void chosen(const desk::ui::DayRange& days);
    /// Other days are to be typed.
    void customWanted();

private:
    void mark();

    UiLanguage m_language;
    DayRange m_days;
    AlgiersDay m_today{};
    std::map<PeriodPreset, QPushButton*> m_presets;
    QPushButton* m_custom;
};

} // namespace desk::ui

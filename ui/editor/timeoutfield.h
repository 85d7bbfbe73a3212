// TimeoutField: the choice of an inactivity window: the shop's rule, a usual one, or a number with its unit.
#pragma once

#include "core/base/clock.h"
#include "ui/common/uilanguage.h"
#include "ui/editor/timeoutentry.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace desk::ui {

class TimeoutField : public QWidget
{
    Q_OBJECT
public:
    /// `clock` is the server's and outlives the field.
    TimeoutField(const Clock& clock, UiLanguage language, QWidget* parent = nullptr);

    TimeoutEntry entry() const;
    void setEntry(const TimeoutEntry& entry);
    /// What the first choice stands for: "Instance default: 48 hours", or its words for an instance's own default.
    void setInherited(std::optional<std::chrono::minutes> inherited);
    void setInheritText(const QString& text);
    /// From when the window counts; nullopt: from now, as for a link that is being made.
    void setSince(std::optional<Instant> since);
    void setForecastShown(bool shown);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(int index);
    void showCustom();
    void showForecast();

    const Clock& m_clock;
    UiLanguage m_language;
    QComboBox* m_choice;
    QWidget* m_custom;
    QLineEdit* m_number;
    QComboBox* m_unit;
    QLabel* m_forecast;
    QTimer m_tick;
    std::optional<std::chrono::minutes> m_inherited;
    std::optional<Instant> m_since;
    bool m_isForecastShown = true;
};

} // namespace desk::ui

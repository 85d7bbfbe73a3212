#include "ui/common/periodchoice.h"

#include "ui/common/theme.h"

#include <QGridLayout>
#include <QPushButton>

namespace desk::ui {
namespace {

constexpr int kColumns = 3;

QPushButton* makeButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoDefault(true); // Return chooses, as Space does
    button->setMinimumHeight(metrics::kControlHeight - 4);
    return button;
}

} // namespace

PeriodChoice::PeriodChoice(UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    //: Days that are none of the named periods: to be typed
    , m_custom(makeButton(tr("Custom"), QStringLiteral("period-custom"), this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(metrics::kGap / 2 + 1);
    int at = 0;
    QWidget* before = nullptr;
    for (const PeriodPreset preset : kPeriodPresets) {
        const std::string_view word = wordFor(preset);
        QPushButton* button = makeButton(textOf(preset),
            QStringLiteral("period-") + QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())),
            this);
        connect(button, &QPushButton::clicked, this, [this, preset] {
            const DaysOfPreset days = daysOf(preset, m_today, weekStart(m_language));
            m_days = {days.first, days.last};
            mark();
            Q_EMIT chosen(m_days);
        });
        grid->addWidget(button, at / kColumns, at % kColumns);
        m_presets[preset] = button;
        if (before)
            setTabOrder(before, button);
        before = button;
        ++at;
    }
    setTabOrder(before, m_custom);
    grid->addWidget(m_custom, at / kColumns, at % kColumns);
    connect(m_custom, &QPushButton::clicked, this, [this] {
        mark(); // the button says what the days are, not that it was pressed
        Q_EMIT customWanted();
    });
    setFocusProxy(m_presets.at(PeriodPreset::Today));
}

void PeriodChoice::setDays(const DayRange& days, AlgiersDay today)
{
    m_days = days;
    m_today = today;
    mark();
}

void PeriodChoice::mark()
{
    std::optional<PeriodPreset> now;
    if (m_days.from && m_days.to)
        now = presetOf(*m_days.from, *m_days.to, m_today, weekStart(m_language));
    for (const auto& [preset, button] : m_presets)
        button->setChecked(preset == now);
    m_custom->setChecked(!now && !m_days.isOpen());
}

QString PeriodChoice::textOf(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::Today: return tr("Today");
    case PeriodPreset::Yesterday: return tr("Yesterday");
    case PeriodPreset::ThisWeek: return tr("This week");
    case PeriodPreset::LastWeek: return tr("Last week");
    case PeriodPreset::ThisMonth: return tr("This month");
    case PeriodPreset::LastMonth: return tr("Last month");
    case PeriodPreset::ThisQuarter: return tr("This quarter");
    case PeriodPreset::ThisYear: return tr("This year");
    }
    return {};
}

std::chrono::weekday PeriodChoice::weekStart(UiLanguage language)
{
    // Qt counts from Monday, 1, to Sunday, 7; so does ISO, which the calendar types read.
    return std::chrono::weekday{static_cast<unsigned>(localeFor(language).firstDayOfWeek())};
}

} // namespace desk::ui

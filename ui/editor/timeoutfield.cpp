#include "ui/editor/timeoutfield.h"

#include "ui/common/theme.h"
#include "ui/editor/timeouttext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace desk::ui {
namespace {

using std::chrono::minutes;
constexpr std::array kPresets{minutes(30), minutes(12 * 60), minutes(48 * 60), minutes(7 * 24 * 60)};
constexpr int kInherit = 0;
constexpr int kFirstPreset = 1;
constexpr int kCustom = kFirstPreset + static_cast<int>(kPresets.size());
constexpr std::chrono::seconds kTick{20};

} // namespace

TimeoutField::TimeoutField(const Clock& clock, UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_language(language)
    , m_choice(new QComboBox(this))
    , m_custom(new QWidget(this))
    , m_number(new QLineEdit(m_custom))
    , m_unit(new QComboBox(m_custom))
    , m_forecast(new QLabel(this))
{
    setFocusProxy(m_choice);
    m_choice->setObjectName(QStringLiteral("timeoutChoice"));
    m_choice->setMinimumHeight(metrics::kControlHeight);
    m_choice->addItem(QString());
    for (const minutes preset : kPresets)
        m_choice->addItem(TimeoutText::span(preset));
    m_choice->addItem(tr("Other…"));
    m_number->setObjectName(QStringLiteral("timeoutNumber"));
    m_number->setAccessibleName(tr("Number"));
    m_number->setMinimumHeight(metrics::kControlHeight);
    m_unit->setObjectName(QStringLiteral("timeoutUnit"));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setMinimumHeight(metrics::kControlHeight);
    for (const TimeoutUnit unit : {TimeoutUnit::Minutes, TimeoutUnit::Hours, TimeoutUnit::Days})
        m_unit->addItem(TimeoutText::unit(unit));
    m_forecast->setObjectName(QStringLiteral("timeoutForecast"));
    m_forecast->setTextFormat(Qt::PlainText);
    m_forecast->setWordWrap(true);
    auto* custom = new QHBoxLayout(m_custom);
    custom->setContentsMargins({});
    custom->setSpacing(metrics::kGap);
    custom->addWidget(m_number, 1);
    custom->addWidget(m_unit, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap - 2);
    layout->addWidget(m_choice);
    layout->addWidget(m_custom);
    layout->addWidget(m_forecast);
    setInherited(std::nullopt);
    showCustom();
    connect(m_choice, &QComboBox::activated, this, &TimeoutField::choose);
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        showForecast();
        Q_EMIT changed();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        showForecast();
        Q_EMIT changed();
    });
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &TimeoutField::showForecast);
    m_tick.start();
}

TimeoutEntry TimeoutField::entry() const
{
    const int index = m_choice->currentIndex();
    TimeoutEntry entry;
    if (index >= kFirstPreset && index < kCustom)
        return entryFor(kPresets[static_cast<std::size_t>(index - kFirstPreset)]);
    entry.inherits = index == kInherit;
    entry.number = m_number->text();
    entry.unit = static_cast<TimeoutUnit>(m_unit->currentIndex());
    return entry;
}

void TimeoutField::setEntry(const TimeoutEntry& entry)
{
    const TimeoutReading reading = readTimeout(entry);
    int index = entry.inherits ? kInherit : kCustom;
    for (std::size_t at = 0; at < kPresets.size(); ++at) {
        if (reading.timeout == kPresets[at])
            index = kFirstPreset + static_cast<int>(at);
    }
    const QSignalBlocker quiet(m_number);
    m_choice->setCurrentIndex(index);
    m_number->setText(entry.number);
    m_unit->setCurrentIndex(static_cast<int>(entry.unit));
    showCustom();
    showForecast();
}

void TimeoutField::setInherited(std::optional<minutes> inherited)
{
    m_inherited = inherited;
    m_choice->setItemText(kInherit, inherited ? tr("Instance default: %1").arg(TimeoutText::span(*inherited))
                                              : tr("Instance default (none is known)"));
    showForecast();
}

void TimeoutField::setInheritText(const QString& text)
{
    m_choice->setItemText(kInherit, text);
}

void TimeoutField::setSince(std::optional<Instant> since)
{
    m_since = since;
    showForecast();
}

void TimeoutField::setForecastShown(bool shown)
{
    m_isForecastShown = shown;
    showForecast();
}

void TimeoutField::choose(int index)
{
    showCustom();
    if (index == kCustom) {
        m_number->setFocus(Qt::OtherFocusReason);
        m_number->selectAll();
    }
    showForecast();
    Q_EMIT changed();
}

void TimeoutField::showCustom()
{
    m_custom->setVisible(m_choice->currentIndex() == kCustom);
}

void TimeoutField::showForecast()
{
    const TimeoutReading reading = readTimeout(entry());
    const auto timeout = entry().inherits ? m_inherited : reading.timeout;
    // Nothing is foretold from what cannot be read, nor from a rule nobody told us.
    const bool isKnown = reading.fault == TimeoutReading::Fault::None && timeout.has_value();
    m_forecast->setVisible(m_isForecastShown && isKnown);
    if (!isKnown)
        return;
    const Instant now = m_clock.now();
    const auto forecast = TimeoutText::forecast(timeout, m_since.value_or(now), now, m_language);
    m_forecast->setText(forecast.text);
    const QColor ink = inkOn(forecast.tone, palette(), false);
    if (m_forecast->palette().color(QPalette::WindowText) != ink) {
        QPalette tinted = m_forecast->palette();
        tinted.setColor(QPalette::WindowText, ink);
        m_forecast->setPalette(tinted);
    }
}

void TimeoutField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showForecast();
}

} // namespace desk::ui

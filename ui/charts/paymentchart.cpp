#include "ui/charts/paymentchart.h"

#include "ui/charts/barsview.h"
#include "ui/charts/chartkey.h"
#include "ui/common/momenttext.h"
#include "ui/common/moneytext.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr int kHeight = 190;
constexpr int kTableSwitch = 100;

/// So many bars are told apart in a panel.
int mostBars(Grain grain)
{
    switch (grain) {
    case Grain::Day: return 60;
    case Grain::Week: return 53;
    case Grain::Month: return 36;
    case Grain::Quarter: return 24;
    case Grain::Year: return 20;
    }
    return 60;
}

/// The finest grain that fits what there is, so that a link of two weeks is not one bar.
Grain fittingGrain(const std::vector<cache::DayOfPayments>& days, AlgiersDay today)
{
    const auto span = (today - days.front().day).count();
    return span <= 60 ? Grain::Day : span <= 400 ? Grain::Week : Grain::Month;
}

} // namespace

PaymentChart::PaymentChart(UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_stack(new QStackedLayout)
    , m_bars(new BarsView(this))
    //: Of a chart's bars and its dots: dinars, and the number of payments
    , m_key(new ChartKey(tr("Collected, DA"), tr("Payments"), this))
    , m_table(new QTableWidget(this))
    , m_empty(new QLabel(tr("No payments yet"), this))
    , m_first(new QLabel(this))
    , m_last(new QLabel(this))
    , m_ends(new QWidget(this))
{
    setObjectName(QStringLiteral("panelChart"));
    setAccessibleName(tr("Payments over time"));
    setLocale(localeFor(language));
    m_bars->setObjectName(QStringLiteral("panelBars"));
    m_bars->setLocale(localeFor(language));
    m_table->setObjectName(QStringLiteral("panelChartTable"));
    m_table->setAccessibleName(tr("Payments over time"));
    m_table->setColumnCount(3);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setHorizontalHeaderLabels({tr("Period"), tr("Payments"), tr("Collected")});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto* ends = new QHBoxLayout(m_ends);
    ends->setContentsMargins({});
    for (QLabel* label : {m_first, m_last}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
    }
    ends->addWidget(m_first);
    ends->addStretch(1);
    ends->addWidget(m_last);
    auto* drawn = new QWidget(this);
    auto* column = new QVBoxLayout(drawn);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_key->setObjectName(QStringLiteral("panelChartKey"));
    column->addWidget(m_key);
    column->addWidget(m_bars, 1);
    column->addWidget(m_ends);

    auto* body = new QWidget(this);
    body->setFixedHeight(kHeight);
    body->setLayout(m_stack);
    m_stack->addWidget(drawn);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap);
    layout->addWidget(makeSwitches());
    layout->addWidget(body);
    update();
}

void PaymentChart::addSwitch(
    QButtonGroup* group, QWidget* row, const QString& text, const QString& name, int id)
{
    auto* button = new QToolButton(row);
    button->setText(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    row->layout()->addWidget(button);
    if (group)
        group->addButton(button, id);
    else
        connect(button, &QToolButton::toggled, this, [this](bool isOn) {
            m_isTable = isOn;
            update();
        });
}

QWidget* PaymentChart::makeSwitches()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    auto* grains = new QButtonGroup(this);
    grains->setObjectName(QStringLiteral("panelGrains"));
    addSwitch(grains, row, tr("Day"), QStringLiteral("panelByDay"), static_cast<int>(Grain::Day));
    addSwitch(grains, row, tr("Week"), QStringLiteral("panelByWeek"), static_cast<int>(Grain::Week));
    addSwitch(grains, row, tr("Month"), QStringLiteral("panelByMonth"), static_cast<int>(Grain::Month));
    layout->addStretch(1);
    auto* measures = new QButtonGroup(this);
    //: What the bars of the chart show
    addSwitch(
        measures, row, tr("Number"), QStringLiteral("panelByCount"), static_cast<int>(ChartMeasure::Count));
    //: What the bars of the chart show: dinars
    addSwitch(measures, row, tr("DA"), QStringLiteral("panelByCollected"),
        static_cast<int>(ChartMeasure::Collected));
    //: Dinars as bars, and the number of payments as dots
    addSwitch(measures, row, tr("Both"), QStringLiteral("panelByBoth"), static_cast<int>(ChartMeasure::Both));
    //: Shows the chart's numbers as a table
    addSwitch(nullptr, row, tr("Table"), QStringLiteral("panelAsTable"), kTableSwitch);
    grains->button(static_cast<int>(m_grain))->setChecked(true);
    measures->button(static_cast<int>(m_measure))->setChecked(true);
    connect(grains, &QButtonGroup::idClicked, this, [this](int id) {
        m_grain = static_cast<Grain>(id);
        update();
    });
    connect(measures, &QButtonGroup::idClicked, this, [this](int id) {
        m_measure = static_cast<ChartMeasure>(id);
        update();
    });
    return row;
}

void PaymentChart::setDays(const std::vector<cache::DayOfPayments>& days, AlgiersDay today)
{
    if (!m_isFresh && days == m_days && today == m_today)
        return;
    m_days = days;
    m_today = today;
    if (m_isFresh && !days.empty()) {
        m_isFresh = false;
        m_grain = fittingGrain(days, today);
        if (auto* group = findChild<QButtonGroup*>(QStringLiteral("panelGrains")))
            group->button(static_cast<int>(m_grain))->setChecked(true);
    }
    update();
}

QString PaymentChart::nameOf(const report::SeriesPoint& point) const
{
    const MomentText moments(m_language);
    switch (m_grain) {
    case Grain::Day: return moments.day(startOf(point.first));
    case Grain::Week:
        //: A week by its first day
        return tr("Week of %1").arg(moments.day(startOf(point.first)));
    case Grain::Month:
    case Grain::Quarter:
    case Grain::Year: break;
    }
    const QDate date = QDate(1970, 1, 1).addDays(point.first.time_since_epoch().count());
    return localeFor(m_language).toString(date, QStringLiteral("MMMM yyyy"));
}

QString PaymentChart::saidOf(const report::SeriesPoint& point) const
{
    //: A chart's bar: the period, how many payments, what they collected
    return tr("%1: %2, %3")
        .arg(nameOf(point), tr("%n payment(s)", nullptr, static_cast<int>(point.count)),
            moneyText(point.collected, m_language));
}

void PaymentChart::update()
{
    const auto series = report::paymentSeries(m_days, m_grain, m_today, mostBars(m_grain));
    m_series = series.value_or(report::PaymentSeries{});
    if (m_series.points.empty()) {
        m_stack->setCurrentWidget(m_empty);
        describe();
        return;
    }
    std::vector<double> counts;
    std::vector<double> sums;
    for (const report::SeriesPoint& point : m_series.points) {
        counts.push_back(static_cast<double>(point.count));
        sums.push_back(static_cast<double>(point.collected.centimes()) / 100.0);
    }
    const bool isCount = m_measure == ChartMeasure::Count;
    m_bars->setBars(isCount ? counts : sums, isCount,
        [this](int at) { return saidOf(m_series.points.at(static_cast<std::size_t>(at))); });
    const bool isBoth = m_measure == ChartMeasure::Both;
    m_bars->setDots(isBoth ? counts : std::vector<double>());
    m_key->setVisible(isBoth);
    m_first->setText(nameOf(m_series.points.front()));
    m_last->setText(m_series.points.size() > 1 ? nameOf(m_series.points.back()) : QString());
    showTable();
    m_stack->setCurrentIndex(m_isTable ? 1 : 0);
    describe();
}

void PaymentChart::showTable()
{
    const int rows = static_cast<int>(m_series.points.size());
    m_table->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const report::SeriesPoint& point =
            m_series.points[static_cast<std::size_t>(rows - 1 - row)]; // newest first
        const QStringList cells{nameOf(point), locale().toString(static_cast<qlonglong>(point.count)),
            moneyText(point.collected, m_language)};
        for (int cell = 0; cell < 3; ++cell) {
            auto* item = new QTableWidgetItem(cells[cell]);
            if (cell > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, cell, item);
        }
    }
}

/// Bars are seen; this is what is read aloud. The table has the rest.
void PaymentChart::describe()
{
    if (m_series.points.empty()) {
        m_bars->setAccessibleName(tr("Payments over time"));
        m_bars->setAccessibleDescription(m_empty->text());
        return;
    }
    const auto best = std::max_element(m_series.points.begin(), m_series.points.end(),
        [](const auto& a, const auto& b) { return a.count < b.count; });
    m_bars->setAccessibleName(tr("Payments over time"));
    //: Read aloud; %1 and %2 are periods, %3 is the best of them with its figures
    m_bars->setAccessibleDescription(
        tr("From %1 to %2. Most payments in %3.")
            .arg(nameOf(m_series.points.front()), nameOf(m_series.points.back()), saidOf(*best)));
}

} // namespace desk::ui

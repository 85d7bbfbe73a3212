// PaymentChart: one link's payments over time: what they collected as bars and their number as dots, or one of the two
// alone. The one place that knows Qt Charts.
#pragma once

#include "core/report/paymentseries.h"
#include "ui/common/uilanguage.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedLayout;
class QTableWidget;

namespace desk::ui {

class BarsView;
class ChartKey;

/// What is drawn. Both: bars are what was collected, the dots count payments.
enum class ChartMeasure { Count, Collected, Both };

/// Asks for nothing by itself: who shows it hands over the days. The same numbers stand in a table for those who do not
/// see bars. From right to left the oldest bar is at the right.
class PaymentChart : public QWidget
{
    Q_OBJECT
public:
    explicit PaymentChart(UiLanguage language, QWidget* parent = nullptr);

    /// `today` in Algiers; days as LinkPayments::byDay().
    void setDays(const std::vector<cache::DayOfPayments>& days, AlgiersDay today);
    Grain grain() const { return m_grain; }
    ChartMeasure measure() const { return m_measure; }
    const report::PaymentSeries& series() const { return m_series; }

private:
    QWidget* makeSwitches();
    void addSwitch(QButtonGroup* group, QWidget* row, const QString& text, const QString& name, int id);
    void update();
    void showTable();
    void describe();
    QString nameOf(const report::SeriesPoint& point) const;
    QString saidOf(const report::SeriesPoint& point) const;

    UiLanguage m_language;
    std::vector<cache::DayOfPayments> m_days;
    AlgiersDay m_today{};
    Grain m_grain = Grain::Week;
    ChartMeasure m_measure = ChartMeasure::Both;
    report::PaymentSeries m_series;
    bool m_isTable = false;
    bool m_isFresh = true; ///< nothing was shown yet
    QStackedLayout* m_stack;
    BarsView* m_bars;
    ChartKey* m_key;
    QTableWidget* m_table;
    QLabel* m_empty;
    QLabel* m_first;
    QLabel* m_last;
    QWidget* m_ends;
};

} // namespace desk::ui

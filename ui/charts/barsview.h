// BarsView: a row of bars over a scale of values, and dots over another one, drawn by Qt Charts in the colours of the
// palette.
#pragma once

#include <QtCharts/QChartView>

#include <functional>
#include <vector>

class QBarSet;
class QBarSeries;
class QBarCategoryAxis;
class QScatterSeries;
class QValueAxis;

namespace desk::ui {

class BarsView : public QChartView
{
    Q_OBJECT
public:
    explicit BarsView(QWidget* parent = nullptr);

    /// Oldest first; doubles only to be drawn. `whole`: the scale counts in whole numbers. `tip` says what a bar is.
    void setBars(const std::vector<double>& values, bool whole, std::function<QString(int)> tip);
    /// A dot for each value above zero, over the bars that were just set; whole numbers, with a scale of their own at the
    /// other side; as many values as bars. Empty: none.
    void setDots(const std::vector<double>& values);

    /// Bars below dots are paler.
    static QColor barColour(const QPalette& palette, bool isBelowDots);
    static QColor dotColour(const QPalette& palette);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(bool isHovered, int index);
    void tint();

    QBarSet* m_set;
    QBarSeries* m_series;
    QBarCategoryAxis* m_categories;
    QValueAxis* m_values;
    QScatterSeries* m_dots;
    QValueAxis* m_across; ///< the places of the bars, as numbers
    QValueAxis* m_counts;
    std::function<QString(int)> m_tip;
    int m_count = 0;
    int m_steps = 1; ///< of the bars' scale
};

} // namespace desk::ui

// BarsView: a row of bars over a scale of values, drawn by Qt Charts in the colours of the palette.
#pragma once

#include <QtCharts/QChartView>

#include <functional>
#include <vector>

class QBarSet;
class QBarSeries;
class QBarCategoryAxis;
class QValueAxis;

namespace desk::ui {

class BarsView : public QChartView
{
    Q_OBJECT
public:
    explicit BarsView(QWidget* parent = nullptr);

    /// Oldest first; doubles only to be drawn. `whole`: the scale counts in whole numbers. `tip` says what a bar is.
    void setBars(const std::vector<double>& values, bool whole, std::function<QString(int)> tip);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(bool isHovered, int index);
    void tint();

    QBarSet* m_set;
    QBarSeries* m_series;
    QBarCategoryAxis* m_categories;
    QValueAxis* m_values;
    std::function<QString(int)> m_tip;
    int m_count = 0;
};

} // namespace desk::ui

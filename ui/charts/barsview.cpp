#include "ui/charts/barsview.h"

#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace desk::ui {
namespace {

constexpr int kSteps = 4;

/// The next of 1, 2, 2.5, 5, 10 and their multiples by ten that `steps` of which reach `largest`.
double niceStep(double largest, int steps, bool whole)
{
    const double rough = std::max(largest, whole ? 1.0 : 0.01) / steps;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = factor * power;
        if (step >= rough - 1e-9 && (!whole || (step >= 1.0 && std::floor(step) == step)))
            return step;
    }
    return whole ? std::max(1.0, std::ceil(10 * power)) : 10 * power;
}

} // namespace

BarsView::BarsView(QWidget* parent)
    : QChartView(parent)
    , m_set(new QBarSet(QString()))
    , m_series(new QBarSeries)
    , m_categories(new QBarCategoryAxis)
    , m_values(new QValueAxis)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_series->append(m_set);
    m_series->setBarWidth(0.72);
    chart()->addSeries(m_series);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    if (chart()->layout())
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_categories->setLabelsVisible(false);
    m_categories->setGridLineVisible(false);
    m_categories->setLineVisible(false);
    m_values->setLineVisible(false);
    m_values->setTickCount(kSteps + 1);
    chart()->addAxis(m_categories, Qt::AlignBottom);
    chart()->addAxis(m_values, layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    m_series->attachAxis(m_categories);
    m_series->attachAxis(m_values);
    connect(m_series, &QAbstractBarSeries::hovered, this,
        [this](bool isHovered, int index, QBarSet*) { show(isHovered, index); });
    tint();
}

void BarsView::setBars(const std::vector<double>& values, bool whole, std::function<QString(int)> tip)
{
    m_tip = std::move(tip);
    m_count = static_cast<int>(values.size());
    QStringList names;
    QList<qreal> heights;
    double largest = 0;
    for (const double value : values) {
        names.append(QString::number(names.size()));
        heights.append(value);
        largest = std::max(largest, value);
    }
    // Qt Charts mirrors no bars.
    if (layoutDirection() == Qt::RightToLeft)
        std::reverse(heights.begin(), heights.end());
    m_set->remove(0, m_set->count());
    m_categories->setCategories(names);
    m_set->append(heights);
    const double step = niceStep(largest, kSteps, whole);
    const int steps = std::max(1, static_cast<int>(std::ceil(largest / step - 1e-9)));
    m_values->setTickCount(steps + 1);
    m_values->setRange(0, step * steps);
    m_values->setLabelFormat(whole || step >= 1 ? QStringLiteral("%.0f") : QStringLiteral("%.2f"));
    chart()->setLocale(locale());
    chart()->setLocalizeNumbers(true);
}

void BarsView::show(bool isHovered, int index)
{
    if (!isHovered || !m_tip) {
        QToolTip::hideText();
        return;
    }
    const int at = layoutDirection() == Qt::RightToLeft ? m_count - 1 - index : index;
    if (at >= 0 && at < m_count)
        QToolTip::showText(QCursor::pos(), m_tip(at), this);
}

void BarsView::tint()
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    setBackgroundBrush(base);
    // No pen: an antialiased outline costs more than the bars.
    m_set->setPen(Qt::NoPen);
    m_set->setBrush(mixed(palette().color(QPalette::Link), base, 0.85));
    m_values->setLabelsBrush(palette().color(QPalette::PlaceholderText));
    m_values->setGridLinePen(QPen(mixed(text, base, 0.10), 1));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    m_values->setLabelsFont(small);
}

void BarsView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui

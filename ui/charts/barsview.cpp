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
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace desk::ui {
namespace {

constexpr int kSteps = 4;
constexpr double kHeadroom = 1.06;
constexpr qreal kDot = 8;

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
    , m_dots(new QScatterSeries)
    , m_across(new QValueAxis)
    , m_counts(new QValueAxis)
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
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    chart()->addAxis(m_categories, Qt::AlignBottom);
    chart()->addAxis(m_values, isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    m_series->attachAxis(m_categories);
    m_series->attachAxis(m_values);
    m_dots->setMarkerSize(kDot);
    chart()->addSeries(m_dots);
    m_across->setVisible(false);
    m_counts->setLineVisible(false);
    m_counts->setGridLineVisible(false); // the bars' lines are at the same heights
    m_counts->setLabelFormat(QStringLiteral("%.0f"));
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_counts, isMirrored ? Qt::AlignLeft : Qt::AlignRight);
    m_dots->attachAxis(m_across);
    m_dots->attachAxis(m_counts);
    setDots({});
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
    m_steps = std::max(1, static_cast<int>(std::ceil(largest / step - 1e-9)));
    m_values->setTickCount(m_steps + 1);
    m_values->setRange(0, step * m_steps);
    m_values->setLabelFormat(whole || step >= 1 ? QStringLiteral("%.0f") : QStringLiteral("%.2f"));
    chart()->setLocale(locale());
    chart()->setLocalizeNumbers(true);
}

void BarsView::setDots(const std::vector<double>& values)
{
    const bool isShown = !values.empty();
    m_dots->setVisible(isShown);
    m_counts->setVisible(isShown);
    QList<QPointF> points;
    const int last = static_cast<int>(values.size()) - 1;
    for (int at = 0; at <= last; ++at) {
        const double value =
            values[static_cast<std::size_t>(layoutDirection() == Qt::RightToLeft ? last - at : at)];
        if (value > 0)
            points.append({static_cast<qreal>(at), value});
    }
    m_dots->replace(points);
    if (isShown) {
        m_across->setRange(-0.5, last + 0.5);
        // No dot touches the upper edge, which would cut it.
        const double step =
            niceStep(*std::max_element(values.begin(), values.end()) * kHeadroom, m_steps, true);
        m_counts->setTickCount(m_steps + 1);
        m_counts->setRange(0, step * m_steps);
    }
    tint();
}

QColor BarsView::barColour(const QPalette& palette, bool isBelowDots)
{
    return mixed(palette.color(QPalette::Link), palette.color(QPalette::Base), isBelowDots ? 0.45 : 0.85);
}

QColor BarsView::dotColour(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.85);
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
    m_set->setBrush(barColour(palette(), m_dots->isVisible()));
    m_dots->setBrush(dotColour(palette()));
    m_dots->setPen(QPen(base, 1)); // stands off from the bar below it
    for (QValueAxis* axis : {m_values, m_counts})
        axis->setLabelsBrush(palette().color(QPalette::PlaceholderText));
    m_values->setGridLinePen(QPen(mixed(text, base, 0.10), 1));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    m_values->setLabelsFont(small);
    m_counts->setLabelsFont(small);
}

void BarsView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui

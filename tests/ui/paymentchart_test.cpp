// The chart of one link's payments: what its bars are, and what stands beside them.
#include "ui/charts/paymentchart.h"

#include "sheetfixture.h"
#include "ui/charts/barsview.h"
#include "ui/common/bidi.h"

#include <QAbstractButton>
#include <QTableWidget>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

QList<qreal> barsOf(const PaymentChart& chart)
{
    const auto* view = chart.findChild<BarsView*>();
    const auto* series = qobject_cast<QBarSeries*>(view->chart()->series().constFirst());
    QList<qreal> values;
    for (int at = 0; at < series->barSets().constFirst()->count(); ++at)
        values.append(series->barSets().constFirst()->at(at));
    return values;
}

QList<qreal> dotsOf(const PaymentChart& chart)
{
    QList<qreal> values;
    for (const QAbstractSeries* series : chart.findChild<BarsView*>()->chart()->series()) {
        if (const auto* line = qobject_cast<const QScatterSeries*>(series)) {
            for (const QPointF& point : line->points())
                values.append(point.y());
        }
    }
    return values;
}

void click(const PaymentChart& chart, const char* name)
{
    auto* button = chart.findChild<QAbstractButton*>(QLatin1String(name));
    QVERIFY(button);
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

class PaymentChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void switchesAreKeysAndChangeTheBars();
    void bothAreBarsAndDots();
    void startsWithWhatFits();
    void withoutPaymentsItSaysSo();
    void fromRightToLeftTheOldestIsAtTheRight();
    void theTableHoldsTheSame();
};

void PaymentChartTest::switchesAreKeysAndChangeTheBars()
{
    PaymentChart chart(UiLanguage::English);
    chart.show();
    chart.setDays(workshop().days, algiersDayOf(kSheetNow));
    QCOMPARE(chart.grain(), Grain::Day);
    QCOMPARE(barsOf(chart).size(), 31); // 22 October to 21 November
    QCOMPARE(chart.measure(), ChartMeasure::Both);
    click(chart, "panelByCount");
    click(chart, "panelByMonth");
    QCOMPARE(barsOf(chart), (QList<qreal>{3, 9}));
    QVERIFY(dotsOf(chart).isEmpty());
    click(chart, "panelByCollected");
    QCOMPARE(barsOf(chart), (QList<qreal>{13'500, 40'500}));
    click(chart, "panelByWeek");
    QCOMPARE(barsOf(chart), (QList<qreal>{4500, 9000, 9000, 18'000, 13'500}));
    QVERIFY(
        chart.findChild<BarsView*>()->accessibleDescription().contains(QStringLiteral("Week of 9 Nov 2026")));
}

void PaymentChartTest::bothAreBarsAndDots()
{
    PaymentChart chart(UiLanguage::English);
    chart.show();
    chart.setDays(workshop().days, algiersDayOf(kSheetNow));
    click(chart, "panelByMonth");
    QCOMPARE(barsOf(chart), (QList<qreal>{13'500, 40'500}));
    QCOMPARE(dotsOf(chart), (QList<qreal>{3, 9}));
    QVERIFY(chart.findChild<QWidget*>(QStringLiteral("panelChartKey"))->isVisible());
    // The two scales are divided by the same lines.
    QList<const QValueAxis*> scales;
    for (const QAbstractAxis* axis : chart.findChild<BarsView*>()->chart()->axes(Qt::Vertical)) {
        QVERIFY(axis->isVisible());
        scales.append(qobject_cast<const QValueAxis*>(axis));
    }
    QCOMPARE(scales.size(), 2);
    QCOMPARE(scales[0]->tickCount(), scales[1]->tickCount());
    QVERIFY(scales[0]->max() >= 40'500 && scales[1]->max() > 9);
    click(chart, "panelByCollected");
    QVERIFY(dotsOf(chart).isEmpty());
    QVERIFY(!chart.findChild<QWidget*>(QStringLiteral("panelChartKey"))->isVisible());
    QVERIFY(!scales[1]->isVisible());
}

void PaymentChartTest::startsWithWhatFits()
{
    PaymentChart chart(UiLanguage::English);
    chart.setDays({{parseDay("2024-01-10").value(), 1, Money::fromCentimes(100)}}, algiersDayOf(kSheetNow));
    QCOMPARE(chart.grain(), Grain::Month);
    // What the person chose stays, whatever comes.
    click(chart, "panelByWeek");
    chart.setDays(workshop().days, algiersDayOf(kSheetNow));
    QCOMPARE(chart.grain(), Grain::Week);
}

void PaymentChartTest::withoutPaymentsItSaysSo()
{
    PaymentChart chart(UiLanguage::English);
    chart.show();
    chart.setDays({}, algiersDayOf(kSheetNow));
    QVERIFY(!chart.findChild<BarsView*>()->isVisible());
    QCOMPARE(chart.findChild<BarsView*>()->accessibleDescription(), QStringLiteral("No payments yet"));
}

void PaymentChartTest::fromRightToLeftTheOldestIsAtTheRight()
{
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    auto* chart = new PaymentChart(UiLanguage::Arabic, &window);
    chart->setDays(workshop().days, algiersDayOf(kSheetNow));
    click(*chart, "panelByMonth");
    QCOMPARE(barsOf(*chart), (QList<qreal>{40'500, 13'500}));
    QCOMPARE(dotsOf(*chart), (QList<qreal>{9, 3}));
}

void PaymentChartTest::theTableHoldsTheSame()
{
    PaymentChart chart(UiLanguage::English);
    chart.show();
    chart.setDays(workshop().days, algiersDayOf(kSheetNow));
    click(chart, "panelByMonth");
    click(chart, "panelAsTable");
    const auto* table = chart.findChild<QTableWidget*>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("November 2026"));
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("9"));
    QCOMPARE(withoutBidiMarks(table->item(0, 2)->text()), QStringLiteral("40,500.00 DZD"));
}

QTEST_MAIN(PaymentChartTest)
#include "paymentchart_test.moc"

// One link's payments as the points of a chart.
#include "core/report/paymentseries.h"

#include <QTest>

using namespace desk;
using namespace desk::report;

namespace {

AlgiersDay day(const char* iso)
{
    return parseDay(iso).value();
}

cache::DayOfPayments payments(const char* iso, std::int64_t count, std::int64_t centimes)
{
    return {day(iso), count, Money::fromCentimes(centimes)};
}

/// `2026-W47 3/4500.00 ...`
std::string said(const PaymentSeries& series)
{
    std::string text;
    for (const SeriesPoint& point : series.points) {
        text += (text.empty() ? "" : " ") + point.key + ' ' + std::to_string(point.count) + '/'
              + point.collected.toDecimal();
    }
    return text + (series.isCut ? " cut" : "");
}

const std::vector<cache::DayOfPayments> kDays{payments("2025-12-30", 1, 100), payments("2026-01-01", 2, 250),
    payments("2026-01-04", 1, 100), payments("2026-01-05", 4, 400), payments("2026-02-01", 1, 50)};

} // namespace

class PaymentSeriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void points_data();
    void points();
    void everyPointBeginsWhereItShould();
    void withoutPaymentsThereIsNone();
    void aPaymentOfTomorrowIsNotLost();
    void neverMoreThanCanBeSeen();
    void aSumBeyondCountingIsAnError();
};

void PaymentSeriesTest::points_data()
{
    QTest::addColumn<Grain>("grain");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("most");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("months") << Grain::Month << "2026-03-15" << 500
                            << std::string("2025-12 1/1.00 2026-01 7/7.50 2026-02 1/0.50 2026-03 0/0.00");
    QTest::newRow("weeks over the new year")
        << Grain::Week << "2026-01-11" << 500
        << std::string("2026-W01 4/4.50 2026-W02 4/4.00 2026-W03 0/0.00 2026-W04 0/0.00 2026-W05 1/0.50");
    QTest::newRow("days") << Grain::Day << "2026-01-05" << 500 << std::string();
    QTest::newRow("quarters") << Grain::Quarter << "2026-03-15" << 500
                              << std::string("2025-Q4 1/1.00 2026-Q1 8/8.00");
    QTest::newRow("years") << Grain::Year << "2026-03-15" << 500 << std::string("2025 1/1.00 2026 8/8.00");
    QTest::newRow("cut") << Grain::Month << "2026-03-15" << 2
                         << std::string("2026-02 1/0.50 2026-03 0/0.00 cut");
    QTest::newRow("exactly enough") << Grain::Month << "2026-03-15" << 4
                                    << std::string(
                                           "2025-12 1/1.00 2026-01 7/7.50 2026-02 1/0.50 2026-03 0/0.00");
}

void PaymentSeriesTest::points()
{
    QFETCH(Grain, grain);
    QFETCH(QString, last);
    QFETCH(int, most);
    QFETCH(std::string, expected);
    const auto series = paymentSeries(kDays, grain, day(last.toLatin1().constData()), most);
    QVERIFY(series);
    if (grain == Grain::Day) { // 34 days without a gap
        QCOMPARE(series->points.size(), std::size_t{34});
        QCOMPARE(series->points.front().key, std::string("2025-12-30"));
        QCOMPARE(series->points.at(1).count, std::int64_t{0});
        QCOMPARE(series->points.back().count, std::int64_t{1});
        return;
    }
    QCOMPARE(said(*series), expected);
}

void PaymentSeriesTest::everyPointBeginsWhereItShould()
{
    const auto weeks = paymentSeries(kDays, Grain::Week, day("2026-01-11"));
    QCOMPARE(toIsoDate(weeks->points.front().first), std::string("2025-12-29")); // the Monday
    const auto months = paymentSeries(kDays, Grain::Month, day("2026-01-11"));
    QCOMPARE(toIsoDate(months->points.front().first), std::string("2025-12-01"));
}

void PaymentSeriesTest::withoutPaymentsThereIsNone()
{
    const auto series = paymentSeries({}, Grain::Day, day("2026-01-05"));
    QVERIFY(series->points.empty());
    QVERIFY(!series->isCut);
}

void PaymentSeriesTest::aPaymentOfTomorrowIsNotLost()
{
    const auto series = paymentSeries({payments("2026-01-06", 1, 100)}, Grain::Day, day("2026-01-05"));
    QCOMPARE(said(*series), std::string("2026-01-06 1/1.00"));
}

void PaymentSeriesTest::neverMoreThanCanBeSeen()
{
    const auto series =
        paymentSeries({payments("2020-01-06", 1, 100)}, Grain::Day, day("2026-01-05"), 100'000);
    QCOMPARE(series->points.size(), std::size_t{kMostSeriesPoints});
    QVERIFY(series->isCut);
}

void PaymentSeriesTest::aSumBeyondCountingIsAnError()
{
    const std::vector days{payments("2026-01-05", 1, INT64_MAX), payments("2026-01-06", 1, 1)};
    const auto series = paymentSeries(days, Grain::Year, day("2026-01-06"));
    QVERIFY(!series);
    QCOMPARE(series.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(PaymentSeriesTest)
#include "paymentseries_test.moc"

// When a link will be sold out at its recent pace, and when nothing can be said.
#include "core/domain/selloutforecast.h"

#include "linkmaker.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace desk;
using std::chrono::days;
using std::chrono::hours;

namespace {

const Instant kNow = parseInstant("2026-11-21T10:00:00Z").value();

PayLink limited(std::int64_t quota, std::int64_t paid)
{
    PayLink link =
        made({LinkMode::Limited, LinkStatus::Active, PaymentStatus::Awaiting, quota, paid, quota - paid});
    link.createdAt = kNow - days{200};
    return link;
}

std::string dates(const std::optional<SellOutForecast>& forecast)
{
    return forecast ? toIsoDate(forecast->earliest) + ' ' + toIsoDate(forecast->likely) + ' '
                          + toIsoDate(forecast->latest)
                    : std::string("none");
}

} // namespace

class SellOutForecastTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table_data();
    void table();
    void onlyWhatSellsIsForecast();
    void theWindowIsAsOldAsTheLink();
    void fourTimesInFiveItIsRight_data();
    void fourTimesInFiveItIsRight();
};

void SellOutForecastTest::table_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("payments");
    QTest::addColumn<int>("silentHours");
    QTest::addColumn<int>("ageDays");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("one a day, ten left")
        << 10 << 28 << 5 << 200 << std::string("2026-11-27 2026-12-01 2026-12-07");
    QTest::newRow("four a day, ten left")
        << 10 << 112 << 2 << 200 << std::string("2026-11-23 2026-11-23 2026-11-25");
    QTest::newRow("the last place") << 1 << 28 << 5 << 200 << std::string("2026-11-21 2026-11-22 2026-11-26");
    QTest::newRow("a young link") << 10 << 8 << 5 << 2 << std::string("2026-11-22 2026-11-23 2026-11-26");
    QTest::newRow("two payments are no pace") << 10 << 2 << 5 << 200 << std::string("none");
    QTest::newRow("younger than a day") << 10 << 8 << 1 << 0 << std::string("none");
    QTest::newRow("silent for too long") << 10 << 28 << 24 * 6 << 200 << std::string("none");
    QTest::newRow("a silence this pace explains")
        << 10 << 28 << 24 * 4 << 200 << std::string("2026-11-27 2026-12-01 2026-12-07");
    QTest::newRow("beyond a year") << 100 << 4 << 5 << 200 << std::string("none");
}

void SellOutForecastTest::table()
{
    QFETCH(int, left);
    QFETCH(int, payments);
    QFETCH(int, silentHours);
    QFETCH(int, ageDays);
    PayLink link = limited(left + 20, 20);
    link.createdAt = kNow - days{ageDays} - hours{ageDays == 0 ? 12 : 0};
    const RecentPace pace{payments, kNow - hours{silentHours}};
    QTEST(dates(forecastSellOut(link, pace, kNow)), "expected");
}

void SellOutForecastTest::onlyWhatSellsIsForecast()
{
    const RecentPace pace{28, kNow - hours{1}};
    QVERIFY(forecastSellOut(limited(30, 20), pace, kNow));
    QCOMPARE(forecastSellOut(limited(30, 20), pace, kNow)->perThousandDays, std::int64_t{1000});
    PayLink link = limited(20, 20);
    QVERIFY(!forecastSellOut(link, pace, kNow)); // no place left
    link = limited(30, 20);
    link.status = OpenEnum(LinkStatus::Paused, "p");
    QVERIFY(!forecastSellOut(link, pace, kNow));
    link = limited(30, 20);
    link.mode = OpenEnum(LinkMode::Reusable, "r");
    QVERIFY(!forecastSellOut(link, pace, kNow));
    link = limited(30, 20);
    link.maxPayments.reset();
    link.remaining.reset();
    QVERIFY(!forecastSellOut(link, pace, kNow)); // nobody told the quota
}

void SellOutForecastTest::theWindowIsAsOldAsTheLink()
{
    PayLink link = limited(30, 20);
    QCOMPARE(paceWindowStart(link, kNow), kNow - kPaceWindow);
    link.createdAt = kNow - days{3};
    QCOMPARE(paceWindowStart(link, kNow), kNow - days{3});
    link.createdAt = kNow + days{3}; // a clock that is wrong
    QCOMPARE(paceWindowStart(link, kNow), kNow - kPaceWindow);
    link.createdAt.reset();
    QCOMPARE(paceWindowStart(link, kNow), kNow - kPaceWindow);
}

void SellOutForecastTest::fourTimesInFiveItIsRight_data()
{
    QTest::addColumn<double>("perDay");
    QTest::addColumn<int>("left");
    QTest::newRow("slow, few left") << 0.4 << 3;
    QTest::newRow("slow, the last") << 0.4 << 1;
    QTest::newRow("middling") << 1.5 << 12;
    QTest::newRow("fast, many left") << 6.0 << 80;
}

/// The real thing, many times: a process of payments whose rate the forecast does not know.
void SellOutForecastTest::fourTimesInFiveItIsRight()
{
    QFETCH(double, perDay);
    QFETCH(int, left);
    std::mt19937 random(7);
    std::exponential_distribution<double> gap(perDay);
    const PayLink link = limited(left + 20, 20);
    int forecasts = 0;
    int right = 0;
    for (int round = 0; round < 4000; ++round) {
        RecentPace pace;
        const auto window = static_cast<double>(kPaceWindow.count());
        double at = gap(random);
        for (; at < window; at += gap(random)) {
            ++pace.payments;
            pace.last = kNow - kPaceWindow + Milliseconds{std::llround(at * 86'400'000)};
        }
        // `at` is the first payment after now already.
        for (int more = 1; more < left; ++more)
            at += gap(random);
        const auto forecast = forecastSellOut(link, pace, kNow);
        if (!forecast)
            continue;
        ++forecasts;
        const AlgiersDay soldOut =
            algiersDayOf(kNow + Milliseconds{std::llround((at - window) * 86'400'000)});
        right += soldOut >= forecast->earliest && soldOut <= forecast->latest ? 1 : 0;
    }
    QVERIFY(forecasts > 3000);
    const double share = double(right) / forecasts;
    QVERIFY2(
        share > 0.74 && share < 0.97, qPrintable(QString::number(share))); // whole days widen a short range
}

QTEST_GUILESS_MAIN(SellOutForecastTest)
#include "selloutforecast_test.moc"

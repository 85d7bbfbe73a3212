#include "core/cache/totalsstore.h"

#include "cachefixture.h"
#include "core/cache/linkstore.h"
#include "core/cache/transactionstore.h"

#include <QTest>

#include <limits>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

AlgiersDay day(const char* iso)
{
    return *parseDay(iso);
}

void writeOne(ScratchCache& cache, const Transaction& row)
{
    take(TransactionStore(cache.database()).write(std::vector{row}, {}));
}

} // namespace

class TotalsStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsInTheRightDay_data();
    void countsInTheRightDay();
    void onlyCompletedCounts_data();
    void onlyCompletedCounts();
    void anUnknownAmountCountsAsNothing();
    void sortsByDayInstanceMode();
    void bothEndsAreIncluded();
    void byLinkWithAndWithoutPeriod();
    void aSumBeyond64BitsIsAnError();
    void disagreementsAreFoundAndMended();
};

void TotalsStoreTest::countsInTheRightDay_data()
{
    QTest::addColumn<QString>("createdAt");
    QTest::addColumn<QString>("updatedAt");
    QTest::addColumn<QString>("expected");
    QTest::newRow("midday") << "2026-03-10T12:00:00Z"
                            << ""
                            << "2026-03-10";
    QTest::newRow("month end, before midnight in Algiers") << "2026-01-31T22:59:59.999Z"
                                                           << ""
                                                           << "2026-01-31";
    QTest::newRow("month end, 23:30Z is tomorrow") << "2026-01-31T23:30:00Z"
                                                   << ""
                                                   << "2026-02-01";
    QTest::newRow("year end") << "2025-12-31T23:00:00Z"
                              << ""
                              << "2026-01-01";
    QTest::newRow("leap day") << "2028-02-28T23:30:00Z"
                              << ""
                              << "2028-02-29";
    QTest::newRow("the creation decides") << "2026-03-10T12:00:00Z"
                                          << "2026-03-12T12:00:00Z"
                                          << "2026-03-10";
    QTest::newRow("else the last change") << ""
                                          << "2026-03-31T23:30:00Z"
                                          << "2026-04-01";
    QTest::newRow("else day 0") << ""
                                << ""
                                << "1970-01-01";
    QTest::newRow("before the epoch") << "1969-12-31T22:30:00Z"
                                      << ""
                                      << "1969-12-31";
}

void TotalsStoreTest::countsInTheRightDay()
{
    QFETCH(const QString, createdAt);
    QFETCH(const QString, updatedAt);
    QFETCH(const QString, expected);
    ScratchCache cache;
    Transaction row = payment("1", "a", TransactionStatus::Completed, 123);
    row.createdAt = parseInstant(createdAt.toStdString());
    row.updatedAt = parseInstant(updatedAt.toStdString());
    writeOne(cache, row);
    const TotalsStore totals(cache.database());
    const auto daily = take(totals.daily({}, {}));
    QCOMPARE(daily.size(), 1U);
    QCOMPARE(toIsoDate(daily[0].day), expected.toStdString());
    // Every reader agrees about the day.
    const AlgiersDay at = daily[0].day;
    QCOMPARE(take(totals.byLink(at, at)).size(), 1U);
    QVERIFY(take(totals.byLink(at + std::chrono::days(1), {})).empty());
    QVERIFY(take(totals.byLink({}, at - std::chrono::days(1))).empty());
    int rows = 0;
    TransactionQuery query;
    query.period = periodOfDays(at, at);
    take(TransactionStore(cache.database()).forEach(query, [&rows](const TransactionRow&) {
        return ++rows > 0;
    }));
    QCOMPARE(rows, 1);
    QCOMPARE(take(totals.disagreements()), 0);
}

void TotalsStoreTest::onlyCompletedCounts_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("count");
    const auto row = [](const char* name, TransactionStatus before, TransactionStatus after, int count) {
        QTest::newRow(name) << int(before) << int(after) << count;
    };
    using Status = TransactionStatus;
    row("stays pending", Status::Pending, Status::Pending, 0);
    row("is paid", Status::Pending, Status::Completed, 1);
    row("failed, then paid after all", Status::Failed, Status::Completed, 1);
    row("paid stays paid", Status::Completed, Status::Failed, 1);
    row("is refunded", Status::Completed, Status::Refunded, 0);
    row("refused", Status::Processing, Status::Refused, 0);
}

void TotalsStoreTest::onlyCompletedCounts()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    QFETCH(const int, count);
    ScratchCache cache;
    writeOne(cache, payment("1", "a", static_cast<TransactionStatus>(before), 500));
    writeOne(cache, payment("1", "a", static_cast<TransactionStatus>(after), 500));
    const TotalsStore totals(cache.database());
    QCOMPARE(take(totals.daily({}, {})).size(), std::size_t(count));
    QCOMPARE(take(totals.byLink({}, {})).size(), std::size_t(count));
    if (count > 0)
        QCOMPARE(take(totals.daily({}, {}))[0].collected, Money::fromCentimes(500));
    QCOMPARE(cache.number("SELECT transactions FROM link_totals"), 1);
    QCOMPARE(take(totals.disagreements()), 0);
}

void TotalsStoreTest::anUnknownAmountCountsAsNothing()
{
    ScratchCache cache;
    Transaction row = payment("1", "a", TransactionStatus::Completed, 0);
    row.amount.reset();
    writeOne(cache, row);
    const TotalsStore totals(cache.database());
    QCOMPARE(take(totals.daily({}, {})).at(0).count, 1);
    QCOMPARE(take(totals.daily({}, {})).at(0).collected, Money{});
    QCOMPARE(take(totals.byLink(day("2026-03-10"), {})).at(0).collected, Money{});
    row.amount = Money::fromCentimes(70);
    writeOne(cache, row);
    QCOMPARE(take(totals.daily({}, {})).at(0).collected, Money::fromCentimes(70));
    QCOMPARE(take(totals.disagreements()), 0);
}

void TotalsStoreTest::sortsByDayInstanceMode()
{
    ScratchCache cache;
    LinkStore links(cache.database());
    take(links.merge(thinLink("1", "z", LinkMode::Limited), ReadingSource::ListItem));
    take(links.merge(thinLink("2", "b", LinkMode::Limited), ReadingSource::ListItem));
    take(links.merge(thinLink("3", "b", LinkMode::Reusable), ReadingSource::ListItem));
    int id = 0;
    for (const char* created : {"2026-03-02T12:00:00Z", "2026-03-01T12:00:00Z"}) {
        for (const char* link : {"1", "2", "3", "bare"})
            writeOne(
                cache, payment(std::to_string(++id).c_str(), link, TransactionStatus::Completed, 5, created));
    }
    std::string order;
    for (const DailyTotal& total : take(TotalsStore(cache.database()).daily({}, {}))) {
        order += toIsoDate(total.day).substr(8) + total.instance.text()
               + (total.mode ? std::string(wordFor(*total.mode)) : std::string("?")) + " ";
    }
    QCOMPARE(order, "01? 01breusable 01blimited 01zlimited 02? 02breusable 02blimited 02zlimited ");
}

void TotalsStoreTest::bothEndsAreIncluded()
{
    ScratchCache cache;
    int id = 0;
    for (const char* created : {"2026-03-01T12:00:00Z", "2026-03-02T12:00:00Z", "2026-03-03T12:00:00Z"})
        writeOne(cache, payment(std::to_string(++id).c_str(), "a", TransactionStatus::Completed, 5, created));
    const TotalsStore totals(cache.database());
    QCOMPARE(take(totals.daily(day("2026-03-02"), day("2026-03-03"))).size(), 2U);
    QCOMPARE(take(totals.daily(day("2026-03-02"), day("2026-03-02"))).size(), 1U);
    QCOMPARE(take(totals.daily({}, day("2026-03-02"))).size(), 2U);
    QCOMPARE(take(totals.daily(day("2026-03-03"), {})).size(), 1U);
    QVERIFY(take(totals.daily(day("2026-03-04"), {})).empty());
}

void TotalsStoreTest::byLinkWithAndWithoutPeriod()
{
    ScratchCache cache;
    writeOne(cache, payment("1", "b", TransactionStatus::Completed, 5, "2026-03-01T12:00:00Z"));
    writeOne(cache, payment("2", "b", TransactionStatus::Completed, 7, "2026-03-02T12:00:00Z"));
    writeOne(cache, payment("3", "a", TransactionStatus::Completed, 9, "2026-03-02T12:00:00Z"));
    writeOne(cache, payment("4", "c", TransactionStatus::Failed, 9, "2026-03-02T12:00:00Z"));
    const TotalsStore totals(cache.database());
    const std::vector<LinkTotal> all{
        {LinkId("a"), 1, Money::fromCentimes(9)}, {LinkId("b"), 2, Money::fromCentimes(12)}};
    QVERIFY(take(totals.byLink({}, {})) == all);
    QVERIFY(take(totals.byLink(day("2026-03-01"), {})) == all);
    const std::vector<LinkTotal> second{
        {LinkId("a"), 1, Money::fromCentimes(9)}, {LinkId("b"), 1, Money::fromCentimes(7)}};
    QVERIFY(take(totals.byLink(day("2026-03-02"), day("2026-03-02"))) == second);
}

void TotalsStoreTest::aSumBeyond64BitsIsAnError()
{
    ScratchCache cache;
    writeOne(cache, payment("1", "a", TransactionStatus::Completed, 5));
    writeOne(cache, payment("2", "a", TransactionStatus::Completed, 5));
    cache.database().handle().exec("UPDATE transactions SET amount = 9223372036854775807");
    const TotalsStore totals(cache.database());
    const auto byLink = totals.byLink(day("2026-03-01"), {});
    QVERIFY(!byLink);
    QCOMPARE(byLink.error().kind, ErrorKind::Storage);
    QVERIFY(!totals.disagreements());
    QVERIFY(!TotalsStore(cache.database()).rebuild());
    QCOMPARE(take(totals.daily({}, {})).at(0).collected, Money::fromCentimes(10));
}

void TotalsStoreTest::disagreementsAreFoundAndMended()
{
    ScratchCache cache;
    writeOne(cache, payment("1", "a", TransactionStatus::Completed, 5));
    writeOne(cache, payment("2", "b", TransactionStatus::Completed, 5, "2026-04-01T00:00:00Z"));
    TotalsStore totals(cache.database());
    QCOMPARE(take(totals.disagreements()), 0);
    cache.database().handle().exec(
        "UPDATE daily_totals SET centimes = centimes + 1 WHERE day = (SELECT min(day)"
        " FROM daily_totals); DELETE FROM link_totals");
    QCOMPARE(take(totals.disagreements()), 3);
    take(totals.rebuild());
    QCOMPARE(take(totals.disagreements()), 0);
    QCOMPARE(take(totals.daily({}, {})).at(0).collected, Money::fromCentimes(5));
}

QTEST_GUILESS_MAIN(TotalsStoreTest)
#include "totalsstore_test.moc"

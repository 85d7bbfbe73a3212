#include "core/api/v2/statscodec.h"

#include "jsonfixture.h"
#include "wirebodies.h"

#include <QTest>

using namespace desk;
using namespace desk::api;
using namespace desk::api::v2;
using namespace desk::test;

class StatsCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stats();
    void badStats_data();
    void badStats();
    void statistics();
    void badStatistics_data();
    void badStatistics();
};

void StatsCodecTest::stats()
{
    const AccountStats expected{3, Money::fromCentimes(1'500'010), 2};
    QCOMPARE(readStats(json(kStats)).value(), expected);
    QCOMPARE(
        readStats(json(R"({"transaction_count":"3","total_amount":15000.10,"mytpe_pay_count":2.0})")).value(),
        expected);
    const auto partial = readStats(json(R"({"data":{"total_amount":"1.00"}})"));
    QVERIFY(partial.has_value());
    QVERIFY(!partial->transactionCount && !partial->instanceCount);
}

void StatsCodecTest::badStats_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
        {"{}", "[]", R"({"data":{}})", R"({"data":[]})", R"({"data":{"total_amount":"?"}})",
            R"({"data":{"transaction_count":"many","total_amount":"1.00"}})",
            R"({"data":{"total_amount":null}})"})
        QTest::newRow(text) << QByteArray(text);
}

void StatsCodecTest::badStats()
{
    QFETCH(QByteArray, text);
    const auto stats = readStats(json(text));
    QVERIFY(!stats);
    QCOMPARE(stats.error().kind, ErrorKind::BadResponse);
}

void StatsCodecTest::statistics()
{
    const auto statistics = readStatistics(json(kStatistics));
    QVERIFY(statistics.has_value());
    QCOMPARE(statistics->completed->centimes(), 1'500'010);
    QCOMPARE(statistics->buckets.size(), std::size_t{1});
    QCOMPARE(statistics->buckets[0].label, std::string("2026-W01")); // D23
    QCOMPARE(statistics->buckets[0].counts.size(), std::size_t{6});
    QVERIFY(statistics->buckets[0].counts[2].first.is(TransactionStatus::Completed));
    QCOMPARE(statistics->buckets[0].counts[2].second, 2);

    const auto odd = readStatistics(json(
        R"({"data":{"time_series_data":[{"date":2026,"disputed":"3","note":"x","failed":null}],"total_completed_amount":null}})"));
    QVERIFY(odd.has_value());
    QVERIFY(!odd->completed);
    QCOMPARE(odd->buckets[0].label, std::string("2026"));
    QCOMPARE(odd->buckets[0].counts.size(), std::size_t{1});
    QCOMPARE(odd->buckets[0].counts[0].first.raw(), std::string("disputed"));
    QVERIFY(readStatistics(json(R"({"data":{"time_series_data":[]}})"))->buckets.empty());
}

void StatsCodecTest::badStatistics_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"{}", R"({"data":{}})", R"({"data":{"total_completed_amount":"?"}})",
             R"({"data":{"time_series_data":[{"completed":1}]}})", R"({"data":{"time_series_data":[5]}})",
             R"({"data":{"time_series_data":[{"date":"x","completed":"many"}]}})"})
        QTest::newRow(text) << QByteArray(text);
}

void StatsCodecTest::badStatistics()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readStatistics(json(text)));
}

QTEST_GUILESS_MAIN(StatsCodecTest)
#include "statscodec_test.moc"

// Counts per day, week, month and year, and the CSV file (A.8).
#include "app/sandbox/statistics.h"
#include "tests/sandbox/shopclient.h"

#include <QTest>

using namespace desk::sandbox;
using namespace std::chrono_literals;

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void buckets_data();
    void buckets();
    void aFaultyQueryIsRefused_data();
    void aFaultyQueryIsRefused();
    void theFileHoldsTheTransactions();
};

void TestStatistics::labels_data()
{
    QTest::addColumn<qint64>("when");
    QTest::addColumn<QByteArray>("aggregation");
    QTest::addColumn<QByteArray>("label");
    const qint64 newYear = 1'735'603'200'000; // 2024-12-31T00:00:00Z, a Tuesday
    QTest::addRow("daily") << newYear << QByteArray("daily") << QByteArray("2024-12-31");
    QTest::addRow("weekly, next year's week") << newYear << QByteArray("weekly") << QByteArray("2025-W01");
    QTest::addRow("monthly") << newYear << QByteArray("monthly") << QByteArray("2024-12");
    QTest::addRow("yearly") << newYear << QByteArray("yearly") << QByteArray("2024");
    QTest::addRow("weekly, last year's week")
        << qint64(1'609'459'200'000) << QByteArray("weekly") << QByteArray("2020-W53"); // 2021-01-01
    QTest::addRow("a Sunday") << qint64(1'773'532'799'000) << QByteArray("weekly") << QByteArray("2026-W11");
    QTest::addRow("a Monday") << qint64(1'773'619'200'000) << QByteArray("weekly") << QByteArray("2026-W12");
}

void TestStatistics::labels()
{
    QFETCH(qint64, when);
    QFETCH(QByteArray, aggregation);
    QTEST(QByteArray::fromStdString(bucketLabel(when, aggregation.toStdString())), "label");
}

void TestStatistics::buckets_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<QString>("total");
    const QString all = QStringLiteral("13500.00");
    QTest::addRow("daily") << QByteArray("aggregation=daily")
                           << QByteArray("2026-03-10,2026-03-11,2026-04-10") << all;
    QTest::addRow("default weekly") << QByteArray("") << QByteArray("2026-W11,2026-W15") << all;
    QTest::addRow("monthly") << QByteArray("aggregation=monthly") << QByteArray("2026-03,2026-04") << all;
    QTest::addRow("yearly") << QByteArray("aggregation=yearly") << QByteArray("2026") << all;
    QTest::addRow("last week") << QByteArray("time_range=last_7_days&aggregation=daily")
                               << QByteArray("2026-04-10") << QStringLiteral("4500.00");
    QTest::addRow("one day") << QByteArray("start_date=2026-03-11&end_date=2026-03-11&aggregation=daily")
                             << QByteArray("2026-03-11") << QStringLiteral("4500.00");
    QTest::addRow("nothing") << QByteArray("end_date=2026-03-01") << QByteArray("") << QStringLiteral("0.00");
}

void TestStatistics::buckets()
{
    QFETCH(QByteArray, query);
    ShopClient client(stillShop());
    const std::string id = createdLink(client, linkFields(client.instance(1), "lien"));
    client.sandbox.pay(id);
    client.sandbox.pay(id, "failed");
    client.sandbox.advance(24h);
    client.sandbox.pay(id);
    client.sandbox.pay(id, "refunded");
    client.sandbox.advance(24h * 30);
    client.sandbox.pay(id);
    const QJsonObject data = client.get("/links/" + id + "/statistics?" + query.toStdString()).data();
    QByteArrayList dates;
    int completed = 0;
    for (const auto& point : data.value(QLatin1String("time_series_data")).toArray()) {
        dates << text(point.toObject(), "date").toLatin1();
        completed += point.toObject().value(QLatin1String("completed")).toInt();
    }
    QTEST(dates.join(','), "dates");
    QTEST(text(data, "total_completed_amount"), "total");
    QCOMPARE(completed * 4500.0, text(data, "total_completed_amount").toDouble());
    QCOMPARE(text(data, "pay_link_slug"), QStringLiteral("lien"));
}

void TestStatistics::aFaultyQueryIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::addRow("range") << QByteArray("time_range=yesterday") << QStringLiteral("time_range");
    QTest::addRow("aggregation") << QByteArray("aggregation=hourly") << QStringLiteral("aggregation");
    QTest::addRow("date") << QByteArray("start_date=2026-02-30") << QStringLiteral("start_date");
}

void TestStatistics::aFaultyQueryIsRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, field);
    ShopClient client(stillShop());
    const std::string id = createdLink(client, linkFields(client.instance(1), "lien"));
    const Answer answer = client.get("/links/" + id + "/statistics?" + query.toStdString());
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.errorsOf(field).size(), 1);
}

void TestStatistics::theFileHoldsTheTransactions()
{
    ShopClient client(stillShop());
    const std::string id = createdLink(client, linkFields(client.instance(1), "lien"));
    client.sandbox.pay(id, "failed");
    client.sandbox.pay(id);
    const Answer file = client.get("/links/" + id + "/export-transactions");
    QCOMPARE(QByteArray::fromStdString(file.headers.find("Content-Type")->second),
        QByteArray("text/csv; charset=UTF-8"));
    QCOMPARE(file.headers.find("Content-Disposition")->second,
        "attachment; filename=\"link-transactions-" + id + ".csv\"");
    const QList<QByteArray> lines = QByteArray::fromStdString(file.body).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith("ID,\"Order Number\",Amount,Status"));
    QVERIFY(lines.at(1).contains(",4500.00,completed,online,"));
    QVERIFY(lines.at(2).contains(",4500.00,failed,online,"));
    const Answer completed = client.get("/links/" + id + "/export-transactions?status=completed");
    QCOMPARE(QByteArray::fromStdString(completed.body).count('\n'), 2);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"

#include "core/api/v2/instancecodec.h"

#include "core/api/v2/pagecodec.h"
#include "jsonfixture.h"
#include "wirebodies.h"

#include <QTest>

using namespace desk;
using namespace desk::api::v2;
using namespace desk::test;

class InstanceCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void published();
    void partial();
    void bankDataStaysOut();
    void unreadable_data();
    void unreadable();
};

void InstanceCodecTest::published()
{
    const auto page = readPage<InstanceReading>(json(kInstances), readInstance);
    QVERIFY(page.has_value());
    QCOMPARE(page->items.size(), std::size_t{2});
    const InstanceReading& first = page->items[0];
    QCOMPARE(first.id.text(), std::string("i1"));
    QCOMPARE(first.name, Field<std::string>("Boutique"));
    QVERIFY(first.description.isNull());
    QVERIFY(first.status.value().is(InstanceStatus::Active));
    QVERIFY(first.defaultTimeout.isAbsent());
    QCOMPARE(first.createdAt, Field<Instant>(*parseInstant("2026-01-01T00:00:00Z")));
    QVERIFY(page->items[1].createdAt.isAbsent());
}

void InstanceCodecTest::partial()
{
    const auto reading = readInstance(json(
        R"({"id":7,"name":"x","status":"frozen","default_inactivity_timeout_minutes":"2880","logo_url":null})"));
    QVERIFY(reading.has_value());
    QCOMPARE(reading->id.text(), std::string("7"));
    QCOMPARE(reading->status.value().raw(), std::string("frozen"));
    QCOMPARE(reading->defaultTimeout.value(), std::chrono::minutes{2880});
    QVERIFY(
        readInstance(json(R"({"id":7,"default_inactivity_timeout_minutes":null})"))->defaultTimeout.isNull());
}

void InstanceCodecTest::bankDataStaysOut() // D24: the older list carries the RIB
{
    const QByteArray text =
        R"({"id":"i","name":"n","bank_account":{"rib":"00799999001234567890"},"collected_amount":"1"})";
    InstanceReading expected;
    expected.id = InstanceId("i");
    expected.name = std::string("n");
    const auto reading = readInstance(json(text));
    QVERIFY(reading.has_value());
    QVERIFY(*reading == expected);
}

void InstanceCodecTest::unreadable_data()
{
    QTest::addColumn<QByteArray>("item");
    for (const char* item : {"{}", "{\"id\":null}", "{\"id\":[]}", "{\"id\":\"i\",\"status\":3}", "[]"})
        QTest::newRow(item) << QByteArray(item);
}

void InstanceCodecTest::unreadable()
{
    QFETCH(QByteArray, item);
    QVERIFY(!readInstance(json(item)));
}

QTEST_GUILESS_MAIN(InstanceCodecTest)
#include "instancecodec_test.moc"

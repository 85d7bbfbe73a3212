#include "core/api/v2/transactioncodec.h"

#include "core/api/v2/pagecodec.h"
#include "jsonfixture.h"
#include "wirebodies.h"

#include <QTest>

using namespace desk;
using namespace desk::api::v2;
using namespace desk::test;

namespace {

ItemReading<Transaction> row(const QByteArray& members)
{
    return readTransaction(json("{\"id\":\"t1\"," + members + '}'));
}

} // namespace

class TransactionCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void published();
    void traps_data();
    void traps();
    void foreign_data();
    void foreign();
    void unreadable_data();
    void unreadable();
};

void TransactionCodecTest::published()
{
    const auto page = readPage<Transaction>(json(kTransactions), readTransaction);
    QVERIFY(page.has_value());
    QCOMPARE(page->unreadable, 0);
    QCOMPARE(page->items.size(), std::size_t{2});
    Transaction expected;
    expected.id = TransactionId("t1");
    expected.linkId = LinkId("l1");
    expected.status = OpenEnum(TransactionStatus::Completed, "completed");
    expected.amount = Money::fromCentimes(500'010);
    expected.createdAt = parseInstant("2026-01-17T07:43:30Z");
    expected.updatedAt = parseInstant("2026-01-17T07:44:30Z");
    expected.orderNumber = "ORD1";
    expected.gatewayOrderId = "gw-1";
    expected.approvalCode = "123456";
    expected.method = "online";
    expected.environment = "development";
    expected.payerName = "Zohra";
    expected.payerEmail = "z@example.test";
    expected.payerPhone = "+213550000000";
    QVERIFY(page->items[0] == expected);
    QCOMPARE(page->items[1].id.text(), std::string("2"));
    QCOMPARE(page->items[1].amount->centimes(), 500'000);
    QVERIFY(page->items[1].payerName.empty());
}

void TransactionCodecTest::traps_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<std::function<bool(const Transaction&)>>("holds");
    const auto add = [](const char* name, const char* members,
                         std::function<bool(const Transaction&)> holds) {
        QTest::newRow(name) << QByteArray(members) << std::move(holds);
    };
    using T = const Transaction&;
    add("C1 amount as number", "\"amount\":5000.1", [](T t) { return t.amount->centimes() == 500'010; });
    add("C8 payer in customer", "\"customer\":{\"name\":\"N\",\"email\":\"E\",\"phone\":\"P\"}",
        [](T t) { return t.payerName == "N" && t.payerEmail == "E" && t.payerPhone == "P"; });
    add("C8 phone_number in customer", "\"customer\":{\"phone_number\":\"P\"}",
        [](T t) { return t.payerPhone == "P"; });
    add("flat payer wins", "\"name\":\"N\",\"customer\":{\"name\":\"M\"}",
        [](T t) { return t.payerName == "N"; });
    add("C11 metadata names no link", "\"metadata\":{\"payment_link_id\":\"l9\"}",
        [](T t) { return t.linkId.isEmpty(); });
    add("C12 numeric link id", "\"transactionable_id\":12", [](T t) { return t.linkId.text() == "12"; });
    add("link as pay_link_id", "\"pay_link_id\":\"l2\"", [](T t) { return t.linkId.text() == "l2"; });
    add("link nested", "\"transactionable\":{\"id\":\"l3\",\"title\":\"x\"}",
        [](T t) { return t.linkId.text() == "l3"; });
    add("link nested as pay_link", "\"pay_link\":{\"id\":\"l4\"}",
        [](T t) { return t.linkId.text() == "l4"; });
    add("first name wins", "\"transactionable_id\":\"l1\",\"pay_link_id\":\"l2\"",
        [](T t) { return t.linkId.text() == "l1"; });
    add("anonymous payer", "\"name\":null,\"email\":\"\",\"phone_number\":null",
        [](T t) { return t.payerName.empty() && t.payerEmail.empty() && t.payerPhone.empty(); });
    add("D3 unknown status", "\"status\":\"disputed\"",
        [](T t) { return !t.status.known() && t.status.raw() == "disputed"; });
    add("status absent", "\"amount\":\"1.00\"", [](T t) { return t.status.isAbsent(); });
    add("D8 order number as number", "\"order_number\":1234567890",
        [](T t) { return t.orderNumber == "1234567890"; });
    add("refusal reason", "\"status\":\"refused\",\"gateway_message\":\"Solde\"",
        [](T t) { return t.gatewayMessage == "Solde"; });
    add("refusal reason as motif", "\"gateway_message\":null,\"motif\":\"Solde\"",
        [](T t) { return t.gatewayMessage == "Solde"; });
    add("amount not told while pending", "\"status\":\"pending\"", [](T t) { return !t.amount; });
    add("D27 no zone", "\"created_at\":\"2026-01-17 07:43:30\"",
        [](T t) { return t.createdAt == parseInstant("2026-01-17T07:43:30Z"); });
    add("wrong unimportant fields", "\"name\":{\"a\":1},\"updated_at\":17,\"metadata\":5,\"customer\":[]",
        [](T t) { return t.payerName.empty() && !t.updatedAt; });
}

void TransactionCodecTest::traps()
{
    QFETCH(QByteArray, members);
    QFETCH(std::function<bool(const Transaction&)>, holds);
    const auto reading = row(members);
    QVERIFY2(reading.has_value(), reading ? "" : reading.error().problem.c_str());
    QVERIFY(holds(*reading));
}

void TransactionCodecTest::foreign_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isForeign");
    QTest::newRow("link") << QByteArray("\"App\\\\Models\\\\MytpePayLink\"") << false;
    QTest::newRow("link, other spelling") << QByteArray("\"pay_link\"") << false;
    QTest::newRow("link, long spelling") << QByteArray("\"App\\\\Models\\\\PaymentLink\"") << false;
    QTest::newRow("instance fee") << QByteArray("\"App\\\\Models\\\\MytpePay\"") << true;
    QTest::newRow("something else") << QByteArray("\"App\\\\Models\\\\Subscription\"") << true;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("empty") << QByteArray("\"\"") << false;
}

void TransactionCodecTest::foreign()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, isForeign);
    const auto reading =
        row("\"amount\":\"x\",\"transactionable_type\":" + type); // the amount is wrong on purpose
    QVERIFY(!reading);
    QCOMPARE(reading.error().isForeign, isForeign);
}

void TransactionCodecTest::unreadable_data()
{
    QTest::addColumn<QByteArray>("item");
    for (const char* item : {"{}", "{\"id\":null}", "{\"id\":\"t\",\"amount\":\"1,00\"}",
             "{\"id\":\"t\",\"amount\":1.005}", "{\"id\":\"t\",\"amount\":[]}", "{\"id\":\"t\",\"status\":5}",
             "{\"id\":\"t\",\"status\":\"completed\"}",
             "{\"id\":\"t\",\"status\":\"completed\",\"amount\":null}",
             "{\"id\":\"t\",\"created_at\":\"soon\"}", "{\"id\":\"t\",\"created_at\":1768635810}",
             "{\"id\":\"t\",\"created_at\":\"2026-02-30T00:00:00Z\"}", "[]"})
        QTest::newRow(item) << QByteArray(item);
}

void TransactionCodecTest::unreadable()
{
    QFETCH(QByteArray, item);
    const auto reading = readTransaction(json(item));
    QVERIFY(!reading);
    QVERIFY(!reading.error().isForeign);
}

QTEST_GUILESS_MAIN(TransactionCodecTest)
#include "transactioncodec_test.moc"

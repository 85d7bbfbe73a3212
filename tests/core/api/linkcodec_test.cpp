// Links on the wire: the published sample, thin and partial objects, and the contract's traps.
#include "core/api/v2/linkcodec.h"

#include "core/api/v2/pagecodec.h"
#include "jsonfixture.h"
#include "wirebodies.h"

#include <QTest>

using namespace desk;
using namespace desk::api::v2;
using namespace desk::test;

namespace {

/// A link with `id` and the members given.
ItemReading<PayLinkReading> link(const QByteArray& members)
{
    return readLink(json("{\"id\":\"l1\"" + (members.isEmpty() ? QByteArray() : ',' + members) + '}'));
}

} // namespace

class LinkCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedSample();
    void thinItem();
    void absentIsNotNull();
    void traps_data();
    void traps();
    void unreadable_data();
    void unreadable();
    void unimportantFieldsMayBeWrong();
    void customFields();
    void settings();
};

void LinkCodecTest::publishedSample()
{
    const auto reading = readLink(unwrapped(json(kLinkDetails)));
    QVERIFY(reading.has_value());
    PayLinkReading expected;
    expected.id = LinkId("d5bb42f0-3a50-4c78-aba6-4e66ac7750af");
    expected.instanceId = InstanceId("00ded387-5dbd-412b-b619-90b0e86d416f");
    expected.title = std::string("Testing");
    expected.details = std::string("A detailed description of the awesome product.");
    expected.slug = std::string("awesome-product-unique-slug");
    expected.url = std::string("https://frontdev.mytpe.app/pay/awesome-product-unique-slug");
    expected.amountKind = OpenEnum(AmountKind::Fixed, "dynamic");
    expected.price = Money::fromCentimes(10'000);
    expected.status = OpenEnum(LinkStatus::Active, "active");
    expected.mode = OpenEnum(LinkMode::Reusable, "reusable");
    expected.maxPayments = Field<std::int64_t>::null();
    expected.paidCount = std::int64_t{0};
    expected.metadata = std::string("{\"internal_reference\":\"ORD-12345\"}");
    expected.customFields = std::vector<CustomField>{
        {"udf1", "Invoice Number", "INV2026001"}, {"udf2", "Customer Name", "John Doe"}};
    expected.createdAt = expected.updatedAt = expected.lastActivityAt = *parseInstant("2026-01-17T07:43:30Z");
    expected.paymentStatus = OpenEnum(PaymentStatus::Active, "active");
    expected.remaining = Field<std::int64_t>::null();
    expected.collected = Money{};
    expected.timeoutOverride = Field<std::chrono::minutes>::null();
    expected.effectiveTimeout = std::chrono::minutes{2880};
    expected.timeoutSource = OpenEnum(TimeoutSource::Instance, "instance");
    expected.isComplete = true;
    QVERIFY(*reading == expected);
}

void LinkCodecTest::thinItem()
{
    const auto reading = readLink(*findList(json(kLinks)).items.begin());
    QVERIFY(reading.has_value());
    QVERIFY(!reading->isComplete);
    QVERIFY(reading->url.isAbsent() && reading->paidCount.isAbsent() && reading->metadata.isAbsent()
            && reading->customFields.isAbsent() && reading->effectiveTimeout.isAbsent()
            && reading->instanceId.isAbsent());
}

void LinkCodecTest::absentIsNotNull() // D7
{
    const auto absent = link("");
    QVERIFY(absent->maxPayments.isAbsent() && absent->price.isAbsent() && absent->status.isAbsent());
    const auto null =
        link("\"max_payments\":null,\"amount\":null,\"status\":null,\"inactivity_timeout_source\":null");
    QVERIFY(null->maxPayments.isNull() && null->price.isNull() && null->status.isNull()
            && null->timeoutSource.isNull());
    QCOMPARE(link("\"remaining_payments\":0")->remaining, Field<std::int64_t>(0)); // zero is neither
}

void LinkCodecTest::traps_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<std::function<bool(const PayLinkReading&)>>("holds");
    const auto row = [](const char* name, const char* members,
                         std::function<bool(const PayLinkReading&)> holds) {
        QTest::newRow(name) << QByteArray(members) << std::move(holds);
    };
    using R = const PayLinkReading&;
    row("C1 amount as text", "\"amount\":\"100.00\"",
        [](R l) { return l.price.value().centimes() == 10'000; });
    row("C1 amount as integer", "\"amount\":5000", [](R l) { return l.price.value().centimes() == 500'000; });
    row("C1 amount as decimal number", "\"amount\":5000.10",
        [](R l) { return l.price.value().centimes() == 500'010; });
    row("C1 collected beyond a double", "\"collected_amount\":90071992547409.93",
        [](R l) { return l.collected.value().centimes() == 9'007'199'254'740'993; });
    row("C1 amount null on a free link", "\"type\":\"static\",\"amount\":null",
        [](R l) { return l.price.isNull() && l.amountKind.value().is(AmountKind::Free); });
    row("C2 expired the old way", "\"status\":\"closed\",\"payment_status\":\"expired\"", [](R l) {
        return l.status.value().is(LinkStatus::Closed) && l.paymentStatus.value().is(PaymentStatus::Expired);
    });
    row("C2 expired the new way", "\"status\":\"expired\"",
        [](R l) { return l.status.value().is(LinkStatus::Expired); });
    row("C7 reusable with a timeout is told as it is",
        "\"payment_mode\":\"reusable\",\"effective_inactivity_timeout_minutes\":2880",
        [](R l) { return l.effectiveTimeout.value().count() == 2880; });
    row("C12 id as number", "\"mytpe_pay_id\":17", [](R l) { return l.instanceId.value().text() == "17"; });
    row("D1 dynamic is fixed", "\"type\":\"dynamic\"",
        [](R l) { return l.amountKind.value().is(AmountKind::Fixed); });
    row("D3 fixed as a type", "\"type\":\"fixed\"",
        [](R l) { return l.amountKind.value().is(AmountKind::Fixed); });
    row("D3 unknown status", "\"status\":\"frozen\"",
        [](R l) { return !l.status.value().known() && l.status.value().raw() == "frozen"; });
    row("D3 unknown payment status", "\"payment_status\":\"half_paid\"",
        [](R l) { return l.paymentStatus.value().raw() == "half_paid"; });
    row("D5 empty maps as lists", "\"metadata\":[],\"udfs\":[],\"settings\":[]", [](R l) {
        return l.metadata.value().empty() && l.customFields.value().empty() && l.showRetryButton.isAbsent();
    });
    row("D5 empty maps as objects", "\"metadata\":{},\"udfs\":{},\"settings\":{}",
        [](R l) { return l.metadata.value().empty() && l.customFields.value().empty(); });
    row("D5 maps as null", "\"metadata\":null,\"udfs\":null,\"settings\":null",
        [](R l) { return l.metadata.value().empty() && l.customFields.value().empty(); });
    row("D6 metadata numbers stay as written", "\"metadata\":{\"w\":1.50}",
        [](R l) { return l.metadata.value() == "{\"w\":1.50}"; });
    row("D8 counters as text",
        "\"max_payments\":\"20\",\"successful_payments_count\":\"15\",\"remaining_payments\":\"5\"", [](R l) {
            return l.maxPayments.value() == 20 && l.paidCount.value() == 15 && l.remaining.value() == 5;
        });
    row("D8 title as number", "\"title\":2026", [](R l) { return l.title.value() == "2026"; });
    row("D13 oversold", "\"max_payments\":20,\"successful_payments_count\":21,\"remaining_payments\":-1",
        [](R l) { return l.paidCount.value() == 21 && l.remaining.value() == -1; });
    row("D27 three digits", "\"created_at\":\"2026-01-17T07:43:30.123Z\"",
        [](R l) { return toIsoUtc(l.createdAt.value()) == "2026-01-17T07:43:30.123Z"; });
    row("D27 none", "\"created_at\":\"2026-01-17T07:43:30Z\"", [](R l) { return l.createdAt.hasValue(); });
    row("older: nested instance", "\"mytpe_pay\":{\"id\":\"i1\",\"name\":\"x\"}",
        [](R l) { return l.instanceId.value().text() == "i1"; });
    row("complete with nulls", "\"successful_payments_count\":0,\"payment_link\":null",
        [](R l) { return l.isComplete && l.url.isNull(); });
    row("not complete without a URL", "\"successful_payments_count\":0", [](R l) { return !l.isComplete; });
    row("duplicate slashes in text", "\"title\":\"a\\/b \\u00e9\"",
        [](R l) { return l.title.value() == "a/b \xc3\xa9"; });
}

void LinkCodecTest::traps()
{
    QFETCH(QByteArray, members);
    QFETCH(std::function<bool(const PayLinkReading&)>, holds);
    const auto reading = link(members);
    QVERIFY2(reading.has_value(), reading ? "" : reading.error().problem.c_str());
    QVERIFY(holds(*reading));
}

void LinkCodecTest::unreadable_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char* item, const char* field) {
        QTest::newRow(item) << QByteArray(item) << QByteArray(field);
    };
    row("{}", "id");
    row("{\"id\":null}", "id");
    row("{\"id\":\"\"}", "id");
    row("{\"id\":{}}", "id");
    row("{\"id\":\"l\",\"amount\":\"abc\"}", "amount");
    row("{\"id\":\"l\",\"amount\":{\"value\":1}}", "amount");
    row("{\"id\":\"l\",\"amount\":true}", "amount");
    row("{\"id\":\"l\",\"amount\":0.001}", "amount");
    row("{\"id\":\"l\",\"collected_amount\":[]}", "collected_amount");
    row("{\"id\":\"l\",\"status\":1}", "status");
    row("{\"id\":\"l\",\"status\":{}}", "status");
    row("{\"id\":\"l\",\"payment_mode\":false}", "payment_mode");
    row("{\"id\":\"l\",\"max_payments\":\"many\"}", "max_payments");
    row("{\"id\":\"l\",\"successful_payments_count\":1.5}", "successful_payments_count");
    row("[]", "no object");
    row("[\"l1\"]", "no object");
}

void LinkCodecTest::unreadable()
{
    QFETCH(QByteArray, item);
    QFETCH(QByteArray, field);
    const auto reading = readLink(json(item));
    QVERIFY(!reading);
    QVERIFY(!reading.error().isForeign);
    QVERIFY2(
        QByteArray::fromStdString(reading.error().problem).contains(field), reading.error().problem.c_str());
}

void LinkCodecTest::unimportantFieldsMayBeWrong()
{
    const auto reading =
        link("\"title\":{\"fr\":\"x\"},\"details\":true,\"metadata\":[1,2],\"udfs\":\"x\",\"settings\":5,"
             "\"created_at\":0,\"inactivity_timeout_minutes\":\"soon\",\"payment_link\":[]");
    QVERIFY(reading.has_value());
    QVERIFY(reading->title.isAbsent() && reading->details.isAbsent() && reading->metadata.isAbsent()
            && reading->customFields.isAbsent() && reading->createdAt.isAbsent()
            && reading->timeoutOverride.isAbsent() && reading->url.isAbsent());
}

void LinkCodecTest::customFields()
{
    const auto reading =
        link("\"udfs\":{\"udf2\":{\"value\":\"b\"},\"udf1\":{\"value\":7,\"label\":\"L\"},\"udf3\":\"bare\","
             "\"udf4\":null,\"udf5\":{\"value\":null,\"label\":\"only\"}}");
    QCOMPARE(reading->customFields.value(), (std::vector<CustomField>{{"udf2", "", "b"}, {"udf1", "L", "7"},
                                                {"udf3", "", "bare"}, {"udf5", "only", ""}}));
}

void LinkCodecTest::settings()
{
    const auto reading =
        link("\"settings\":{\"show_retry_button\":\"0\",\"allow_anonymous\":1,\"other\":{}}");
    QCOMPARE(reading->showRetryButton, Field<bool>(false));
    QCOMPARE(reading->allowAnonymous, Field<bool>(true));
    QVERIFY(link("\"settings\":{\"allow_anonymous\":true}")->showRetryButton.isAbsent());
}

QTEST_GUILESS_MAIN(LinkCodecTest)
#include "linkcodec_test.moc"

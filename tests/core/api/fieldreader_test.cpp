// FieldReader: every dress one value may wear (C1, D5, D7, D8, D27).
#include "core/api/v2/fieldreader.h"

#include "jsonfixture.h"

#include <QTest>

using namespace desk;
using namespace desk::api::v2;
using desk::test::json;

class FieldReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void money_data();
    void money();
    void count_data();
    void count();
    void flag_data();
    void flag();
    void minutes_data();
    void minutes();
    void moment_data();
    void moment();
    void id_data();
    void id();
    void text();
};

namespace {

/// `absent`, `null`, `bad` or the value, as one text.
template <class T, class Write>
QByteArray told(const Field<T>& field, const FieldReader& reader, Write write)
{
    if (!reader.problem().empty())
        return "bad";
    if (field.isAbsent())
        return "absent";
    return field.isNull() ? QByteArray("null") : QByteArray::fromStdString(write(field.value()));
}

void rows(std::initializer_list<std::pair<const char*, const char*>> table)
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    for (const auto& [text, expected] : table)
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
}

} // namespace

void FieldReaderTest::money_data()
{
    rows({{"{\"f\":\"100.00\"}", "100.00"}, {"{\"f\":5000}", "5000.00"}, {"{\"f\":5000.10}", "5000.10"},
        {"{\"f\":5000.1}", "5000.10"}, {"{\"f\":1e3}", "1000.00"}, {"{\"f\":0.29}", "0.29"},
        {"{\"f\":1.15}", "1.15"}, {"{\"f\":90071992547409.93}", "90071992547409.93"},
        {"{\"f\":10000000000000000.00}", "10000000000000000.00"}, {"{\"f\":10000000000000000.01}", "bad"},
        {"{\"f\":-10000000000000000.00}", "-10000000000000000.00"}, {"{\"f\":-10000000000000000.01}", "bad"},
        {"{\"f\":92233720368547758.07}", "bad"}, {"{\"f\":-92233720368547758.08}", "bad"},
        {"{\"f\":\"98765432109876.54\"}", "98765432109876.54"}, {"{\"f\":-8000.5}", "-8000.50"},
        {"{\"f\":\" 100.00 \"}", "100.00"}, {"{\"f\":100.000}", "100.00"}, {"{\"f\":0}", "0.00"},
        {"{}", "absent"}, {"{\"f\":null}", "null"}, {"{\"f\":\"\"}", "null"}, {"{\"f\":100.001}", "bad"},
        {"{\"f\":\"abc\"}", "bad"}, {"{\"f\":\"1,000.00\"}", "bad"}, {"{\"f\":\"100 DZD\"}", "bad"},
        {"{\"f\":true}", "bad"}, {"{\"f\":{}}", "bad"}, {"{\"f\":[]}", "bad"}, {"{\"f\":[100]}", "bad"},
        {"{\"f\":92233720368547758.08}", "bad"}, {"{\"f\":1e400}", "bad"}, {"{\"f\":\"NaN\"}", "bad"},
        {"{\"f\":\"0x10\"}", "bad"}});
}

void FieldReaderTest::money()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    FieldReader reader(json(text));
    const auto field = reader.money("f");
    QCOMPARE(told(field, reader, [](Money money) { return money.toDecimal(); }), expected);
}

void FieldReaderTest::count_data()
{
    rows({{"{\"f\":12}", "12"}, {"{\"f\":\"12\"}", "12"}, {"{\"f\":12.0}", "12"}, {"{\"f\":\"12.00\"}", "12"},
        {"{\"f\":1e2}", "100"}, {"{\"f\":-1}", "-1"}, {"{\"f\":0}", "0"}, {"{\"f\":null}", "null"},
        {"{\"f\":\"\"}", "null"}, {"{}", "absent"}, {"{\"f\":12.5}", "bad"}, {"{\"f\":\"twelve\"}", "bad"},
        {"{\"f\":true}", "bad"}, {"{\"f\":[]}", "bad"},
        {"{\"f\":9223372036854775807}", "9223372036854775807"}, {"{\"f\":9223372036854775808}", "bad"}});
}

void FieldReaderTest::count()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    FieldReader reader(json(text));
    const auto field = reader.count("f");
    QCOMPARE(told(field, reader, [](std::int64_t number) { return std::to_string(number); }), expected);
}

void FieldReaderTest::flag_data()
{
    rows({{"{\"f\":true}", "yes"}, {"{\"f\":false}", "no"}, {"{\"f\":1}", "yes"}, {"{\"f\":0}", "no"},
        {"{\"f\":\"1\"}", "yes"}, {"{\"f\":\"0\"}", "no"}, {"{\"f\":\"true\"}", "yes"},
        {"{\"f\":\"false\"}", "no"}, {"{\"f\":null}", "null"}, {"{}", "absent"}, {"{\"f\":2}", "absent"},
        {"{\"f\":\"yes\"}", "absent"}, {"{\"f\":[]}", "absent"}});
}

void FieldReaderTest::flag()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    FieldReader reader(json(text));
    const auto field = reader.flag("f");
    QCOMPARE(told(field, reader, [](bool flag) { return std::string(flag ? "yes" : "no"); }), expected);
}

void FieldReaderTest::minutes_data()
{
    rows({{"{\"f\":2880}", "2880"}, {"{\"f\":\"2880\"}", "2880"}, {"{\"f\":null}", "null"},
        {"{\"f\":\"\"}", "null"}, {"{}", "absent"}, {"{\"f\":0}", "absent"}, {"{\"f\":-5}", "absent"},
        {"{\"f\":99999999999}", "absent"}, {"{\"f\":\"soon\"}", "absent"}});
}

void FieldReaderTest::minutes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    FieldReader reader(json(text));
    const auto field = reader.minutes("f");
    QCOMPARE(told(field, reader, [](std::chrono::minutes value) { return std::to_string(value.count()); }),
        expected);
}

void FieldReaderTest::moment_data()
{
    rows({{"{\"f\":\"2026-01-17T07:43:30.000000Z\"}", "2026-01-17T07:43:30Z"},
        {"{\"f\":\"2026-01-17T07:43:30.123Z\"}", "2026-01-17T07:43:30.123Z"},
        {"{\"f\":\"2026-01-17T07:43:30Z\"}", "2026-01-17T07:43:30Z"},
        {"{\"f\":\"2026-01-17 07:43:30\"}", "2026-01-17T07:43:30Z"},
        {"{\"f\":\"2026-01-17T08:43:30+01:00\"}", "2026-01-17T07:43:30Z"}, {"{\"f\":null}", "null"},
        {"{\"f\":\"\"}", "null"}, {"{}", "absent"}, {"{\"f\":\"yesterday\"}", "absent"},
        {"{\"f\":1768635810}", "absent"}});
}

void FieldReaderTest::moment()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    FieldReader reader(json(text));
    const auto field = reader.moment("f");
    QCOMPARE(told(field, reader, [](Instant instant) { return toIsoUtc(instant); }), expected);
    FieldReader strict(json(text));
    const auto matters = strict.momentThatMatters("f");
    const bool isWrong = expected == "absent" && text != "{}";
    QCOMPARE(told(matters, strict, [](Instant instant) { return toIsoUtc(instant); }),
        isWrong ? QByteArray("bad") : expected);
}

void FieldReaderTest::id_data()
{
    rows({{"{\"f\":\"d5bb42f0\"}", "d5bb42f0"}, {"{\"f\":17}", "17"},
        {"{\"f\":12345678901234567890}", "12345678901234567890"}, {"{\"f\":\"\"}", "bad"},
        {"{\"f\":null}", "bad"}, {"{}", "bad"}, {"{\"f\":true}", "bad"}, {"{\"f\":{}}", "bad"}});
}

void FieldReaderTest::id()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    FieldReader reader(json(text));
    const std::string id = reader.id("f");
    QCOMPARE(reader.problem().empty() ? QByteArray::fromStdString(id) : QByteArray("bad"), expected);
}

void FieldReaderTest::text()
{
    FieldReader reader(json("{\"a\":\"x\",\"b\":7.50,\"c\":null,\"d\":[1],\"e\":true,\"f\":\"\"}"));
    QCOMPARE(reader.text("a"), Field<std::string>("x"));
    QCOMPARE(reader.text("b"), Field<std::string>("7.50"));
    QVERIFY(reader.text("c").isNull());
    QVERIFY(reader.text("d").isAbsent());
    QVERIFY(reader.text("e").isAbsent());
    QCOMPARE(reader.text("f"), Field<std::string>(std::string()));
    QVERIFY(reader.text("none").isAbsent());
    QVERIFY(reader.problem().empty());
    reader.complain("first");
    reader.complain("second");
    QCOMPARE(reader.problem(), std::string("unreadable field: first"));
}

QTEST_GUILESS_MAIN(FieldReaderTest)
#include "fieldreader_test.moc"

// JsonReader and the JSON writer.
#include "core/api/v2/jsonreader.h"

#include "core/api/v2/jsontext.h"
#include "jsonfixture.h"

#include <QTest>

using namespace desk;
using namespace desk::api::v2;
using desk::test::json;

class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void roundTrips_data();
    void roundTrips();
    void keepsNumberTokens();
    void halfSurrogatesAreMended();
    void finderInAnyOrder();
    void depth();
    void byteOrderMark();
    void oneReaderManyTexts();
};

void JsonReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
        {"", "  ", "12", "\"text\"", "null", "[", "{", "]", "}", "[1,2", "{\"a\":1", "{\"a\":{\"b\":1}",
            "[1,2]]", "[1] x", "{} {}", "[1,]", "[,1]", "[1,,2]", "[1 2]", "{\"a\" 1}", "{a:1}", "{\"a\":1,}",
            "{\"a\"}", "{\"a\":}", "[}", "{]", "{\"a\":[1,2}", "[01]", "[1.]", "[.5]", "[-]", "[1e]", "[+1]",
            "[0x1]", "[12abc]", "[tru]", "[nullx]", "[NaN]", "[\"\\q\"]", "[\"\\u12\"]", "[\"open]",
            "[\"a\"b]", "['a']", "<html></html>", "[\"\xff\"]", "[\"tab\there\"]"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("zero byte") << QByteArray("[1]\0[2]", 7);
}

void JsonReaderTest::refuses()
{
    QFETCH(QByteArray, text);
    JsonReader reader;
    const auto root = reader.read(text.toStdString());
    QVERIFY(!root);
    QCOMPARE(root.error().kind, ErrorKind::BadResponse);
}

void JsonReaderTest::roundTrips_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("{}", "{}");
    row("[]", "[]");
    row(" [ ] \n", "[]");
    row("{\"a\":{\"b\":[1,{}],\"c\":null},\"d\":true}", "{\"a\":{\"b\":[1,{}],\"c\":null},\"d\":true}");
    row("[ 1 , -2.50 , 1e3, 0, false ]", "[1,-2.50,1e3,0,false]");
    row("[\"\\u00e9\\/\\n\\\"\\\\\"]", "[\"\xc3\xa9/\\u000a\\\"\\\\\"]");
    row("[\"\\ud83d\\ude00\"]", "[\"\xf0\x9f\x98\x80\"]");
    row("{\"a\\u0062\":1}", "{\"ab\":1}");
    row("[\"\\u0000\"]", "[\"\\u0000\"]");
}

void JsonReaderTest::roundTrips()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(toJson(json(text))), expected);
}

void JsonReaderTest::keepsNumberTokens()
{
    const JsonValue root = json("{\"a\":5000.10,\"b\":12345678901234567.89,\"c\":1E+2 ,\"d\":-0}");
    QCOMPARE(root["a"].text(), std::string_view("5000.10"));
    QCOMPARE(root["b"].text(), std::string_view("12345678901234567.89"));
    QCOMPARE(root["c"].text(), std::string_view("1E+2"));
    QCOMPARE(root["d"].text(), std::string_view("-0"));
}

void JsonReaderTest::halfSurrogatesAreMended()
{
    const JsonValue root = json("[\"a\\ud83d\",\"\\ude00b\",\"\\ud83d\\u0041\",\"\\n\\ud83dx\\t\"]");
    QByteArrayList texts;
    for (const JsonValue value : root)
        texts.append(QByteArray(value.text().data(), qsizetype(value.text().size())));
    QCOMPARE(texts, QByteArrayList({"a\xef\xbf\xbd",
                        "\xef\xbf\xbd"
                        "b",
                        "\xef\xbf\xbd"
                        "A",
                        "\n\xef\xbf\xbdx\t"}));
}

void JsonReaderTest::finderInAnyOrder()
{
    MemberFinder find(json("{\"a\":1,\"b\":{\"x\":9},\"c\":3}"));
    QCOMPARE(find["c"].text(), std::string_view("3"));
    QCOMPARE(find["a"].text(), std::string_view("1"));
    QVERIFY(find["x"].isMissing()); // of the inner object
    QCOMPARE(find["b"]["x"].text(), std::string_view("9"));
    QCOMPARE(find["b"].size(), 1U);
    QVERIFY(find[""].isMissing());
    QVERIFY(json("[1]")["a"].isMissing());
    QVERIFY(JsonValue()["a"].isMissing());
}

void JsonReaderTest::depth()
{
    const auto nested = [](int levels) {
        return std::string(size_t(levels), '[') + std::string(size_t(levels), ']');
    };
    JsonReader reader;
    QVERIFY(reader.read(nested(JsonReader::kMaxDepth)).has_value());
    QVERIFY(!reader.read(nested(JsonReader::kMaxDepth + 1)).has_value());
    QVERIFY(!reader.read(nested(100'000)).has_value());
}

void JsonReaderTest::byteOrderMark()
{
    QCOMPARE(json("\xEF\xBB\xBF{\"a\":1}")["a"].text(), std::string_view("1"));
}

void JsonReaderTest::oneReaderManyTexts()
{
    JsonReader reader;
    for (int i = 1; i < 300; ++i) {
        const std::string text = "[\"" + std::string(size_t(i), 'x') + "\\n\",\"\\ud83d\"]";
        const auto root = reader.read(text);
        QVERIFY(root.has_value());
        QCOMPARE((*root->begin()).text().size(), size_t(i) + 1);
        QVERIFY(!reader.read(text.substr(0, size_t(i))).has_value());
    }
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "jsonreader_test.moc"

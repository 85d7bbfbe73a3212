#include "core/cache/customfieldcodec.h"

#include <QByteArray>
#include <QTest>

using namespace desk;
using namespace desk::cache;

class CustomFieldCodecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void readsNothingElse_data();
    void readsNothingElse();
};

using Fields = std::vector<CustomField>;
Q_DECLARE_METATYPE(Fields)

void CustomFieldCodecTest::readsWhatItWrote_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::newRow("none") << Fields{};
    QTest::newRow("one") << Fields{{"udf1", "Facture n°", "INV2026001"}};
    QTest::newRow("three") << Fields{{"udf1", "Nom", "Leïla"}, {"udf2", "", ""}, {"udf3", "طلب", "رقم ٧"}};
    QTest::newRow("escapes") << Fields{
        {"udf1", "a \"quoted\" label", "back\\slash"}, {"udf2", "b", "x\ty\nz"}};
    QTest::newRow("an escape in the last alone") << Fields{{"udf1", "a", "b"}, {"udf2", "c", "\""}};
    QTest::newRow("what looks like the form") << Fields{{"udf1", "},{", "]"}, {",", ":", "[{}]"}};
}

void CustomFieldCodecTest::readsWhatItWrote()
{
    QFETCH(const Fields, fields);
    QVERIFY(decodeCustomFields(encodeCustomFields(fields)) == fields);
}

void CustomFieldCodecTest::readsNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("INV1");
    QTest::newRow("cut off") << QByteArray("[{\"key\":\"udf1\",\"label\":\"a\",\"value\":\"b");
    QTest::newRow("more behind") << QByteArray("[{\"key\":\"udf1\",\"label\":\"a\",\"value\":\"b\"}]x");
    QTest::newRow("an empty list") << QByteArray("[]");
}

void CustomFieldCodecTest::readsNothingElse()
{
    QFETCH(const QByteArray, text);
    QVERIFY(decodeCustomFields(text.toStdString()).empty());
}

QTEST_APPLESS_MAIN(CustomFieldCodecTest)
#include "customfieldcodec_test.moc"

#include "core/base/instant.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

constexpr std::int64_t kBase = 1'768'635'810'000; // 2026-01-17T07:43:30Z

} // namespace

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes_data();
    void writes();
    void survivesTheRoundTrip_data();
    void survivesTheRoundTrip();
};

void InstantTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds");
    const auto row = [](const char* name, const char* text, qint64 expected) {
        QTest::newRow(name) << QByteArray(text) << expected;
    };
    row("six digits", "2026-01-17T07:43:30.000000Z", kBase);
    row("no fraction", "2026-01-17T07:43:30Z", kBase);
    row("one digit", "2026-01-17T07:43:30.1Z", kBase + 100);
    row("two digits", "2026-01-17T07:43:30.12Z", kBase + 120);
    row("three digits", "2026-01-17T07:43:30.123Z", kBase + 123);
    row("cut to milliseconds", "2026-01-17T07:43:30.123456Z", kBase + 123);
    row("cut, never rounded up", "2026-01-17T07:43:30.999999Z", kBase + 999);
    row("cut at the end of a day", "2026-01-16T23:59:59.999999Z", 1'768'607'999'999);
    row("nine digits", "2026-01-17T07:43:30.123999999Z", kBase + 123);
    row("comma", "2026-01-17T07:43:30,5Z", kBase + 500);
    row("lower case letters", "2026-01-17t07:43:30z", kBase);
    row("space for T", "2026-01-17 07:43:30Z", kBase);
    row("no zone is UTC", "2026-01-17T07:43:30", kBase);
    row("space, no zone, as SQL writes it", "2026-01-17 07:43:30", kBase);
    row("Algiers", "2026-01-17T08:43:30+01:00", kBase);
    row("offset without a colon", "2026-01-17T08:43:30+0100", kBase);
    row("west", "2026-01-17T02:13:30-05:30", kBase);
    row("offset over midnight", "2026-01-18T00:30:00+01:00", 1'768'692'600'000);
    row("offset and fraction", "2026-01-17T08:43:30.250000+01:00", kBase + 250);
    row("widest offset", "2026-01-17T21:43:30+14:00", kBase);
    row("negative zero offset", "2026-01-17T07:43:30-00:00", kBase);
    row("date alone is its first moment", "2026-01-17", 1'768'608'000'000);
    row("24:00 is the next midnight", "2026-01-16T24:00:00Z", 1'768'608'000'000);
    row("leap day", "2028-02-29T12:00:00Z", 1'835'438'400'000);
    row("leap day of a leap century", "2000-02-29T00:00:00Z", 951'782'400'000);
    row("epoch", "1970-01-01T00:00:00Z", 0);
    row("before the epoch", "1969-12-31T23:59:59.250Z", -750);
    row("the first year", "0000-01-01T00:00:00Z", -62'167'219'200'000);
    row("before the first year, but not in UTC", "0000-01-01T00:00:00-01:00", -62'167'215'600'000);
    row("the last year", "9999-12-31T23:59:59.999Z", 253'402'300'799'999);
}

void InstantTest::reads()
{
    QFETCH(QByteArray, text);
    const auto instant = parseInstant(text.toStdString());
    QVERIFY(instant);
    QTEST(static_cast<qint64>(toMilliseconds(*instant)), "milliseconds");
}

void InstantTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", " ", "null", "0000-00-00 00:00:00", "2026-01-17T07:43:60Z",
             "2026-02-30T00:00:00Z", "2026-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2026-04-31T00:00:00Z",
             "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-17T24:00:01Z",
             "2026-01-17T24:00:00.001Z", "2026-01-17T25:00:00Z", "2026-01-17T07:60:00Z",
             " 2026-01-17T07:43:30Z", "2026-01-17T07:43:30Z ", "20260117T074330Z", "2026-01-17T07:43:30.Z",
             "2026-01-17T07:43:30.1234567890Z", "2026-01-17T07:43:30+1", "2026-01-17T07:43:30+15:00",
             "2026-01-17T07:43:30+01:60", "2026-01-17T07:43:30+01:00Z", "2026-01-17T07:43:30Zulu",
             "2026-1-17T07:43:30Z", "2026-01-17T7:43:30Z", "2026-01-17T", "2026-01-17Z", "2026-01-17T07:43",
             "-2026-01-17T07:43:30Z", "+2026-01-17T07:43:30Z", "2026/01/17 07:43:30", "17-01-2026 07:43:30",
             "2026-W03", "1768635810", "2026-01-17T07:43:+5Z", "0000-01-01T00:00:00+00:01",
             "0000-01-01T00:00:00+14:00", "9999-12-31T24:00:00Z", "9999-12-31T23:59:59-00:01"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL inside") << QByteArray("2026-01-17T07:43:30Z\0", 21);
}

void InstantTest::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseInstant(text.toStdString()));
}

void InstantTest::writes_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole second") << qint64(kBase) << QByteArray("2026-01-17T07:43:30Z");
    QTest::newRow("milliseconds") << qint64(kBase + 7) << QByteArray("2026-01-17T07:43:30.007Z");
    QTest::newRow("epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00Z");
    QTest::newRow("before the epoch") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999Z");
    QTest::newRow("the first year") << qint64(-62'167'219'200'000) << QByteArray("0000-01-01T00:00:00Z");
    QTest::newRow("before it") << qint64(-62'167'219'200'001) << QByteArray("-000001-12-31T23:59:59.999Z");
    QTest::newRow("the last year") << qint64(253'402'300'799'999) << QByteArray("9999-12-31T23:59:59.999Z");
    QTest::newRow("after it") << qint64(253'402'300'800'000) << QByteArray("+010000-01-01T00:00:00Z");
}

void InstantTest::writes()
{
    QFETCH(qint64, milliseconds);
    QTEST(QByteArray::fromStdString(toIsoUtc(fromMilliseconds(milliseconds))), "text");
}

void InstantTest::survivesTheRoundTrip_data()
{
    QTest::addColumn<qint64>("milliseconds");
    for (const qint64 ms :
        {qint64(kBase), qint64(kBase + 1), qint64(-1), qint64(-86'400'000), qint64(1'835'438'400'999)})
        QTest::newRow(QByteArray::number(ms).constData()) << ms;
}

void InstantTest::survivesTheRoundTrip()
{
    QFETCH(qint64, milliseconds);
    const Instant instant = fromMilliseconds(milliseconds);
    QVERIFY(parseInstant(toIsoUtc(instant)) == instant);
}

QTEST_GUILESS_MAIN(InstantTest)
#include "instant_test.moc"

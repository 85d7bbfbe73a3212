#include "core/api/httpdate.h"

#include <QTest>

using namespace desk;
using namespace desk::api;

class HttpDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void retryAfter_data();
    void retryAfter();
};

void HttpDateTest::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("iso"); // empty: refused
    const auto row = [](const char* text, const char* iso) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(iso);
    };
    row("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("Sunday, 06-Nov-26 08:49:37 GMT", "2026-11-06T08:49:37Z");
    row("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z");
    row("Sat, 21 Nov 2026 23:59:59 GMT", "2026-11-21T23:59:59Z");
    row("Sat, 21 Nov 2026 24:00:00 GMT", "");
    row("Sat, 31 Feb 2026 10:00:00 GMT", "");
    row("Sat, 262 Nov 2026 10:00:00 GMT", "");
    row("Sat, 0 Nov 2026 10:00:00 GMT", "");
    row("Sat, 4294967302 Nov 2026 10:00:00 GMT", "");
    row("Sat, 21 Nov 10000 10:00:00 GMT", "");
    row("Sat, 21 Nov 2026 10:00:00 CET", "");
    row("Sat, 21 Now 2026 10:00:00 GMT", "");
    row("2026-11-21T10:00:00Z", "");
    row("", "");
    row("120", "");
}

void HttpDateTest::dates()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, iso);
    QCOMPARE(parseHttpDate(text.toStdString()), parseInstant(iso.toStdString()));
}

void HttpDateTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("hasDate");
    QTest::addColumn<qint64>("milliseconds"); // -1: none
    const auto row = [](const char* name, const char* text, bool hasDate, qint64 expected) {
        QTest::newRow(name) << QByteArray(text) << hasDate << expected;
    };
    row("seconds", "120", false, 120'000);
    row("zero", "0", false, 0);
    row("spaces", " 7 ", false, 7'000);
    row("fraction is cut", "1.5", false, 1'000);
    row("date", "Sun, 06 Nov 1994 08:50:37 GMT", true, 60'000);
    row("date gone by", "Sun, 06 Nov 1994 08:40:00 GMT", true, 0);
    row("date without a Date to compare", "Sun, 06 Nov 1994 08:50:37 GMT", false, -1);
    row("negative", "-5", false, -1);
    row("word", "soon", false, -1);
    row("absent", "", false, -1);
    row("beyond an int", "99999999999", false, -1);
}

void HttpDateTest::retryAfter()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, hasDate);
    QFETCH(qint64, milliseconds);
    const auto answered = hasDate ? parseInstant("1994-11-06T08:49:37Z") : std::nullopt;
    const auto expected = milliseconds < 0 ? std::nullopt : std::optional(Milliseconds{milliseconds});
    QCOMPARE(parseRetryAfter(text.toStdString(), answered), expected);
}

QTEST_GUILESS_MAIN(HttpDateTest)
#include "httpdate_test.moc"

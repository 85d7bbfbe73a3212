#include "core/report/csvwriter.h"

#include <QtTest/QTest>

using namespace desk;
using namespace desk::report;

namespace {

constexpr CsvFormat kFrench{"excel-fr", ';', ',', "\r\n", true, true, true};

std::string written(const CsvFormat& format, const std::function<void(CsvWriter&)>& write)
{
    std::string bytes;
    CsvWriter writer(format, [&bytes](std::string_view block) {
        bytes += block;
        return true;
    });
    write(writer);
    writer.finish();
    return bytes;
}

} // namespace

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCells_data();
    void textCells();
    void idsGoOutUnchanged_data();
    void idsGoOutUnchanged();
    void numbersStayNumbers();
    void datesAreAlgiers_data();
    void datesAreAlgiers();
    void rowsAndFormats();
    void countsWhatItChanged();
    void saysThatTheDiskIsFull();
    void streamsInBlocks();
};

void CsvWriterTest::textCells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& cell) {
        QTest::newRow(name) << text << cell;
    };
    row("plain", "Collier", "Collier");
    row("empty", "", "");
    row("accents and Arabic", "Été ورشة", "Été ورشة");
    row("separator", "a,b", "\"a,b\"");
    row("other separator", "a;b", "a;b");
    row("quote", "a \"b\"", "\"a \"\"b\"\"\"");
    row("line break", "a\r\nb", "\"a\r\nb\"");
    row("tab inside", "a\tb", "a\tb");
    row("edge spaces", " a ", "\" a \"");
    row("NUL and controls go", QByteArray("a\0\x01\x1b[31mb\x7f", 10), "a[31mb");
    row("C1 controls go", "a\u0085b\u009fc", "abc");
    row("what begins like a control stays", "a\u00a0b\u00e9", "a\u00a0b\u00e9");
    row("direction overrides go", "a\u202ab\u202ec\u2066d\u2069e", "abcde");
    row("other punctuation stays", "a\u2026b\u2014c\u200fd", "a\u2026b\u2014c\u200fd");
    row("formula", "=1+1", "'=1+1");
    row("plus", "+213550", "'+213550");
    row("minus", "-1", "'-1");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("leading tab", "\t=1", "'\t=1");
    row("leading line break", "\n=1", "\"'\n=1\"");
    row("after spaces", "  =1", "'  =1");
    row("after a no-break space", "\u00a0=1", "'\u00a0=1");
    for (const char* unseen : {"\u00ad", "\u061c", "\u1680", "\u180e", "\u2000", "\u2003", "\u2007", "\u2009",
             "\u200a", "\u200b", "\u200d", "\u200e", "\u200f", "\u2028", "\u2029", "\u202f", "\u205f",
             "\u2060", "\u3000", "\u3164", "\ufe0f", "\ufeff", "\U000e0020", " \u2007\u200b"}) {
        const QByteArray text = QByteArray(unseen) + "-1";
        row(("after " + text.toHex()).constData(), text.constData(), ("'" + text).constData());
    }
    row("small equals", "\uFE661", "'\uFE661");
    row("spaces alone", "\u2007\u200b", "\u2007\u200b");
    row("a letter after them", "\u2007a=1", "\u2007a=1");
    row("half a space", "\xe2\x80-1", "\xe2\x80-1");
    row("full-width equals", "\uFF1D1", "'\uFF1D1");
    row("full-width plus", "\uFF0B1", "'\uFF0B1");
    row("full-width minus", "\uFF0D1", "'\uFF0D1");
    row("full-width at", "\uFF201", "'\uFF201");
    row("hidden behind a control", "\x01=1", "'=1");
    row("hidden behind an override", "\u202e=1", "'=1");
    row("guard first, then quote", "=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    row("sign inside", "a=1", "a=1");
    row("broken UTF-8 stays", "a\xe2", "a\xe2");
}

void CsvWriterTest::textCells()
{
    QFETCH(QByteArray, text);
    QTEST(QByteArray::fromStdString(written(kPlainCsv, [&](CsvWriter& w) { w.text(text.toStdString()); })),
        "cell");
}

void CsvWriterTest::idsGoOutUnchanged_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("risky");
    QTest::newRow("uuid") << QByteArray("d5bb42f0-3a50-4c78-aba6-4e66ac7750af") << false;
    QTest::newRow("leading zero") << QByteArray("007123") << true;
    QTest::newRow("fifteen digits") << QByteArray("123456789012345") << false;
    QTest::newRow("sixteen digits") << QByteArray("1234567890123456") << true;
    QTest::newRow("looks like an exponent") << QByteArray("12E345") << true;
    QTest::newRow("letters") << QByteArray("ORD12") << false;
    QTest::newRow("zero") << QByteArray("0") << false;
    QTest::newRow("sign in front") << QByteArray("-12") << false;
}

void CsvWriterTest::idsGoOutUnchanged()
{
    QFETCH(QByteArray, id);
    std::int64_t risky = 0;
    const std::string cell = written(kPlainCsv, [&](CsvWriter& w) {
        w.id(id.toStdString());
        risky = w.hygiene().riskyIds;
    });
    QCOMPARE(QByteArray::fromStdString(cell), id);
    QTEST(risky == 1, "risky");
}

void CsvWriterTest::numbersStayNumbers()
{
    const auto cells = [](CsvWriter& w) {
        w.money(Money::fromCentimes(-800'050));
        w.money(Money::fromCentimes(0));
        w.money(std::nullopt);
        w.number(-7);
        w.number(std::nullopt);
    };
    QCOMPARE(QByteArray::fromStdString(written(kPlainCsv, cells)), QByteArray("-8000.50,0.00,,-7,"));
    QCOMPARE(
        QByteArray::fromStdString(written(kFrench, cells)), QByteArray("\xEF\xBB\xBF-8000,50;0,00;;-7;"));
}

void CsvWriterTest::datesAreAlgiers_data()
{
    QTest::addColumn<QByteArray>("utc");
    QTest::addColumn<QByteArray>("cells");
    QTest::newRow("over midnight") << QByteArray("2026-01-31T23:30:09.999Z")
                                   << QByteArray("2026-02-01,00:30:09,2026-01-31T23:30:09Z");
    QTest::newRow("day") << QByteArray("2026-11-21T13:05:09Z")
                         << QByteArray("2026-11-21,14:05:09,2026-11-21T13:05:09Z");
    QTest::newRow("before 1970") << QByteArray("1969-12-31T22:00:00Z")
                                 << QByteArray("1969-12-31,23:00:00,1969-12-31T22:00:00Z");
    QTest::newRow("nothing") << QByteArray() << QByteArray(",,");
}

void CsvWriterTest::datesAreAlgiers()
{
    QFETCH(QByteArray, utc);
    const auto at = parseInstant(utc.toStdString());
    QTEST(QByteArray::fromStdString(written(kPlainCsv,
              [&](CsvWriter& w) {
                  w.date(at);
                  w.time(at);
                  w.isoUtc(at);
              })),
        "cells");
}

void CsvWriterTest::rowsAndFormats()
{
    const auto rows = [](CsvWriter& w) {
        w.text("a");
        w.text("b;\nc");
        w.endRow();
        w.text("");
        w.text("d");
        w.endRow();
    };
    QCOMPARE(QByteArray::fromStdString(written(kPlainCsv, rows)), QByteArray("a,\"b;\nc\"\r\n,d\r\n"));
    QCOMPARE(QByteArray::fromStdString(written(kFrench, rows)), QByteArray("\xEF\xBB\xBF"
                                                                           "a;\"b; c\"\r\n;d\r\n"));
}

void CsvWriterTest::countsWhatItChanged()
{
    HygieneCount count;
    written(kPlainCsv, [&](CsvWriter& w) {
        w.text("=1");
        w.text("\x01=1");
        w.text("a\x01");
        w.text("fine");
        w.money(Money::fromCentimes(-1));
        w.id("007");
        count = w.hygiene();
    });
    QVERIFY((count == HygieneCount{2, 2, 1}));
}

void CsvWriterTest::saysThatTheDiskIsFull()
{
    int calls = 0;
    CsvWriter writer(kPlainCsv, [&calls](std::string_view) { return ++calls < 2; });
    const std::string text(1000, 'x');
    for (int i = 0; i < 1000; ++i) {
        writer.text(text);
        writer.endRow();
    }
    QVERIFY(writer.hasFailed());
    QVERIFY(!writer.finish());
    QCOMPARE(calls, 2); // after a failure nothing more is sent
}

void CsvWriterTest::streamsInBlocks()
{
    std::size_t largest = 0;
    std::size_t total = 0;
    CsvWriter writer(kPlainCsv, [&](std::string_view block) {
        largest = std::max(largest, block.size());
        total += block.size();
        return true;
    });
    for (int i = 0; i < 100'000; ++i) {
        writer.text("0123456789");
        writer.endRow();
    }
    QVERIFY(writer.finish());
    QCOMPARE(total, std::size_t(1'200'000));
    QVERIFY(largest < 300'000);
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "csvwriter_test.moc"

#include "core/report/csvreader.h"

#include <QtTest/QTest>

using namespace desk::report;

namespace {

constexpr CsvFormat kFrench{"excel-fr", ';', ',', "\r\n", true, true, true};
constexpr CsvFormat kUnix{"unix", ',', '.', "\n", false, false, false};

/// Rows as `a|b` joined by `/`; nullopt where the reader refuses.
std::optional<std::string> read(const CsvFormat& format, std::string_view bytes, std::size_t blockSize)
{
    std::string rows;
    CsvReader reader(format, [&rows](const std::vector<std::string>& cells) {
        for (const std::string& cell : cells)
            rows += cell + '|';
        rows += '/';
    });
    for (std::size_t at = 0; at < bytes.size(); at += blockSize) {
        if (!reader.feed(bytes.substr(at, blockSize)))
            return std::nullopt;
    }
    return reader.finish() ? std::optional(rows) : std::nullopt;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsOtherFormats();
};

void CsvReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("one row") << QByteArray("a,b\r\n") << QByteArray("a|b|/");
    QTest::newRow("empty cells") << QByteArray(",,\r\n") << QByteArray("|||/");
    QTest::newRow("empty row") << QByteArray("\r\n") << QByteArray("|/");
    QTest::newRow("quoted") << QByteArray("\"a,\"\"b\"\"\",c\r\n") << QByteArray("a,\"b\"|c|/");
    QTest::newRow("line break inside") << QByteArray("\"a\r\nb\"\r\nc\r\n") << QByteArray("a\r\nb|/c|/");
    QTest::newRow("empty quoted") << QByteArray("\"\",x\r\n") << QByteArray("|x|/");
    QTest::newRow("rows of other length")
        << QByteArray("a,b,c\r\nd\r\ne,f\r\n") << QByteArray("a|b|c|/d|/e|f|/");
}

void CsvReaderTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, rows);
    for (const std::size_t block : {std::size_t(1), std::size_t(2), std::size_t(3), std::size_t(1000)})
        QVERIFY(read(kPlainCsv, bytes.toStdString(), block) == rows.toStdString());
}

void CsvReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut in a cell") << QByteArray("a,b\r\nc,d");
    QTest::newRow("cut behind a separator") << QByteArray("a,");
    QTest::newRow("cut in a quote") << QByteArray("\"a");
    QTest::newRow("cut in a line end") << QByteArray("a\r");
    QTest::newRow("bare line feed") << QByteArray("a\nb\r\n");
    QTest::newRow("bare carriage return") << QByteArray("a\rb\r\n");
    QTest::newRow("quote inside a plain cell") << QByteArray("a\"b\r\n");
    QTest::newRow("text behind a quoted cell") << QByteArray("\"a\"b\r\n");
}

void CsvReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    for (const std::size_t block : {std::size_t(1), std::size_t(1000)})
        QVERIFY(!read(kPlainCsv, bytes.toStdString(), block));
}

void CsvReaderTest::readsOtherFormats()
{
    QVERIFY(read(kFrench,
                "\xEF\xBB\xBF"
                "a;b,c\r\n",
                2)
            == "a|b,c|/");
    QVERIFY2(!read(kFrench, "a;b\r\n", 2), "the byte order mark is missing");
    QVERIFY(read(kUnix, "a,b\nc\n", 1) == "a|b|/c|/");
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csvreader_test.moc"

// The log: one line each way, bounded in memory and on the disk, private, without keys.
#include "core/base/logfile.h"
#include "core/base/logguard.h"

#include <QFile>
#include <QLoggingCategory>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace desk;

namespace {

LogEntry entry(std::string text, LogLevel level = LogLevel::Info)
{
    return {0, *parseInstant("2026-11-21T16:05:09.120Z"), level, "paylink.sync", std::move(text)};
}

std::filesystem::path pathIn(const QTemporaryDir& folder)
{
    return std::filesystem::path(folder.path().toStdU16String()) / "paylink-desk.log";
}

QByteArray bytesOf(const std::filesystem::path& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysItAll_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << "sync ended";
        QTest::newRow("empty") << "";
        QTest::newRow("accents") << "d\u00e9j\u00e0 \u0631\u0627\u0628\u0637";
        QTest::newRow("spaces") << "  two  spaces ";
    }
    void aLineSaysItAll()
    {
        QFETCH(QString, text);
        for (const LogLevel level : kLogLevels) {
            const LogEntry said = entry(text.toStdString(), level);
            QCOMPARE(logEntryFrom(lineFor(said)), std::optional(said));
        }
    }
    void strangeLinesAreNone()
    {
        for (const char* line : {"", "hello", "2026-11-21T16:05:09Z loud paylink.sync x",
                 "2026-11-21T16:05:09Z", "2026-11-21T16:05:09Z info"})
            QVERIFY2(!logEntryFrom(line), line);
    }
    void aTextIsOneBoundedLine()
    {
        QCOMPARE(asLogText("a\nb\tc\x1b[31m"), std::string("a b c [31m"));
        const std::string cut = asLogText(std::string(3999, 'x') + "\u00e9\u00e9");
        QCOMPARE(cut, std::string(3999, 'x') + "...");
    }

    void theRingKeepsTheNewest()
    {
        LogRing ring(3);
        QCOMPARE(ring.newest(), std::uint64_t{0});
        QVERIFY(ring.since(0).empty());
        for (const char* text : {"a", "b", "c", "d"})
            ring.add(entry(text));
        const auto all = ring.since(0);
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(all.front().text, std::string("b"));
        QCOMPARE(all.front().number, std::uint64_t{2});
        QCOMPARE(ring.oldest(), std::uint64_t{2});
        QCOMPARE(ring.since(3).size(), std::size_t{1});
        QVERIFY(ring.since(4).empty());
        QVERIFY(ring.since(99).empty());
        ring.clear();
        QVERIFY(ring.since(0).empty());
        ring.add(entry("e"));
        QCOMPARE(ring.since(4).front().number, std::uint64_t{5});
    }

    void theFileTurnsAndStaysSmall()
    {
        const QTemporaryDir folder;
        const auto file = pathIn(folder);
        LogFile log(file, 1000);
        for (int i = 0; i < 200; ++i)
            QVERIFY(log.append(lineFor(entry("line " + std::to_string(i)))));
        QVERIFY(bytesOf(file).size() <= 1000);
        QVERIFY(bytesOf(olderLogFile(file)).size() <= 1000);
        QVERIFY(!bytesOf(olderLogFile(file)).isEmpty());
        for (const auto& one : {file, olderLogFile(file)})
            QCOMPARE(QFile::permissions(QString::fromStdString(one.string())) & QFile::Permissions(0x0077),
                QFile::Permissions());
        const auto tail = readLogTail(file, 5);
        QCOMPARE(tail.size(), std::size_t{5});
        QCOMPARE(tail.back().text, std::string("line 199"));
        QCOMPARE(tail.front().text, std::string("line 195"));
        QVERIFY(readLogTail(file, 100).size() > 10); // of both files
        QVERIFY(removeLog(file));
        QVERIFY(readLogTail(file, 5).empty());
        QVERIFY(log.append(lineFor(entry("after")))); // it was taken away while open
        QCOMPARE(readLogTail(file, 5).size(), std::size_t{1});
    }
    void twoProgramsShareTheFile()
    {
        const QTemporaryDir folder;
        const auto file = pathIn(folder);
        LogFile one(file, 2000);
        LogFile other(file, 2000);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(one.append(lineFor(entry("one"))));
            QVERIFY(other.append(lineFor(entry("other"))));
        }
        QVERIFY(bytesOf(file).size() + bytesOf(olderLogFile(file)).size() <= 6000);
        for (const QByteArray& line : bytesOf(file).split('\n'))
            QVERIFY(line.isEmpty() || logEntryFrom(line.toStdString()));
    }
    void aFileThatCannotBeWrittenStopsNobody()
    {
        LogFile log("/nonexistent/folder/log");
        QVERIFY(!log.append("x"));
    }

    void whatIsLoggedIsKeptWithoutKeys()
    {
        const QTemporaryDir folder;
        const auto file = pathIn(folder);
        const KeyPair keys{Secret("pk_live/AZ+09=planted"), Secret("sk_live:very&secret planted")};
        std::shared_ptr<LogRing> ring;
        {
            LogGuard guard([](std::string_view) {});
            ring = guard.ring();
            hideInLog(keys);
            qWarning("early %s", keys.key.reveal().c_str());
            guard.writeTo(file);
            QLoggingCategory category("paylink.test");
            std::thread([&] {
                qCWarning(category, "late %s\nX-API-KEY: abc", keys.secret.reveal().c_str());
            }).join();
        }
        const auto kept = ring->since(0);
        QCOMPARE(kept.size(), std::size_t{2});
        QCOMPARE(kept[0].text, std::string("early ***"));
        QCOMPARE(kept[0].part, std::string("default"));
        QCOMPARE(kept[1].text, std::string("late *** X-API-KEY: ***"));
        QCOMPARE(kept[1].part, std::string("paylink.test"));
        QCOMPARE(kept[1].level, LogLevel::Warning);
        const auto written = readLogTail(file, 10);
        QCOMPARE(written.size(), std::size_t{2});
        QCOMPARE(written[0].text, kept[0].text);
        QCOMPARE(written[1].text, kept[1].text);
        qWarning("after the guard");
        QCOMPARE(ring->newest(), std::uint64_t{2});
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"

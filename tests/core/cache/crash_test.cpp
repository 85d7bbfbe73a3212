// What is left of a process that is killed while it writes, and what two processes do to one folder.
#include "cachefixture.h"
#include "core/cache/cachecheck.h"
#include "core/cache/linkstore.h"
#include "core/cache/totalsstore.h"
#include "core/cache/transactionstore.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <random>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;
using namespace std::string_view_literals;

namespace {

constexpr int kPageSize = 50;

/// The rows of one page, from its number alone.
std::vector<Transaction> pageOf(int writer, std::int64_t page)
{
    std::vector<Transaction> rows;
    for (int i = 0; i < kPageSize; ++i) {
        const std::string id = std::to_string(writer) + "-" + std::to_string(page) + "-" + std::to_string(i);
        const std::string link = "link-" + std::to_string((page + i) % 20);
        Transaction row = payment(id.c_str(), link.c_str(),
            i % 4 == 0 ? TransactionStatus::Failed : TransactionStatus::Completed, 100 + i);
        row.orderNumber = "page " + std::to_string(writer) + "/" + std::to_string(page);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Writes page after page until it is killed; says each number once the page is committed.
int writeForever(const DataFolder& folder, int writer, bool isBulk, std::int64_t pages)
{
    const auto database = take(Database::open(folder.cacheFile(), OpenMode::ReadWrite, cacheSteps()));
    TransactionStore store(*database);
    if (isBulk)
        take(store.beginBulkLoad());
    for (std::int64_t page = 0; page < pages; ++page) {
        WriteTransaction transaction(*database);
        take(store.write(pageOf(writer, page), {}));
        transaction.commit();
        std::printf("%lld\n", static_cast<long long>(page));
        std::fflush(stdout);
    }
    if (isBulk)
        take(store.endBulkLoad());
    return 0;
}

class Writer
{
public:
    Writer(const ScratchFolder& folder, int number, bool isBulk, std::int64_t pages)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--write"), QString::fromStdString(folder.path().string()),
                QString::number(number), QString::number(isBulk ? 1 : 0), QString::number(pages)});
    }

    /// False when it ended before.
    bool waitForPage(std::int64_t page)
    {
        while (m_pages <= page) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(20'000))
                return false;
            countLines();
        }
        return true;
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        countLines();
    }

    bool finish()
    {
        const bool ended = m_process.waitForFinished(60'000);
        return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

    std::int64_t pages() const { return m_pages; } ///< said to be committed

private:
    void countLines()
    {
        while (m_process.canReadLine())
            m_pages = m_process.readLine().trimmed().toLongLong() + 1;
    }

    QProcess m_process;
    std::int64_t m_pages = 0;
};

DataFolder preparedFolder(const ScratchFolder& scratch)
{
    const DataFolder folder = take(DataFolder::named(scratch.path(), "shop"));
    take(folder.prepare());
    return folder;
}

void spinMicroseconds(qint64 microseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * 1000) {}
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKilledWriterLeavesWholePages();
    void aBulkLoadKilledAtItsEndIsResumed();
    void twoWritersShareAFolder();
    void severalOpenAFreshFolderAtOnce();
};

void CrashTest::aKilledWriterLeavesWholePages()
{
    const ScratchFolder scratch;
    const DataFolder folder = preparedFolder(scratch);
    std::mt19937 random(20260310);
    for (int round = 1; round <= 10; ++round) {
        Writer writer(scratch, round, round % 3 == 0, 1'000'000);
        QVERIFY(writer.waitForPage(random() % 40));
        spinMicroseconds(random() % 3000);
        writer.kill();

        const CacheCheck check = take(checkCache(folder));
        QVERIFY2(check.isSound(), check.cache.problems.empty() ? "" : check.cache.problems[0].c_str());
        const auto reader = take(Database::open(folder.cacheFile(), OpenMode::ReadOnly, cacheSteps()));
        const auto number = [&reader](const std::string& sql) {
            return reader->handle().execAndGet(sql).getInt64();
        };
        QCOMPARE(
            number(
                "SELECT count(*) FROM (SELECT 1 FROM transactions GROUP BY order_number HAVING count(*) <> "
                + std::to_string(kPageSize) + ")"),
            0);
        const auto pages =
            number("SELECT count(DISTINCT order_number) FROM transactions WHERE order_number LIKE 'page "
                   + std::to_string(round) + "/%'");
        QVERIFY2(pages >= writer.pages(), "a committed page is gone");
        QVERIFY2(pages <= writer.pages() + 1, "a page that was in flight was kept more than once");
    }
    // And it goes on: the same folder is written to the end, with its indexes back.
    const auto database = take(Database::open(folder.cacheFile(), OpenMode::ReadWrite, cacheSteps()));
    TransactionStore store(*database);
    take(store.endBulkLoad());
    QCOMPARE(take(store.write(pageOf(1, 0), {})).unchanged, kPageSize);
    QVERIFY(take(checkCache(folder)).isSound());
}

void CrashTest::aBulkLoadKilledAtItsEndIsResumed()
{
    const ScratchFolder scratch;
    const DataFolder folder = preparedFolder(scratch);
    for (const std::int64_t killAfter : {20, 39, -1}) {
        Writer writer(scratch, 1, true, 40);
        if (killAfter < 0) {
            QVERIFY(writer.finish());
        } else {
            QVERIFY(writer.waitForPage(killAfter));
            writer.kill();
        }
        QVERIFY(take(checkCache(folder)).isSound());
    }
    const CacheCheck check = take(checkCache(folder));
    QCOMPARE(check.transactions, 40 * kPageSize);
    const auto reader = take(Database::open(folder.cacheFile(), OpenMode::ReadOnly, cacheSteps()));
    QCOMPARE(
        reader->handle()
            .execAndGet("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'transactions\\_%' ESCAPE '\\'")
            .getInt(),
        int(transactionIndexes().size()));
}

void CrashTest::twoWritersShareAFolder()
{
    const ScratchFolder scratch;
    const DataFolder folder = preparedFolder(scratch);
    constexpr std::int64_t kPages = 60;
    Writer first(scratch, 1, false, kPages);
    Writer second(scratch, 2, false, kPages);
    QVERIFY(first.waitForPage(0));
    QVERIFY(second.waitForPage(0));
    for (int look = 0; look < 5; ++look) {
        const CacheCheck check = take(checkCache(folder));
        QVERIFY2(check.isSound(), check.cache.problems.empty() ? "" : check.cache.problems[0].c_str());
        QCOMPARE(check.transactions % kPageSize, 0);
    }
    QVERIFY(first.finish());
    QVERIFY(second.finish());
    const CacheCheck check = take(checkCache(folder));
    QVERIFY(check.isSound());
    QCOMPARE(check.transactions, 2 * kPages * kPageSize);
}

void CrashTest::severalOpenAFreshFolderAtOnce()
{
    for (int round = 0; round < 3; ++round) {
        const ScratchFolder scratch;
        const DataFolder folder = preparedFolder(scratch);
        std::vector<std::unique_ptr<Writer>> writers;
        for (int number = 1; number <= 4; ++number)
            writers.push_back(std::make_unique<Writer>(scratch, number, false, 1));
        for (const auto& writer : writers)
            QVERIFY(writer->finish());
        const CacheCheck check = take(checkCache(folder));
        QVERIFY(check.isSound());
        QCOMPARE(check.transactions, 4 * kPageSize);
    }
}

int main(int argc, char** argv)
{
    if (argc == 6 && argv[1] == "--write"sv) {
        const DataFolder folder = take(DataFolder::named(argv[2], "shop"));
        return writeForever(folder, std::atoi(argv[3]), argv[4] == "1"sv, std::atoll(argv[5]));
    }
    QCoreApplication app(argc, argv);
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crash_test.moc"

// All accounts side by side: exact sums, never of two ledgers, and a row with a reason for each that cannot be read.
#include "core/report/headoffice.h"

#include "tests/core/report/shopcache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <limits>

using namespace desk;
using namespace desk::report;

namespace {

const Instant kNow = *parseInstant("2026-02-15T12:00:00Z");

OfficeAccount account(const std::filesystem::path& file, Ledger ledger = Ledger::Live)
{
    return {"shop", "Boutique", "#2f6fdb", ledger, file, std::nullopt};
}

OfficeRow row(
    std::string name, Ledger ledger, std::int64_t centimes, const char* synced = "2026-02-01T00:00:00Z")
{
    OfficeFigures figures;
    figures.lastSyncAt = parseInstant(synced);
    figures.links = 3;
    figures.activeLinks = 2;
    figures.needAttention = 1;
    figures.thisMonth = {1, Money::fromCentimes(centimes)};
    figures.lastMonth = {2, Money::fromCentimes(centimes / 2)};
    figures.thisYear = {3, Money::fromCentimes(centimes)};
    return {{name, name, {}, ledger, {}, {}}, figures};
}

OfficeRow broken(std::string name, Ledger ledger)
{
    return {{name, name, {}, ledger, {}, {}}, failure(ErrorKind::Storage, "broken")};
}

} // namespace

class HeadOfficeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneAccount();
    void months_data();
    void months();
    void saysWhyThereAreNoFigures();
    void aLockedCacheIsARowWithAReason();
    void neverMixesLedgers();
    void addsUpWhatCanBeRead();
    void isAsOldAsItsOldestPart();
    void refusesASumThatDoesNotFit();
    void hasAnOrder();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    std::filesystem::path newFile() { return m_folder.filePath(QString::number(++m_files)).toStdString(); }
};

void HeadOfficeTest::readsOneAccount()
{
    const auto file = newFile();
    ShopCache(file).fill();
    const OfficeRow read = readAccount(account(file), kNow);
    QVERIFY2(read.figures, read.figures ? "" : read.figures.error().detail.c_str());
    QCOMPARE(read.figures->lastSyncAt, parseInstant("2026-02-03T04:05:06Z"));
    QCOMPARE(read.figures->links, std::int64_t{3});
    QCOMPARE(read.figures->activeLinks, std::int64_t{2});
    // February in Algiers begins an hour before midnight in UTC.
    QCOMPARE(read.figures->thisMonth, (OfficeSum{3, Money::fromCentimes(5'950'000)}));
    QCOMPARE(read.figures->lastMonth, (OfficeSum{1, Money::fromCentimes(800'010)}));
    QCOMPARE(read.figures->thisYear, (OfficeSum{4, Money::fromCentimes(6'750'010)}));
}

void HeadOfficeTest::months_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<qint64>("thisMonth");
    QTest::addColumn<qint64>("lastMonth");
    QTest::addColumn<qint64>("thisYear");
    QTest::newRow("January looks back into another year")
        << QByteArray("2026-01-15T00:00:00Z") << qint64{800'010} << qint64{800'000} << qint64{6'750'010};
    QTest::newRow("the last hour of the year is the next")
        << QByteArray("2025-12-31T23:30:00Z") << qint64{800'010} << qint64{800'000} << qint64{6'750'010};
    QTest::newRow("and the one before it is not")
        << QByteArray("2025-12-31T22:30:00Z") << qint64{800'000} << qint64{0} << qint64{800'000};
    QTest::newRow("31 March looks back at February")
        << QByteArray("2026-03-31T10:00:00Z") << qint64{0} << qint64{5'950'000} << qint64{6'750'010};
}

void HeadOfficeTest::months()
{
    QFETCH(QByteArray, now);
    QFETCH(qint64, thisMonth);
    QFETCH(qint64, lastMonth);
    QFETCH(qint64, thisYear);
    const auto file = newFile();
    ShopCache(file).fill();
    const OfficeRow read = readAccount(account(file), *parseInstant(now.toStdString()));
    QVERIFY(read.figures);
    QCOMPARE(read.figures->thisMonth.collected.centimes(), std::int64_t{thisMonth});
    QCOMPARE(read.figures->lastMonth.collected.centimes(), std::int64_t{lastMonth});
    QCOMPARE(read.figures->thisYear.collected.centimes(), std::int64_t{thisYear});
}

void HeadOfficeTest::saysWhyThereAreNoFigures()
{
    QCOMPARE(readAccount(account(newFile()), kNow).figures.error().kind, ErrorKind::NotFound);

    const auto garbage = newFile();
    QFile file(garbage);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("this is no database, and never was one") > 0);
    file.close();
    QCOMPARE(readAccount(account(garbage), kNow).figures.error().kind, ErrorKind::Storage);

    const auto empty = newFile();
    QFile touched(empty);
    QVERIFY(touched.open(QIODevice::WriteOnly));
    touched.close();
    QCOMPARE(readAccount(account(empty), kNow).figures.error().kind, ErrorKind::NotFound);

    const auto old = newFile();
    QVERIFY(cache::Database::open(old, cache::OpenMode::ReadWrite, cache::cacheSteps().first(1)));
    QCOMPARE(readAccount(account(old), kNow).figures.error().kind, ErrorKind::Storage);

    OfficeAccount unreadable = account({});
    unreadable.trouble = Error{ErrorKind::Storage, "profile.json: broken"};
    QCOMPARE(readAccount(unreadable, kNow).figures.error().detail, std::string("profile.json: broken"));
}

void HeadOfficeTest::aLockedCacheIsARowWithAReason()
{
    const auto file = newFile();
    ShopCache shop(file);
    shop.fill();
    // A writer does not disturb a reader; who has it for itself alone does.
    shop.database().handle().exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    SQLite::Statement(shop.database().handle(), "SELECT count(*) FROM links").executeStep();
    const OfficeRow read = readAccount(account(file), kNow);
    shop.database().handle().exec("ROLLBACK; PRAGMA locking_mode = NORMAL");
    QVERIFY(!read.figures);
    QCOMPARE(read.figures.error().kind, ErrorKind::Storage);
}

void HeadOfficeTest::neverMixesLedgers()
{
    const auto office = headOfficeOf({row("a", Ledger::Test, 100), row("b", Ledger::Live, 1'000),
                                         row("c", Ledger::Undeclared, 10), row("d", Ledger::Live, 2'000)},
        kNow);
    QVERIFY(office);
    QCOMPARE(office->blocks.size(), std::size_t{3});
    QVERIFY(office->blocks[0].ledger == Ledger::Live && office->blocks[1].ledger == Ledger::Test
            && office->blocks[2].ledger == Ledger::Undeclared);
    QCOMPARE(office->blocks[0].total.thisMonth, (OfficeSum{2, Money::fromCentimes(3'000)}));
    QCOMPARE(office->blocks[1].total.thisMonth, (OfficeSum{1, Money::fromCentimes(100)}));
    QCOMPARE(office->blocks[2].total.thisMonth, (OfficeSum{1, Money::fromCentimes(10)}));
    QCOMPARE(headOfficeOf({}, kNow)->blocks.size(), std::size_t{0});
    QCOMPARE(headOfficeOf({row("a", Ledger::Test, 1)}, kNow)->blocks.size(), std::size_t{1});
}

void HeadOfficeTest::addsUpWhatCanBeRead()
{
    const auto office = headOfficeOf(
        {row("a", Ledger::Live, 100), broken("b", Ledger::Live), row("c", Ledger::Live, 50)}, kNow);
    const OfficeBlock& block = office->blocks[0];
    QCOMPARE(block.rows.size(), std::size_t{3});
    QCOMPARE(block.without, std::int64_t{1});
    QCOMPARE(block.total.links, std::int64_t{6});
    QCOMPARE(block.total.activeLinks, std::int64_t{4});
    QCOMPARE(block.total.needAttention, std::int64_t{2});
    QCOMPARE(block.total.lastMonth, (OfficeSum{4, Money::fromCentimes(75)}));
    QCOMPARE(block.total.thisYear, (OfficeSum{6, Money::fromCentimes(150)}));
}

void HeadOfficeTest::isAsOldAsItsOldestPart()
{
    const auto office = headOfficeOf({row("a", Ledger::Live, 1, "2026-02-02T00:00:00Z"),
                                         row("b", Ledger::Live, 1, "2026-01-02T00:00:00Z")},
        kNow);
    QCOMPARE(office->blocks[0].total.lastSyncAt, parseInstant("2026-01-02T00:00:00Z"));
    const auto partly = headOfficeOf({row("a", Ledger::Live, 1), row("b", Ledger::Live, 1, "never")}, kNow);
    QCOMPARE(partly->blocks[0].total.lastSyncAt, std::optional<Instant>());
}

void HeadOfficeTest::refusesASumThatDoesNotFit()
{
    const auto most = std::numeric_limits<std::int64_t>::max();
    QCOMPARE(headOfficeOf({row("a", Ledger::Live, most), row("b", Ledger::Live, 1)}, kNow).error().kind,
        ErrorKind::Storage);
    QVERIFY(headOfficeOf({row("a", Ledger::Live, most), row("b", Ledger::Test, 1)}, kNow));
}

void HeadOfficeTest::hasAnOrder()
{
    const auto office = headOfficeOf(
        {row("zoo", Ledger::Live, 1), row("\u00c9t\u00e9", Ledger::Live, 1), row("abc", Ledger::Live, 1)},
        kNow);
    std::string order;
    for (const OfficeRow& one : office->blocks[0].rows)
        order += one.account.name + ' ';
    QCOMPARE(order, std::string("abc \u00c9t\u00e9 zoo "));
}

QTEST_GUILESS_MAIN(HeadOfficeTest)
#include "headoffice_test.moc"

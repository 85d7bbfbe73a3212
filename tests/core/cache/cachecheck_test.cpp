#include "core/cache/cachecheck.h"

#include "cachefixture.h"
#include "core/cache/instancestore.h"
#include "core/cache/journal.h"
#include "core/cache/linkstore.h"
#include "core/cache/metastore.h"
#include "core/cache/transactionstore.h"

#include <QFile>
#include <QTest>

#ifndef _WIN32
#include <sys/stat.h>
#endif

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

class ScratchProfile
{
public:
    ScratchProfile() : m_folder(take(DataFolder::named(m_scratch.path(), "shop")))
    {
        take(m_folder.prepare());
    }

    const DataFolder& folder() const { return m_folder; }
    std::unique_ptr<Database> open() const
    {
        return take(Database::open(m_folder.cacheFile(), OpenMode::ReadWrite, cacheSteps()));
    }
    CacheCheck check() const { return take(checkCache(m_folder)); }

private:
    ScratchFolder m_scratch;
    DataFolder m_folder;
};

void fill(Database& database)
{
    take(LinkStore(database).merge(thinLink("a", "i1"), ReadingSource::ListItem));
    take(TransactionStore(database).write(std::vector{payment("1", "a", TransactionStatus::Completed, 5),
                                              payment("2", "a", TransactionStatus::Failed, 5)},
        {}));
}

} // namespace

class CacheCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void missingFilesAreSound();
    void reportsCountsVersionsAndAges();
    void anEmptyFileIsSound();
    void findsBrokenTotals();
    void findsDanglingRows();
    void findsDamage();
    void findsOtherThanDatabases();
    void aNewerFileIsSoundAndNamed();
    void loosePermissionsAreSaid();
    void checksWhileAnotherConnectionWrites();
};

void CacheCheckTest::missingFilesAreSound()
{
    const ScratchProfile profile;
    const CacheCheck check = profile.check();
    QVERIFY(check.isSound());
    QVERIFY(!check.cache.exists && !check.journal.exists);
    QVERIFY(!std::filesystem::exists(profile.folder().cacheFile()));
    QVERIFY(take(checkCache(take(DataFolder::named("/nowhere/at/all", "shop")))).isSound());
}

void CacheCheckTest::reportsCountsVersionsAndAges()
{
    const ScratchProfile profile;
    const auto database = profile.open();
    fill(*database);
    MetaStore meta(*database);
    take(meta.setNumber(kLastSyncAt, 1000));
    take(meta.setNumber(kLastAttemptAt, 2000));
    take(take(Journal::open(profile.folder().journalFile()))->setSetting("a", "b"));
    const CacheCheck check = profile.check();
    QVERIFY(check.isSound());
    QCOMPARE(check.cache.name, "cache.db");
    QCOMPARE(check.journal.name, "journal.db");
    QVERIFY(check.cache.exists && check.journal.exists);
    QCOMPARE(check.cache.schemaVersion, int(cacheSteps().size()));
    QCOMPARE(check.cache.expectedVersion, int(cacheSteps().size()));
    QCOMPARE(check.journal.schemaVersion, int(journalSteps().size()));
    QCOMPARE(check.instances, 1);
    QCOMPARE(check.links, 1);
    QCOMPARE(check.transactions, 2);
    QCOMPARE(check.lastSyncAt, std::optional(fromMilliseconds(1000)));
    QCOMPARE(check.lastAttemptAt, std::optional(fromMilliseconds(2000)));
    QVERIFY(check.cache.bytes > 0);
    QVERIFY(check.cache.ownerOnly && check.journal.ownerOnly);
}

void CacheCheckTest::anEmptyFileIsSound()
{
    const ScratchProfile profile;
    QFile file(QString::fromStdString(profile.folder().cacheFile().string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const CacheCheck check = profile.check();
    QVERIFY(check.isSound());
    QCOMPARE(check.cache.schemaVersion, 0);
    QVERIFY(!check.lastSyncAt);
}

void CacheCheckTest::findsBrokenTotals()
{
    const ScratchProfile profile;
    const auto database = profile.open();
    fill(*database);
    database->handle().exec("UPDATE daily_totals SET centimes = 6");
    const CacheCheck check = profile.check();
    QVERIFY(!check.isSound());
    QVERIFY(!check.cache.isSound);
    QVERIFY(check.journal.isSound);
    QCOMPARE(check.cache.problems.size(), 1U);
}

void CacheCheckTest::findsDanglingRows()
{
    const ScratchProfile profile;
    const auto database = profile.open();
    fill(*database);
    database->handle().exec("PRAGMA foreign_keys = OFF; DELETE FROM instances");
    QVERIFY(!profile.check().isSound());
}

void CacheCheckTest::findsDamage()
{
    const ScratchProfile profile;
    fill(*profile.open());
    QFile file(QString::fromStdString(profile.folder().cacheFile().string()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(8192));
    const QByteArray noise(file.size() - 8192, '\x55');
    QCOMPARE(file.write(noise), noise.size());
    file.close();
    const CacheCheck check = profile.check();
    QVERIFY(check.cache.exists);
    QVERIFY(!check.isSound());
    QVERIFY(!check.cache.problems.empty());
}

void CacheCheckTest::findsOtherThanDatabases()
{
    const ScratchProfile profile;
    QFile file(QString::fromStdString(profile.folder().journalFile().string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(5000, 'x')), 5000);
    file.close();
    const CacheCheck check = profile.check();
    QVERIFY(!check.journal.isSound);
    QVERIFY(check.cache.isSound);
}

void CacheCheckTest::aNewerFileIsSoundAndNamed()
{
    const ScratchProfile profile;
    const auto database = profile.open();
    database->handle().exec("DROP TABLE daily_totals; PRAGMA user_version = 99");
    const CacheCheck check = profile.check();
    QVERIFY(check.isSound());
    QCOMPARE(check.cache.schemaVersion, 99);
    QVERIFY(check.cache.isNewer() && !check.journal.isNewer());
    QVERIFY(check.isCounted);
    database->handle().exec("DROP TABLE meta");
    QVERIFY(profile.check().isSound());
    QVERIFY(!profile.check().isCounted);
}

void CacheCheckTest::loosePermissionsAreSaid()
{
#ifdef _WIN32
    QSKIP("permissions are those of the profile folder there");
#else
    const ScratchProfile profile;
    profile.open();
    ::chmod(profile.folder().cacheFile().c_str(), 0640);
    QVERIFY(!profile.check().cache.ownerOnly);
    take(profile.folder().prepare());
    QVERIFY(profile.check().cache.ownerOnly);
#endif
}

void CacheCheckTest::checksWhileAnotherConnectionWrites()
{
    const ScratchProfile profile;
    const auto database = profile.open();
    fill(*database);
    WriteTransaction transaction(*database);
    TransactionStore store(*database);
    take(store.write(std::vector{payment("3", "b", TransactionStatus::Completed, 5)}, {}));
    const CacheCheck check = profile.check();
    QVERIFY(check.isSound());
    QCOMPARE(check.transactions, 2);
    transaction.commit();
    QCOMPARE(profile.check().transactions, 3);
}

QTEST_GUILESS_MAIN(CacheCheckTest)
#include "cachecheck_test.moc"

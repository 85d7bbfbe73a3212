#include "core/cache/database.h"

#include "cachefixture.h"
#include "core/cache/writescope.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <array>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;
using namespace std::string_view_literals;

namespace {

constexpr std::array kOneStep{"CREATE TABLE a (x INTEGER) STRICT"sv};
constexpr std::array kTwoSteps{"CREATE TABLE a (x INTEGER) STRICT"sv, "CREATE TABLE b (y INTEGER) STRICT"sv};
constexpr std::array kBrokenStep{"CREATE TABLE a (x INTEGER) STRICT"sv,
    "CREATE TABLE b (y INTEGER) STRICT; INSERT INTO nowhere VALUES (1)"sv};

std::string pragma(Database& database, const char* name)
{
    return database.handle().execAndGet(std::string("PRAGMA ") + name).getString();
}

bool hasTable(Database& database, const char* name)
{
    return database.handle().tableExists(name);
}

void writeFile(const std::filesystem::path& path, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFreshFileIsMigratedAndTuned();
    void durabilityDecidesSynchronous();
    void filesAreOwnerOnlyWhateverTheUmask();
    void stepsAreTakenOneByOne();
    void aFailingStepRollsBackWithItsVersion();
    void aNewerFileOpensReadOnly();
    void unusableFilesAreStorageErrors_data();
    void unusableFilesAreStorageErrors();
    void readingNeverCreatesOrMigrates();
    void readsWhileAnotherConnectionWrites();
    void aReadOnlyMediumCanBeRead();
    void transactionsRollBackUnlessCommitted();
    void aScopeJoinsTheCallersTransaction();
    void rollbackForgetsRememberedLinks();
    void foreignKeysAreEnforced();
};

void DatabaseTest::aFreshFileIsMigratedAndTuned()
{
    const ScratchFolder folder;
    const auto database = take(Database::open(folder.file(), OpenMode::ReadWrite, cacheSteps()));
    QCOMPARE(database->schemaVersion(), int(cacheSteps().size()));
    QVERIFY(database->isWritable());
    QVERIFY(!database->isNewer());
    QCOMPARE(pragma(*database, "journal_mode"), "wal");
    QCOMPARE(pragma(*database, "foreign_keys"), "1");
    QCOMPARE(pragma(*database, "cache_size"), "-8192");
    QCOMPARE(pragma(*database, "busy_timeout"), "5000");
    QVERIFY(hasTable(*database, "transactions"));
}

void DatabaseTest::durabilityDecidesSynchronous()
{
    const ScratchFolder folder;
    const auto normal = take(Database::open(folder.file("a"), OpenMode::ReadWrite, kOneStep));
    const auto full =
        take(Database::open(folder.file("b"), OpenMode::ReadWrite, kOneStep, Durability::Precious));
    QCOMPARE(pragma(*normal, "synchronous"), "1");
    QCOMPARE(pragma(*full, "synchronous"), "2");
}

void DatabaseTest::filesAreOwnerOnlyWhateverTheUmask()
{
#ifdef _WIN32
    QSKIP("permissions are those of the profile folder there");
#else
    for (const mode_t mask : {mode_t{0}, mode_t{0777}}) {
        const ScratchFolder folder;
        const mode_t before = ::umask(mask);
        auto opened = Database::open(folder.file(), OpenMode::ReadWrite, kOneStep);
        ::umask(before);
        const auto database = take(std::move(opened));
        database->handle().exec("INSERT INTO a VALUES (1)");
        for (const char* name : {"cache.db", "cache.db-wal", "cache.db-shm"}) {
            struct stat status {};
            QCOMPARE(::stat(folder.file(name).c_str(), &status), 0);
            QCOMPARE(status.st_mode & 0777U, 0600U);
        }
    }
#endif
}

void DatabaseTest::stepsAreTakenOneByOne()
{
    const ScratchFolder folder;
    take(Database::open(folder.file(), OpenMode::ReadWrite, kOneStep))
        ->handle()
        .exec("INSERT INTO a VALUES (7)");
    const auto database = take(Database::open(folder.file(), OpenMode::ReadWrite, kTwoSteps));
    QCOMPARE(database->schemaVersion(), 2);
    QCOMPARE(database->handle().execAndGet("SELECT x FROM a").getInt(), 7);
    QVERIFY(hasTable(*database, "b"));
}

void DatabaseTest::aFailingStepRollsBackWithItsVersion()
{
    const ScratchFolder folder;
    const auto failed = Database::open(folder.file(), OpenMode::ReadWrite, kBrokenStep);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QVERIFY(failed.error().detail.find("nowhere") != std::string::npos);

    const auto database = take(Database::open(folder.file(), OpenMode::ReadOnly, kOneStep));
    QCOMPARE(database->schemaVersion(), 1);
    QVERIFY(hasTable(*database, "a"));
    QVERIFY(!hasTable(*database, "b"));
}

void DatabaseTest::aNewerFileOpensReadOnly()
{
    const ScratchFolder folder;
    take(Database::open(folder.file(), OpenMode::ReadWrite, kTwoSteps));
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto database = take(Database::open(folder.file(), mode, kOneStep));
        QVERIFY(database->isNewer());
        QVERIFY(!database->isWritable());
        QCOMPARE(database->schemaVersion(), 2);
        const Outcome written = guarded([&]() -> Outcome {
            database->handle().exec("INSERT INTO a VALUES (1)");
            return {};
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
    }
}

void DatabaseTest::unusableFilesAreStorageErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("text") << QByteArray(5000, 'x') << "not a database";
    QTest::newRow("short text") << QByteArray("{}") << "not a database";
    QByteArray header("SQLite format 3");
    header.append('\0');
    QTest::newRow("a header and nothing behind it") << header + QByteArray(4080, '\x7f') << "not a database";
}

void DatabaseTest::unusableFilesAreStorageErrors()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const ScratchFolder folder;
    writeFile(folder.file(), bytes);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = Database::open(folder.file(), mode, kOneStep);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        const QString detail = QString::fromStdString(opened.error().detail);
        QVERIFY2(detail.startsWith(QStringLiteral("cache.db: ")), qPrintable(detail));
        QVERIFY2(detail.contains(words), qPrintable(detail));
    }
}

void DatabaseTest::readingNeverCreatesOrMigrates()
{
    const ScratchFolder folder;
    QVERIFY(!Database::open(folder.file(), OpenMode::ReadOnly, kOneStep));
    QVERIFY(!std::filesystem::exists(folder.file()));
    QVERIFY(!Database::open(folder.file("no/such/cache.db"), OpenMode::ReadWrite, kOneStep));
    QVERIFY(!std::filesystem::exists(folder.file("no")));

    take(Database::open(folder.file(), OpenMode::ReadWrite, kOneStep));
    const auto older = Database::open(folder.file(), OpenMode::ReadOnly, kTwoSteps);
    QVERIFY(!older);
    QCOMPARE(older.error().kind, ErrorKind::Storage);
    QCOMPARE(take(Database::open(folder.file(), OpenMode::ReadOnly, kOneStep))->schemaVersion(), 1);
}

void DatabaseTest::readsWhileAnotherConnectionWrites()
{
    const ScratchFolder folder;
    const auto writer = take(Database::open(folder.file(), OpenMode::ReadWrite, kOneStep));
    WriteTransaction transaction(*writer);
    writer->handle().exec("INSERT INTO a VALUES (1)");
    const auto reader = take(Database::open(folder.file(), OpenMode::ReadOnly, kOneStep));
    QCOMPARE(reader->handle().execAndGet("SELECT count(*) FROM a").getInt(), 0);
    transaction.commit();
    QCOMPARE(reader->handle().execAndGet("SELECT count(*) FROM a").getInt(), 1);
}

void DatabaseTest::aReadOnlyMediumCanBeRead()
{
#ifdef _WIN32
    QSKIP("needs permissions of files");
#else
    const ScratchFolder folder;
    take(Database::open(folder.file(), OpenMode::ReadWrite, kOneStep))
        ->handle()
        .exec("INSERT INTO a VALUES (9)");
    ::chmod(folder.file().c_str(), 0444);
    ::chmod(folder.path().c_str(), 0555);
    QProcess child; // root may write everywhere, so the look is taken as somebody else
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--read-only-medium"), QString::fromStdString(folder.file().string())});
    QVERIFY(child.waitForFinished());
    ::chmod(folder.path().c_str(), 0755);
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
#endif
}

void DatabaseTest::transactionsRollBackUnlessCommitted()
{
    const ScratchFolder folder;
    const auto database = take(Database::open(folder.file(), OpenMode::ReadWrite, kOneStep));
    {
        const WriteTransaction transaction(*database);
        database->handle().exec("INSERT INTO a VALUES (1)");
    }
    QCOMPARE(database->handle().execAndGet("SELECT count(*) FROM a").getInt(), 0);
    WriteTransaction transaction(*database);
    database->handle().exec("INSERT INTO a VALUES (1)");
    transaction.commit();
    QCOMPARE(database->handle().execAndGet("SELECT count(*) FROM a").getInt(), 1);
}

void DatabaseTest::aScopeJoinsTheCallersTransaction()
{
    const ScratchFolder folder;
    const auto database = take(Database::open(folder.file(), OpenMode::ReadWrite, kOneStep));
    const auto insert = [&database] {
        WriteScope scope(*database);
        database->handle().exec("INSERT INTO a VALUES (1)");
        scope.commit();
    };
    insert();
    {
        const WriteTransaction transaction(*database);
        insert();
    }
    QCOMPARE(database->handle().execAndGet("SELECT count(*) FROM a").getInt(), 1);
}

void DatabaseTest::rollbackForgetsRememberedLinks()
{
    const ScratchFolder folder;
    const auto database = take(Database::open(folder.file(), OpenMode::ReadWrite, kOneStep));
    const auto before = database->linkGeneration();
    {
        WriteTransaction transaction(*database);
        transaction.commit();
    }
    QCOMPARE(database->linkGeneration(), before);
    {
        const WriteTransaction transaction(*database);
    }
    QVERIFY(database->linkGeneration() != before);
}

void DatabaseTest::foreignKeysAreEnforced()
{
    ScratchCache cache;
    const Outcome outcome = guarded([&]() -> Outcome {
        cache.database().handle().exec("INSERT INTO transactions (id, link_key) VALUES (1, 99)");
        return {};
    });
    QVERIFY(!outcome);
}

#ifndef _WIN32
/// 0 where a file nobody can write is read, and not opened for writing.
static int readFromReadOnlyMedium(const char* file)
{
    constexpr uid_t kNobody = 65534;
    if (::geteuid() == 0 && ::setuid(kNobody) != 0)
        return 2;
    const auto reader = Database::open(file, OpenMode::ReadOnly, kOneStep);
    if (!reader) {
        std::fprintf(stderr, "%s\n", reader.error().detail.c_str());
        return 3;
    }
    if ((*reader)->handle().execAndGet("SELECT x FROM a").getInt() != 9)
        return 4;
    const auto writer = Database::open(file, OpenMode::ReadWrite, kTwoSteps);
    return !writer && writer.error().kind == ErrorKind::Storage ? 0 : 5;
}
#endif

int main(int argc, char** argv)
{
#ifndef _WIN32
    if (argc == 3 && argv[1] == "--read-only-medium"sv)
        return readFromReadOnlyMedium(argv[2]);
#endif
    QCoreApplication app(argc, argv);
    DatabaseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "database_test.moc"

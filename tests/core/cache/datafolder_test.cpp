#include "core/cache/datafolder.h"

#include "cachefixture.h"

#include <QFile>
#include <QTest>

#ifndef _WIN32
#include <sys/stat.h>
#endif

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

class DataFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void profileNames_data();
    void profileNames();
    void namesTheTwoFiles();
    void prepareMakesPrivateFolders();
    void prepareMendsLooseRights();
    void prepareFailsWhereAFileStandsInTheWay();
};

void DataFolderTest::profileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isUsable");
    QTest::newRow("usual") << "default" << true;
    QTest::newRow("all kinds") << "My-Shop_2.test" << true;
    QTest::newRow("longest") << QString(64, QLatin1Char('a')) << true;
    QTest::newRow("device-like but longer") << "console" << true;
    QTest::newRow("com without a number") << "com" << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("too long") << QString(65, QLatin1Char('a')) << false;
    QTest::newRow("hidden") << ".shop" << false;
    QTest::newRow("up") << ".." << false;
    QTest::newRow("slash") << "a/b" << false;
    QTest::newRow("backslash") << "a\\b" << false;
    QTest::newRow("space") << "a b" << false;
    QTest::newRow("accent") << "caf\u00e9" << false;
    QTest::newRow("trailing dot") << "shop." << false;
    QTest::newRow("device") << "NUL" << false;
    QTest::newRow("device with suffix") << "con.txt" << false;
    QTest::newRow("numbered device") << "Com1" << false;
}

void DataFolderTest::profileNames()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isUsable);
    const auto folder = DataFolder::named("/somewhere", name.toStdString());
    QCOMPARE(folder.has_value(), isUsable);
    if (!folder)
        QCOMPARE(folder.error().kind, ErrorKind::Invalid);
}

void DataFolderTest::namesTheTwoFiles()
{
    const std::filesystem::path root("root");
    const DataFolder folder = take(DataFolder::named(root, "shop"));
    QCOMPARE(folder.path(), root / "profiles" / "shop");
    QCOMPARE(folder.cacheFile(), root / "profiles" / "shop" / "cache.db");
    QCOMPARE(folder.journalFile(), root / "profiles" / "shop" / "journal.db");
}

void DataFolderTest::prepareMakesPrivateFolders()
{
    const ScratchFolder scratch;
    const DataFolder folder = take(DataFolder::named(scratch.path() / "new" / "root", "shop"));
    take(folder.prepare());
    take(folder.prepare());
    QVERIFY(std::filesystem::is_directory(folder.path()));
#ifndef _WIN32
    for (auto path = folder.path(); path != scratch.path(); path = path.parent_path()) {
        struct stat status {};
        QCOMPARE(::stat(path.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0700U);
    }
#endif
}

void DataFolderTest::prepareMendsLooseRights()
{
#ifdef _WIN32
    QSKIP("permissions are those of the profile folder there");
#else
    const ScratchFolder scratch;
    const DataFolder folder = take(DataFolder::named(scratch.path(), "shop"));
    take(folder.prepare());
    QFile file(QString::fromStdString(folder.cacheFile().string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ::chmod(folder.cacheFile().c_str(), 0664);
    ::chmod(folder.path().c_str(), 0755);
    take(folder.prepare());
    struct stat status {};
    QCOMPARE(::stat(folder.cacheFile().c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QCOMPARE(::stat(folder.path().c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
#endif
}

void DataFolderTest::prepareFailsWhereAFileStandsInTheWay()
{
    const ScratchFolder scratch;
    QFile file(QString::fromStdString((scratch.path() / "profiles").string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Outcome prepared = take(DataFolder::named(scratch.path(), "shop")).prepare();
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(DataFolderTest)
#include "datafolder_test.moc"

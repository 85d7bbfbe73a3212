// The built program where the files are not as they should be: each ends with its exit code and one sentence that says
// what to do.
#include "core/cache/datafolder.h"
#include "core/cache/writerlock.h"
#include "tests/cli/programrun.h"
#include "tests/core/report/shopcache.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#ifndef _WIN32
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace desk;

class FileTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anExportLeavesAPipeAlone();
    void differingTotalsNameTheirCure();
    void aNewerCacheIsReadAndNamed();
    void anOlderCacheIsBroughtUpToDate_data();
    void anOlderCacheIsBroughtUpToDate();
    void anOlderCacheSomebodyHoldsIsNamed();
    void aFileInPlaceOfTheFolder_data();
    void aFileInPlaceOfTheFolder();
    void aFolderThatMayNotBeEntered();
    void aLimitOnFilesIsNoKill();
    void addressesAreRefusedInOneSentence_data();
    void addressesAreRefusedInOneSentence();

private:
    ProgramAnswer run(const QString& line, const QStringList& assignments = {}) const
    {
        return runProgram(QStringLiteral(PAYLINK_PROGRAM),
            QStringList{QStringLiteral("--data-dir"), m_root} + line.split(u' '), assignments);
    }
    cache::DataFolder folder() const
    {
        return valueOf(cache::DataFolder::named(m_root.toStdString(), "default"));
    }
    void fill(const char* sql = nullptr) const
    {
        succeed(folder().prepare());
        ShopCache shop(folder().cacheFile());
        shop.fill();
        if (sql)
            shop.database().handle().exec(sql);
    }
    /// With what a version had that knew one step less.
    void fillOlder() const
    {
        succeed(folder().prepare());
        ShopCache shop(folder().cacheFile());
        shop.fill();
        shop.database().handle().exec(
            "PRAGMA user_version = " + std::to_string(cache::cacheSteps().size() - 1));
    }

    std::unique_ptr<QTemporaryDir> m_data;
    QString m_root;
};

void FileTroubleTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    m_root = m_data->path();
}

void FileTroubleTest::anExportLeavesAPipeAlone()
{
#ifdef _WIN32
    QSKIP("pipes are no files there");
#else
    fill();
    const QString pipe = m_data->filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const ProgramAnswer answer = run(QStringLiteral("export links --output ") + pipe);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.saysOneSentence() && answer.err.contains("is a pipe"), answer.err.constData());
    struct stat status {};
    QCOMPARE(::lstat(QFile::encodeName(pipe).constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
#endif
}

void FileTroubleTest::differingTotalsNameTheirCure()
{
    fill("UPDATE daily_totals SET centimes = centimes + 1");
    const ProgramAnswer answer = run(QStringLiteral("doctor --json"));
    QCOMPARE(answer.code, 7);
    QVERIFY2(answer.saysOneSentence(), answer.err.constData());
    QVERIFY2(answer.err.contains("totals") && answer.err.contains("`paylink doctor --rebuild`"),
        answer.err.constData());
}

void FileTroubleTest::aNewerCacheIsReadAndNamed()
{
    fill("PRAGMA user_version = 99");
    const ProgramAnswer links = run(QStringLiteral("links --json"));
    QCOMPARE(links.code, 0);
    QCOMPARE(links.array().size(), 3);
    QVERIFY2(links.saysOneSentence() && links.err.contains("newer version"), links.err.constData());

    const ProgramAnswer doctor = run(QStringLiteral("doctor --json"));
    QCOMPARE(doctor.code, 7);
    QVERIFY2(doctor.saysOneSentence() && doctor.err.contains("newer version"), doctor.err.constData());
    QCOMPARE(doctor.object().value(QLatin1String("links")).toInt(), 3);
    QCOMPARE(doctor.object().value(QLatin1String("transactions")).toInt(), 9);
    QVERIFY(!doctor.object().value(QLatin1String("lastSyncAt")).isNull());
    QVERIFY(run(QStringLiteral("doctor")).out.contains("newer"));

    const QStringList keys{QStringLiteral("PAYLINK_API_KEY=k"), QStringLiteral("PAYLINK_API_SECRET=s")};
    const ProgramAnswer sync = run(QStringLiteral("sync --base-url http://127.0.0.1:9/api"), keys);
    QCOMPARE(sync.code, 7);
    QVERIFY2(sync.saysOneSentence() && sync.err.contains("newer version")
                 && sync.err.contains("`paylink doctor --rebuild`"),
        sync.err.constData());

    // Nobody is there to ask, so nothing is thrown away.
    const ProgramAnswer rebuilt =
        run(QStringLiteral("doctor --rebuild --base-url http://127.0.0.1:9/api"), keys);
    QCOMPARE(rebuilt.code, 4);
    QCOMPARE(run(QStringLiteral("links --json")).array().size(), 3);
}

void FileTroubleTest::anOlderCacheIsBroughtUpToDate_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {"links", "link l-invoice", "transactions", "totals --by month",
             "export links --output -", "profiles links", "profiles totals"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void FileTroubleTest::anOlderCacheIsBroughtUpToDate()
{
    QFETCH(QString, line);
    fill();
    QFile profile(QString::fromStdString(folder().profileFile().string()));
    QVERIFY(profile.open(QIODevice::WriteOnly) && profile.write("{\"version\":1,\"id\":\"a\"}") > 0);
    profile.close();
    const ProgramAnswer before = run(line);
    QCOMPARE(before.code, 0);
    std::filesystem::remove(folder().cacheFile());
    fillOlder();
    const ProgramAnswer after = run(line);
    QVERIFY2(after.code == 0 && after.err.isEmpty(), after.err.constData());
    QCOMPARE(after.out, before.out);
    const auto database =
        valueOf(cache::Database::open(folder().cacheFile(), cache::OpenMode::ReadOnly, cache::cacheSteps()));
    QCOMPARE(database->schemaVersion(), int(cache::cacheSteps().size()));
}

void FileTroubleTest::anOlderCacheSomebodyHoldsIsNamed()
{
    fillOlder();
    const auto lock = valueOf(cache::WriterLock::take(folder(), "somebody"));
    const ProgramAnswer answer = run(QStringLiteral("links"));
    QCOMPARE(answer.code, 7);
    QVERIFY2(answer.saysOneSentence() && answer.err.contains("somebody (process"), answer.err.constData());
}

void FileTroubleTest::aFileInPlaceOfTheFolder_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("below");
    for (const char* line : {"links", "totals --by year", "doctor", "transactions", "sync", "profiles list",
             "export links --output -"}) {
        QTest::addRow("%s, the folder", line) << QString::fromUtf8(line) << QString();
        QTest::addRow("%s, the one above", line) << QString::fromUtf8(line) << QStringLiteral("/deeper");
    }
}

void FileTroubleTest::aFileInPlaceOfTheFolder()
{
    QFETCH(QString, line);
    QFETCH(QString, below);
    QFile file(m_data->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_root = file.fileName() + below;
    const ProgramAnswer answer =
        run(line, {QStringLiteral("PAYLINK_API_KEY=k"), QStringLiteral("PAYLINK_API_SECRET=s")});
    QCOMPARE(answer.code, 7);
    QVERIFY2(answer.saysOneSentence() && answer.err.contains("no folder"), answer.err.constData());
}

void FileTroubleTest::aFolderThatMayNotBeEntered()
{
#ifdef _WIN32
    QSKIP("permissions are those of the profile folder there");
#else
    if (::geteuid() == 0)
        QSKIP("root may enter every folder");
    fill();
    QVERIFY(::chmod(folder().path().c_str(), 0) == 0);
    const ProgramAnswer links = run(QStringLiteral("links"));
    const ProgramAnswer doctor = run(QStringLiteral("doctor"));
    QVERIFY(::chmod(folder().path().c_str(), 0700) == 0);
    for (const ProgramAnswer& answer : {links, doctor}) {
        QCOMPARE(answer.code, 7);
        QVERIFY2(
            answer.saysOneSentence() && answer.err.toLower().contains("permission"), answer.err.constData());
    }
#endif
}

void FileTroubleTest::aLimitOnFilesIsNoKill()
{
#ifdef _WIN32
    QSKIP("there is no such limit there");
#else
    fill();
    QProcess process;
    process.setChildProcessModifier([] {
        const rlimit small{1024, 1024};
        ::setrlimit(RLIMIT_FSIZE, &small);
    });
    process.start(QStringLiteral(PAYLINK_PROGRAM),
        {QStringLiteral("--data-dir"), m_root, QStringLiteral("export"), QStringLiteral("transactions"),
            QStringLiteral("--output"), m_data->filePath(QStringLiteral("x.csv"))});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 7);
    QVERIFY(!QFile::exists(m_data->filePath(QStringLiteral("x.csv"))));
#endif
}

void FileTroubleTest::addressesAreRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("base");
    for (const char* base : {"not-a-url", "ftp://127.0.0.1/x", "http://", "http://example.com/api",
             "https://user:pass@example.com/", "https://api.mytpe.appp/api/ext", "https://a.test/x?y"})
        QTest::newRow(base) << QString::fromUtf8(base);
}

void FileTroubleTest::addressesAreRefusedInOneSentence()
{
    QFETCH(QString, base);
    const ProgramAnswer answer = run(QStringLiteral("sync --base-url ") + base,
        {QStringLiteral("PAYLINK_API_KEY=k"), QStringLiteral("PAYLINK_API_SECRET=s")});
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.saysOneSentence(), answer.err.constData());
}

QTEST_GUILESS_MAIN(FileTroubleTest)
#include "filetrouble_test.moc"

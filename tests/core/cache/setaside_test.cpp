#include "core/cache/setaside.h"

#include "cachefixture.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;
using namespace std::string_view_literals;

namespace {

void overwrite(const std::filesystem::path& path, qint64 from, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class SetAsideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsDamageFromOtherTrouble();
    void aNewCacheTakesThePlace();
    void replacesAnEarlierBrokenOne();
    void refusesWhileAnotherProgramHasItOpen();
};

void SetAsideTest::tellsDamageFromOtherTrouble()
{
    const ScratchFolder folder;
    QVERIFY(!isDamaged(folder.file()));
    take(Database::open(folder.file(), OpenMode::ReadWrite, cacheSteps()));
    QVERIFY(!isDamaged(folder.file()));
    {
        const auto other = take(Database::open(folder.file(), OpenMode::ReadWrite, cacheSteps()));
        const WriteTransaction busy(*other);
        QVERIFY(!isDamaged(folder.file()));
    }
    overwrite(folder.file(), 4096, QByteArray(8192, '\x55'));
    QVERIFY(isDamaged(folder.file()));
    overwrite(folder.file(), 0, QByteArray(100, 'x'));
    QVERIFY(isDamaged(folder.file()));
    QVERIFY(!Database::open(folder.file(), OpenMode::ReadWrite, cacheSteps()));
}

void SetAsideTest::aNewCacheTakesThePlace()
{
    const ScratchFolder folder;
    overwrite(folder.file(), 0, QByteArray(9000, 'x'));
    overwrite(folder.file("cache.db-wal"), 0, QByteArray(10, 'w'));
    take(setAside(folder.file()));
    QVERIFY(!std::filesystem::exists(folder.file()));
    QVERIFY(!std::filesystem::exists(folder.file("cache.db-wal")));
    QCOMPARE(std::filesystem::file_size(folder.file("cache.db.broken")), 9000U);
    QCOMPARE(std::filesystem::file_size(folder.file("cache.db.broken-wal")), 10U);
    QVERIFY(take(Database::open(folder.file(), OpenMode::ReadWrite, cacheSteps()))->isWritable());
}

void SetAsideTest::replacesAnEarlierBrokenOne()
{
    const ScratchFolder folder;
    overwrite(folder.file("cache.db.broken"), 0, QByteArray(1, 'o'));
    overwrite(folder.file("cache.db.broken-shm"), 0, QByteArray(1, 'o'));
    overwrite(folder.file(), 0, QByteArray(9000, 'x'));
    take(setAside(folder.file()));
    QCOMPARE(std::filesystem::file_size(folder.file("cache.db.broken")), 9000U);
    QVERIFY(!std::filesystem::exists(folder.file("cache.db.broken-shm")));
}

void SetAsideTest::refusesWhileAnotherProgramHasItOpen()
{
    const ScratchFolder folder;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--hold"), QString::fromStdString(folder.file().string())});
    QVERIFY(child.waitForReadyRead());
    const Outcome refused = setAside(folder.file());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(std::filesystem::exists(folder.file()));
    child.write("done\n");
    QVERIFY(child.waitForFinished());
    take(setAside(folder.file()));
}

int main(int argc, char** argv)
{
    if (argc == 3 && argv[1] == "--hold"sv) {
        const auto database = take(Database::open(argv[2], OpenMode::ReadWrite, cacheSteps()));
        std::puts("open");
        std::fflush(stdout);
        return std::getchar() == 'd' ? 0 : 1;
    }
    QCoreApplication app(argc, argv);
    SetAsideTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "setaside_test.moc"

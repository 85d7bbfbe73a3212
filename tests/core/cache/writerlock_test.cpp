// One writer per profile, in this process, in another, and after a sudden death.
#include "core/cache/writerlock.h"

#include "cachefixture.h"
#include "core/cache/ownerfile.h"

#include <QProcess>
#include <QTest>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

class WriterLockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAtATime()
    {
        const ScratchFolder scratch;
        const DataFolder folder = take(DataFolder::named(scratch.path(), "shop"));
        auto first = take(WriterLock::take(folder, "first"));
        const auto second = WriterLock::take(folder, "second");
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Refused);
        QCOMPARE(second.error().detail,
            "first (process " + std::to_string(QCoreApplication::applicationPid()) + ")");
        first.reset();
        QVERIFY(WriterLock::take(folder, "third").has_value());
    }

    void profilesAreIndependent()
    {
        const ScratchFolder scratch;
        const auto one = take(WriterLock::take(take(DataFolder::named(scratch.path(), "one")), "x"));
        const auto two = take(WriterLock::take(take(DataFolder::named(scratch.path(), "two")), "x"));
        QVERIFY(one && two);
    }

    void theFileIsPrivate()
    {
        const ScratchFolder scratch;
        const DataFolder folder = take(DataFolder::named(scratch.path(), "shop"));
        const auto lock = take(WriterLock::take(folder, "x"));
        QVERIFY(isOwnerOnly(folder.lockFile()));
    }

    void aKilledHolderHoldsNothing()
    {
#ifdef Q_OS_LINUX
        const ScratchFolder scratch;
        const DataFolder folder = take(DataFolder::named(scratch.path(), "shop"));
        take(folder.prepare());
        QProcess holder;
        holder.start(QStringLiteral("flock"),
            {QStringLiteral("--no-fork"), QString::fromStdString(folder.lockFile().string()),
                QStringLiteral("sleep"), QStringLiteral("60")});
        QVERIFY(holder.waitForStarted());
        QTRY_VERIFY(!WriterLock::take(folder, "x"));
        QCOMPARE(WriterLock::take(folder, "x").error().detail, std::string("another program"));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QTRY_VERIFY(WriterLock::take(folder, "x").has_value());
#else
        QSKIP("flock is a program of Linux");
#endif
    }

    void aFileInTheWayIsAStorageError()
    {
        const ScratchFolder scratch;
        const DataFolder folder = take(DataFolder::named(scratch.path(), "shop"));
        take(folder.prepare());
        std::filesystem::create_directory(folder.lockFile());
        QCOMPARE(WriterLock::take(folder, "x").error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(WriterLockTest)
#include "writerlock_test.moc"

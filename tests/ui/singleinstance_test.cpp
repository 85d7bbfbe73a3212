// A second launch and the first window.
#include "app/desktop/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace desk;
using desktop::SingleInstance;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_root.isValid());
        qputenv("XDG_RUNTIME_DIR", m_root.path().toUtf8());
    }

    void nobodyIsThere() { QVERIFY(!SingleInstance(folder("alone")).raiseOther()); }

    void theFirstIsRaised()
    {
        SingleInstance first(folder("shop"));
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QVERIFY(first.listen());
        bool answered = false;
        // The second one waits, as it does in its own process.
        const std::unique_ptr<QThread> second(
            QThread::create([this, &answered] { answered = SingleInstance(folder("shop")).raiseOther(); }));
        second->start();
        QTRY_VERIFY(second->isFinished());
        QVERIFY(answered);
        QCOMPARE(raised.count(), 1);
    }

    void theFirstIsRaisedWithoutWaiting()
    {
        SingleInstance first(folder("asked"));
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        const auto nobody = SingleInstance(folder("asked")).askOther();
        QTRY_VERIFY(nobody.isFinished());
        QVERIFY(!nobody.result().value());
        QVERIFY(first.listen());
        const auto somebody = SingleInstance(folder("asked")).askOther();
        QTRY_VERIFY(somebody.isFinished());
        QVERIFY(somebody.result().value());
        QCOMPARE(raised.count(), 1);
    }

    void profilesAreApart()
    {
        SingleInstance first(folder("one"));
        QVERIFY(first.listen());
        QVERIFY(!SingleInstance(folder("two")).raiseOther());
    }

    void aDeadWindowIsReplaced()
    {
        SingleInstance first(folder("shop"));
        QVERIFY(first.listen());
        SingleInstance second(folder("shop")); // what is left of the first is in the way
        QVERIFY(second.listen());
    }

    void onlyItsUserMayOpenTheSocket()
    {
#ifdef Q_OS_UNIX
        SingleInstance first(folder("private"));
        QVERIFY(first.listen());
        const QStringList sockets =
            QDir(m_root.path()).entryList({QStringLiteral("paylink-desk-*")}, QDir::System);
        QVERIFY(!sockets.isEmpty());
        for (const QString& name : sockets) {
            const auto rights = QFile::permissions(m_root.filePath(name));
            QVERIFY(
                !(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        }
#endif
    }

private:
    cache::DataFolder folder(std::string_view name) const
    {
        return *cache::DataFolder::named(m_root.filePath(QStringLiteral("data")).toStdString(), name);
    }

    QTemporaryDir m_root;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstance_test.moc"

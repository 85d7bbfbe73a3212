#include "core/lock/lockfile.h"

#include "core/cache/ownerfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace desk;
using namespace desk::lock;

class LockFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noFileIsNoLock();
    void comesBackAsItWas();
    void isTheOwnersAlone();
    void aDamagedFileIsNoOpenDoor_data();
    void aDamagedFileIsNoOpenDoor();
    void goesWhole();
    void aFolderThatRefusesIsSaid();

private:
    std::filesystem::path root() const { return m_root.path().toStdString(); }
    std::filesystem::path path() const { return root() / "lock.json"; }
    QTemporaryDir m_root;
};

void LockFileTest::noFileIsNoLock()
{
    const auto record = LockFile(root() / "nowhere").load();
    QVERIFY(record && !*record);
}

void LockFileTest::comesBackAsItWas()
{
    const LockFile file(root());
    for (const LockRecord& record : {LockRecord{"$argon2id$x", {}, false},
             LockRecord{"$argon2id$x", {4, parseInstant("2026-11-21T10:00:00.250Z")}, false},
             LockRecord{"$argon2id$x", {}, true}, LockRecord{"", {}, true}}) {
        QVERIFY(file.save(record));
        const auto read = file.load();
        QVERIFY(read && *read);
        QVERIFY(**read == record);
    }
}

void LockFileTest::isTheOwnersAlone()
{
#ifndef Q_OS_WIN
    QVERIFY(LockFile(root()).save({"$argon2id$x", {}, false}));
    QVERIFY(cache::isOwnerOnly(path()));
    QVERIFY(!std::filesystem::exists(root() / "lock.json.new"));
    std::filesystem::permissions(
        path(), std::filesystem::perms::group_read, std::filesystem::perm_options::add);
    QVERIFY(!cache::isOwnerOnly(path()));
    QVERIFY(LockFile(root()).load());
    QVERIFY(cache::isOwnerOnly(path())); // mended as it is read
#endif
}

void LockFileTest::aDamagedFileIsNoOpenDoor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"passphrase\": \"$arg");
    QTest::newRow("another object") << QByteArray("{}");
    QTest::newRow("no text") << QByteArray("{\"passphrase\": 7}");
    QTest::newRow("a list") << QByteArray("[1]");
}

void LockFileTest::aDamagedFileIsNoOpenDoor()
{
    QFETCH(QByteArray, bytes);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    const auto record = LockFile(root()).load();
    QVERIFY(!record);
    QVERIFY(record.error().kind == ErrorKind::Storage);
}

void LockFileTest::goesWhole()
{
    const LockFile file(root());
    QVERIFY(file.save({"$argon2id$x", {}, false}));
    QVERIFY(file.remove());
    QVERIFY(file.remove()); // already gone
    QVERIFY(!std::filesystem::exists(path()));
}

void LockFileTest::aFolderThatRefusesIsSaid()
{
    QFile(QString::fromStdString((root() / "a-file").string())).open(QIODevice::WriteOnly);
    const Outcome saved = LockFile(root() / "a-file" / "below").save({"$argon2id$x", {}, false});
    QVERIFY(!saved && saved.error().kind == ErrorKind::Storage);
}

QTEST_APPLESS_MAIN(LockFileTest)
#include "lockfile_test.moc"

// The real Secret Service in each of its states (tests/support/keyring.sh). KEYRING_STATE says which one this run is in.
#include "core/secrets/keychainstore.h"
#include "secretstoreprobe.h"

#include <QDirIterator>
#include <QFile>
#include <QObject>
#include <QProcess>

using namespace desk;
using namespace desk::secrets;
using test::answerOf;

class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_state = qEnvironmentVariable("KEYRING_STATE");
        if (m_state.isEmpty())
            QSKIP("runs through tests/support/keyring.sh, once for each state");
    }

    void unlocked()
    {
        if (m_state != QLatin1String("unlocked"))
            QSKIP("another state");
        QVERIFY(answerOf(m_store.read("p1", KeyMark::None)).state == KeyState::Missing);
        QVERIFY(answerOf(m_store.read("p1", KeyMark::Stored)).state == KeyState::Missing);
        QVERIFY(answerOf(m_store.write("p1", m_keys)).state == KeyState::Stored);
        QVERIFY(answerOf(m_store.write("p2", m_others)).state == KeyState::Stored);
        const KeyAnswer read = answerOf(m_store.read("p1", KeyMark::Stored));
        QVERIFY(read.state == KeyState::Stored);
        QVERIFY(read.stored == m_keys);
        QVERIFY(answerOf(m_store.erase("p1")).state == KeyState::Missing);
        QVERIFY(answerOf(m_store.read("p1", KeyMark::Stored)).state == KeyState::Missing);
        QVERIFY(answerOf(m_store.read("p2", KeyMark::Stored)).stored == m_others);
        QVERIFY(answerOf(m_store.erase("never there")).state == KeyState::Missing);
    }

    void aLockedKeychainKeepsTheKeyAndSaysSo()
    {
        if (m_state != QLatin1String("unlocked"))
            QSKIP("another state");
        QVERIFY(answerOf(m_store.write("p1", m_keys)).state == KeyState::Stored);
        keyring("--lock");
        QVERIFY(answerOf(m_store.read("p1", KeyMark::Stored)).state == KeyState::Locked);
        QVERIFY(answerOf(m_store.read("p1", KeyMark::Doubtful)).state == KeyState::Locked);
        QVERIFY(answerOf(m_store.write("p1", m_others)).state == KeyState::Locked);
        QVERIFY(answerOf(m_store.erase("p1")).state == KeyState::Locked);
        keyring("--unlock");
        QVERIFY(answerOf(m_store.read("p1", KeyMark::Stored)).stored == m_keys);
        QVERIFY(answerOf(m_store.erase("p1")).state == KeyState::Missing);
        keyring("--lock");
        keyring("--unlock");
        QVERIFY(answerOf(m_store.read("p1", KeyMark::Stored)).state == KeyState::Missing);
    }

    void nothingIsReadableOnTheDisk()
    {
        if (m_state != QLatin1String("unlocked"))
            QSKIP("another state");
        QVERIFY(answerOf(m_store.write("p1", m_keys)).state == KeyState::Stored);
        keyring("--lock");
        QDirIterator files(
            qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("pk_planted"), qPrintable(file.fileName()));
            QVERIFY2(!bytes.contains("sk_planted"), qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen > 0);
    }

    void locked()
    {
        if (m_state != QLatin1String("locked"))
            QSKIP("another state");
        QVERIFY(answerOf(m_store.read("p1", KeyMark::None)).state == KeyState::Missing);
        QVERIFY(answerOf(m_store.read("p1", KeyMark::Stored)).state == KeyState::Locked);
        QVERIFY(answerOf(m_store.write("p1", m_keys)).state == KeyState::Locked);
        QVERIFY(answerOf(m_store.erase("p1")).state == KeyState::Locked);
    }

    void noKeyringWasEverMade()
    {
        if (m_state != QLatin1String("bare"))
            QSKIP("another state");
        QVERIFY(answerOf(m_store.read("p1", KeyMark::Stored)).state == KeyState::NoKeychain);
        QVERIFY(answerOf(m_store.write("p1", m_keys)).state == KeyState::NoKeychain);
        QVERIFY(answerOf(m_store.erase("p1")).state == KeyState::NoKeychain);
    }

    void none()
    {
        if (m_state != QLatin1String("none"))
            QSKIP("another state");
        const KeyAnswer read = answerOf(m_store.read("p1", KeyMark::Stored));
        QVERIFY(read.state == KeyState::NoKeychain);
        QVERIFY(!read.detail.empty());
        QVERIFY(answerOf(m_store.write("p1", m_keys)).state == KeyState::NoKeychain);
        QVERIFY(answerOf(m_store.erase("p1")).state == KeyState::NoKeychain);
    }

    void aStepThatTakesTooLongIsADoubt()
    {
        if (m_state != QLatin1String("unlocked"))
            QSKIP("another state");
        KeychainStore hasty(Milliseconds{0});
        QVERIFY(answerOf(hasty.write("late", m_keys)).state == KeyState::Doubtful);
    }

    void aKeychainThatNeverAnswersIsADoubt()
    {
        if (m_state != QLatin1String("stuck"))
            QSKIP("another state");
        // no GLib events in this run: what the service answers is never heard
        KeychainStore patientForAWhile(Milliseconds{200});
        QVERIFY(answerOf(patientForAWhile.read("p1", KeyMark::Stored)).state == KeyState::Doubtful);
        QVERIFY(answerOf(patientForAWhile.write("p1", m_keys)).state == KeyState::Doubtful);
        QVERIFY(answerOf(patientForAWhile.erase("p1")).state == KeyState::Doubtful);
    }

    void whoGoesLeavesNobodyWaiting()
    {
        auto store = std::make_unique<KeychainStore>();
        const auto pending = store->read("p1", KeyMark::Stored);
        store.reset();
        QTRY_VERIFY(pending.isFinished());
        QVERIFY(!pending.result());
        QVERIFY(pending.result().error().kind == ErrorKind::Cancelled);
    }

private:
    static void keyring(const char* change)
    {
        QCOMPARE(QProcess::execute(qEnvironmentVariable("KEYRING_SCRIPT"), {QString::fromLatin1(change)}), 0);
    }

    QString m_state;
    KeychainStore m_store;
    StoredKeys m_keys{{Secret("pk_planted_1"), Secret("sk_planted_1")}, "https://one.example/api"};
    StoredKeys m_others{{Secret("pk_planted_2"), Secret("sk_planted_2")}, "https://two.example/api"};
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"

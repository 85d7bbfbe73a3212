#include "core/lock/applock.h"

#include "core/async/onready.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace desk;
using namespace desk::lock;

namespace {

constexpr auto kRight = "open sesame!";
constexpr auto kWrong = "open barley!";

Passphrase typed(const char* text)
{
    QString words = QString::fromUtf8(text);
    return Passphrase::taken(words);
}

struct HandClock : Clock {
    Instant at = *parseInstant("2026-11-21T10:00:00Z");
    Instant now() const override { return at; }
};

template <class T>
Result<T> answerOf(const QFuture<Result<T>>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    QCoreApplication::sendPostedEvents();
    return future.result();
}

} // namespace

class AppLockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }
    void withoutAPassphraseNothingLocks();
    void locksAndUnlocks();
    void aWrongOneStaysOut();
    void wrongTriesWait();
    void wrongTriesAreKeptAcrossStarts();
    void aTryIsNotedBeforeItIsLookedAt();
    void oneQuestionAtATime();
    void isChangedAndRemovedByWhoKnowsIt();
    void shortOnesAreRefused();
    void aDamagedRecordStaysLocked();
    void isInNoFile();
    void beginsAnewByAMark();
    void windowsShareOneRecord();
    void aRecordThatWentDoesNotComeBack();

private:
    std::filesystem::path root() const { return m_root->path().toStdString(); }
    std::unique_ptr<QTemporaryDir> m_root;
    HandClock m_clock;
};

void AppLockTest::withoutAPassphraseNothingLocks()
{
    AppLock lock(root(), m_clock);
    QVERIFY(!lock.isSet() && !lock.isLocked());
    lock.lock();
    QVERIFY(!lock.isLocked());
}

void AppLockTest::locksAndUnlocks()
{
    AppLock lock(root(), m_clock);
    QSignalSpy set(&lock, &AppLock::isSetChanged);
    QVERIFY(answerOf(lock.set(typed(kRight))));
    QCOMPARE(set.size(), 1);
    QVERIFY(lock.isSet() && !lock.isLocked());
    QSignalSpy locked(&lock, &AppLock::locked);
    QSignalSpy unlocked(&lock, &AppLock::unlocked);
    lock.lock();
    lock.lock();
    QVERIFY(lock.isLocked());
    QCOMPARE(locked.size(), 1);
    QCOMPARE(*answerOf(lock.unlock(typed(kRight))), Verdict::Right);
    QVERIFY(!lock.isLocked());
    QCOMPARE(unlocked.size(), 1);
    QVERIFY(AppLock(root(), m_clock).isSet());
}

void AppLockTest::aWrongOneStaysOut()
{
    AppLock lock(root(), m_clock);
    QVERIFY(answerOf(lock.set(typed(kRight))));
    lock.lock();
    QCOMPARE(*answerOf(lock.unlock(typed(kWrong))), Verdict::Wrong);
    QCOMPARE(*answerOf(lock.unlock({})), Verdict::Wrong);
    QVERIFY(lock.isLocked());
    QCOMPARE(*answerOf(lock.unlock(typed(kRight))), Verdict::Right);
    QVERIFY(lock.waitLeft() == Milliseconds{0});
}

void AppLockTest::wrongTriesWait()
{
    AppLock lock(root(), m_clock);
    QVERIFY(answerOf(lock.set(typed(kRight))));
    lock.lock();
    for (int tries = 0; tries < 3; ++tries)
        QCOMPARE(*answerOf(lock.unlock(typed(kWrong))), Verdict::Wrong);
    QVERIFY(lock.waitLeft() == std::chrono::seconds{5});
    QCOMPARE(*answerOf(lock.unlock(typed(kRight))), Verdict::TooSoon);
    QVERIFY(lock.isLocked());
    m_clock.at += std::chrono::seconds{4};
    QVERIFY(lock.waitLeft() == std::chrono::seconds{1});
    QCOMPARE(*answerOf(lock.unlock(typed(kRight))), Verdict::TooSoon);
    m_clock.at -= std::chrono::hours{2}; // set back: the delay begins again, and passes
    QVERIFY(lock.waitLeft() == std::chrono::seconds{5});
    m_clock.at += std::chrono::seconds{5};
    QCOMPARE(*answerOf(lock.unlock(typed(kWrong))), Verdict::Wrong);
    QVERIFY(lock.waitLeft() == std::chrono::seconds{15});
    m_clock.at += std::chrono::seconds{15};
    QCOMPARE(*answerOf(lock.unlock(typed(kRight))), Verdict::Right);
}

void AppLockTest::wrongTriesAreKeptAcrossStarts()
{
    {
        AppLock lock(root(), m_clock);
        QVERIFY(answerOf(lock.set(typed(kRight))));
        for (int tries = 0; tries < 3; ++tries)
            QCOMPARE(*answerOf(lock.unlock(typed(kWrong))), Verdict::Wrong);
    }
    AppLock lock(root(), m_clock);
    QVERIFY(lock.waitLeft() == std::chrono::seconds{5});
    QCOMPARE(*answerOf(lock.unlock(typed(kRight))), Verdict::TooSoon);
}

void AppLockTest::aTryIsNotedBeforeItIsLookedAt()
{
    AppLock lock(root(), m_clock);
    QVERIFY(answerOf(lock.set(typed(kRight))));
    const auto answer = lock.unlock(typed(kWrong));
    // Key derivation takes a while; the file has the try before it ends.
    QVERIFY(QTest::qWaitFor([&] {
        const auto record = LockFile(root()).load();
        return record && *record && (*record)->wrongTries.count == 1;
    }));
    QCOMPARE(*answerOf(answer), Verdict::Wrong);
}

void AppLockTest::oneQuestionAtATime()
{
    AppLock lock(root(), m_clock);
    QVERIFY(answerOf(lock.set(typed(kRight))));
    lock.lock();
    const auto first = lock.unlock(typed(kRight));
    const auto second = answerOf(lock.unlock(typed(kRight)));
    QVERIFY(!second && second.error().kind == ErrorKind::Refused);
    QCOMPARE(*answerOf(first), Verdict::Right);
}

void AppLockTest::isChangedAndRemovedByWhoKnowsIt()
{
    AppLock lock(root(), m_clock);
    QVERIFY(answerOf(lock.set(typed(kRight))));
    QCOMPARE(*answerOf(lock.change(typed(kWrong), typed("another one"))), Verdict::Wrong);
    QCOMPARE(*answerOf(lock.change(typed(kRight), typed("another one"))), Verdict::Right);
    QCOMPARE(*answerOf(lock.remove(typed(kRight))), Verdict::Wrong);
    QVERIFY(lock.isSet());
    QSignalSpy set(&lock, &AppLock::isSetChanged);
    QCOMPARE(*answerOf(lock.remove(typed("another one"))), Verdict::Right);
    QCOMPARE(set.size(), 1);
    QVERIFY(!lock.isSet());
    QVERIFY(!std::filesystem::exists(root() / "lock.json"));
}

void AppLockTest::shortOnesAreRefused()
{
    AppLock lock(root(), m_clock);
    const auto set = answerOf(lock.set(typed("seven77")));
    QVERIFY(!set && set.error().kind == ErrorKind::Invalid);
    QVERIFY(!lock.isSet());
    QVERIFY(answerOf(lock.set(typed(kRight))));
    const auto changed = answerOf(lock.change(typed(kRight), typed("seven77")));
    QVERIFY(!changed && changed.error().kind == ErrorKind::Invalid);
    const auto again = answerOf(lock.set(typed("another one")));
    QVERIFY(!again && again.error().kind == ErrorKind::Refused);
}

void AppLockTest::aDamagedRecordStaysLocked()
{
    QFile file(QString::fromStdString((root() / "lock.json").string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    AppLock lock(root(), m_clock);
    QVERIFY(lock.isSet() && lock.isDamaged());
    lock.lock();
    QVERIFY(lock.isLocked());
    QCOMPARE(*answerOf(lock.unlock(typed(kRight))), Verdict::Wrong);
    QVERIFY(lock.isLocked());
}

void AppLockTest::isInNoFile()
{
    AppLock lock(root(), m_clock);
    QVERIFY(answerOf(lock.set(typed(kRight))));
    lock.lock();
    QCOMPARE(*answerOf(lock.unlock(typed(kWrong))), Verdict::Wrong);
    QCOMPARE(*answerOf(lock.unlock(typed(kRight))), Verdict::Right);
    QDirIterator files(m_root->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char* const text : {kRight, kWrong}) {
            const QByteArray plain(text);
            const QString wide = QString::fromLatin1(plain);
            QVERIFY(!bytes.contains(plain));
            QVERIFY(!bytes.contains(plain.toBase64()));
            QVERIFY(!bytes.contains(plain.toPercentEncoding()));
            QVERIFY(
                !bytes.contains(QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2)));
        }
        ++count;
    }
    QVERIFY(count >= 1);
}

void AppLockTest::beginsAnewByAMark()
{
    AppLock lock(root(), m_clock);
    QVERIFY(answerOf(lock.set(typed(kRight))));
    QVERIFY(lock.beginAnew());
    const auto record = LockFile(root()).load();
    QVERIFY(record && *record && (*record)->beginsAnew);
    QVERIFY(AppLock(root(), m_clock).isSet()); // locked until it is done
}

void AppLockTest::windowsShareOneRecord()
{
    AppLock one(root(), m_clock);
    QVERIFY(answerOf(one.set(typed(kRight))));
    AppLock other(root(), m_clock);
    QCOMPARE(*answerOf(one.change(typed(kRight), typed("another one"))), Verdict::Right);
    other.lock();
    QCOMPARE(*answerOf(other.unlock(typed(kRight))), Verdict::Wrong); // not this one any more
    for (int tries = 0; tries < 2; ++tries)
        QCOMPARE(*answerOf(one.remove(typed(kWrong))), Verdict::Wrong);
    QCOMPARE(*answerOf(other.unlock(typed("another one"))), Verdict::TooSoon); // the tries of both count
    QVERIFY(other.waitLeft() > Milliseconds{0});
    m_clock.at += std::chrono::seconds{5};
    QCOMPARE(*answerOf(other.unlock(typed("another one"))), Verdict::Right);
    AppLock late(root(), m_clock);
    QVERIFY(late.isSet());
}

void AppLockTest::aRecordThatWentDoesNotComeBack()
{
    AppLock one(root(), m_clock);
    QVERIFY(answerOf(one.set(typed(kRight))));
    AppLock other(root(), m_clock);
    AppLock third(root(), m_clock);
    other.lock();
    QCOMPARE(*answerOf(one.remove(typed(kRight))), Verdict::Right);
    QCOMPARE(*answerOf(other.unlock(typed(kWrong))), Verdict::Wrong); // no door is opened by a missing file
    QVERIFY(!std::filesystem::exists(root() / "lock.json"));
    QCOMPARE(*answerOf(other.unlock(typed(kRight))), Verdict::Right);
    QVERIFY(!other.isSet() && !other.isLocked());
    QVERIFY(!std::filesystem::exists(root() / "lock.json"));
    QVERIFY(answerOf(one.set(typed("another one"))));
    QVERIFY(!answerOf(other.set(typed(kRight)))); // another window was first
}

QTEST_GUILESS_MAIN(AppLockTest)
#include "applock_test.moc"

#include "ui/lock/idlelocker.h"

#include "tests/support/ui/handclock.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace desk;
using namespace desk::ui;
using desk::testing::HandClock;
using std::chrono::minutes;

namespace {

struct Locker {
    HandClock clock;
    IdleLocker locker{lock::IdleWatch(clock, [this] { return clock.steady; })};
    QSignalSpy idle{&locker, &IdleLocker::idle};
    QLineEdit field;
};

} // namespace

class IdleLockerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void locksAfterTheLimit()
    {
        Locker here;
        here.locker.setLimit(minutes{5});
        here.clock.pass(minutes{4});
        QVERIFY(!here.locker.check());
        here.clock.pass(minutes{1});
        QVERIFY(here.locker.check());
        QCOMPARE(here.idle.size(), 1);
        QVERIFY(!here.locker.check()); // counted anew
    }
    void aTouchCountsAnew()
    {
        Locker here;
        here.locker.setLimit(minutes{5});
        here.field.show();
        here.clock.pass(minutes{4});
        QTest::keyClick(&here.field, Qt::Key_A);
        here.clock.pass(minutes{4});
        QTest::mouseMove(&here.field, {5, 5});
        QTest::mouseClick(&here.field, Qt::LeftButton);
        here.clock.pass(minutes{4});
        QVERIFY(!here.locker.check());
        QCOMPARE(here.field.text(), QStringLiteral("a"));
    }
    void aTouchThatComesTooLateOnlyLocks()
    {
        Locker here;
        here.locker.setLimit(minutes{5});
        here.field.show();
        here.clock.at += std::chrono::hours{8}; // it slept: the steady clock stood still
        QTest::keyClick(&here.field, Qt::Key_A);
        QCOMPARE(here.idle.size(), 1);
        QCOMPARE(here.field.text(), QString()); // the key went nowhere
    }
    void withoutALimitNothingLocks()
    {
        Locker here;
        here.clock.pass(std::chrono::hours{100});
        QVERIFY(!here.locker.check());
        here.locker.setLimit(minutes{5}); // counted from here
        QVERIFY(!here.locker.check());
        here.clock.pass(minutes{5});
        here.locker.setLimit(std::nullopt);
        QVERIFY(!here.locker.check());
        QVERIFY(here.idle.isEmpty());
    }
};

QTEST_MAIN(IdleLockerTest)
#include "idlelocker_test.moc"

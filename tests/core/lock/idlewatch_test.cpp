#include "core/lock/idlewatch.h"

#include <QtTest/QTest>

using namespace desk;
using namespace desk::lock;
using std::chrono::minutes;

namespace {

struct HandClock : Clock {
    Instant at = *parseInstant("2026-11-21T10:00:00Z");
    Instant now() const override { return at; }
};

struct Watch {
    HandClock wall;
    Milliseconds steady{0};
    IdleWatch watch{wall, [this] { return steady; }};

    void pass(Milliseconds time)
    {
        wall.at += time;
        steady += time;
    }
};

} // namespace

class IdleWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsFromTheLastTouch()
    {
        Watch here;
        here.pass(minutes{3});
        QVERIFY(here.watch.idleFor() == minutes{3});
        here.watch.touch();
        QVERIFY(here.watch.idleFor() == Milliseconds{0});
        here.pass(minutes{1});
        QVERIFY(here.watch.idleFor() == minutes{1});
    }
    void aSleepingComputerIsIdle()
    {
        Watch here;
        here.wall.at += std::chrono::hours{8}; // the steady clock stood still
        QVERIFY(here.watch.idleFor() == std::chrono::hours{8});
    }
    void aClockSetBackHidesNothing()
    {
        Watch here;
        here.pass(minutes{9});
        here.wall.at -= std::chrono::hours{1};
        QVERIFY(here.watch.idleFor() == minutes{9});
    }
};

QTEST_APPLESS_MAIN(IdleWatchTest)
#include "idlewatch_test.moc"

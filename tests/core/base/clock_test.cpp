#include "core/base/clock.h"

#include <QtTest/QTest>

using namespace desk;
using namespace std::chrono_literals;

namespace {

class FakeClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    void advance(Milliseconds by) { m_now += by; }

private:
    Instant m_now = fromMilliseconds(1'768'635'810'000);
};

} // namespace

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheLocalTime();
    void takesIn_data();
    void takesIn();
    void restoresASavedOffset();
    void comesBackToZeroWhenThePcClockIsMended();
    void goesOnWithTheLocalClock();
    void systemClockGoesForward();
};

void ClockTest::startsWithTheLocalTime()
{
    const FakeClock local;
    const ServerClock clock(local);
    QVERIFY(clock.offset() == 0ms);
    QVERIFY(clock.now() == local.now());
}

void ClockTest::takesIn_data()
{
    QTest::addColumn<qint64>("before");   // the offset known so far, ms
    QTest::addColumn<qint64>("observed"); // server minus local, ms
    QTest::addColumn<qint64>("after");
    QTest::newRow("equal") << 0LL << 0LL << 0LL;
    QTest::newRow("noise ahead") << 0LL << 2000LL << 0LL;
    QTest::newRow("noise behind") << 0LL << -2000LL << 0LL;
    QTest::newRow("ahead") << 0LL << 2001LL << 2001LL;
    QTest::newRow("behind") << 0LL << -2001LL << -2001LL;
    QTest::newRow("an hour ahead") << 0LL << 3'600'000LL << 3'600'000LL;
    QTest::newRow("jitter around a known offset") << 3'600'000LL << 3'600'900LL << 3'600'000LL;
    QTest::newRow("a known offset that moved") << 3'600'000LL << 3'605'000LL << 3'605'000LL;
    QTest::newRow("a known offset that vanished") << 3'600'000LL << 900LL << 0LL;
    QTest::newRow("change of sign") << 10'000LL << -10'000LL << -10'000LL;
}

void ClockTest::takesIn()
{
    QFETCH(qint64, before);
    QFETCH(qint64, observed);
    const FakeClock local;
    ServerClock clock(local);
    clock.setOffset(Milliseconds{before});
    clock.observe(local.now() + Milliseconds{observed});
    QTEST(static_cast<qint64>(clock.offset().count()), "after");
    QVERIFY(clock.now() == local.now() + clock.offset());
}

void ClockTest::restoresASavedOffset()
{
    const FakeClock local;
    ServerClock clock(local);
    clock.setOffset(-90min);
    QVERIFY(clock.now() == local.now() - 90min);
}

void ClockTest::comesBackToZeroWhenThePcClockIsMended()
{
    FakeClock local;
    ServerClock clock(local);
    const Instant server = local.now() + 1h;
    clock.observe(server);
    QVERIFY(clock.offset() == 1h);
    local.advance(1h);
    clock.observe(server);
    QVERIFY(clock.offset() == 0ms);
}

void ClockTest::goesOnWithTheLocalClock()
{
    FakeClock local;
    ServerClock clock(local);
    clock.observe(local.now() + 1h);
    const Instant before = clock.now();
    local.advance(5s);
    QVERIFY(clock.now() - before == 5s);
}

void ClockTest::systemClockGoesForward()
{
    const SystemClock clock;
    const Instant first = clock.now();
    QVERIFY(first > fromMilliseconds(1'700'000'000'000));
    QVERIFY(clock.now() >= first);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"

#include "core/lock/wrongtries.h"

#include <QtTest/QTest>

using namespace desk;
using namespace desk::lock;

class WrongTriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void delays_data();
    void delays();
    void whatIsLeft();
    void aClockSetBackAddsNothing();
};

void WrongTriesTest::delays_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("seconds");
    const int expected[] = {0, 0, 0, 5, 15, 30, 60, 120, 300, 300};
    for (int tries = 0; tries < 10; ++tries)
        QTest::addRow("%d", tries) << tries << expected[tries];
    QTest::newRow("many") << 1'000'000 << 300;
    QTest::newRow("a damaged file") << -3 << 0;
}

void WrongTriesTest::delays()
{
    QFETCH(int, tries);
    QFETCH(int, seconds);
    QVERIFY(delayAfter(tries) == std::chrono::seconds{seconds});
}

void WrongTriesTest::whatIsLeft()
{
    const Instant at = *parseInstant("2026-11-21T10:00:00Z");
    QVERIFY(waitLeft({}, at) == Milliseconds{0});
    QVERIFY(waitLeft({3, at}, at) == Milliseconds{5000});
    QVERIFY(waitLeft({3, at}, at + Milliseconds{4999}) == Milliseconds{1});
    QVERIFY(waitLeft({3, at}, at + Milliseconds{5000}) == Milliseconds{0});
    QVERIFY(waitLeft({2, at}, at) == Milliseconds{0});
}

void WrongTriesTest::aClockSetBackAddsNothing()
{
    const Instant at = *parseInstant("2026-11-21T10:00:00Z");
    QVERIFY(waitLeft({3, at}, at - std::chrono::hours{24}) == Milliseconds{5000});
}

QTEST_APPLESS_MAIN(WrongTriesTest)
#include "wrongtries_test.moc"

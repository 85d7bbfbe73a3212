#include "ui/links/countdown.h"

#include "ui/links/flips.h"

#include <QTest>

using namespace desk;
using namespace desk::ui;
using namespace std::chrono_literals;

namespace {

const Instant kDeadline = parseInstant("2026-11-21T13:05:00Z").value(); // 14:05 in Algiers

cache::LinkRow limitedRow(LinkState state = LinkState::Active)
{
    cache::LinkRow row;
    row.mode = LinkMode::Limited;
    row.state = {state, LinkStateReason::AcceptsPayments};
    row.deadline = toMilliseconds(kDeadline);
    row.deadlineSource = TimeoutSource::Instance;
    return row;
}

} // namespace

class CountdownTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void reusableLinksNeverCountDown();
    void pausedLinksSayOnlyThatTimePassed();
    void tooltipNamesWindowAndOwner();
    void ticks_data();
    void ticks();
    void anIntervalChangesTheText();
    void flipsComeInOrder();
    void flipsSkipWhatDoesNotRun();
};

void CountdownTest::says_data()
{
    QTest::addColumn<qint64>("left"); // milliseconds
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    const auto row = [](const char* name, Milliseconds left, const char* text, Tone tone) {
        QTest::newRow(name) << static_cast<qint64>(left.count()) << QString::fromUtf8(text)
                            << static_cast<int>(tone);
    };
    row("past", -1min, "Expires any minute", Tone::Alarm);
    row("at it", 0ms, "Expires any minute", Tone::Alarm);
    row("a moment before", 1ms, "0 min 01 s", Tone::Caution);
    row("a second", 1s, "0 min 01 s", Tone::Caution);
    row("just over a second", 1001ms, "0 min 02 s", Tone::Caution);
    row("under an hour", 59min + 59s, "59 min 59 s", Tone::Caution);
    row("an hour", 1h, "1 h 00 min", Tone::Neutral);
    row("hours", 2h + 12min, "2 h 12 min", Tone::Neutral);
    row("a begun minute counts", 2h + 12min + 1s, "2 h 13 min", Tone::Neutral);
    row("under a day", 23h + 59min, "23 h 59 min", Tone::Neutral);
    row("a day", 24h, "1 day(s)", Tone::Neutral);
    row("nearly two days", 47h + 59min, "1 day(s)", Tone::Neutral);
    row("a year", 365 * 24h, "365 day(s)", Tone::Neutral);
}

void CountdownTest::says()
{
    QFETCH(const qint64, left);
    QFETCH(const QString, text);
    QFETCH(const int, tone);
    const Instant now = kDeadline - Milliseconds(left);
    QCOMPARE(Countdown::countdownText(kDeadline, now), text);
    const CountdownText cell = Countdown::cellFor(limitedRow(), now);
    QCOMPARE(cell.text, text);
    QCOMPARE(static_cast<int>(cell.tone), tone);
}

void CountdownTest::reusableLinksNeverCountDown()
{
    cache::LinkRow row = limitedRow();
    row.mode = LinkMode::Reusable; // with a deadline all the same, as the API may say
    QCOMPARE(Countdown::cellFor(row, kDeadline - 1h).text, QString());
    QCOMPARE(Countdown::tooltipFor(row, kDeadline - 1h, UiLanguage::English), QString());
    cache::LinkRow without = limitedRow();
    without.deadline = cache::kAbsent;
    QCOMPARE(Countdown::cellFor(without, kDeadline).text, QString());
}

void CountdownTest::pausedLinksSayOnlyThatTimePassed()
{
    const cache::LinkRow row = limitedRow(LinkState::Paused);
    QCOMPARE(Countdown::cellFor(row, kDeadline - 1s).text, QString());
    QCOMPARE(Countdown::cellFor(row, kDeadline).text, QStringLiteral("Time has passed"));
    QVERIFY(
        Countdown::tooltipFor(row, kDeadline + 1h, UiLanguage::English).contains(QStringLiteral("Resumed")));
}

void CountdownTest::tooltipNamesWindowAndOwner()
{
    cache::LinkRow row = limitedRow();
    const QString inherited = Countdown::tooltipFor(row, kDeadline - 1h, UiLanguage::English);
    QVERIFY2(inherited.contains(QString::fromUtf8("14:05–14:10")), qPrintable(inherited));
    QVERIFY(inherited.contains(QStringLiteral("inherited")));
    row.deadlineSource = TimeoutSource::Link;
    const QString own = Countdown::tooltipFor(row, kDeadline - 1h, UiLanguage::English);
    QVERIFY(own.contains(QStringLiteral("set on this link")));
}

void CountdownTest::ticks_data()
{
    QTest::addColumn<QList<qint64>>("left");
    QTest::addColumn<qint64>("interval"); // -1: none
    QTest::newRow("nothing") << QList<qint64>{} << qint64{-1};
    QTest::newRow("all over") << QList<qint64>{0, -5000} << qint64{-1};
    QTest::newRow("by the second") << QList<qint64>{10'000} << qint64{1000};
    QTest::newRow("to the next second") << QList<qint64>{10'400} << qint64{400};
    QTest::newRow("the nearest boundary") << QList<qint64>{10'400, 20'150, 7'200'000} << qint64{150};
    QTest::newRow("never a storm") << QList<qint64>{10'001} << qint64{40};
    QTest::newRow("by the minute") << QList<qint64>{7'200'000} << qint64{60'000};
    QTest::newRow("to the next minute") << QList<qint64>{7'205'000} << qint64{5'000};
    QTest::newRow("one ended, one far") << QList<qint64>{-1, 7'200'000} << qint64{60'000};
    QTest::newRow("the hour itself counts in seconds") << QList<qint64>{3'600'000} << qint64{1000};
}

void CountdownTest::ticks()
{
    QFETCH(const QList<qint64>, left);
    QFETCH(const qint64, interval);
    std::vector<Instant> deadlines;
    for (const qint64 milliseconds : left)
        deadlines.push_back(kDeadline + Milliseconds(milliseconds));
    const auto found = tickInterval(deadlines, kDeadline);
    QCOMPARE(found ? static_cast<qint64>(found->count()) : qint64{-1}, interval);
}

/// Waiting for the interval and then painting never skips a text.
void CountdownTest::anIntervalChangesTheText()
{
    for (Instant now = kDeadline - 65min; now < kDeadline;) {
        const std::array deadlines{kDeadline};
        const auto interval = tickInterval(deadlines, now);
        QVERIFY(interval);
        const QString before = Countdown::countdownText(kDeadline, now);
        const QString justBefore = Countdown::countdownText(kDeadline, now + *interval - 1ms);
        if (*interval > 40ms)
            QVERIFY2(justBefore == before, qPrintable(before + u' ' + justBefore));
        now += *interval;
    }
}

void CountdownTest::flipsComeInOrder()
{
    cache::LinkList list;
    const auto add = [&list](const char* id, Instant deadline) {
        cache::LinkRow row = limitedRow();
        row.deadline = toMilliseconds(deadline);
        list.put(row, {id, "t", "s", "", "t", ""});
    };
    add("late", kDeadline + 1h);
    add("soon", kDeadline);
    add("twin", kDeadline);
    const auto first = nextFlip(list, kDeadline - 1s);
    QVERIFY(first);
    QCOMPARE(first->at, kDeadline);
    QCOMPARE(first->links.size(), 2U);
    const auto sweep = nextFlip(list, first->at);
    QVERIFY(sweep);
    QVERIFY(sweep->at > kDeadline + 5min && sweep->at < kDeadline + 6min);
    QCOMPARE(sweep->links.size(), 2U);
    const auto next = nextFlip(list, sweep->at);
    QVERIFY(next);
    QCOMPARE(next->at, kDeadline + 1h);
    QCOMPARE(next->links[0].text(), std::string("late"));
}

void CountdownTest::flipsSkipWhatDoesNotRun()
{
    cache::LinkList list;
    list.put(limitedRow(LinkState::Paused), {"paused", "t", "s", "", "t", ""});
    cache::LinkRow none = limitedRow();
    none.deadline = cache::kAbsent;
    list.put(none, {"none", "t", "s", "", "t", ""});
    QVERIFY(!nextFlip(list, kDeadline - 1h));
}

QTEST_GUILESS_MAIN(CountdownTest)
#include "countdown_test.moc"

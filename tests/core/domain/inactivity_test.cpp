#include "core/domain/inactivity.h"

#include "tests/core/domain/linkmaker.h"

#include <QtTest/QTest>

using namespace desk;
using namespace std::chrono_literals;

namespace {

constexpr auto kNone = std::nullopt;
const Instant kCreated = *parseInstant("2026-01-17T07:43:30Z");
const Instant kLastPaid = *parseInstant("2026-01-20T10:00:00Z");

struct Window {
    LinkMaker maker;
    std::optional<std::int64_t> timeout = 60; // minutes
    bool created = true;
    bool paid = false;
};

PayLink linkOf(const Window& window)
{
    PayLink link = made(window.maker);
    if (window.created)
        link.createdAt = kCreated;
    if (window.paid)
        link.lastActivityAt = kLastPaid;
    if (window.timeout)
        link.effectiveTimeout = std::chrono::minutes{*window.timeout};
    link.timeoutSource = OpenEnum(TimeoutSource::Instance, "instance");
    return link;
}

constexpr LinkMaker kActiveLimited{LinkMode::Limited, LinkStatus::Active, kNone, 20, 4, kNone};
constexpr LinkMaker kActiveOneShot{
    LinkMode::OneShot, LinkStatus::Active, PaymentStatus::Awaiting, kNone, 0, kNone};

} // namespace

class InactivityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadline_data();
    void deadline();
    void deadlineIsOneSweepWide();
    void expiresOnResume_data();
    void expiresOnResume();
    void phases_data();
    void phases();
};

void InactivityTest::deadline_data()
{
    QTest::addColumn<Window>("window");
    QTest::addColumn<QByteArray>("earliest"); // empty: none
    const auto row = [](const char* name, Window window, const char* earliest) {
        QTest::newRow(name) << window << QByteArray(earliest);
    };
    const auto with = [](LinkMaker maker, LinkStatus status, std::optional<PaymentStatus> hint = {}) {
        maker.status = status;
        maker.paymentStatus = hint;
        return maker;
    };
    row("limited, from its creation", {kActiveLimited}, "2026-01-17T08:43:30Z");
    row("one-shot", {kActiveOneShot}, "2026-01-17T08:43:30Z");
    row("from the last payment", {kActiveLimited, 60, true, true}, "2026-01-20T11:00:00Z");
    row("last payment alone", {kActiveLimited, 60, false, true}, "2026-01-20T11:00:00Z");
    row("shortest", {kActiveLimited, 1}, "2026-01-17T07:44:30Z");
    row("longest", {kActiveLimited, 525'600}, "2027-01-17T07:43:30Z");
    row("longer than the API takes is still what it said", {kActiveLimited, 1'051'200},
        "2028-01-17T07:43:30Z");
    row("C7: reusable, whatever it says",
        {{LinkMode::Reusable, LinkStatus::Active, PaymentStatus::Active, kNone, 0, kNone}, 2880}, "");
    row("mode not told", {{kNone, LinkStatus::Active, kNone, kNone, kNone, kNone}}, "");
    row("no timeout", {kActiveLimited, std::nullopt}, "");
    row("timeout 0", {kActiveLimited, 0}, "");
    row("negative timeout", {kActiveLimited, -5}, "");
    row("a number no calendar holds", {kActiveLimited, INT64_MAX}, "");
    row("no start", {kActiveLimited, 60, false, false}, "");
    row("D10: paused is not swept", {with(kActiveLimited, LinkStatus::Paused)}, "");
    row("closed", {with(kActiveLimited, LinkStatus::Closed)}, "");
    row("expired", {with(kActiveLimited, LinkStatus::Expired)}, "");
    row("active and said to be expired", {with(kActiveOneShot, LinkStatus::Active, PaymentStatus::Expired)},
        "");
    row("paid one-shot that still says active",
        {with(kActiveOneShot, LinkStatus::Active, PaymentStatus::Paid)}, "");
    row("status not told", {{LinkMode::Limited, kNone, kNone, 20, 4, kNone}}, "");
}

void InactivityTest::deadline()
{
    QFETCH(Window, window);
    QFETCH(QByteArray, earliest);
    const auto found = deadlineOf(linkOf(window));
    QCOMPARE(found ? QByteArray::fromStdString(toIsoUtc(found->earliest)) : QByteArray(), earliest);
}

void InactivityTest::deadlineIsOneSweepWide()
{
    const auto deadline = deadlineOf(linkOf({kActiveLimited}));
    QVERIFY(deadline);
    QVERIFY(deadline->latest - deadline->earliest == 5min);
    QVERIFY(deadline->source.is(TimeoutSource::Instance));
}

void InactivityTest::expiresOnResume_data()
{
    QTest::addColumn<Window>("window");
    QTest::addColumn<int>("minutesAfterCreation");
    QTest::addColumn<bool>("expires");
    LinkMaker paused = kActiveLimited;
    paused.status = LinkStatus::Paused;
    LinkMaker pausedReusable = paused;
    pausedReusable.mode = LinkMode::Reusable;
    QTest::newRow("window still open") << Window{paused} << 59 << false;
    QTest::newRow("window just closed") << Window{paused} << 60 << true;
    QTest::newRow("window long closed") << Window{paused} << 100'000 << true;
    QTest::newRow("no timeout") << Window{paused, std::nullopt} << 100'000 << false;
    QTest::newRow("active is not resumed") << Window{kActiveLimited} << 100'000 << false;
    QTest::newRow("reusable never expires") << Window{pausedReusable} << 100'000 << false;
}

void InactivityTest::expiresOnResume()
{
    QFETCH(Window, window);
    QFETCH(int, minutesAfterCreation);
    QTEST(wouldExpireOnResume(linkOf(window), kCreated + std::chrono::minutes{minutesAfterCreation}),
        "expires");
}

void InactivityTest::phases_data()
{
    QTest::addColumn<bool>("hasDeadline");
    QTest::addColumn<int>("seconds"); // after the earliest expiry
    QTest::addColumn<int>("phase");
    QTest::newRow("none") << false << 0 << int(DeadlinePhase::None);
    QTest::newRow("a day before") << true << -86'400 << int(DeadlinePhase::Running);
    QTest::newRow("one second before") << true << -1 << int(DeadlinePhase::Running);
    QTest::newRow("now") << true << 0 << int(DeadlinePhase::AnyMinute);
    QTest::newRow("within the sweep") << true << 299 << int(DeadlinePhase::AnyMinute);
    QTest::newRow("a late sweeper") << true << 3600 << int(DeadlinePhase::AnyMinute);
}

void InactivityTest::phases()
{
    QFETCH(bool, hasDeadline);
    QFETCH(int, seconds);
    std::optional<Deadline> deadline;
    if (hasDeadline)
        deadline = Deadline{kCreated, kCreated + kSweepInterval, {}};
    QTEST(int(phaseOf(deadline, kCreated + std::chrono::seconds{seconds})), "phase");
}

QTEST_GUILESS_MAIN(InactivityTest)
#include "inactivity_test.moc"

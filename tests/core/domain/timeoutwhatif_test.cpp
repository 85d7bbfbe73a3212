#include "core/domain/timeoutwhatif.h"

#include "tests/core/domain/linkmaker.h"

#include <QtTest/QTest>

using namespace desk;
using namespace std::chrono_literals;

namespace {

const Instant kNow = parseInstant("2026-03-10T12:00:00Z").value();

PayLink running(const char* id, LinkMode mode, std::chrono::minutes idle)
{
    PayLink link = made({mode, LinkStatus::Active, std::nullopt,
        mode == LinkMode::Limited ? std::optional<std::int64_t>(20) : std::nullopt, 0, std::nullopt});
    link.id = LinkId(id);
    link.instanceId = InstanceId("i1");
    link.price = Money::fromCentimes(10'000);
    link.lastActivityAt = kNow - idle;
    return link;
}

std::string idsIn(const TimeoutWhatIf& result)
{
    std::string ids;
    for (const PayLink& link : result.expiring)
        ids += link.id.text() + ' ';
    return ids;
}

TimeoutWhatIf under(const PayLink& link, std::optional<std::chrono::minutes> timeout)
{
    return linksEndedBy(std::span(&link, 1), InstanceId("i1"), timeout, kNow);
}

} // namespace

class TimeoutWhatIfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheNextSweepWouldClose();
    void leavesOutWhatIsSafe();
    void worthIsWhatIsLeftToSell();
};

void TimeoutWhatIfTest::listsWhatTheNextSweepWouldClose()
{
    const std::vector<PayLink> links{running("fresh", LinkMode::Limited, 10min),
        running("old", LinkMode::OneShot, 300min), running("older", LinkMode::Limited, 400min),
        running("within the sweep", LinkMode::OneShot, 56min),
        running("after the sweep", LinkMode::OneShot, 54min)};
    const TimeoutWhatIf result = linksEndedBy(links, InstanceId("i1"), 60min, kNow);
    QCOMPARE(idsIn(result), std::string("older old within the sweep "));
    QCOMPARE(result.worth.centimes(), 20 * 10'000 + 10'000 + 10'000);
    QVERIFY(result.worthIsWhole);
    QVERIFY(linksEndedBy(links, InstanceId("i1"), std::nullopt, kNow).expiring.empty());
    QVERIFY(linksEndedBy(links, InstanceId("i2"), 60min, kNow).expiring.empty());
}

void TimeoutWhatIfTest::leavesOutWhatIsSafe()
{
    PayLink own = running("own", LinkMode::Limited, 500min);
    QVERIFY(!under(own, 60min).expiring.empty());
    own.timeoutOverride = 10'000min;
    QVERIFY(under(own, 60min).expiring.empty());
    PayLink paused = running("paused", LinkMode::Limited, 500min);
    paused.status = OpenEnum(LinkStatus::Paused, "x");
    QVERIFY(under(paused, 60min).expiring.empty());
    QVERIFY(under(running("reusable", LinkMode::Reusable, 500min), 60min).expiring.empty());
    PayLink timeless = running("timeless", LinkMode::Limited, 500min);
    timeless.lastActivityAt.reset();
    QVERIFY(under(timeless, 60min).expiring.empty());
    timeless.createdAt = kNow - 500min;
    QVERIFY(!under(timeless, 60min).expiring.empty());
}

void TimeoutWhatIfTest::worthIsWhatIsLeftToSell()
{
    PayLink link = running("l", LinkMode::Limited, 500min);
    link.paidCount = 18;
    QCOMPARE(under(link, 60min).worth.centimes(), 20'000);
    link.price.reset();
    QVERIFY(!under(link, 60min).worthIsWhole);
    link.price = Money::fromCentimes(INT64_MAX / 2 + 1);
    QVERIFY(!under(link, 60min).worthIsWhole);
}

QTEST_GUILESS_MAIN(TimeoutWhatIfTest)
#include "timeoutwhatif_test.moc"

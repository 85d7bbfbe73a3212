#include "cachefixture.h"
#include "core/cache/linkcolumns.h"
#include "core/cache/linkstore.h"
#include "core/cache/transactionstore.h"

#include <QTest>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

std::string joined(const std::vector<LinkId>& ids)
{
    std::string text;
    for (const LinkId& id : ids)
        text += id.text();
    return text;
}

PayLinkReading made(const char* id, LinkStatus status, LinkMode mode, const char* createdAt)
{
    PayLinkReading reading = thinLink(id, "i1", mode);
    reading.status = OpenEnum<LinkStatus>(status, "raw");
    reading.createdAt = at(createdAt);
    return reading;
}

} // namespace

class LinkTasksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orderOfReading();
    void marksAreSetAndCleared();
    void aFullReconcileMarksEverything();
    void reconcile_data();
    void reconcile();
    void marksKnowWhetherPaymentsWereEverReadWhole();
    void reconcileLeavesMissingLinks();
    void runningLinksFromPlaceToPlace();
    void pastDeadlines_data();
    void pastDeadlines();
    void pastDeadlinesLongestFirst();
};

void LinkTasksTest::orderOfReading()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    const char* const january = "2026-01-01T00:00:00Z";
    const char* const february = "2026-02-01T00:00:00Z";
    for (const PayLinkReading& reading : {made("a", LinkStatus::Closed, LinkMode::Limited, february),
             made("b", LinkStatus::Active, LinkMode::Reusable, january),
             made("c", LinkStatus::Active, LinkMode::Reusable, february),
             made("d", LinkStatus::Active, LinkMode::OneShot, january),
             made("e", LinkStatus::Active, LinkMode::Limited, february),
             made("f", LinkStatus::Paused, LinkMode::OneShot, january),
             made("g", LinkStatus::Active, LinkMode::Limited, february)})
        take(store.merge(reading, ReadingSource::ListItem));
    take(store.markMissing(LinkId("g"), at(february)));
    QCOMPARE(joined(take(store.needingDetails())), "edcbaf");
    QCOMPARE(joined(take(store.needingTransactions())), "edcbaf");
}

void LinkTasksTest::marksAreSetAndCleared()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    take(store.merge(thinLink("a", "i1"), ReadingSource::ListItem));
    take(store.setNeedsDetails(LinkId("a"), false));
    QVERIFY(take(store.needingDetails()).empty());
    QCOMPARE(joined(take(store.needingTransactions())), "a");
    take(store.setNeedsTransactions(LinkId("a"), false));
    QVERIFY(take(store.needingTransactions()).empty());
    take(store.setNeedsDetails(LinkId("a"), true));
    QCOMPARE(joined(take(store.needingDetails())), "a");
    take(store.setNeedsDetails(LinkId("nothing"), true));
}

void LinkTasksTest::aFullReconcileMarksEverything()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    for (const char* id : {"a", "b"}) {
        take(store.merge(thinLink(id, "i1"), ReadingSource::ListItem));
        take(store.setNeedsTransactions(LinkId(id), false));
    }
    take(store.setNeedsDetails(LinkId("a"), false));
    take(store.setNeedsDetails(LinkId("b"), false));
    PayLinkReading closed;
    closed.id = LinkId("b");
    closed.status = OpenEnum<LinkStatus>(LinkStatus::Closed, "raw");
    take(store.merge(closed, ReadingSource::Details));
    take(store.setAllNeedTransactions());
    QCOMPARE(take(store.needingTransactions()).size(), 2U);
    take(store.setAllNeedDetails(true));
    QCOMPARE(joined(take(store.needingDetails())), "a");
    take(store.setAllNeedDetails(false));
    QCOMPARE(take(store.needingDetails()).size(), 2U);
}

void LinkTasksTest::reconcile_data()
{
    QTest::addColumn<int>("collected"); // -1: not told; the cache holds 2 completed payments of 750 together
    QTest::addColumn<int>("count");     // -1: not told
    QTest::addColumn<int>("mark");
    QTest::addColumn<bool>("allKnown");
    QTest::addColumn<bool>("staysMarked");
    QTest::addColumn<bool>("disagrees");
    const int settled = kSettled;
    const int changed = kChangedSinceReadWhole;
    const int never = kNeverReadWhole;
    QTest::newRow("agrees") << 750 << 2 << settled << false << false << false;
    QTest::newRow("agrees, changed since") << 750 << 2 << changed << false << false << false;
    QTest::newRow("agrees, never read whole") << 750 << 2 << never << false << true << false;
    QTest::newRow("agrees, all read") << 750 << 2 << never << true << false << false;
    QTest::newRow("amount alone agrees") << 750 << -1 << changed << false << false << false;
    QTest::newRow("count alone agrees") << -1 << 2 << never << true << false << false;
    QTest::newRow("amount differs") << 751 << 2 << changed << true << true << true;
    QTest::newRow("count differs") << 750 << 3 << never << true << true << true;
    QTest::newRow("nothing collected, as told") << 0 << 0 << never << true << true << true;
    QTest::newRow("a lasting disagreement is not marked again")
        << 751 << 2 << settled << true << false << true;
    QTest::newRow("nothing told, changed since") << -1 << -1 << changed << false << false << false;
    QTest::newRow("nothing told, never read whole") << -1 << -1 << never << false << true << false;
    QTest::newRow("nothing told, all read") << -1 << -1 << never << true << false << false;
}

void LinkTasksTest::reconcile()
{
    QFETCH(const int, collected);
    QFETCH(const int, count);
    QFETCH(const int, mark);
    QFETCH(const bool, allKnown);
    QFETCH(const bool, staysMarked);
    QFETCH(const bool, disagrees);
    ScratchCache cache;
    LinkStore store(cache.database());
    PayLinkReading reading = thinLink("a", "i1");
    reading.collected = collected >= 0 ? Field(Money::fromCentimes(collected)) : Field<Money>::null();
    if (count >= 0)
        reading.paidCount = count;
    take(store.merge(reading, ReadingSource::ListItem));
    take(TransactionStore(cache.database())
             .write(std::vector{payment("1", "a", TransactionStatus::Completed, 500),
                        payment("2", "a", TransactionStatus::Completed, 250),
                        payment("3", "a", TransactionStatus::Failed, 99)},
                 {}));
    cache.database().handle().exec("UPDATE links SET needs_transactions = " + std::to_string(mark));
    QCOMPARE(take(store.disagreeing()), disagrees ? 1 : 0);
    QCOMPARE(take(store.reconcileWithPayments(allKnown)), staysMarked ? 1 : 0);
    QCOMPARE(take(store.needingTransactions()).size(), staysMarked ? 1U : 0U);
}

void LinkTasksTest::marksKnowWhetherPaymentsWereEverReadWhole()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    const auto mark = [&cache] { return cache.number("SELECT needs_transactions FROM links"); };
    PayLinkReading reading = thinLink("a", "i1");
    take(store.merge(reading, ReadingSource::ListItem));
    QCOMPARE(mark(), std::int64_t{kNeverReadWhole});
    reading.collected = Money::fromCentimes(5);
    take(store.merge(reading, ReadingSource::ListItem));
    QCOMPARE(mark(), std::int64_t{kNeverReadWhole});
    take(store.setNeedsTransactions(LinkId("a"), false));
    QCOMPARE(mark(), std::int64_t{kSettled});
    reading.collected = Money::fromCentimes(7);
    take(store.merge(reading, ReadingSource::ListItem));
    QCOMPARE(mark(), std::int64_t{kChangedSinceReadWhole});
    take(TransactionStore(cache.database())
             .write(std::vector{payment("1", "bare", TransactionStatus::Failed, 5)}, {}));
    QCOMPARE(cache.number("SELECT needs_transactions FROM links WHERE id = 'bare'"),
        std::int64_t{kNeverReadWhole});
}

void LinkTasksTest::reconcileLeavesMissingLinks()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    PayLinkReading reading = thinLink("a", "i1");
    reading.collected = Money::fromCentimes(5);
    take(store.merge(reading, ReadingSource::ListItem));
    QCOMPARE(take(store.disagreeing()), 1);
    take(store.markMissing(LinkId("a"), at("2026-02-01T00:00:00Z")));
    QCOMPARE(take(store.disagreeing()), 0);
}

void LinkTasksTest::runningLinksFromPlaceToPlace()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    const char* const january = "2026-01-01T00:00:00Z";
    for (const PayLinkReading& reading : {made("a", LinkStatus::Active, LinkMode::Limited, january),
             made("b", LinkStatus::Active, LinkMode::Reusable, january),
             made("c", LinkStatus::Active, LinkMode::OneShot, january),
             made("d", LinkStatus::Paused, LinkMode::Limited, january),
             made("e", LinkStatus::Active, LinkMode::Limited, january)})
        take(store.merge(reading, ReadingSource::ListItem));
    take(store.markMissing(LinkId("e"), at(january)));
    const auto all = take(store.running(0, 9));
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[0].id, LinkId("a"));
    QCOMPARE(all[1].id, LinkId("c"));
    QCOMPARE(take(store.running(0, 1)).size(), std::size_t{1});
    const auto later = take(store.running(all[0].place, 9));
    QCOMPARE(later.size(), std::size_t{1});
    QCOMPARE(later[0].id, LinkId("c"));
    QVERIFY(take(store.running(all[1].place, 9)).empty());
}

void LinkTasksTest::pastDeadlines_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPast");
    const auto limited = int(LinkMode::Limited);
    const auto active = int(LinkStatus::Active);
    // Last activity 10:00:00.123, timeout 90 minutes.
    QTest::newRow("a millisecond before") << "2026-03-01T11:30:00.122Z" << limited << active << false;
    QTest::newRow("at it") << "2026-03-01T11:30:00.123Z" << limited << active << true;
    QTest::newRow("long after") << "2026-04-01T00:00:00Z" << limited << active << true;
    QTest::newRow("single use") << "2026-04-01T00:00:00Z" << int(LinkMode::OneShot) << active << true;
    QTest::newRow("reusable never") << "2026-04-01T00:00:00Z" << int(LinkMode::Reusable) << active << false;
    QTest::newRow("paused is not swept")
        << "2026-04-01T00:00:00Z" << limited << int(LinkStatus::Paused) << false;
    QTest::newRow("closed") << "2026-04-01T00:00:00Z" << limited << int(LinkStatus::Closed) << false;
}

void LinkTasksTest::pastDeadlines()
{
    QFETCH(const QString, now);
    QFETCH(const int, mode);
    QFETCH(const int, status);
    QFETCH(const bool, isPast);
    ScratchCache cache;
    LinkStore store(cache.database());
    PayLinkReading reading = fullLink("a", "i1", static_cast<LinkMode>(mode));
    reading.status = OpenEnum<LinkStatus>(static_cast<LinkStatus>(status), "raw");
    take(store.merge(reading, ReadingSource::Details));
    QCOMPARE(joined(take(store.pastDeadline(at(qPrintable(now))))), isPast ? "a" : "");
}

void LinkTasksTest::pastDeadlinesLongestFirst()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    for (const auto& [id, timeout] : {std::pair{"a", 90}, std::pair{"b", 30}, std::pair{"c", 60}}) {
        PayLinkReading reading = fullLink(id, "i1");
        reading.effectiveTimeout = std::chrono::minutes(timeout);
        take(store.merge(reading, ReadingSource::Details));
    }
    take(store.markMissing(LinkId("c"), at("2026-03-01T12:00:00Z")));
    QCOMPARE(joined(take(store.pastDeadline(at("2026-04-01T00:00:00Z")))), "ba");
}

QTEST_GUILESS_MAIN(LinkTasksTest)
#include "linktasks_test.moc"

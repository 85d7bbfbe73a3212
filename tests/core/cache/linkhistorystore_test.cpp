// The history of links: noted with the change, moved to the journal, neither lost nor doubled.
#include "core/cache/linkhistorystore.h"

#include "cachefixture.h"
#include "core/cache/journal.h"
#include "core/cache/linkeventoutbox.h"
#include "core/cache/linkstore.h"
#include "core/cache/metastore.h"

#include <QTest>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

class HandClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    void pass(Milliseconds time) { m_now += time; }

private:
    Instant m_now = at("2026-05-01T00:00:00Z");
};

/// A cache that was filled before, its journal, and a clock.
struct World {
    explicit World(bool wasFilled = true) : store(cache.database())
    {
        store.keepHistory(clock);
        if (wasFilled)
            take(MetaStore(cache.database()).setNumber(kLastSyncAt, 1));
        journal = take(Journal::open(cache.folder().file("journal.db")));
    }

    void merge(const PayLinkReading& reading)
    {
        clock.pass(Milliseconds{1000});
        take(store.merge(reading, ReadingSource::Details));
    }
    int move()
    {
        LinkHistoryStore history(journal->database());
        return take(LinkEventOutbox::moveAll(cache.database(), history));
    }
    /// Oldest first: `created quota-changed 15>20 ...`
    std::string told(const char* link, int limit = 100)
    {
        auto events = take(LinkHistoryStore(journal->database()).of(LinkId(link), limit));
        std::string text;
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            text += (text.empty() ? "" : " ") + std::string(wordFor(event->kind));
            if (!event->before.empty())
                text += ' ' + event->before + '>' + event->after;
        }
        return text;
    }
    std::int64_t waiting() { return cache.number("SELECT count(*) FROM link_events_outbox"); }

    ScratchCache cache;
    HandClock clock;
    LinkStore store;
    std::unique_ptr<Journal> journal;
};

PayLinkReading withQuota(std::int64_t quota, std::int64_t paid, LinkStatus status)
{
    PayLinkReading reading = fullLink("a", "i1");
    reading.maxPayments = quota;
    reading.paidCount = paid;
    reading.remaining = quota - paid;
    reading.status = OpenEnum<LinkStatus>(status, "raw");
    return reading;
}

} // namespace

class LinkHistoryStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void successiveLooksBecomeAHistory();
    void theFirstFillingTellsOfNoCreations();
    void withoutAClockNothingIsNoted();
    void vanishingIsToldOnceAndSoIsReturning();
    void aDroppedLinkIsTold();
    void aRollbackTakesItsEventsAlong();
    void anOpenTransactionIsLeftAlone();
    void aCrashBetweenTheTwoFilesDoublesNothing();
    void aJournalThatCannotBeWrittenLosesNothing();
    void manyAreMovedInPieces();
    void newestFirstAndLimited();
};

void LinkHistoryStoreTest::successiveLooksBecomeAHistory()
{
    World world;
    world.merge(withQuota(15, 0, LinkStatus::Active));
    world.merge(withQuota(15, 0, LinkStatus::Active)); // nothing new
    world.merge(withQuota(15, 15, LinkStatus::Closed));
    world.merge(withQuota(20, 15, LinkStatus::Active));
    world.merge(withQuota(20, 15, LinkStatus::Paused));
    QCOMPARE(world.told("a"), std::string());
    QCOMPARE(world.move(), 5);
    QCOMPARE(world.told("a"), std::string("created sold-out quota-changed 15>20 reopened paused"));
    QCOMPARE(world.waiting(), 0);
    QCOMPARE(world.move(), 0);
    const auto events = take(LinkHistoryStore(world.journal->database()).of(LinkId("a"), 1));
    QCOMPARE(events.front().seenAt, at("2026-05-01T00:00:05Z"));
}

void LinkHistoryStoreTest::theFirstFillingTellsOfNoCreations()
{
    World world(false);
    world.merge(withQuota(15, 0, LinkStatus::Active));
    QCOMPARE(world.waiting(), 0);
    world.merge(withQuota(16, 0, LinkStatus::Active));
    QCOMPARE(world.waiting(), 1); // but of what changes meanwhile
    take(MetaStore(world.cache.database()).setNumber(kLastSyncAt, 1));
    world.merge(fullLink("b", "i1"));
    world.move();
    QCOMPARE(world.told("a"), std::string("quota-changed 15>16"));
    QCOMPARE(world.told("b"), std::string("created"));
}

void LinkHistoryStoreTest::withoutAClockNothingIsNoted()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    take(store.merge(withQuota(15, 0, LinkStatus::Active), ReadingSource::Details));
    take(store.merge(withQuota(16, 0, LinkStatus::Active), ReadingSource::Details));
    QCOMPARE(cache.number("SELECT count(*) FROM link_events_outbox"), 0);
}

void LinkHistoryStoreTest::vanishingIsToldOnceAndSoIsReturning()
{
    World world;
    world.merge(withQuota(15, 0, LinkStatus::Active));
    take(world.store.markMissing(LinkId("a"), world.clock.now()));
    take(world.store.markMissing(LinkId("a"), world.clock.now()));
    world.merge(withQuota(15, 0, LinkStatus::Paused));
    world.move();
    QCOMPARE(world.told("a"), std::string("created vanished returned paused"));
}

void LinkHistoryStoreTest::aDroppedLinkIsTold()
{
    World world;
    world.merge(fullLink("a", "i1"));
    world.merge(fullLink("b", "i1"));
    take(world.store.markUnseen(InstanceId("i1"), {"b"}, world.clock.now(), false));
    world.clock.pass(Milliseconds{1000});
    take(world.store.markUnseen(InstanceId("i1"), {"b"}, world.clock.now(), true));
    world.move();
    QCOMPARE(world.told("a"), std::string("created vanished deleted"));
    QCOMPARE(world.told("b"), std::string("created"));
}

void LinkHistoryStoreTest::aRollbackTakesItsEventsAlong()
{
    World world;
    world.merge(withQuota(15, 0, LinkStatus::Active));
    world.move();
    {
        WriteTransaction abandoned(world.cache.database());
        world.merge(withQuota(20, 0, LinkStatus::Active));
    }
    QCOMPARE(world.move(), 0);
    world.merge(withQuota(20, 0, LinkStatus::Active));
    world.move();
    QCOMPARE(world.told("a"), std::string("created quota-changed 15>20"));
}

void LinkHistoryStoreTest::anOpenTransactionIsLeftAlone()
{
    World world;
    WriteTransaction open(world.cache.database());
    world.merge(withQuota(15, 0, LinkStatus::Active));
    QCOMPARE(world.move(), 0);
    open.commit();
    QCOMPARE(world.move(), 1);
}

void LinkHistoryStoreTest::aCrashBetweenTheTwoFilesDoublesNothing()
{
    World world;
    world.merge(withQuota(15, 0, LinkStatus::Active));
    world.merge(withQuota(20, 0, LinkStatus::Active));
    world.cache.database().handle().exec("CREATE TEMP TABLE kept AS SELECT * FROM link_events_outbox");
    QCOMPARE(world.move(), 2);
    // As if the process had died after the journal's commit and before the cache's.
    world.cache.database().handle().exec("INSERT INTO link_events_outbox SELECT * FROM kept");
    QCOMPARE(world.move(), 2);
    QCOMPARE(world.told("a"), std::string("created quota-changed 15>20"));
    QCOMPARE(world.waiting(), 0);
}

void LinkHistoryStoreTest::aJournalThatCannotBeWrittenLosesNothing()
{
    World world;
    world.merge(withQuota(15, 0, LinkStatus::Active));
    world.journal->database().handle().exec("ALTER TABLE link_events RENAME TO away");
    LinkHistoryStore history(world.journal->database());
    const auto moved = LinkEventOutbox::moveAll(world.cache.database(), history);
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Storage);
    QCOMPARE(world.waiting(), 1);
    world.journal->database().handle().exec("ALTER TABLE away RENAME TO link_events");
    QCOMPARE(world.move(), 1);
    QCOMPARE(world.told("a"), std::string("created"));
}

void LinkHistoryStoreTest::manyAreMovedInPieces()
{
    World world;
    {
        WriteTransaction transaction(world.cache.database());
        for (int number = 0; number < 12'000; ++number)
            take(world.store.merge(
                thinLink(("l" + std::to_string(number)).c_str(), "i1"), ReadingSource::ListItem));
        transaction.commit();
    }
    QCOMPARE(world.move(), 12'000);
    QCOMPARE(world.told("l11999"), std::string("created"));
    QCOMPARE(world.waiting(), 0);
}

void LinkHistoryStoreTest::newestFirstAndLimited()
{
    World world;
    for (int quota = 15; quota < 20; ++quota)
        world.merge(withQuota(quota, 0, LinkStatus::Active));
    world.move();
    QCOMPARE(world.told("a", 2), std::string("quota-changed 17>18 quota-changed 18>19"));
}

QTEST_GUILESS_MAIN(LinkHistoryStoreTest)
#include "linkhistorystore_test.moc"

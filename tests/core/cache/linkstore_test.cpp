#include "core/cache/linkstore.h"

#include "cachefixture.h"
#include "core/cache/instancestore.h"
#include "core/cache/totalsstore.h"
#include "core/cache/transactionstore.h"

#include <QTest>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

const Instant kMay = at("2026-05-01T00:00:00Z");
const Instant kJune = at("2026-06-01T00:00:00Z");

std::string slugsOf(const std::vector<CachedLink>& links)
{
    std::string ids;
    for (const CachedLink& cached : links)
        ids += cached.link.id.text();
    return ids;
}

} // namespace

class LinkStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack();
    void aThinItemLeavesWhatDetailsSaid();
    void nullEmptiesAndValueReplaces();
    void unknownWordsSurvive();
    void nullZeroAndAbsentStayThree();
    void marksFollowTheAnswers_data();
    void marksFollowTheAnswers();
    void anEqualAnswerWritesNothing();
    void changesMoveTheRevision();
    void anUnknownInstanceGetsARow();
    void aModeOrInstanceChangeMovesTheTotals();
    void unseenLinksAreMarkedThenConfirmed();
    void aLinkThatWasPaidIsNeverDropped();
    void otherInstancesAreLeftAlone();
    void aMissingLinkComesBack();
    void aDroppedLinkComesBackAsNew();
    void aMissingMarkKeepsItsFirstTime();
    void findsByIdBeforeSlug();
    void listsNewestFirst();
    void knowsItsPayments();
    void anIdIsNeeded();
};

void LinkStoreTest::everyFieldComesBack()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    const PayLinkReading reading = fullLink("a", "i1");
    const MergeResult result = take(store.merge(reading, ReadingSource::Details));
    QVERIFY(result.isNew);
    QVERIFY(!result.changed);
    QVERIFY(!result.needsDetails);
    QVERIFY(result.needsTransactions);
    const CachedLink cached = take(store.find("a")).value();
    QVERIFY(cached.link == merged(PayLink{}, reading));
    QVERIFY(!cached.missingSince);
    QVERIFY(!cached.transactionsComplete);
    QCOMPARE(take(store.all()).size(), 1U);
    QVERIFY(take(store.all())[0] == cached);
}

void LinkStoreTest::aThinItemLeavesWhatDetailsSaid()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    take(store.merge(fullLink("a", "i1"), ReadingSource::Details));
    PayLinkReading thin = thinLink("a", "i1", LinkMode::Limited);
    thin.title = std::string("Renamed");
    QVERIFY(take(store.merge(thin, ReadingSource::ListItem)).changed);
    PayLink expected = merged(PayLink{}, fullLink("a", "i1"));
    expected.title = "Renamed";
    QVERIFY(take(store.find("a"))->link == expected);
}

void LinkStoreTest::nullEmptiesAndValueReplaces()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    take(store.merge(fullLink("a", "i1"), ReadingSource::Details));
    PayLinkReading later;
    later.id = LinkId("a");
    later.maxPayments = Field<std::int64_t>::null();
    later.timeoutOverride = Field<std::chrono::minutes>::null();
    later.timeoutSource = Field<OpenEnum<TimeoutSource>>::null();
    later.customFields = Field<std::vector<CustomField>>::null();
    later.metadata = Field<std::string>::null();
    later.remaining = 0;
    take(store.merge(later, ReadingSource::Details));
    const PayLink link = take(store.find("a"))->link;
    QVERIFY(!link.maxPayments);
    QVERIFY(!link.timeoutOverride);
    QVERIFY(link.timeoutSource.isAbsent());
    QVERIFY(link.customFields.empty());
    QVERIFY(link.metadata.empty());
    QCOMPARE(link.remaining, std::optional<std::int64_t>(0));
    QCOMPARE(link.effectiveTimeout, std::optional(std::chrono::minutes(90)));
}

void LinkStoreTest::unknownWordsSurvive()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    PayLinkReading reading = fullLink("a", "i1");
    reading.mode = OpenEnum<LinkMode>::unknown("auction");
    reading.status = OpenEnum<LinkStatus>::unknown("frozen");
    reading.paymentStatus = OpenEnum<PaymentStatus>::unknown("مدفوع");
    reading.amountKind = OpenEnum<AmountKind>::unknown("tiered");
    reading.timeoutSource = OpenEnum<TimeoutSource>::unknown("brand");
    take(store.merge(reading, ReadingSource::Details));
    QVERIFY(take(store.find("a"))->link == merged(PayLink{}, reading));
}

void LinkStoreTest::nullZeroAndAbsentStayThree()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    PayLinkReading zero = thinLink("zero", "i1");
    zero.remaining = 0;
    zero.price = Money{};
    zero.allowAnonymous = false;
    PayLinkReading none = thinLink("none", "i1");
    none.remaining = Field<std::int64_t>::null();
    take(store.merge(zero, ReadingSource::ListItem));
    take(store.merge(none, ReadingSource::ListItem));
    const PayLink asZero = take(store.find("zero"))->link;
    const PayLink asNone = take(store.find("none"))->link;
    QCOMPARE(asZero.remaining, std::optional<std::int64_t>(0));
    QCOMPARE(asZero.price, std::optional(Money{}));
    QCOMPARE(asZero.allowAnonymous, std::optional(false));
    QVERIFY(!asNone.remaining && !asNone.price && !asNone.allowAnonymous);
}

enum class Change { None, Title, Status, PaymentStatus, Collected, Count };
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(ReadingSource)

void LinkStoreTest::marksFollowTheAnswers_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ReadingSource>("source");
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<bool>("marksDetails");
    QTest::addColumn<bool>("marksPayments");
    QTest::newRow("same thin item") << Change::None << ReadingSource::ListItem << false << false << false;
    QTest::newRow("thin item, title") << Change::Title << ReadingSource::ListItem << false << true << false;
    QTest::newRow("thin item, status") << Change::Status << ReadingSource::ListItem << false << true << true;
    QTest::newRow("thin item, hint") << Change::PaymentStatus << ReadingSource::ListItem << false << true
                                     << true;
    QTest::newRow("thin item, amount")
        << Change::Collected << ReadingSource::ListItem << false << true << true;
    QTest::newRow("thin item, count") << Change::Count << ReadingSource::ListItem << false << true << true;
    QTest::newRow("complete item, title")
        << Change::Title << ReadingSource::ListItem << true << false << false;
    QTest::newRow("complete item, count")
        << Change::Count << ReadingSource::ListItem << true << false << true;
    QTest::newRow("details, title") << Change::Title << ReadingSource::Details << true << false << false;
    QTest::newRow("partial details, count")
        << Change::Count << ReadingSource::Details << false << false << true;
}

void LinkStoreTest::marksFollowTheAnswers()
{
    QFETCH(const Change, change);
    QFETCH(const ReadingSource, source);
    QFETCH(const bool, isComplete);
    QFETCH(const bool, marksDetails);
    QFETCH(const bool, marksPayments);
    PayLinkReading reading = thinLink("a", "i1", LinkMode::Limited);
    reading.isComplete = isComplete;
    switch (change) {
    case Change::None: break;
    case Change::Title: reading.title = std::string("Other"); break;
    case Change::Status: reading.status = OpenEnum<LinkStatus>(LinkStatus::Paused, "raw"); break;
    case Change::PaymentStatus: reading.paymentStatus = OpenEnum<PaymentStatus>::unknown("hm"); break;
    case Change::Collected: reading.collected = Money::fromCentimes(5); break;
    case Change::Count: reading.paidCount = 3; break;
    }
    for (const bool wasMarked : {false, true}) {
        ScratchCache cache;
        LinkStore store(cache.database());
        take(store.merge(fullLink("a", "i1"), ReadingSource::Details));
        take(store.setNeedsDetails(LinkId("a"), wasMarked));
        take(store.setNeedsTransactions(LinkId("a"), wasMarked));
        const MergeResult result = take(store.merge(reading, source));
        const bool clearsDetails = source == ReadingSource::Details || isComplete;
        QCOMPARE(result.needsDetails, marksDetails || (wasMarked && !clearsDetails));
        QCOMPARE(result.needsTransactions, marksPayments || wasMarked);
        QCOMPARE(result.changed, change != Change::None);
        QCOMPARE(take(store.needingDetails()).size(), result.needsDetails ? 1U : 0U);
        QCOMPARE(take(store.needingTransactions()).size(), result.needsTransactions ? 1U : 0U);
        QCOMPARE(take(store.find("a"))->transactionsComplete, !result.needsTransactions);
    }
}

void LinkStoreTest::anEqualAnswerWritesNothing()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    take(store.merge(fullLink("a", "i1"), ReadingSource::Details));
    const auto before = cache.number("SELECT total_changes()");
    const auto revision = take(store.revision());
    QVERIFY(!take(store.merge(fullLink("a", "i1"), ReadingSource::Details)).changed);
    QVERIFY(!take(store.merge(thinLink("a", "i1", LinkMode::Limited), ReadingSource::ListItem)).changed);
    QCOMPARE(cache.number("SELECT total_changes()"), before);
    QCOMPARE(take(store.revision()), revision);
}

void LinkStoreTest::changesMoveTheRevision()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    QCOMPARE(take(store.revision()), 0);
    take(store.merge(thinLink("a", "i1"), ReadingSource::ListItem));
    take(store.merge(thinLink("b", "i1"), ReadingSource::ListItem));
    const auto after = take(store.revision());
    QVERIFY(after >= 2);
    take(store.merge(thinLink("a", "i1", LinkMode::Limited), ReadingSource::ListItem));
    QVERIFY(take(store.revision()) > after);
    QCOMPARE(cache.text("SELECT id FROM links WHERE revision > " + std::to_string(after)), "a");
}

void LinkStoreTest::anUnknownInstanceGetsARow()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    take(store.merge(thinLink("a", "new"), ReadingSource::ListItem));
    PayLinkReading without = thinLink("b", "");
    without.instanceId = {};
    take(store.merge(without, ReadingSource::ListItem));
    const auto instances = take(InstanceStore(cache.database()).all());
    QCOMPARE(instances.size(), 1U);
    QCOMPARE(instances[0].instance.id, InstanceId("new"));
    QVERIFY(take(store.find("b"))->link.instanceId.isEmpty());
}

void LinkStoreTest::aModeOrInstanceChangeMovesTheTotals()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    TransactionStore transactions(cache.database());
    const TotalsStore totals(cache.database());
    Transaction undated = payment("3", "a", TransactionStatus::Completed, 7);
    undated.createdAt.reset();
    take(transactions.write(std::vector{payment("1", "a", TransactionStatus::Completed, 500),
                                payment("2", "a", TransactionStatus::Failed, 900), undated},
        {}));
    QVERIFY(take(totals.daily({}, {})).at(0).instance.isEmpty());
    QVERIFY(!take(totals.daily({}, {})).at(0).mode);

    take(store.merge(thinLink("a", "i1", LinkMode::Limited), ReadingSource::ListItem));
    const auto daily = take(totals.daily({}, {}));
    QCOMPARE(daily.size(), 2U);
    QVERIFY(daily[0]
            == (DailyTotal{AlgiersDay{}, InstanceId("i1"), LinkMode::Limited, 1, Money::fromCentimes(7)}));
    QVERIFY(daily[1]
            == (DailyTotal{
                *parseDay("2026-03-10"), InstanceId("i1"), LinkMode::Limited, 1, Money::fromCentimes(500)}));

    take(store.merge(thinLink("a", "i2", LinkMode::Reusable), ReadingSource::ListItem));
    QCOMPARE(take(totals.daily({}, {})).at(1).instance, InstanceId("i2"));
    QCOMPARE(take(totals.disagreements()), 0);
    // What comes now goes to the new place as well.
    take(transactions.write(std::vector{payment("4", "a", TransactionStatus::Completed, 1)}, {}));
    QCOMPARE(take(totals.daily({}, {})).at(1).count, 2);
    QCOMPARE(take(totals.disagreements()), 0);
}

void LinkStoreTest::unseenLinksAreMarkedThenConfirmed()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    for (const char* id : {"a", "b", "c"})
        take(store.merge(thinLink(id, "i1"), ReadingSource::ListItem));
    take(TransactionStore(cache.database())
             .write(std::vector{payment("1", "b", TransactionStatus::Failed, 5)}, {}));
    const auto revision = take(store.revision());

    UnseenResult result = take(store.markUnseen(InstanceId("i1"), {"a"}, kMay, false));
    QCOMPARE(result.marked, 2);
    QCOMPARE(result.dropped + result.kept, 0);
    QCOMPARE(take(store.find("b"))->missingSince, std::optional(kMay));
    QVERIFY(take(store.revision()) > revision);

    result = take(store.markUnseen(InstanceId("i1"), {"a"}, kJune, false));
    QCOMPARE(result.marked + result.dropped + result.kept, 0);

    result = take(store.markUnseen(InstanceId("i1"), {"a"}, kJune, true));
    QCOMPARE(result.marked, 0);
    QCOMPARE(result.dropped, 1);
    QCOMPARE(result.kept, 1);
    QVERIFY(!take(store.find("c")));
    QCOMPARE(take(store.find("b"))->missingSince, std::optional(kMay));
    QCOMPARE(cache.text("SELECT group_concat(id) FROM removed_links"), "c");
    QCOMPARE(take(store.count()), 2);
}

void LinkStoreTest::aLinkThatWasPaidIsNeverDropped()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    PayLinkReading collected = thinLink("a", "i1");
    collected.collected = Money::fromCentimes(100);
    PayLinkReading counted = thinLink("b", "i1");
    counted.paidCount = 1;
    take(store.merge(collected, ReadingSource::ListItem));
    take(store.merge(counted, ReadingSource::ListItem));
    take(store.markUnseen(InstanceId("i1"), {}, kMay, true));
    const UnseenResult result = take(store.markUnseen(InstanceId("i1"), {}, kJune, true));
    QCOMPARE(result.kept, 2);
    QCOMPARE(result.dropped, 0);
}

void LinkStoreTest::otherInstancesAreLeftAlone()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    take(store.merge(thinLink("a", "i1"), ReadingSource::ListItem));
    take(store.merge(thinLink("b", "i2"), ReadingSource::ListItem));
    QCOMPARE(take(store.markUnseen(InstanceId("i1"), {}, kMay, true)).marked, 1);
    QCOMPARE(take(store.markUnseen(InstanceId("nowhere"), {}, kMay, true)).marked, 0);
    QVERIFY(!take(store.find("b"))->missingSince);
}

void LinkStoreTest::aMissingLinkComesBack()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    take(store.merge(thinLink("a", "i1"), ReadingSource::ListItem));
    take(store.markUnseen(InstanceId("i1"), {}, kMay, false));
    QVERIFY(take(store.merge(thinLink("a", "i1"), ReadingSource::ListItem)).changed);
    QVERIFY(!take(store.find("a"))->missingSince);
}

void LinkStoreTest::aDroppedLinkComesBackAsNew()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    take(store.merge(thinLink("a", "i1"), ReadingSource::ListItem));
    take(store.markUnseen(InstanceId("i1"), {}, kMay, true));
    take(store.markUnseen(InstanceId("i1"), {}, kJune, true));
    const auto revision = take(store.revision());
    QVERIFY(take(store.merge(thinLink("a", "i1"), ReadingSource::ListItem)).isNew);
    QVERIFY(take(store.revision()) > revision);
    QCOMPARE(cache.number("SELECT count(*) FROM removed_links"), 0);
}

void LinkStoreTest::aMissingMarkKeepsItsFirstTime()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    take(store.merge(thinLink("a", "i1"), ReadingSource::ListItem));
    take(store.markMissing(LinkId("a"), kMay));
    const auto revision = take(store.revision());
    take(store.markMissing(LinkId("a"), kJune));
    QCOMPARE(take(store.find("a"))->missingSince, std::optional(kMay));
    QCOMPARE(take(store.revision()), revision);
}

void LinkStoreTest::findsByIdBeforeSlug()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    PayLinkReading other = thinLink("b", "i1");
    other.slug = std::string("a");
    take(store.merge(other, ReadingSource::ListItem));
    QCOMPARE(take(store.find("a"))->link.id, LinkId("b"));
    take(store.merge(thinLink("a", "i1"), ReadingSource::ListItem));
    QCOMPARE(take(store.find("a"))->link.id, LinkId("a"));
    QCOMPARE(take(store.find("slug-of-a"))->link.id, LinkId("a"));
    QVERIFY(!take(store.find("nothing")));
    take(TransactionStore(cache.database())
             .write(std::vector{payment("1", "bare", TransactionStatus::Failed, 5)}, {}));
    QVERIFY(!take(store.find("")));
}

void LinkStoreTest::listsNewestFirst()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    for (const auto& [id, created] : {std::pair{"a", "2026-01-01T00:00:00Z"}, std::pair{"b", ""},
             std::pair{"c", "2026-01-03T00:00:00Z"}, std::pair{"d", "2026-01-01T00:00:00Z"}}) {
        PayLinkReading reading = thinLink(id, "i1");
        if (*created)
            reading.createdAt = at(created);
        take(store.merge(reading, ReadingSource::ListItem));
    }
    QCOMPARE(slugsOf(take(store.all())), "cadb");
}

void LinkStoreTest::knowsItsPayments()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    take(store.merge(thinLink("a", "i1"), ReadingSource::ListItem));
    TransactionStore transactions(cache.database());
    take(transactions.write(std::vector{payment("1", "a", TransactionStatus::Completed, 500),
                                payment("2", "a", TransactionStatus::Completed, 250),
                                payment("3", "a", TransactionStatus::Refused, 900)},
        {}));
    CachedLink cached = take(store.find("a")).value();
    QCOMPARE(cached.transactionCount, 3);
    QCOMPARE(cached.completedCount, 2);
    QCOMPARE(cached.completed, Money::fromCentimes(750));
    take(transactions.write(std::vector{payment("2", "a", TransactionStatus::Refunded, 250)}, {}));
    cached = take(store.find("a")).value();
    QCOMPARE(cached.transactionCount, 3);
    QCOMPARE(cached.completed, Money::fromCentimes(500));
}

void LinkStoreTest::anIdIsNeeded()
{
    ScratchCache cache;
    const auto merged = LinkStore(cache.database()).merge(PayLinkReading{}, ReadingSource::ListItem);
    QVERIFY(!merged);
    QCOMPARE(merged.error().kind, ErrorKind::Bug);
}

QTEST_GUILESS_MAIN(LinkStoreTest)
#include "linkstore_test.moc"

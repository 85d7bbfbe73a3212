#include "core/cache/linklist.h"

#include "cachefixture.h"
#include "core/cache/instancestore.h"
#include "core/cache/linklistreader.h"
#include "core/cache/linkstore.h"
#include "core/cache/metastore.h"

#include <QTest>

#include <map>
#include <random>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

LinkTexts textsOf(const std::string& id, const std::string& title, const std::string& rest)
{
    return {id, title, "slug", "https://pay.test/slug", title, rest};
}

LinkRow rowWorth(std::int64_t price)
{
    LinkRow row;
    row.price = price;
    return row;
}

/// What the haystack says for each live row, read the way a search reads it.
std::map<std::string, std::string> segmentsById(const LinkList& list)
{
    std::map<std::string, std::string> found;
    const auto& segments = list.segments();
    for (std::size_t at = 0; at < segments.size(); ++at) {
        if (segments[at].slot == LinkList::kNoSlot)
            continue;
        const std::string_view rest = list.haystack().substr(segments[at].offset);
        found[std::string(list.id(segments[at].slot))] = std::string(rest.substr(0, rest.find(kRowEnd)));
    }
    return found;
}

} // namespace

class LinkListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTextsAndNumbers();
    void replacesInPlace();
    void urlsShareTheirHead();
    void agreesWithAMapUnderRandomChanges_data();
    void agreesWithAMapUnderRandomChanges();
    void readsRowsByTheRulesOfTheDomain();
    void aPausedLinkKeepsItsWindow();
    void newestComesFirstAndStopsAtTheCount();
    void changedSinceTellsOnlyWhatMoved();
    void aRowThatCameBackIsNotRemoved();
    void searchTextHoldsAmountSlugAndCustomFields();
    void tellsTheLastSync();
};

void LinkListTest::keepsTextsAndNumbers()
{
    LinkList list;
    const auto slot = list.put(rowWorth(500), textsOf("a", "robe", "rest"));
    QCOMPARE(list.size(), 1U);
    QCOMPARE(list.find("a"), slot);
    QCOMPARE(list.find("b"), LinkList::kNoSlot);
    QCOMPARE(list.row(slot).price, 500);
    QCOMPARE(std::string(list.title(slot)), std::string("robe"));
    QCOMPARE(std::string(list.foldedTitle(slot)), std::string("robe"));
    QCOMPARE(std::string(list.haystack(slot)), std::string("robe\x1frest"));
    QCOMPARE(list.put(rowWorth(1), textsOf("", "nameless", "")), LinkList::kNoSlot);
}

void LinkListTest::replacesInPlace()
{
    LinkList list;
    const auto slot = list.put(rowWorth(500), textsOf("a", "robe", ""));
    QCOMPARE(list.put(rowWorth(700), textsOf("a", "jupe", "")), slot);
    QCOMPARE(list.size(), 1U);
    QCOMPARE(list.row(slot).price, 700);
    QCOMPARE(std::string(list.title(slot)), std::string("jupe"));
    QCOMPARE(segmentsById(list).size(), 1U);
    list.remove(slot);
    QCOMPARE(list.size(), 0U);
    QVERIFY(!list.isLive(slot));
    QCOMPARE(list.find("a"), LinkList::kNoSlot);
    QCOMPARE(list.put(rowWorth(1), textsOf("b", "", "")), slot);
}

void LinkListTest::urlsShareTheirHead()
{
    LinkList list;
    const auto whole = list.put({}, {"a", "t", "robe-rouge", "https://mytpe.test/pay/robe-rouge", "t", ""});
    const auto odd = list.put({}, {"b", "t", "robe", "https://other.test/x", "t", ""});
    const auto none = list.put({}, {"c", "t", "", "", "t", ""});
    QCOMPARE(list.url(whole), std::string("https://mytpe.test/pay/robe-rouge"));
    QCOMPARE(list.url(odd), std::string("https://other.test/x"));
    QCOMPARE(list.url(none), std::string());
}

void LinkListTest::agreesWithAMapUnderRandomChanges_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void LinkListTest::agreesWithAMapUnderRandomChanges()
{
    QFETCH(const int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    LinkList list;
    std::map<std::string, std::pair<std::int64_t, std::string>> expected;
    // Long texts, so that the waste of replaced ones is compacted several times.
    for (int step = 0; step < 6000; ++step) {
        const std::string id = "id-" + std::to_string(random() % 400);
        if (random() % 4 == 0) {
            const auto slot = list.find(id);
            QCOMPARE(slot != LinkList::kNoSlot, expected.contains(id));
            if (slot != LinkList::kNoSlot)
                list.remove(slot);
            expected.erase(id);
            continue;
        }
        const auto price = static_cast<std::int64_t>(random());
        const std::string title =
            "title " + std::to_string(random()) + std::string(300 + random() % 400, 'x');
        list.put(rowWorth(price), textsOf(id, title, "r"));
        expected[id] = {price, title};
    }
    QCOMPARE(list.size(), expected.size());
    QCOMPARE(list.liveSlots().size(), expected.size());
    const auto segments = segmentsById(list);
    QCOMPARE(segments.size(), expected.size());
    for (const auto& [id, value] : expected) {
        const auto slot = list.find(id);
        QVERIFY(slot != LinkList::kNoSlot);
        QCOMPARE(list.row(slot).price, value.first);
        QCOMPARE(std::string(list.title(slot)), value.second);
        QCOMPARE(list.url(slot), std::string("https://pay.test/slug"));
        QCOMPARE(segments.at(id), value.second + "\x1fr");
    }
}

void LinkListTest::readsRowsByTheRulesOfTheDomain()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    PayLinkReading sold = fullLink("sold", "i1");
    sold.status = OpenEnum<LinkStatus>(LinkStatus::Closed, "closed");
    sold.paidCount = 15;
    sold.remaining = 0;
    take(store.merge(sold, ReadingSource::Details));
    take(store.merge(fullLink("open", "i1"), ReadingSource::Details));
    take(store.merge(thinLink("thin", "i1"), ReadingSource::ListItem));

    const LinkBatch batch = take(LinkListReader(cache.database()).all());
    QCOMPARE(batch.total, 3);
    QCOMPARE(batch.links.size(), 3U);
    const LinkRow& open = batch.links.row(batch.links.find("open"));
    QVERIFY(open.state.state == LinkState::Active);
    QCOMPARE(open.placesLeft, 15);
    QCOMPARE(open.price, 150'000);
    QVERIFY(open.mode == LinkMode::Limited);
    QCOMPARE(fromMilliseconds(open.deadline), at("2026-03-01T11:30:00.123Z"));
    QVERIFY(open.deadlineSource == TimeoutSource::Instance);
    const LinkRow& closed = batch.links.row(batch.links.find("sold"));
    QVERIFY(closed.state.state == LinkState::SoldOut);
    QCOMPARE(closed.placesLeft, 0);
    QCOMPARE(closed.deadline, kAbsent);
    const LinkRow& thin = batch.links.row(batch.links.find("thin"));
    QCOMPARE(thin.placesLeft, kAbsent);
    QCOMPARE(thin.price, kAbsent);
    QCOMPARE(thin.createdAt, kAbsent);
    QCOMPARE(thin.collected, 0);
    QVERIFY(!thin.amountKind);
    QCOMPARE(batch.links.url(batch.links.find("open")), std::string("https://example.test/pay/x"));
    QCOMPARE(
        std::string(batch.links.instanceName(open.instanceKey)), std::string("i1")); // until its name is read
}

void LinkListTest::aPausedLinkKeepsItsWindow()
{
    ScratchCache cache;
    PayLinkReading paused = fullLink("a", "i1");
    paused.status = OpenEnum<LinkStatus>(LinkStatus::Paused, "inactive");
    take(LinkStore(cache.database()).merge(paused, ReadingSource::Details));
    const LinkBatch batch = take(LinkListReader(cache.database()).all());
    const LinkRow& row = batch.links.row(0);
    QVERIFY(row.state.state == LinkState::Paused);
    QCOMPARE(fromMilliseconds(row.deadline), at("2026-03-01T11:30:00.123Z"));
}

void LinkListTest::newestComesFirstAndStopsAtTheCount()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    for (int day = 1; day <= 9; ++day) {
        const std::string id = "day" + std::to_string(day);
        PayLinkReading reading = fullLink(id.c_str(), "i1");
        reading.createdAt = at(("2026-03-0" + std::to_string(day) + "T00:00:00Z").c_str());
        take(store.merge(reading, ReadingSource::Details));
    }
    const LinkBatch batch = take(LinkListReader(cache.database()).newest(3));
    QCOMPARE(batch.total, 9);
    QCOMPARE(batch.links.size(), 3U);
    QCOMPARE(std::string(batch.links.id(0)), std::string("day9"));
    QCOMPARE(std::string(batch.links.id(2)), std::string("day7"));
}

void LinkListTest::changedSinceTellsOnlyWhatMoved()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    take(store.merge(fullLink("a", "i1"), ReadingSource::Details));
    take(store.merge(fullLink("b", "i1"), ReadingSource::Details));
    LinkListReader reader(cache.database());
    const LinkBatch first = take(reader.all());
    QCOMPARE(take(reader.changedSince(first.revision)).links.size(), 0U);

    PayLinkReading renamed = fullLink("b", "i1");
    renamed.title = std::string("New name");
    take(store.merge(renamed, ReadingSource::Details));
    const LinkBatch second = take(reader.changedSince(first.revision));
    QVERIFY(second.revision > first.revision);
    QCOMPARE(second.links.size(), 1U);
    QCOMPARE(std::string(second.links.title(0)), std::string("New name"));
    QVERIFY(second.removed.empty());

    const Instant now = at("2026-05-01T00:00:00Z");
    take(store.markUnseen(InstanceId("i1"), {"b"}, now, false));
    take(store.markUnseen(InstanceId("i1"), {"b"}, now, true));
    const LinkBatch third = take(reader.changedSince(second.revision));
    QCOMPARE(third.removed.size(), 1U);
    QCOMPARE(third.removed[0].text(), std::string("a"));
    QCOMPARE(third.total, 1);
}

void LinkListTest::aRowThatCameBackIsNotRemoved()
{
    ScratchCache cache;
    LinkStore store(cache.database());
    take(store.merge(fullLink("a", "i1"), ReadingSource::Details));
    const Instant now = at("2026-05-01T00:00:00Z");
    LinkListReader reader(cache.database());
    const auto before = take(reader.all()).revision;
    take(store.markUnseen(InstanceId("i1"), {}, now, false));
    take(store.markUnseen(InstanceId("i1"), {}, now, true));
    take(store.merge(fullLink("a", "i1"), ReadingSource::Details));
    const LinkBatch batch = take(reader.changedSince(before));
    QCOMPARE(batch.links.size(), 1U);
    QVERIFY(batch.removed.empty());
}

void LinkListTest::searchTextHoldsAmountSlugAndCustomFields()
{
    ScratchCache cache;
    PayLinkReading reading = fullLink("a", "i1");
    reading.title = std::string("Événement à Oran");
    take(LinkStore(cache.database()).merge(reading, ReadingSource::Details));
    const LinkBatch batch = take(LinkListReader(cache.database()).all());
    const std::string text(batch.links.haystack(0));
    for (const char* part : {"evenement a oran", "slug-of-a", "1500", "fac-12"})
        QVERIFY2(text.find(part) != std::string::npos, part);
}

void LinkListTest::tellsTheLastSync()
{
    ScratchCache cache;
    LinkListReader reader(cache.database());
    QVERIFY(!take(reader.all()).lastSyncAt);
    const Instant when = at("2026-05-01T10:00:00Z");
    take(MetaStore(cache.database()).setNumber(kLastSyncAt, toMilliseconds(when)));
    QVERIFY(take(reader.all()).lastSyncAt == when);
}

QTEST_GUILESS_MAIN(LinkListTest)
#include "linklist_test.moc"

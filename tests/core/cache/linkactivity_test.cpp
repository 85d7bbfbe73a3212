// What payments say of links: the latest that was paid, refusals since, and who has an order number.
#include "cachefixture.h"
#include "core/cache/linklistreader.h"
#include "core/cache/linkstore.h"
#include "core/cache/transactionstore.h"

#include <QTest>

#include <map>
#include <random>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

/// A table as the window keeps it: read once, then followed by changes.
class Followed
{
public:
    explicit Followed(Database& database) : m_reader(database)
    {
        LinkBatch batch = take(m_reader.all());
        m_list = std::move(batch.links);
        m_revision = batch.revision;
    }

    /// How many links were told of.
    std::size_t follow()
    {
        const LinkBatch batch = take(m_reader.changedSince(m_revision, m_mark));
        m_revision = batch.revision;
        m_mark = batch.payments;
        for (const LinkList::Slot slot : batch.links.liveSlots())
            m_list.put(batch.links, slot);
        for (const LinkActivity& activity : batch.activity)
            m_list.setActivity(activity);
        return batch.links.size() + batch.activity.size();
    }

    const LinkRow& row(const char* id) const { return m_list.row(m_list.find(id)); }
    const LinkList& list() const { return m_list; }

private:
    LinkListReader m_reader;
    LinkList m_list;
    std::int64_t m_revision = 0;
    PaymentsMark m_mark;
};

} // namespace

class LinkActivityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsRefusalsSinceTheLastPaid();
    void followsNewPaymentsAndSettledOnes();
    void saysNothingWhileIndexesAreAway();
    void agreesWithCountingAll_data();
    void agreesWithCountingAll();
    void keysFindRows();
    void invoiceAndDetailsAreSearched();
    void findsLinksByOrderNumber();
};

void LinkActivityTest::countsRefusalsSinceTheLastPaid()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    take(LinkStore(cache.database()).merge(fullLink("a", "i"), ReadingSource::Details));
    take(LinkStore(cache.database()).merge(fullLink("b", "i"), ReadingSource::Details));
    take(store.write(std::vector{payment("1", "a", TransactionStatus::Refused, 5, "2026-03-01T00:00:00Z"),
                         payment("2", "a", TransactionStatus::Completed, 5, "2026-03-02T00:00:00Z"),
                         payment("3", "a", TransactionStatus::Failed, 5, "2026-03-03T00:00:00Z"),
                         payment("4", "a", TransactionStatus::Pending, 5, "2026-03-04T00:00:00Z"),
                         payment("5", "a", TransactionStatus::Refused, 5, "2026-03-05T00:00:00Z"),
                         payment("6", "b", TransactionStatus::Refused, 5, "2026-03-05T00:00:00Z")},
        {}));
    Followed table(cache.database());
    QCOMPARE(table.row("a").lastPaidAt, kAbsent); // rows come first
    QCOMPARE(table.follow(), 2U);
    QCOMPARE(fromMilliseconds(table.row("a").lastPaidAt), at("2026-03-02T00:00:00Z"));
    QCOMPARE(table.row("a").refusalsSincePaid, 2U);
    QCOMPARE(table.row("b").lastPaidAt, kAbsent);
    QCOMPARE(table.row("b").refusalsSincePaid, 1U);
}

void LinkActivityTest::followsNewPaymentsAndSettledOnes()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    LinkStore links(cache.database());
    for (const char* id : {"a", "b", "c"})
        take(links.merge(fullLink(id, "i"), ReadingSource::Details));
    take(store.write(
        std::vector{payment("1", "a", TransactionStatus::Pending, 5, "2026-03-04T00:00:00Z")}, {}));
    Followed table(cache.database());
    table.follow();
    QCOMPARE(table.follow(), 1U); // of the link whose payment may still settle
    // The pending one is paid, and another link gets a refusal; neither changes its link's row.
    take(store.write(std::vector{payment("1", "a", TransactionStatus::Completed, 5, "2026-03-04T00:00:00Z"),
                         payment("2", "b", TransactionStatus::Refused, 5, "2026-03-05T00:00:00Z")},
        {}));
    QCOMPARE(table.follow(), 2U);
    QCOMPARE(fromMilliseconds(table.row("a").lastPaidAt), at("2026-03-04T00:00:00Z"));
    QCOMPARE(table.row("b").refusalsSincePaid, 1U);
    QCOMPARE(table.follow(), 0U);
    // A row that changes keeps what its payments say.
    PayLinkReading renamed = fullLink("a", "i");
    renamed.title = std::string("New name");
    take(links.merge(renamed, ReadingSource::Details));
    QCOMPARE(table.follow(), 1U);
    QCOMPARE(fromMilliseconds(table.row("a").lastPaidAt), at("2026-03-04T00:00:00Z"));
}

void LinkActivityTest::saysNothingWhileIndexesAreAway()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    take(LinkStore(cache.database()).merge(fullLink("a", "i"), ReadingSource::Details));
    take(store.beginBulkLoad());
    take(store.write(std::vector{payment("1", "a", TransactionStatus::Completed, 5)}, {}));
    Followed table(cache.database());
    QCOMPARE(table.follow(), 0U);
    QVERIFY(take(LinkListReader(cache.database()).linksWithOrder("1", 5)).empty());
    take(store.endBulkLoad());
    QCOMPARE(table.follow(), 1U);
    QVERIFY(table.row("a").lastPaidAt != kAbsent);
}

void LinkActivityTest::agreesWithCountingAll_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void LinkActivityTest::agreesWithCountingAll()
{
    QFETCH(const int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    ScratchCache cache;
    TransactionStore store(cache.database());
    LinkStore links(cache.database());
    std::map<std::string, Transaction> known;
    for (int link = 0; link < 8; ++link)
        take(links.merge(fullLink(("l" + std::to_string(link)).c_str(), "i"), ReadingSource::Details));
    Followed table(cache.database());
    for (int round = 0; round < 40; ++round) {
        std::vector<Transaction> page;
        for (int row = 0; row < 6; ++row) {
            const std::string id = std::to_string(random() % 120);
            const auto before = known.find(id);
            auto status = static_cast<TransactionStatus>(random() % 5);
            if (before != known.end() && !mayBecome(*before->second.status.known(), status))
                status = *before->second.status.known();
            const std::string link =
                before != known.end() ? before->second.linkId.text() : "l" + std::to_string(random() % 8);
            const std::string day = "2026-03-" + std::to_string(10 + std::stoi(id) % 20) + "T00:00:0"
                                  + std::to_string(std::stoi(id) % 10) + "Z";
            Transaction told = payment(id.c_str(), link.c_str(), status, 5, day.c_str());
            // Only what may still settle changes without its link's row changing too.
            if (before != known.end() && *before->second.status.known() > TransactionStatus::Processing)
                continue;
            known[id] = told;
            page.push_back(std::move(told));
        }
        take(store.write(page, {}));
        table.follow();
    }
    const LinkBatch fresh = take(LinkListReader(cache.database()).changedSince(0));
    QCOMPARE(fresh.links.size(), 8U);
    for (const LinkList::Slot slot : fresh.links.liveSlots()) {
        const LinkRow& expected = fresh.links.row(slot);
        const LinkRow& found = table.row(std::string(fresh.links.id(slot)).c_str());
        QCOMPARE(found.lastPaidAt, expected.lastPaidAt);
        QCOMPARE(found.refusalsSincePaid, expected.refusalsSincePaid);
    }
}

void LinkActivityTest::keysFindRows()
{
    ScratchCache cache;
    LinkStore links(cache.database());
    take(links.merge(fullLink("a", "i"), ReadingSource::Details));
    take(links.merge(fullLink("b", "i"), ReadingSource::Details));
    LinkBatch batch = take(LinkListReader(cache.database()).all());
    const LinkList::Slot slot = batch.links.find("b");
    const std::int64_t key = batch.links.row(slot).key;
    QVERIFY(key > 0);
    QCOMPARE(batch.links.findKey(key), slot);
    QCOMPARE(batch.links.findKey(0), LinkList::kNoSlot);
    QCOMPARE(batch.links.findKey(99), LinkList::kNoSlot);
    batch.links.remove(slot);
    QCOMPARE(batch.links.findKey(key), LinkList::kNoSlot);
    QVERIFY(!batch.links.setActivity({key, 5, 5}));
    QCOMPARE(std::string(batch.links.instanceId(batch.links.row(0).instanceKey)), std::string("i"));
}

void LinkActivityTest::invoiceAndDetailsAreSearched()
{
    ScratchCache cache;
    PayLinkReading reading = fullLink("a", "i");
    reading.details = std::string("Livraison à Béjaïa\nsur rendez-vous");
    take(LinkStore(cache.database()).merge(reading, ReadingSource::Details));
    const LinkBatch batch = take(LinkListReader(cache.database()).all());
    QCOMPARE(std::string(batch.links.invoice(0)), std::string("FAC-12"));
    QCOMPARE(std::string(batch.links.foldedField(0, 1)), std::string("slug-of-a"));
    QCOMPARE(std::string(batch.links.foldedField(0, 2)), std::string("fac-12"));
    QCOMPARE(std::string(batch.links.foldedField(0, 99)), std::string());
    const std::string text(batch.links.haystack(0));
    for (const char* part : {"livraison a bejaia sur rendez-vous", "a \"b\" \\ c", "1500"})
        QVERIFY2(text.find(part) != std::string::npos, part);
    QCOMPARE(text.find('\n'), std::string::npos);
}

void LinkActivityTest::findsLinksByOrderNumber()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    std::vector<Transaction> page;
    for (int at = 0; at < 5; ++at) {
        page.push_back(
            payment(std::to_string(at).c_str(), at < 3 ? "a" : "b", TransactionStatus::Completed, 5));
        page.back().orderNumber = "AbC" + std::to_string(100 + at);
    }
    take(store.write(page, {}));
    LinkListReader reader(cache.database());
    QCOMPARE(take(reader.linksWithOrder("abc", 10)).size(), 2U);
    QCOMPARE(take(reader.linksWithOrder("abc10", 1)).size(), 1U);
    QCOMPARE(take(reader.linksWithOrder("ABC104", 10)).size(), 1U);
    QVERIFY(take(reader.linksWithOrder("bc1", 10)).empty()); // by its beginning
    QVERIFY(take(reader.linksWithOrder("", 10)).empty());
    QVERIFY(take(reader.linksWithOrder("zzz", 10)).empty());
    const std::string plan =
        cache.text("SELECT group_concat(sql) FROM sqlite_schema WHERE name = 'transactions_by_order'");
    QVERIFY2(plan.find("NOCASE") != std::string::npos, plan.c_str());
}

QTEST_GUILESS_MAIN(LinkActivityTest)
#include "linkactivity_test.moc"

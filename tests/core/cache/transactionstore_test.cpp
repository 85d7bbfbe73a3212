#include "core/cache/transactionstore.h"

#include "cachefixture.h"
#include "core/cache/linkstore.h"
#include "core/cache/metastore.h"
#include "core/cache/totalsstore.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

Transaction fullPayment()
{
    Transaction row =
        payment("9c858901-8a57-4791-81fe-4c455b099bc9", "link-1", TransactionStatus::Completed, 510'010);
    row.updatedAt = at("2026-03-10T12:05:00.250Z");
    row.orderNumber = "ORD-1";
    row.gatewayOrderId = "gw-1";
    row.approvalCode = "301122";
    row.gatewayMessage = "Approuvé";
    row.method = "online";
    row.environment = "production";
    row.payerName = "=cmd|' /C calc'!A0";
    row.payerEmail = "a@example.test";
    row.payerPhone = "+213 555";
    return row;
}

std::vector<Transaction> allRows(const TransactionStore& store)
{
    std::vector<Transaction> rows;
    take(store.forEach({}, [&rows](const TransactionRow& row) {
        rows.push_back(row.transaction);
        return true;
    }));
    return rows;
}

std::string schemaOf(ScratchCache& cache)
{
    return cache.text("SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema WHERE type = 'index'"
                      " AND sql IS NOT NULL ORDER BY name)");
}

std::vector<std::string> textsOf(const std::vector<LinkId>& ids)
{
    std::vector<std::string> texts;
    for (const LinkId& id : ids)
        texts.push_back(id.text());
    return texts;
}

} // namespace

class TransactionStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack();
    void emptyAndAbsentFieldsComeBack();
    void unknownStatusWordsSurvive();
    void countsWhatAPageDid();
    void anUnchangedPageWritesNothing();
    void theOwnerNamesLinksOfRowsThatDoNot();
    void rowsWithoutLinkAreNotStored();
    void aKnownRowWithoutLinkKeepsItsOwn();
    void aRowThatNamesAnotherLinkMoves();
    void oneIdTwiceInAPage();
    void anUncachedLinkGetsABareRow();
    void anIdIsNeeded();
    void aRolledBackPageLeavesNothing();
    void aRollbackDropsWhatTheTotalsWouldGet();
    void readersInTheTransactionSeeTheTotals();
    void keysAreNotRememberedAcrossARollback();
    void changesByAnotherConnectionAreSeen();
    void aSumBeyond64BitsIsAnError();
    void findsTheOldestUnsettledRow();
    void bulkLoadDropsAndRestoresTheIndexes();
    void anInterruptedBulkLoadIsFinishedLater();
    void aBulkLoadKnowsItsRows();
    void aBulkLoadTakesARolledBackPageAgain();
    void paymentsOfAnEarlierVersionAreKept();
};

void TransactionStoreTest::everyFieldComesBack()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    take(store.write(std::vector{fullPayment()}, {}));
    const auto rows = allRows(store);
    QCOMPARE(rows.size(), 1U);
    QVERIFY(rows[0] == fullPayment());
}

void TransactionStoreTest::emptyAndAbsentFieldsComeBack()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    Transaction row;
    row.id = TransactionId("x");
    row.linkId = LinkId("l");
    take(store.write(std::vector{row}, {}));
    QVERIFY(allRows(store).at(0) == row);
    row.amount = Money{};
    row.createdAt = Instant{};
    QCOMPARE(take(store.write(std::vector{row}, {})).changed, 1);
    QVERIFY(allRows(store).at(0) == row);
}

void TransactionStoreTest::unknownStatusWordsSurvive()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    Transaction row = payment("1", "l", TransactionStatus::Pending, 5);
    row.status = OpenEnum<TransactionStatus>::unknown("on_hold");
    take(store.write(std::vector{row}, {}));
    QVERIFY(allRows(store).at(0) == row);
    row.status = statusOf(TransactionStatus::Completed);
    take(store.write(std::vector{row}, {}));
    QVERIFY(allRows(store).at(0) == row);
    QCOMPARE(cache.number("SELECT count(*) FROM transactions WHERE status_raw IS NOT NULL"), 0);
}

void TransactionStoreTest::countsWhatAPageDid()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    const std::vector first{payment("1", "a", TransactionStatus::Pending, 5, "2026-03-03T00:00:00Z"),
        payment("2", "b", TransactionStatus::Completed, 7, "2026-03-02T00:00:00Z"),
        payment("3", "a", TransactionStatus::Failed, 9, "2026-03-04T00:00:00Z")};
    const PageResult written = take(store.write(first, {}));
    QCOMPARE(written.inserted, 3);
    QCOMPARE(written.changed, 0);
    QCOMPARE(written.unchanged, 0);
    QCOMPARE(written.oldest, std::optional(at("2026-03-02T00:00:00Z")));
    QCOMPARE(textsOf(written.touchedLinks), (std::vector<std::string>{"a", "b"}));

    const std::vector second{payment("1", "a", TransactionStatus::Completed, 5, "2026-03-03T00:00:00Z"),
        first[1], payment("4", "c", TransactionStatus::Pending, 5, "2026-03-05T00:00:00Z")};
    const PageResult again = take(store.write(second, {}));
    QCOMPARE(again.inserted, 1);
    QCOMPARE(again.changed, 1);
    QCOMPARE(again.unchanged, 1);
    QCOMPARE(textsOf(again.touchedLinks), (std::vector<std::string>{"a", "c"}));
    QCOMPARE(take(store.count()), 4);
    QCOMPARE(take(store.write({}, {})).oldest, std::optional<Instant>());
}

void TransactionStoreTest::anUnchangedPageWritesNothing()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    const std::vector page{fullPayment(), payment("7", "a", TransactionStatus::Pending, 5)};
    take(store.write(page, {}));
    const auto before = cache.number("SELECT total_changes()");
    QCOMPARE(take(store.write(page, {})).unchanged, 2);
    QCOMPARE(cache.number("SELECT total_changes()"), before);
}

void TransactionStoreTest::theOwnerNamesLinksOfRowsThatDoNot()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    const std::vector page{payment("1", "", TransactionStatus::Pending, 5),
        payment("2", "named", TransactionStatus::Pending, 5)};
    take(store.write(page, LinkId("owner")));
    QCOMPARE(cache.text("SELECT group_concat(l.id) FROM transactions t JOIN links l ON l.key = t.link_key"
                        " ORDER BY t.key"),
        "owner,named");
}

void TransactionStoreTest::rowsWithoutLinkAreNotStored()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    const PageResult result =
        take(store.write(std::vector{payment("1", "", TransactionStatus::Completed, 5)}, {}));
    QCOMPARE(result.withoutLink, 1);
    QCOMPARE(result.inserted, 0);
    QCOMPARE(take(store.count()), 0);
}

void TransactionStoreTest::aKnownRowWithoutLinkKeepsItsOwn()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    take(store.write(std::vector{payment("1", "a", TransactionStatus::Pending, 5)}, {}));
    const PageResult result =
        take(store.write(std::vector{payment("1", "", TransactionStatus::Completed, 5)}, {}));
    QCOMPARE(result.changed, 1);
    QCOMPARE(result.withoutLink, 0);
    QCOMPARE(textsOf(result.touchedLinks), (std::vector<std::string>{"a"}));
    QCOMPARE(allRows(store).at(0).linkId, LinkId("a"));
    QCOMPARE(take(TotalsStore(cache.database()).disagreements()), 0);
}

void TransactionStoreTest::aRowThatNamesAnotherLinkMoves()
{
    ScratchCache cache;
    LinkStore links(cache.database());
    take(links.merge(thinLink("a", "i1"), ReadingSource::ListItem));
    take(links.merge(thinLink("b", "i2", LinkMode::Limited), ReadingSource::ListItem));
    TransactionStore store(cache.database());
    take(store.write(std::vector{payment("1", "a", TransactionStatus::Completed, 500)}, {}));
    const PageResult result =
        take(store.write(std::vector{payment("1", "b", TransactionStatus::Completed, 500)}, {}));
    QCOMPARE(result.changed, 1);
    QCOMPARE(textsOf(result.touchedLinks), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(take(links.find("a"))->transactionCount, 0);
    QCOMPARE(take(links.find("a"))->completed, Money{});
    QCOMPARE(take(links.find("b"))->transactionCount, 1);
    QCOMPARE(take(links.find("b"))->completed, Money::fromCentimes(500));
    const auto daily = take(TotalsStore(cache.database()).daily({}, {}));
    QCOMPARE(daily.size(), 1U);
    QCOMPARE(daily[0].instance, InstanceId("i2"));
    QCOMPARE(daily[0].mode, std::optional(LinkMode::Limited));
}

void TransactionStoreTest::oneIdTwiceInAPage()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    const std::vector page{payment("1", "a", TransactionStatus::Pending, 5),
        payment("1", "a", TransactionStatus::Completed, 5),
        payment("1", "a", TransactionStatus::Completed, 5)};
    const PageResult result = take(store.write(page, {}));
    QCOMPARE(result.inserted, 1);
    QCOMPARE(result.changed, 1);
    QCOMPARE(result.unchanged, 1);
    QCOMPARE(take(LinkStore(cache.database()).find("a"))->completedCount, 1);
    QCOMPARE(take(TotalsStore(cache.database()).disagreements()), 0);
}

void TransactionStoreTest::anUncachedLinkGetsABareRow()
{
    ScratchCache cache;
    LinkStore links(cache.database());
    const auto revision = take(links.revision());
    TransactionStore store(cache.database());
    take(store.write(std::vector{payment("1", "new", TransactionStatus::Completed, 5)}, {}));
    QCOMPARE(take(links.needingDetails()), (std::vector<LinkId>{LinkId("new")}));
    QVERIFY(take(links.revision()) > revision);
    QVERIFY(!take(links.find("new"))->link.detailsKnown);
}

void TransactionStoreTest::anIdIsNeeded()
{
    ScratchCache cache;
    const auto written = TransactionStore(cache.database())
                             .write(std::vector{payment("", "a", TransactionStatus::Pending, 1)}, {});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Bug);
}

void TransactionStoreTest::aRolledBackPageLeavesNothing()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    {
        const WriteTransaction transaction(cache.database());
        take(store.write(std::vector{payment("1", "a", TransactionStatus::Completed, 5)}, {}));
    }
    QCOMPARE(take(store.count()), 0);
    QCOMPARE(cache.number("SELECT (SELECT count(*) FROM links) + (SELECT count(*) FROM daily_totals)"), 0);
}

void TransactionStoreTest::aRollbackDropsWhatTheTotalsWouldGet()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    take(store.write(std::vector{payment("1", "a", TransactionStatus::Completed, 5)}, {}));
    {
        const WriteTransaction transaction(cache.database());
        take(store.write(std::vector{payment("2", "a", TransactionStatus::Completed, 7)}, {}));
    }
    take(store.write(std::vector{payment("3", "a", TransactionStatus::Completed, 11)}, {}));
    QCOMPARE(take(LinkStore(cache.database()).find("a"))->completed, Money::fromCentimes(16));
    QCOMPARE(take(TotalsStore(cache.database()).disagreements()), 0);
}

void TransactionStoreTest::readersInTheTransactionSeeTheTotals()
{
    ScratchCache cache;
    LinkStore links(cache.database());
    TransactionStore store(cache.database());
    PayLinkReading reading = thinLink("a", "i1");
    reading.collected = Money::fromCentimes(5);
    take(links.merge(reading, ReadingSource::ListItem));
    const TotalsStore totals(cache.database());
    const std::vector page{payment("1", "a", TransactionStatus::Completed, 5)};
    // Each reader alone: none may rely on another one having asked before.
    const std::vector<std::function<bool()>> readers{
        [&] { return take(store.count()) == 1; },
        [&] { return take(links.find("a"))->completedCount == 1; },
        [&] { return take(links.all()).at(0).completedCount == 1; },
        [&] { return take(links.disagreeing()) == 0; },
        [&] { return take(links.reconcileWithPayments(true)) == 0; },
        [&] { return take(totals.daily({}, {})).size() == 1; },
        [&] { return take(totals.byLink({}, {})).size() == 1; },
        [&] { return take(totals.byLink(AlgiersDay{}, {})).size() == 1; },
        [&] { return take(totals.disagreements()) == 0; },
        [&] {
            return take(links.markUnseen(InstanceId("i1"), {}, Instant{}, true)).marked == 1
                && take(links.markUnseen(InstanceId("i1"), {}, Instant{}, true)).kept == 1;
        },
    };
    for (const auto& reader : readers) {
        const WriteTransaction transaction(cache.database()); // and rolled back
        take(store.write(page, {}));
        QVERIFY(reader());
    }
}

void TransactionStoreTest::keysAreNotRememberedAcrossARollback()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    {
        const WriteTransaction transaction(cache.database());
        take(store.write(std::vector{payment("1", "a", TransactionStatus::Completed, 5)}, {}));
    }
    // The key that `a` had for a moment now goes to `b`.
    take(store.write(std::vector{payment("2", "b", TransactionStatus::Completed, 7)}, {}));
    take(store.write(std::vector{payment("1", "a", TransactionStatus::Completed, 5)}, {}));
    LinkStore links(cache.database());
    QCOMPARE(take(links.find("a"))->completed, Money::fromCentimes(5));
    QCOMPARE(take(links.find("b"))->completed, Money::fromCentimes(7));
}

void TransactionStoreTest::changesByAnotherConnectionAreSeen()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    take(LinkStore(cache.database()).merge(thinLink("a", "i1"), ReadingSource::ListItem));
    take(store.write(std::vector{payment("1", "a", TransactionStatus::Completed, 5)}, {}));
    const auto other = take(Database::open(cache.folder().file(), OpenMode::ReadWrite, cacheSteps()));
    take(LinkStore(*other).merge(thinLink("a", "i2", LinkMode::Limited), ReadingSource::ListItem));
    take(store.write(std::vector{payment("2", "a", TransactionStatus::Completed, 7)}, {}));
    QCOMPARE(take(TotalsStore(cache.database()).disagreements()), 0);
    QCOMPARE(take(TotalsStore(cache.database()).daily({}, {})).size(), 1U);
}

void TransactionStoreTest::aSumBeyond64BitsIsAnError()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    const std::vector both{payment("1", "a", TransactionStatus::Completed, kMost),
        payment("2", "a", TransactionStatus::Completed, 1)};
    const auto inOnePage = store.write(both, {});
    QVERIFY(!inOnePage);
    QCOMPARE(inOnePage.error().kind, ErrorKind::Storage);
    QCOMPARE(take(store.count()), 0);
    take(store.write(std::vector{both[0]}, {}));
    QVERIFY(!store.write(std::vector{both[1]}, {}));
    QCOMPARE(take(store.count()), 1);
    QCOMPARE(take(TotalsStore(cache.database()).disagreements()), 0);
}

void TransactionStoreTest::findsTheOldestUnsettledRow()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    const Instant longAgo = at("2020-01-01T00:00:00Z");
    QVERIFY(!take(store.oldestUnsettled(longAgo)));
    take(store.write(std::vector{payment("1", "a", TransactionStatus::Completed, 5, "2026-01-01T00:00:00Z"),
                         payment("2", "a", TransactionStatus::Pending, 5, "2026-01-02T00:00:00Z"),
                         payment("3", "a", TransactionStatus::Processing, 5, "2026-01-03T00:00:00Z"),
                         payment("4", "a", TransactionStatus::Failed, 5, "2026-01-01T12:00:00Z")},
        {}));
    QCOMPARE(take(store.oldestUnsettled(longAgo)), std::optional(at("2026-01-02T00:00:00Z")));
    QCOMPARE(take(store.oldestUnsettled(at("2026-01-02T00:00:00.001Z"))),
        std::optional(at("2026-01-03T00:00:00Z")));
    QCOMPARE(
        take(store.oldestUnsettled(at("2026-01-03T00:00:00Z"))), std::optional(at("2026-01-03T00:00:00Z")));
    QVERIFY(!take(store.oldestUnsettled(at("2026-02-01T00:00:00Z"))));
}

void TransactionStoreTest::bulkLoadDropsAndRestoresTheIndexes()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    const std::string before = schemaOf(cache);
    take(store.beginBulkLoad());
    QCOMPARE(
        cache.number("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'transactions\\_%' ESCAPE '\\'"), 0);
    QCOMPARE(take(MetaStore(cache.database()).number(kBulkLoading)), std::optional<std::int64_t>(1));
    take(store.write(std::vector{fullPayment()}, {}));
    QCOMPARE(allRows(store).size(), 1U);
    take(store.endBulkLoad());
    QCOMPARE(cache.number("PRAGMA foreign_keys"), 1);
    QCOMPARE(cache.number("PRAGMA wal_autocheckpoint"), 1000);
    QCOMPARE(schemaOf(cache), before);
    QCOMPARE(take(MetaStore(cache.database()).number(kBulkLoading)), std::optional<std::int64_t>(0));
    QCOMPARE(allRows(store).size(), 1U);
}

void TransactionStoreTest::anInterruptedBulkLoadIsFinishedLater()
{
    const ScratchFolder folder;
    std::string before;
    const auto open = [&folder] {
        return take(Database::open(folder.file(), OpenMode::ReadWrite, cacheSteps()));
    };
    {
        const auto database = open();
        TransactionStore store(*database);
        take(store.beginBulkLoad());
        take(store.write(std::vector{payment("1", "a", TransactionStatus::Completed, 5)}, {}));
    }
    const auto database = open();
    TransactionStore store(*database);
    QCOMPARE(take(MetaStore(*database).number(kBulkLoading)), std::optional<std::int64_t>(1));
    QCOMPARE(
        take(store.write(std::vector{payment("1", "a", TransactionStatus::Completed, 5)}, {})).unchanged, 1);
    take(store.beginBulkLoad());
    take(store.endBulkLoad());
    take(store.endBulkLoad());
    QCOMPARE(database->handle()
                 .execAndGet("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'transactions\\_%'"
                             " ESCAPE '\\'")
                 .getInt(),
        int(transactionIndexes().size()));
    QCOMPARE(take(TotalsStore(*database).disagreements()), 0);
}

void TransactionStoreTest::aBulkLoadKnowsItsRows()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    take(store.beginBulkLoad());
    std::vector<Transaction> rows;
    for (int i = 0; i < 5'000; ++i) { // numbers, UUIDs and texts, more than fit without growing
        char uuid[37];
        std::snprintf(
            uuid, sizeof uuid, "%08x-1111-4222-8333-444455556666", static_cast<unsigned>(i) * 2654435761U);
        for (const std::string& id : {std::to_string(i), std::string(uuid), "text " + std::to_string(i)})
            rows.push_back(payment(id.c_str(), "a", TransactionStatus::Pending, i));
    }
    QCOMPARE(take(store.write(rows, {})).inserted, int(rows.size()));
    QCOMPARE(take(store.write(rows, {})).unchanged, int(rows.size()));
    rows[7].status = statusOf(TransactionStatus::Completed);
    const PageResult again = take(TransactionStore(cache.database()).write(rows, {}));
    QCOMPARE(again.changed, 1);
    QCOMPARE(again.unchanged, int(rows.size()) - 1);
    take(store.endBulkLoad());
    QCOMPARE(take(store.write(rows, {})).unchanged, int(rows.size()));
    QCOMPARE(cache.number("SELECT count(*) FROM transactions"), std::int64_t(rows.size()));
    QCOMPARE(take(TotalsStore(cache.database()).disagreements()), 0);
}

void TransactionStoreTest::aBulkLoadTakesARolledBackPageAgain()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    take(store.beginBulkLoad());
    const std::vector first{payment("1", "a", TransactionStatus::Completed, 1)};
    const std::vector second{payment("2", "a", TransactionStatus::Completed, 2)};
    take(store.write(first, {}));
    {
        const WriteTransaction transaction(cache.database());
        take(store.write(second, {}));
    }
    QCOMPARE(take(store.write(second, {})).inserted, 1);
    QCOMPARE(take(store.write(first, {})).unchanged, 1);
    take(store.endBulkLoad());
    QCOMPARE(cache.number("SELECT count(*) FROM transactions"), 2);
    QCOMPARE(take(TotalsStore(cache.database()).disagreements()), 0);
}

void TransactionStoreTest::paymentsOfAnEarlierVersionAreKept()
{
    const ScratchFolder folder;
    {
        // The fourth step is the last that had the ids in the table's own index.
        const auto old = take(Database::open(folder.file(), OpenMode::ReadWrite, cacheSteps().first(4)));
        old->handle().exec("INSERT INTO links (key, id) VALUES (3, 'a')");
        old->handle().exec(
            "INSERT INTO transactions (key, id, link_key, status_code, amount, created_at, payer_phone)"
            " VALUES (9, 17, 3, 2, 500, 1000, '+213')");
        old->handle().exec("INSERT INTO link_totals VALUES (3, 1, 1, 500)");
    }
    const auto database = take(Database::open(folder.file(), OpenMode::ReadWrite, cacheSteps()));
    TransactionStore store(*database);
    const auto kept = take(store.find(TransactionId("17")));
    QVERIFY(kept);
    QCOMPARE(kept->linkId, LinkId("a"));
    QCOMPARE(kept->payerPhone, "+213");
    QCOMPARE(database->handle().execAndGet("SELECT max(key) FROM transactions").getInt(), 9);
    for (const SecondaryIndex& index : transactionIndexes())
        QVERIFY(database->hasIndex(index.name));
    QCOMPARE(database->handle().execAndGet("PRAGMA foreign_keys").getInt(), 1);
    const PageResult again =
        take(store.write(std::vector{payment("17", "a", TransactionStatus::Pending, 500)}, {}));
    QCOMPARE(again.inserted, 0);
}

QTEST_GUILESS_MAIN(TransactionStoreTest)
#include "transactionstore_test.moc"

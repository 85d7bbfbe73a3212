#include "cachefixture.h"
#include "core/cache/instancestore.h"
#include "core/cache/linkstore.h"
#include "core/cache/transactionstore.h"

#include <QTest>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

std::vector<Transaction> sampleRows()
{
    std::vector<Transaction> rows{
        payment("1", "a", TransactionStatus::Completed, 5, "2026-01-31T22:59:59.999Z"),
        payment("2", "b", TransactionStatus::Failed, 5, "2026-01-31T23:00:00Z"),
        payment("3", "a", TransactionStatus::Refused, 5, "2026-02-10T00:00:00Z"),
        payment("4", "a", TransactionStatus::Completed, 5, "2026-02-10T00:00:00Z"),
        payment("5", "b", TransactionStatus::Pending, 5, "2026-02-28T23:00:00Z"),
        payment("6", "b", TransactionStatus::Completed, 5),
        payment("7", "b", TransactionStatus::Completed, 5),
    };
    rows[4].status = OpenEnum<TransactionStatus>::unknown("on_hold");
    rows[5].createdAt.reset();
    rows[5].updatedAt = at("2026-02-20T00:00:00Z");
    rows[6].createdAt.reset();
    return rows;
}

QString idsOf(const TransactionStore& store, const TransactionQuery& query)
{
    QString ids;
    take(store.forEach(query, [&ids](const TransactionRow& row) {
        ids += QString::fromStdString(row.transaction.id.text());
        return true;
    }));
    return ids;
}

Period february()
{
    return periodOfDays(parseDay("2026-02-01"), parseDay("2026-02-28"));
}

} // namespace

class TransactionQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filtersAndOrders_data();
    void filtersAndOrders();
    void joinsWhatARowNeeds();
    void aLinkWithoutAnything();
    void stopsWhenToldTo();
    void seesOneStateOfTheFile();
    void theCallbackMayRead();
    void usesTheIndexes();
};

void TransactionQueryTest::filtersAndOrders_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("inFebruary");
    QTest::addColumn<bool>("newestFirst");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("ids");
    QTest::newRow("newest first, undated last") << ""
                                                << "" << false << true << -1 << "5432167";
    QTest::newRow("oldest first is the reverse") << ""
                                                 << "" << false << false << -1 << "7612345";
    QTest::newRow("a month of Algiers") << ""
                                        << "" << true << true << -1 << "4326";
    QTest::newRow("a month, oldest first") << ""
                                           << "" << true << false << -1 << "6234";
    QTest::newRow("one status") << "completed"
                                << "" << false << true << -1 << "4167";
    QTest::newRow("one status in a month") << "completed"
                                           << "" << true << true << -1 << "46";
    QTest::newRow("a raw word") << "on_hold"
                                << "" << false << true << -1 << "5";
    QTest::newRow("a word nobody used") << "nothing"
                                        << "" << false << true << -1 << "";
    QTest::newRow("one link") << ""
                              << "a" << false << true << -1 << "431";
    QTest::newRow("one link and status") << "completed"
                                         << "b" << false << true << -1 << "67";
    QTest::newRow("an unknown link") << ""
                                     << "c" << false << true << -1 << "";
    QTest::newRow("everything at once") << "completed"
                                        << "a" << true << false << 5 << "4";
    QTest::newRow("limited") << ""
                             << "" << false << true << 2 << "54";
    QTest::newRow("limit across both parts") << ""
                                             << "" << false << true << 6 << "543216";
    QTest::newRow("limit of none") << ""
                                   << "" << false << true << 0 << "";
}

void TransactionQueryTest::filtersAndOrders()
{
    QFETCH(const QString, status);
    QFETCH(const QString, link);
    QFETCH(const bool, inFebruary);
    QFETCH(const bool, newestFirst);
    QFETCH(const int, limit);
    QFETCH(const QString, ids);
    ScratchCache cache;
    TransactionStore store(cache.database());
    take(store.write(sampleRows(), {}));
    TransactionQuery query;
    if (!status.isEmpty())
        query.status = status.toStdString();
    if (!link.isEmpty())
        query.link = LinkId(link.toStdString());
    if (inFebruary)
        query.period = february();
    if (limit >= 0)
        query.limit = limit;
    query.newestFirst = newestFirst;
    QCOMPARE(idsOf(store, query), ids);
    take(store.beginBulkLoad()); // the same without indexes
    QCOMPARE(idsOf(store, query), ids);
}

void TransactionQueryTest::joinsWhatARowNeeds()
{
    ScratchCache cache;
    InstanceReading instance;
    instance.id = InstanceId("i1");
    instance.name = std::string("Atelier");
    take(InstanceStore(cache.database()).merge(instance));
    take(LinkStore(cache.database()).merge(fullLink("a", "i1"), ReadingSource::Details));
    PayLinkReading odd = thinLink("b", "i1");
    odd.mode = OpenEnum<LinkMode>::unknown("auction");
    take(LinkStore(cache.database()).merge(odd, ReadingSource::ListItem));
    TransactionStore store(cache.database());
    take(store.write(std::vector{payment("2", "a", TransactionStatus::Completed, 5, "2026-03-02T00:00:00Z"),
                         payment("1", "b", TransactionStatus::Completed, 5, "2026-03-01T00:00:00Z")},
        {}));
    std::vector<TransactionRow> rows;
    take(store.forEach({}, [&rows](const TransactionRow& row) {
        rows.push_back(row);
        return true;
    }));
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].transaction.linkId, LinkId("a"));
    QCOMPARE(rows[0].linkTitle, "Title of a");
    QCOMPARE(rows[0].instanceName, "Atelier");
    QCOMPARE(rows[0].linkMode, "limited");
    QCOMPARE(rows[0].invoiceNumber, "FAC-12");
    QCOMPARE(rows[1].linkMode, "auction");
    QCOMPARE(rows[1].invoiceNumber, "");
}

void TransactionQueryTest::aLinkWithoutAnything()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    take(store.write(std::vector{payment("1", "bare", TransactionStatus::Completed, 5)}, {}));
    take(store.forEach({}, [](const TransactionRow& row) {
        return QTest::qCompare(row.linkTitle + row.instanceName + row.linkMode + row.invoiceNumber,
            std::string(), "texts", "empty", __FILE__, __LINE__);
    }));
}

void TransactionQueryTest::stopsWhenToldTo()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    take(store.write(sampleRows(), {}));
    int calls = 0;
    take(store.forEach({}, [&calls](const TransactionRow&) { return ++calls < 3; }));
    QCOMPARE(calls, 3);
    take(store.write(std::vector{payment("8", "a", TransactionStatus::Pending, 1)}, {}));
}

void TransactionQueryTest::seesOneStateOfTheFile()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    take(store.write(sampleRows(), {}));
    const auto reader = take(Database::open(cache.folder().file(), OpenMode::ReadOnly, cacheSteps()));
    int rows = 0;
    take(TransactionStore(*reader).forEach({}, [&](const TransactionRow&) {
        const std::string id = "1" + std::to_string(rows++);
        Transaction undated = payment(id.c_str(), "a", TransactionStatus::Completed, 1);
        undated.createdAt.reset();
        take(store.write(std::vector{undated}, {}));
        return true;
    }));
    QCOMPARE(rows, int(sampleRows().size()));
    QCOMPARE(take(store.count()), std::int64_t(2 * sampleRows().size()));
}

void TransactionQueryTest::theCallbackMayRead()
{
    ScratchCache cache;
    TransactionStore store(cache.database());
    take(store.write(sampleRows(), {}));
    int calls = 0;
    take(store.forEach({}, [&](const TransactionRow& row) {
        ++calls;
        return take(LinkStore(cache.database()).find(row.transaction.linkId.text())).has_value()
            && idsOf(store, {}).size() == 7;
    }));
    QCOMPARE(calls, 7);
}

void TransactionQueryTest::usesTheIndexes()
{
    ScratchCache cache;
    const auto planOf = [&cache](const std::string& sql) {
        SQLite::Statement statement(cache.database().handle(), "EXPLAIN QUERY PLAN " + sql);
        std::string plan;
        while (statement.executeStep())
            plan += statement.getColumn(3).getString() + "; ";
        return plan;
    };
    const std::string byTime = planOf("SELECT t.amount FROM transactions t WHERE t.created_at IS NOT NULL "
                                      "ORDER BY t.created_at DESC, t.key DESC");
    QVERIFY2(byTime.find("transactions_by_time") != std::string::npos, byTime.c_str());
    QVERIFY2(byTime.find("TEMP") == std::string::npos, byTime.c_str());
    const std::string byLink = planOf("SELECT t.amount FROM transactions t WHERE t.created_at IS NOT NULL"
                                      " AND t.link_key = (SELECT key FROM links WHERE id = 'x')"
                                      " ORDER BY t.created_at DESC, t.key DESC");
    QVERIFY2(byLink.find("transactions_by_link") != std::string::npos, byLink.c_str());
    QVERIFY2(byLink.find("TEMP") == std::string::npos, byLink.c_str());
}

QTEST_GUILESS_MAIN(TransactionQueryTest)
#include "transactionquery_test.moc"

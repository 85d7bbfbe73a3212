#include "cachefixture.h"
#include "core/cache/instancestore.h"
#include "core/cache/linkstore.h"
#include "core/cache/paymentdiff.h"
#include "core/cache/paymentlistreader.h"
#include "core/cache/paymentrowreader.h"
#include "core/cache/transactionstore.h"

#include <QString>
#include <QTest>

#include <random>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

using Status = TransactionStatus;

/// Two instances, three links, nine payments: of every status, an unknown word, no date, no amount.
class PaymentCache : public ScratchCache
{
public:
    PaymentCache()
    {
        InstanceReading shop;
        shop.id = InstanceId("shop");
        shop.name = std::string("Boutique");
        take(InstanceStore(database()).merge(shop));
        LinkStore links(database());
        take(links.merge(named("poterie", "shop", "Poterie d'été"), ReadingSource::Details));
        take(links.merge(named("atelier", "shop", "atelier"), ReadingSource::Details));
        take(links.merge(named("zellige", "studio", "Zellige"), ReadingSource::Details));
        add(payment(
            "1", "poterie", Status::Completed, 10'000, "2026-03-01T22:59:59Z")); // still 1 March in Algiers
        add(payment("2", "poterie", Status::Completed, 20'050, "2026-03-01T23:00:00Z")); // already 2 March
        add(payment("3", "atelier", Status::Refused, 30'000, "2026-03-03T12:00:00Z"));
        add(payment("4", "atelier", Status::Failed, 10'000, "2026-03-04T12:00:00Z"));
        add(payment("5", "zellige", Status::Pending, 5'000, "2026-03-05T12:00:00Z"));
        add(payment("6", "zellige", Status::Refunded, 7'000, "2026-03-06T12:00:00Z"));
        Transaction odd = payment("7", "zellige", Status::Completed, 0, "2026-03-07T12:00:00Z");
        odd.status = OpenEnum<Status>::unknown("disputed");
        odd.amount.reset();
        add(odd);
        Transaction undated = payment("8", "atelier", Status::Completed, 99, "2026-03-01T12:00:00Z");
        undated.createdAt.reset();
        undated.updatedAt = at("2026-03-02T10:00:00Z");
        add(undated);
        add(payment(
            "9", "poterie", Status::Completed, 20'050, "2026-03-01T23:00:00Z")); // the same moment as 2
    }

    void add(Transaction row)
    {
        row.orderNumber = "ORD" + row.id.text();
        if (row.id.text() == "3") {
            row.payerName = "Leïla Benali";
            row.approvalCode = "AB77";
            row.payerPhone = "0550123456";
        }
        take(TransactionStore(database()).write(std::vector{row}, row.linkId));
    }

    std::string idOf(std::int64_t key)
    {
        const auto rows = take(PaymentRowReader(database()).rows(std::vector{key}));
        return rows.empty() ? "gone" : rows.front().row.transaction.id.text();
    }

    QString ids(const PaymentQuery& query)
    {
        QString text;
        for (const std::int64_t key : take(PaymentListReader(database()).list(query)).keys)
            text += QString::fromStdString(idOf(key));
        return text;
    }

private:
    static PayLinkReading named(const char* id, const char* instance, const char* title)
    {
        PayLinkReading reading = fullLink(id, instance);
        reading.title = std::string(title);
        if (std::string_view(id) != "atelier")
            reading.customFields = std::vector<CustomField>{};
        return reading;
    }
};

PaymentQuery ordered(PaymentOrder order, bool descending)
{
    PaymentQuery query;
    query.order = order;
    query.descending = descending;
    return query;
}

PaymentQuery ofStatuses(std::initializer_list<Status> statuses)
{
    PaymentQuery query;
    for (const Status status : statuses)
        query.statuses.set(placeOf(status));
    return query;
}

PaymentQuery searching(const char* text)
{
    PaymentQuery query;
    query.text = text;
    return query;
}

void compareTallies(const StatusTallies& a, const StatusTallies& b)
{
    for (std::size_t place = 0; place < kStatusPlaces; ++place) {
        QCOMPARE(a[place].count, b[place].count);
        QCOMPARE(a[place].centimes, b[place].centimes);
    }
}

} // namespace

class PaymentListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void countsWhatEachStatusWouldShow();
    void showsManyBeforeCountingThem();
    void sumsExactly();
    void followsWhatCame_data();
    void followsWhatCame();
    void readsAgainWhatMoved();
    void looksForANarrowerTextInWhatTheWiderFound();
    void countsNothingAgainForAnotherChoice();
    void tellsInstancesAndTheLink();
    void readsRowsByKey();
    void usesTheIndexesAlone_data();
    void usesTheIndexesAlone();
    void stopsWhenCancelled();
    void differs_data();
    void differs();
    void differsAtRandom();
};

Q_DECLARE_METATYPE(PaymentQuery)

void PaymentListTest::answers_data()
{
    QTest::addColumn<PaymentQuery>("query");
    QTest::addColumn<QString>("ids");
    QTest::newRow("newest first, undated last") << PaymentQuery{} << "765439218";
    QTest::newRow("oldest first, the exact reverse") << ordered(PaymentOrder::Time, false) << "812934567";
    QTest::newRow("amount, greatest first, unknown last")
        << ordered(PaymentOrder::Amount, true) << "392416587";
    QTest::newRow("amount, least first, unknown last") << ordered(PaymentOrder::Amount, false) << "856419237";
    QTest::newRow("link, titles as people read them")
        << ordered(PaymentOrder::LinkTitle, false) << "438921765";
    QTest::newRow("link, backwards") << ordered(PaymentOrder::LinkTitle, true) << "765921438";
    QTest::newRow("status, as they follow each other") << ordered(PaymentOrder::Status, false) << "592184367";
    QTest::newRow("completed") << ofStatuses({Status::Completed}) << "9218";
    QTest::newRow("refused or failed") << ofStatuses({Status::Refused, Status::Failed}) << "43";
    PaymentQuery other;
    other.statuses.set(kOtherStatus);
    QTest::newRow("words we do not know") << other << "7";
    PaymentQuery day;
    day.period = periodOfDays(parseDay("2026-03-02"), parseDay("2026-03-02"));
    QTest::newRow("a day in Algiers; without a creation its last change counts") << day << "928";
    day.period = periodOfDays(parseDay("2026-03-05"), std::nullopt);
    QTest::newRow("from a day on") << day << "765";
    PaymentQuery instance;
    instance.instances = {InstanceId("studio")};
    QTest::newRow("an instance") << instance << "765";
    instance.instances = {InstanceId("studio"), InstanceId("shop")};
    QTest::newRow("two instances") << instance << "765439218";
    instance.instances = {InstanceId("nowhere")};
    QTest::newRow("an instance that is not there") << instance << "";
    PaymentQuery link;
    link.link = LinkId("atelier");
    QTest::newRow("a link") << link << "438";
    link.link = LinkId("nowhere");
    QTest::newRow("a link that is not there") << link << "";
    PaymentQuery amount;
    amount.least = Money::fromCentimes(10'000);
    amount.most = Money::fromCentimes(20'050);
    QTest::newRow("an amount range, ends included") << amount << "4921";
    QTest::newRow("order number") << searching("ord5") << "5";
    QTest::newRow("payer, without accents") << searching("LEILA") << "3";
    QTest::newRow("approval code") << searching("ab77") << "3";
    QTest::newRow("telephone") << searching("0550123") << "3";
    QTest::newRow("two words in two places") << searching("benali ab7") << "3";
    QTest::newRow("one word missing") << searching("benali zellige") << "";
    QTest::newRow("the link's title") << searching("ete poterie") << "921";
    QTest::newRow("the link's invoice number") << searching("fac-12") << "438";
    QTest::newRow("title and order number") << searching("zellige ord6") << "6";
    QTest::newRow("blanks are no text") << searching("  ") << "765439218";
    PaymentQuery all = searching("ord");
    all.statuses.set(placeOf(Status::Completed));
    all.instances = {InstanceId("shop")};
    all.period = periodOfDays(parseDay("2026-03-02"), {});
    all.least = Money::fromCentimes(100);
    all.descending = false;
    QTest::newRow("all at once") << all << "29";
}

void PaymentListTest::answers()
{
    QFETCH(const PaymentQuery, query);
    PaymentCache cache;
    QTEST(cache.ids(query), "ids");
}

void PaymentListTest::countsWhatEachStatusWouldShow()
{
    PaymentCache cache;
    PaymentQuery query = ofStatuses({Status::Refused});
    query.instances = {InstanceId("shop")};
    const PaymentList list = take(PaymentListReader(cache.database()).list(query));
    QCOMPARE(list.keys.size(), std::size_t(1));
    QCOMPARE(list.tallies[placeOf(Status::Completed)].count, 4);
    QCOMPARE(list.tallies[placeOf(Status::Failed)].count, 1);
    QCOMPARE(list.tallies[placeOf(Status::Pending)].count, 0); // another instance's
    QCOMPARE(list.known, 9);
    QCOMPARE(collectedOf(list, query.statuses).count, 0); // refused payments collect nothing
}

void PaymentListTest::showsManyBeforeCountingThem()
{
    PaymentCache cache;
    const PaymentList whole = take(PaymentListReader(cache.database()).list({}));
    QVERIFY(whole.areTalliesWhole);
    const PaymentListReader reader(cache.database(), 9);
    const PaymentList list = take(reader.list({}));
    QVERIFY(!list.areTalliesWhole);
    QCOMPARE(list.keys, whole.keys);
    const std::size_t completed = placeOf(Status::Completed);
    QCOMPARE(list.tallies[completed].count, whole.tallies[completed].count); // from the roll-ups
    QCOMPARE(list.tallies[completed].centimes, whole.tallies[completed].centimes);
    const CountedStatuses counted = take(reader.tallies({}));
    compareTallies(counted.tallies, whole.tallies);
    QCOMPARE(counted.state, whole.state);
    for (const Status status : {Status::Refused, Status::Completed, Status::Pending}) {
        const PaymentList chosen = take(reader.list(ofStatuses({status})));
        QVERIFY(!chosen.areTalliesWhole);
        QCOMPARE(chosen.keys, take(PaymentListReader(cache.database()).list(ofStatuses({status}))).keys);
        QCOMPARE(collectedOf(chosen, ofStatuses({status}).statuses).count,
            collectedOf(whole, ofStatuses({status}).statuses).count);
    }
    PaymentQuery other;
    other.statuses.set(kOtherStatus);
    QCOMPARE(take(reader.list(other)).keys, take(PaymentListReader(cache.database()).list(other)).keys);
    QVERIFY(take(reader.list(searching("ord"))).areTalliesWhole);
}

void PaymentListTest::sumsExactly()
{
    PaymentCache cache;
    const PaymentListReader reader(cache.database());
    const PaymentList list = take(reader.list({}));
    QCOMPARE(collectedOf(list, {}).centimes, 10'000 + 20'050 + 20'050 + 99);
    QCOMPARE(collectedOf(list, {}).count, 4);
    const Tally all = take(reader.completed(list.keys));
    QCOMPARE(all.centimes, collectedOf(list, {}).centimes);
    QCOMPARE(all.count, 4);
    const Tally some = take(reader.completed(std::vector<std::int64_t>{list.keys[4], list.keys[5], 999'999}));
    QCOMPARE(some.centimes, 20'050);
    QCOMPARE(some.count, 1);
}

/// A list that follows the one of before is the list that is read anew.
void PaymentListTest::followsWhatCame_data()
{
    QTest::addColumn<PaymentQuery>("query");
    QTest::newRow("all") << PaymentQuery{};
    QTest::newRow("oldest first") << ordered(PaymentOrder::Time, false);
    QTest::newRow("by amount") << ordered(PaymentOrder::Amount, true);
    QTest::newRow("statuses") << ofStatuses({Status::Completed, Status::Failed});
    PaymentQuery period;
    period.period = periodOfDays(parseDay("2026-03-02"), parseDay("2026-03-05"));
    QTest::newRow("a period") << period;
    PaymentQuery link;
    link.link = LinkId("poterie");
    QTest::newRow("a link") << link;
    link.descending = false;
    link.statuses.set(placeOf(Status::Completed));
    QTest::newRow("a link's completed, oldest first") << link;
    PaymentQuery amount;
    amount.least = Money::fromCentimes(10'000);
    QTest::newRow("an amount") << amount;
    PaymentQuery instance;
    instance.instances = {InstanceId("shop")};
    QTest::newRow("an instance") << instance;
    QTest::newRow("a text") << searching("ord1");
}

void PaymentListTest::followsWhatCame()
{
    QFETCH(const PaymentQuery, query);
    for (const std::int64_t many : {1, 1000}) {
        PaymentCache cache;
        const PaymentListReader reader(cache.database(), many);
        PaymentList list = take(reader.list(query));
        const auto follow = [&] {
            list = take(reader.list(query, {}, {query, &list}));
            const PaymentList anew = take(reader.list(query));
            QCOMPARE(list.keys, anew.keys);
            QCOMPARE(list.known, anew.known);
            QCOMPARE(list.state, anew.state);
            QCOMPARE(list.areTalliesWhole, anew.areTalliesWhole);
            compareTallies(list.tallies, anew.tallies);
        };
        follow();
        cache.add(payment("10", "poterie", Status::Completed, 12'000, "2026-03-09T12:00:00Z"));
        cache.add(payment("11", "zellige", Status::Failed, 12'000, "2026-03-09T12:00:00Z"));
        follow();
        cache.add(payment("12", "poterie", Status::Completed, 700, "2026-03-02T12:00:00Z")); // in the middle
        cache.add(payment("13", "atelier", Status::Completed, 50'000, "2020-03-02T12:00:00Z"));
        Transaction undated = payment("14", "poterie", Status::Completed, 99, "2026-03-01T12:00:00Z");
        undated.createdAt.reset();
        cache.add(undated);
        undated.id = TransactionId("15");
        undated.updatedAt.reset();
        cache.add(undated);
        follow();
        cache.add(payment("5", "zellige", Status::Completed, 5'000, "2026-03-05T12:00:00Z")); // it settled
        cache.add(payment("16", "zellige", Status::Pending, 5'000, "2026-03-05T12:00:00Z"));
        follow();
        cache.add(payment("4", "atelier", Status::Failed, 10'000, "2026-03-08T12:00:00Z")); // another moment
        follow();
        cache.add(payment("3", "poterie", Status::Refused, 30'000, "2026-03-03T12:00:00Z")); // another link
        follow();
    }
}

void PaymentListTest::readsAgainWhatMoved()
{
    PaymentCache cache;
    const PaymentsState first = paymentsStateOf(cache.database());
    cache.add(payment("10", "poterie", Status::Pending, 12'000, "2026-03-09T12:00:00Z"));
    const PaymentsState second = paymentsStateOf(cache.database());
    QVERIFY(second.lastKey > first.lastKey);
    QCOMPARE(second.moved, first.moved);
    QCOMPARE(second.restated, first.restated);
    cache.add(payment("10", "poterie", Status::Completed, 12'000, "2026-03-09T12:00:00Z"));
    const PaymentsState third = paymentsStateOf(cache.database());
    QCOMPARE(third, (PaymentsState{second.lastKey, second.moved, second.restated + 1}));
    cache.add(payment("10", "poterie", Status::Completed, 12'000, "2026-03-09T12:00:00Z")); // the same again
    QCOMPARE(paymentsStateOf(cache.database()), third);
    cache.add(payment("10", "poterie", Status::Completed, 12'000, "2026-03-09T12:00:01Z"));
    QCOMPARE(
        paymentsStateOf(cache.database()), (PaymentsState{third.lastKey, third.moved + 1, third.restated}));
}

void PaymentListTest::looksForANarrowerTextInWhatTheWiderFound()
{
    PaymentCache cache;
    for (int at = 0; at < 200; ++at) // so that what is found is few
        cache.add(payment(std::to_string(1000 + at).c_str(), "atelier", Status::Failed, 100));
    const PaymentListReader reader(cache.database());
    PaymentList found = take(reader.list(searching("0550")));
    QCOMPARE(found.keys.size(), std::size_t(1));
    const std::pair<const char*, std::size_t> steps[] = {
        {"05501", 1}, {"05501 leila", 1}, {"05501 leilax", 0}, {"05501 leilaxy", 0}, {"ord5", 1}, {"", 209}};
    PaymentQuery before = searching("0550");
    for (const auto& [text, count] : steps) {
        const PaymentList list = take(reader.list(searching(text), {}, {before, &found}));
        const PaymentList anew = take(reader.list(searching(text)));
        QCOMPARE(list.keys, anew.keys);
        QCOMPARE(list.keys.size(), count);
        compareTallies(list.tallies, anew.tallies);
        found = list;
        before = searching(text);
    }
}

void PaymentListTest::countsNothingAgainForAnotherChoice()
{
    PaymentCache cache;
    const PaymentListReader reader(cache.database(), 1);
    PaymentList all = take(reader.list({}));
    all.tallies = take(reader.tallies({})).tallies;
    all.areTalliesWhole = true;
    const PaymentQuery chosen = ofStatuses({Status::Completed, Status::Pending});
    const PaymentList list = take(reader.list(chosen, {}, {PaymentQuery{}, &all}));
    QVERIFY(list.areTalliesWhole);
    compareTallies(list.tallies, all.tallies);
    QCOMPARE(list.keys, take(reader.list(chosen)).keys);
    cache.add(payment("10", "poterie", Status::Pending, 12'000, "2026-03-09T12:00:00Z"));
    QVERIFY(!take(reader.list(chosen, {}, {PaymentQuery{}, &all})).areTalliesWhole); // those are old
}

void PaymentListTest::tellsInstancesAndTheLink()
{
    PaymentCache cache;
    PaymentQuery query;
    query.link = LinkId("poterie");
    const PaymentList list = take(PaymentListReader(cache.database()).list(query));
    QCOMPARE(list.linkTitle, std::string("Poterie d'été"));
    QCOMPARE(list.instances.size(), std::size_t(2));
    QCOMPARE(list.instances[0].name, std::string("Boutique"));
    QCOMPARE(list.instances[1].name, std::string("studio")); // without a name, its id
}

void PaymentListTest::readsRowsByKey()
{
    PaymentCache cache;
    const PaymentList list = take(PaymentListReader(cache.database()).list({}));
    PaymentRowReader reader(cache.database());
    const auto rows = take(reader.rows(std::vector<std::int64_t>{list.keys[4], 999'999, list.keys[3]}));
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].key, list.keys[4]);
    const TransactionRow& row = rows[0].row;
    QCOMPARE(row.transaction.id.text(), std::string("3"));
    QCOMPARE(row.transaction.linkId.text(), std::string("atelier"));
    QCOMPARE(row.transaction.payerName, std::string("Leïla Benali"));
    QCOMPARE(row.linkTitle, std::string("atelier"));
    QCOMPARE(row.instanceName, std::string("Boutique"));
    QCOMPARE(row.invoiceNumber, std::string("FAC-12"));
    PayLinkReading renamed = thinLink("atelier", "shop");
    renamed.title = std::string("Renamed");
    take(LinkStore(cache.database()).merge(renamed, ReadingSource::ListItem));
    QCOMPARE(take(reader.rows(std::vector{list.keys[4]}))[0].row.linkTitle, std::string("Renamed"));
}

void PaymentListTest::usesTheIndexesAlone_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("index");
    QTest::newRow("by time") << "SELECT t.key, t.status_code, t.amount, t.link_key FROM transactions t"
                                " WHERE t.created_at IS NOT NULL ORDER BY t.created_at DESC, t.key DESC"
                             << "USING COVERING INDEX transactions_by_time";
    QTest::newRow("by link")
        << "SELECT t.key, t.status_code, t.amount, t.link_key FROM transactions t WHERE"
           " t.created_at IS NOT NULL AND t.link_key = (SELECT key FROM links WHERE id = 'atelier')"
           " ORDER BY t.created_at DESC, t.key DESC"
        << "USING COVERING INDEX transactions_by_link";
}

void PaymentListTest::usesTheIndexesAlone()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, index);
    PaymentCache cache;
    PreparedStatement plan(cache.database(), "EXPLAIN QUERY PLAN " + sql.toStdString());
    QString steps;
    while (plan.step())
        steps += QString::fromStdString(plan.string(3) + "; ");
    QVERIFY2(steps.contains(index), qPrintable(steps));
    QVERIFY2(!steps.contains(QStringLiteral("TEMP B-TREE")), qPrintable(steps)); // nothing is sorted
}

void PaymentListTest::stopsWhenCancelled()
{
    ScratchCache cache;
    std::vector<Transaction> page;
    for (int at = 0; at < 5000; ++at) {
        page.push_back(payment(std::to_string(at).c_str(), "link", Status::Completed, 100));
        page.back().linkId = LinkId("link");
    }
    take(TransactionStore(cache.database()).write(page, LinkId("link")));
    CancelScope scope;
    QCOMPARE(
        take(PaymentListReader(cache.database()).list({}, scope.token())).keys.size(), std::size_t(5000));
    scope.cancel();
    const auto list = PaymentListReader(cache.database()).list({}, scope.token());
    QVERIFY(!list);
    QVERIFY(list.error().kind == ErrorKind::Cancelled);
}

using Keys = std::vector<std::int64_t>;

void PaymentListTest::differs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("difference"); // -first,count +first,count; ~ for moved
    QTest::newRow("nothing") << "abc"
                             << "abc"
                             << "";
    QTest::newRow("from nothing") << ""
                                  << "ab"
                                  << "+0,2";
    QTest::newRow("to nothing") << "ab"
                                << ""
                                << "-0,2";
    QTest::newRow("new on top") << "abc"
                                << "xyabc"
                                << "+0,2";
    QTest::newRow("one in the middle, one at the end") << "abc"
                                                       << "axbcy"
                                                       << "+1,1 +4,1";
    QTest::newRow("one gone, one came") << "abcd"
                                        << "axcd"
                                        << "-1,1 +1,1";
    QTest::newRow("gone and came apart") << "abcdef"
                                         << "xacdyf"
                                         << "-1,1 -4,1 +0,1 +4,1";
    QTest::newRow("moved") << "abcd"
                           << "acbd"
                           << "~";
    QTest::newRow("turned round") << "abcd"
                                  << "dcba"
                                  << "~";
}

void PaymentListTest::differs()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const auto keysOf = [](const QString& text) {
        Keys keys;
        for (const QChar c : text)
            keys.push_back(c.unicode());
        return keys;
    };
    const PaymentDiff diff = diffOf(keysOf(before), keysOf(after));
    QStringList told;
    for (const RowBlock& block : diff.removed)
        told << QStringLiteral("-%1,%2").arg(block.first).arg(block.count);
    for (const RowBlock& block : diff.inserted)
        told << QStringLiteral("+%1,%2").arg(block.first).arg(block.count);
    if (!diff.isInPlace)
        told << QStringLiteral("~");
    QTEST(told.join(QStringLiteral(" ")), "difference");
}

/// Taking the removed out and putting the inserted in gives the list of after.
void PaymentListTest::differsAtRandom()
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Keys before, after;
        for (std::int64_t key = 0; key < 40; ++key) {
            const auto dice = random() % 8;
            if (dice != 0)
                before.push_back(key);
            if (dice != 1)
                after.push_back(key);
        }
        const PaymentDiff diff = diffOf(before, after);
        QVERIFY(diff.isInPlace);
        Keys built = before;
        for (auto block = diff.removed.rbegin(); block != diff.removed.rend(); ++block)
            built.erase(built.begin() + block->first, built.begin() + block->first + block->count);
        if (!diff.removed.empty() && !diff.inserted.empty())
            QCOMPARE(built, diff.between);
        for (const RowBlock& block : diff.inserted)
            built.insert(built.begin() + block.first, after.begin() + block.first,
                after.begin() + block.first + block.count);
        QCOMPARE(built, after);
    }
}

QTEST_APPLESS_MAIN(PaymentListTest)
#include "paymentlist_test.moc"

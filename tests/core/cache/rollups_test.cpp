// Roll-ups against a model of the shop that is kept in plain maps, after thousands of random operations.
#include "cachefixture.h"
#include "core/cache/linkstore.h"
#include "core/cache/totalsstore.h"
#include "core/cache/transactionstore.h"

#include <QTest>

#include <map>
#include <random>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

struct ModelPayment {
    std::string link;
    TransactionStatus status = TransactionStatus::Pending;
    std::int64_t centimes = 0;
    Instant createdAt;
};
struct ModelLink {
    std::string instance;
    std::optional<LinkMode> mode;
};

using DayKey = std::tuple<AlgiersDay, std::string, int>;
using Sum = std::pair<std::int64_t, std::int64_t>;

class RandomShop
{
public:
    RandomShop(Database& database, unsigned seed)
        : m_links(database)
        , m_transactions(database)
        , m_random(seed)
    {}

    void act()
    {
        const int dice = pick(10);
        if (dice < 5)
            writePage();
        else if (dice < 8)
            changeLink();
        else
            changePayment();
    }

    std::map<DayKey, Sum> days() const
    {
        std::map<DayKey, Sum> sums;
        for (const auto& [id, row] : m_payments) {
            if (row.status != TransactionStatus::Completed)
                continue;
            const auto link = m_shopLinks.find(row.link);
            const bool isKnown = link != m_shopLinks.end();
            const int mode = isKnown && link->second.mode ? int(*link->second.mode) : -1;
            Sum& sum = sums[{algiersDayOf(row.createdAt), isKnown ? link->second.instance : "", mode}];
            sum.first += 1;
            sum.second += row.centimes;
        }
        return sums;
    }

    std::map<std::string, Sum> links() const
    {
        std::map<std::string, Sum> sums;
        for (const auto& [id, row] : m_payments) {
            if (row.status == TransactionStatus::Completed) {
                sums[row.link].first += 1;
                sums[row.link].second += row.centimes;
            }
        }
        return sums;
    }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }
    std::string someLink() { return "link-" + std::to_string(pick(12)); }

    Transaction told(const std::string& id, const ModelPayment& row)
    {
        Transaction answer;
        answer.id = TransactionId(id);
        answer.linkId = LinkId(row.link);
        answer.status = statusOf(row.status);
        answer.amount = Money::fromCentimes(row.centimes);
        answer.createdAt = row.createdAt;
        return answer;
    }

    void writePage()
    {
        std::vector<Transaction> page;
        for (int i = pick(8); i >= 0; --i) {
            const ModelPayment row{someLink(), static_cast<TransactionStatus>(pick(6)), pick(100'000),
                at("2026-01-30T20:00:00Z") + std::chrono::minutes(pick(3 * 24 * 60))};
            const std::string id = std::to_string(m_payments.size() + 1);
            m_payments[id] = row;
            page.push_back(told(id, row));
        }
        take(m_transactions.write(page, {}));
    }

    void changePayment()
    {
        if (m_payments.empty())
            return;
        const std::string id = std::to_string(1 + pick(int(m_payments.size())));
        ModelPayment& row = m_payments[id];
        ModelPayment answer = row;
        answer.status = static_cast<TransactionStatus>(pick(6));
        if (pick(3) == 0)
            answer.link = someLink();
        if (pick(4) == 0)
            answer.centimes = pick(100'000);
        if (pick(6) == 0)
            answer.createdAt += std::chrono::hours(pick(48) - 24);
        take(m_transactions.write(std::vector{told(id, answer)}, {}));
        const bool wasCompleted = row.status == TransactionStatus::Completed;
        const bool wasRefunded = row.status == TransactionStatus::Refunded;
        if (wasRefunded || (wasCompleted && answer.status != TransactionStatus::Refunded))
            answer.status = row.status;
        row = answer;
    }

    void changeLink()
    {
        const std::string id = someLink();
        ModelLink link{"shop-" + std::to_string(pick(3)), std::nullopt};
        PayLinkReading reading = thinLink(id.c_str(), link.instance.c_str());
        if (const int mode = pick(4); mode < 3) {
            link.mode = static_cast<LinkMode>(mode);
            reading.mode = modeOf(*link.mode);
        } else {
            reading.mode = OpenEnum<LinkMode>::unknown("auction");
        }
        m_shopLinks[id] = link;
        take(m_links.merge(reading, ReadingSource::ListItem));
    }

    LinkStore m_links;
    TransactionStore m_transactions;
    std::mt19937 m_random;
    std::map<std::string, ModelPayment> m_payments;
    std::map<std::string, ModelLink> m_shopLinks;
};

std::map<DayKey, Sum> storedDays(const TotalsStore& totals)
{
    std::map<DayKey, Sum> sums;
    for (const DailyTotal& total : take(totals.daily({}, {}))) {
        sums[{total.day, total.instance.text(), total.mode ? int(*total.mode) : -1}] = {
            total.count, total.collected.centimes()};
    }
    return sums;
}

std::map<std::string, Sum> storedLinks(const std::vector<LinkTotal>& totals)
{
    std::map<std::string, Sum> sums;
    for (const LinkTotal& total : totals)
        sums[total.link.text()] = {total.count, total.collected.centimes()};
    return sums;
}

} // namespace

class RollUpsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalABruteForceSum_data();
    void equalABruteForceSum();
};

void RollUpsTest::equalABruteForceSum_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("isBulk");
    QTest::addColumn<int>("perTransaction");
    QTest::newRow("each by itself") << 20260310U << false << 1;
    QTest::newRow("many in a transaction") << 2U << false << 25;
    QTest::newRow("during a bulk load") << 7U << true << 10;
}

void RollUpsTest::equalABruteForceSum()
{
    QFETCH(const unsigned, seed);
    QFETCH(const bool, isBulk);
    QFETCH(const int, perTransaction);
    constexpr int kOperations = 2000;
    ScratchCache cache;
    cache.database().handle().exec("PRAGMA synchronous = OFF");
    if (isBulk)
        take(TransactionStore(cache.database()).beginBulkLoad());
    RandomShop shop(cache.database(), seed);
    const TotalsStore totals(cache.database());
    std::optional<WriteTransaction> transaction;
    for (int operation = 1; operation <= kOperations; ++operation) {
        if (perTransaction > 1 && !transaction)
            transaction.emplace(cache.database());
        shop.act();
        if (operation % 100 == 60) // in the middle of a transaction as well
            QVERIFY2(storedDays(totals) == shop.days(), qPrintable(QString::number(operation)));
        if (transaction && operation % perTransaction == 0) {
            transaction->commit();
            transaction.reset();
        }
        if (operation % 100 != 0)
            continue;
        QVERIFY2(storedDays(totals) == shop.days(), qPrintable(QString::number(operation)));
        QVERIFY2(
            storedLinks(take(totals.byLink({}, {}))) == shop.links(), qPrintable(QString::number(operation)));
        QCOMPARE(take(totals.disagreements()), 0);
    }
    QVERIFY(shop.days().size() > 20);
    QVERIFY(storedLinks(take(totals.byLink(AlgiersDay{}, {}))) == shop.links());
    take(TotalsStore(cache.database()).rebuild());
    QVERIFY(storedDays(totals) == shop.days());
}

QTEST_GUILESS_MAIN(RollUpsTest)
#include "rollups_test.moc"

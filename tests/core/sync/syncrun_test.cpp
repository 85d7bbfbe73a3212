// SyncRun against a server in memory and a real cache: what is asked for, and what is known afterwards.
#include "core/sync/syncrun.h"

#include "core/async/onready.h"
#include "core/base/localcodes.h"
#include "core/cache/schema.h"
#include "core/cache/totalsstore.h"
#include "fakepaymentapi.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace desk;
using namespace desk::sync;

namespace {

class ManualClock final : public Clock
{
public:
    Instant now() const override { return time; }
    Instant time = *parseInstant("2026-06-01T12:00:00Z");
};

PayLinkReading linkReading(const std::string& id, LinkMode mode = LinkMode::Reusable)
{
    PayLinkReading link;
    link.id = LinkId(id);
    link.title = "Title " + id;
    link.slug = "slug-" + id;
    link.url = "https://pay.example/" + id;
    link.amountKind = OpenEnum<AmountKind>(AmountKind::Fixed, "f");
    link.mode = OpenEnum<LinkMode>(mode, "m");
    link.status = OpenEnum<LinkStatus>(LinkStatus::Active, "a");
    link.price = Money::fromCentimes(100);
    link.collected = Money();
    link.paidCount = 0;
    link.isComplete = true;
    return link;
}

} // namespace

class TestSyncRun : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock;
    test::FakePaymentApi m_api;
    std::unique_ptr<WritableCache> m_cache;
    int m_paymentSerial = 0;
    std::vector<Transaction> m_hidden;

    SyncReport run(SyncDepth depth = SyncDepth::Quick, CancelToken cancel = {})
    {
        m_api.calls.clear();
        SyncOptions options;
        options.depth = depth;
        options.cancel = cancel;
        SyncRun syncRun(m_api, *m_cache, m_clock, options, settings);
        std::optional<Result<SyncReport>> report;
        QObject context;
        onReady(syncRun.start(), &context, [&](Result<SyncReport> result) { report = std::move(result); });
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 120'000))
            qFatal("the run did not end");
        return **report;
    }

    SyncSettings settings;

    PayLinkReading& link(const std::string& id)
    {
        for (auto& [instance, rows] : m_api.linkRows) {
            for (PayLinkReading& row : rows) {
                if (row.id.text() == id)
                    return row;
            }
        }
        qFatal("no such link");
    }

    /// A payment arrives at the server, newest first, one minute after the one before.
    Transaction& pay(
        const std::string& id, TransactionStatus status = TransactionStatus::Completed, int centimes = 100)
    {
        Transaction row;
        row.id = TransactionId("t" + std::to_string(++m_paymentSerial));
        row.linkId = LinkId(id);
        row.status = {status, "w"};
        row.amount = Money::fromCentimes(centimes);
        row.createdAt = m_clock.time - std::chrono::hours{24 * 30} + std::chrono::minutes{m_paymentSerial};
        m_api.payments.insert(m_api.payments.begin(), row);
        if (status == TransactionStatus::Completed)
            account(id, centimes);
        return m_api.payments.front();
    }
    void account(const std::string& id, int centimes)
    {
        PayLinkReading& row = link(id);
        row.collected = *row.collected.value().plus(Money::fromCentimes(centimes));
        row.paidCount = row.paidCount.value() + 1;
    }

    std::int64_t collectedInCache()
    {
        std::int64_t sum = 0;
        const auto rows = cache::TotalsStore(*m_cache->database).daily({}, {});
        for (const auto& row : *rows)
            sum += row.collected.centimes();
        return sum;
    }
    std::int64_t collectedAtServer() const
    {
        std::int64_t sum = 0;
        for (const Transaction& row : m_api.payments)
            sum += row.status.is(TransactionStatus::Completed) ? row.amount->centimes() : 0;
        return sum;
    }
    cache::CachedLink cached(const std::string& id)
    {
        const auto found = m_cache->links.find(id);
        if (!found || !*found)
            qFatal("not cached");
        return **found;
    }
    void compareWithServer()
    {
        QCOMPARE(*m_cache->transactions.count(), static_cast<std::int64_t>(m_api.payments.size()));
        QCOMPARE(collectedInCache(), collectedAtServer());
        QCOMPARE(*cache::TotalsStore(*m_cache->database).disagreements(), 0);
    }
    void fillShop(int links, int payments)
    {
        for (int i = 0; i < links; ++i) {
            const auto mode = i % 3 == 0 ? LinkMode::Limited : LinkMode::Reusable;
            m_api.linkRows[i % 2 ? "i2" : "i1"].push_back(linkReading("l" + std::to_string(i), mode));
        }
        for (int i = 0; i < payments; ++i)
            pay("l" + std::to_string(i % links),
                i % 7 == 3 ? TransactionStatus::Failed : TransactionStatus::Completed);
    }

private Q_SLOTS:
    void init()
    {
        static int serial = 0;
        auto database = cache::Database::open(
            std::filesystem::path(m_folder.path().toStdString()) / ("c" + std::to_string(++serial) + ".db"),
            cache::OpenMode::ReadWrite, cache::cacheSteps());
        QVERIFY(database);
        m_cache = std::make_unique<WritableCache>(std::move(*database));
        m_api = {};
        settings = {};
        m_clock.time = *parseInstant("2026-06-01T12:00:00Z");
        m_paymentSerial = 0;
        for (const char* id : {"i1", "i2"}) {
            InstanceReading instance;
            instance.id = InstanceId(id);
            instance.name = std::string("Instance ") + id;
            m_api.instanceRows.push_back(instance);
        }
    }
    void cleanup() { m_cache.reset(); }

    void everythingArrives_data()
    {
        QTest::addColumn<bool>("thin");
        QTest::addColumn<bool>("paged");
        QTest::addColumn<bool>("names");
        QTest::addColumn<bool>("lastPage");
        QTest::addColumn<bool>("total");
        QTest::addColumn<int>("cap");
        for (int bits = 0; bits < 32; ++bits) {
            for (const int cap : {10, 100}) {
                QTest::addRow("%s%s%s%s%s cap %d", bits & 1 ? "thin " : "full ",
                    bits & 2 ? "paged " : "unpaged ", bits & 4 ? "names " : "anonymous ",
                    bits & 8 ? "last " : "", bits & 16 ? "total" : "", cap)
                    << bool(bits & 1) << bool(bits & 2) << bool(bits & 4) << bool(bits & 8) << bool(bits & 16)
                    << cap;
            }
        }
    }
    void everythingArrives()
    {
        QFETCH(bool, thin);
        QFETCH(bool, paged);
        QFETCH(bool, names);
        QFETCH(bool, lastPage);
        QFETCH(bool, total);
        QFETCH(int, cap);
        m_api.thinLists = thin;
        m_api.recentIsPaged = paged;
        m_api.recentNamesLinks = names;
        m_api.tellsLastPage = lastPage;
        m_api.tellsTotal = total;
        m_api.serverPageCap = cap;
        fillShop(23, 250);

        const SyncReport first = run();
        QVERIFY2(first.complete, first.warnings.empty() ? "" : sentenceFor(first.warnings[0]).c_str());
        QCOMPARE(first.instances, 2);
        QCOMPARE(first.links, 23);
        QCOMPARE(first.transactions, 250);
        QVERIFY(first.warnings.empty());
        compareWithServer();
        QCOMPARE(cached("l3").link.url, std::string("https://pay.example/l3"));

        const SyncReport again = run();
        QVERIFY(again.complete);
        compareWithServer();

        pay("l5");
        pay("l6", TransactionStatus::Refused);
        const SyncReport more = run();
        QVERIFY(more.complete);
        QVERIFY(more.warnings.empty());
        QCOMPARE(collectedInCache(), collectedAtServer());
        QCOMPARE(*cached("l5").link.paidCount, *link("l5").paidCount.orNull());
        if (names)
            compareWithServer();
    }

    void nothingChangedAsksLittle()
    {
        m_api.thinLists = false;
        settings.wholeListPages = 1;
        fillShop(900, 3000);
        QVERIFY(run().complete);
        const SyncReport again = run();
        QVERIFY(again.complete);
        QVERIFY2(again.requests <= 8, std::to_string(again.requests).c_str());
        compareWithServer();
    }

    void whatArrivedIsCompletedMoneyOfLaterRuns()
    {
        fillShop(5, 300);
        QCOMPARE(run().arrivals, Arrivals()); // the past is no news
        QCOMPARE(run().arrivals, Arrivals());
        pay("l1", TransactionStatus::Completed, 1'250);
        pay("l1", TransactionStatus::Pending, 70);
        pay("l2", TransactionStatus::Completed, 30);
        QCOMPARE(run().arrivals, (Arrivals{2, Money::fromCentimes(1'280)}));
        auto& pending = *std::find_if(m_api.payments.begin(), m_api.payments.end(),
            [](const Transaction& row) { return row.status.is(TransactionStatus::Pending); });
        pending.status = {TransactionStatus::Completed, "w"};
        account("l1", 70);
        QCOMPARE(run().arrivals, (Arrivals{1, Money::fromCentimes(70)}));
        QCOMPARE(run(SyncDepth::Full).arrivals, Arrivals());
    }

    void aLongListIsReadAgainWhenACountMoves_data()
    {
        QTest::addColumn<int>("change");
        QTest::addRow("paused") << 0;
        QTest::addRow("created") << 1;
        QTest::addRow("aged") << 2;
    }
    void aLongListIsReadAgainWhenACountMoves()
    {
        QFETCH(int, change);
        settings.wholeListPages = 1;
        m_api.thinLists = false;
        fillShop(900, 10);
        QVERIFY(run().complete);
        if (change == 0)
            link("l700").status = OpenEnum<LinkStatus>(LinkStatus::Paused, "p");
        else if (change == 1)
            m_api.linkRows["i1"].push_back(linkReading("new"));
        else
            m_clock.time += std::chrono::minutes{16};
        link("l200").title = std::string("New title");
        QVERIFY(run().complete);
        QCOMPARE(m_api.countOf("links:i1") > 1, true);
        QCOMPARE(cached("l200").link.title, std::string("New title"));
        if (change == 0)
            QVERIFY(cached("l700").link.status.is(LinkStatus::Paused));
        if (change == 1)
            QCOMPARE(cached("new").link.title, std::string("Title new"));
    }

    void whatMovesNoCountOfALongListShowsInTheTotal_data()
    {
        QTest::addColumn<int>("change");
        QTest::addRow("an old payment completes") << 0;
        QTest::addRow("an old payment is refunded") << 1;
        QTest::addRow("the recent list is gone") << 2;
    }
    void whatMovesNoCountOfALongListShowsInTheTotal()
    {
        QFETCH(int, change);
        settings.wholeListPages = 1;
        m_api.thinLists = false;
        fillShop(900, 600);
        QVERIFY(run().complete);
        const auto oldest = [this](TransactionStatus status) -> Transaction& {
            return *std::find_if(m_api.payments.rbegin(), m_api.payments.rend(),
                [status](const Transaction& row) { return row.status.is(status); });
        };
        if (change == 0) {
            Transaction& late = oldest(TransactionStatus::Failed);
            late.status = {TransactionStatus::Completed, "w"};
            account(late.linkId.text(), 100);
        } else if (change == 1) {
            Transaction& back = oldest(TransactionStatus::Completed);
            back.status = {TransactionStatus::Refunded, "w"};
            PayLinkReading& row = link(back.linkId.text());
            row.collected = Money::fromCentimes(row.collected.value().centimes() - 100);
            row.paidCount = row.paidCount.value() - 1;
        } else {
            pay("l700");
            m_api.beforeAnswer = [](const std::string& call) {
                return call.rfind("recent:", 0) == 0 ? std::optional(Error{ErrorKind::NotFound})
                                                     : std::nullopt;
            };
        }
        QVERIFY(run().complete);
        compareWithServer();
        m_api.beforeAnswer = {};
        QVERIFY(run().complete);
        QVERIFY2(m_api.calls.size() <= 9, std::to_string(m_api.calls.size()).c_str()); // and quiet again
    }

    void aTotalThatNeverAgreesIsNoReasonToReadForEver()
    {
        settings.wholeListPages = 1;
        m_api.thinLists = false;
        fillShop(900, 100);
        m_api.statsSurplus = Money::fromCentimes(7);
        QVERIFY(run().complete);
        const SyncReport again = run();
        QVERIFY2(again.requests <= 9, std::to_string(again.requests).c_str());
    }

    void manyRunningLinksOfAThinListAreWatchedInTurn()
    {
        settings.watchedLinks = 10;
        fillShop(90, 10); // thirty of them limited
        QVERIFY(run().complete);
        QCOMPARE(run().requests <= 8, true); // they were read just now
        for (int i = 0; i < 90; i += 3)
            link("l" + std::to_string(i)).maxPayments = 77;
        for (int round = 0; round < 4; ++round) {
            m_clock.time += std::chrono::minutes{15};
            QVERIFY(run().complete);
            QVERIFY(m_api.countOf("details:") <= 10);
        }
        for (int i = 0; i < 90; i += 3)
            QCOMPARE(cached("l" + std::to_string(i)).link.maxPayments, std::optional<std::int64_t>(77));
    }

    void anOldPendingPaymentIsAskedForOnceADay()
    {
        fillShop(5, 300);
        for (int i = 0; i < 3; ++i)
            pay("l" + std::to_string(i), TransactionStatus::Pending);
        for (int i = 0; i < 300; ++i)
            pay("l4");
        m_clock.time += std::chrono::hours{3};
        QVERIFY(run().complete);
        for (Transaction& row : m_api.payments) {
            if (row.status.is(TransactionStatus::Pending))
                row.status = {TransactionStatus::Refused, "w"};
        }
        m_clock.time += std::chrono::hours{25};
        QVERIFY(run().complete);
        QCOMPARE(m_api.countOf("payments:l4"), 0);
        int left = 0;
        cache::TransactionQuery query;
        query.status = "pending";
        QVERIFY(m_cache->transactions.forEach(query, [&](const auto&) { return ++left > 0; }));
        QCOMPARE(left, 0);
        compareWithServer();
    }

    void paymentsThatWereNotShownAreAskedForOnceADay()
    {
        fillShop(5, 300);
        m_api.recentIsPaged = false;
        m_api.beforeAnswer = [this](const std::string& call) {
            if (call.rfind("payments:l1", 0) == 0)
                m_hidden = std::exchange(m_api.payments, {});
            else if (!m_hidden.empty())
                m_api.payments = std::exchange(m_hidden, {});
            return std::optional<Error>();
        };
        run();
        m_api.beforeAnswer = {};
        if (!m_hidden.empty())
            m_api.payments = std::exchange(m_hidden, {});
        m_clock.time += std::chrono::hours{25};
        QVERIFY(run().complete);
        compareWithServer();
    }

    void anEmptyPageIsTheEndWhateverTheServerCallsTheLast()
    {
        fillShop(20, 150);
        m_api.saysLastPage = 1'000'000;
        const SyncReport report = run();
        QVERIFY(report.complete);
        QVERIFY2(report.requests < 120, std::to_string(report.requests).c_str());
        compareWithServer();
    }

    void aVanishedInstanceTakesItsLinksWithIt()
    {
        m_api.thinLists = false;
        fillShop(10, 5);
        QVERIFY(run().complete);
        m_api.instanceRows.pop_back();
        const SyncReport report = run();
        QCOMPARE(report.warnings.size(), std::size_t{1});
        QCOMPARE(report.warnings[0].kind, SyncWarning::Kind::LinksMissing);
        QCOMPARE(report.warnings[0].count, 5);
        QVERIFY(cached("l1").missingSince);
        QVERIFY(run().warnings.empty());
    }

    void aNewPaymentReadsOneDetailOfALongThinList()
    {
        settings.wholeListPages = 1;
        settings.watchedLinks = 0;
        fillShop(900, 100);
        QVERIFY(run().complete);
        pay("l801");
        QVERIFY(run().complete);
        QCOMPARE(m_api.countOf("details:"), 1);
        QCOMPARE(*cached("l801").link.paidCount, 1);
        compareWithServer();
    }

    void rowsMovingBetweenPagesAreNeitherLostNorDoubled()
    {
        m_api.serverPageCap = 10;
        m_api.thinLists = false;
        fillShop(120, 20);
        // While the list is read, the last row rises to the top, shifting every row down by one, a few times.
        int moves = 0;
        m_api.beforeAnswer = [&](const std::string& call) -> std::optional<Error> {
            if (call.rfind("links:i1:", 0) == 0 && ++moves % 3 == 0 && moves < 12) {
                auto& rows = m_api.linkRows["i1"];
                std::rotate(rows.begin(), rows.end() - 1, rows.end());
            }
            return std::nullopt;
        };
        const SyncReport report = run();
        QVERIFY(report.complete);
        QCOMPARE(report.links, 120);
        QCOMPARE(*m_cache->links.count(), 120);
        const auto all = m_cache->links.all();
        QVERIFY(std::none_of(
            all->begin(), all->end(), [](const auto& row) { return row.missingSince.has_value(); }));
    }

    void paymentsArrivingDuringTheFirstWalkAreNotLost()
    {
        m_api.serverPageCap = 10;
        fillShop(12, 400);
        int answered = 0;
        m_api.beforeAnswer = [&](const std::string& call) -> std::optional<Error> {
            if (call.rfind("recent:", 0) == 0 && ++answered % 5 == 0 && answered < 40)
                pay("l" + std::to_string(answered % 12));
            return std::nullopt;
        };
        QVERIFY(run().complete);
        m_api.beforeAnswer = nullptr;
        QVERIFY(run().complete);
        compareWithServer();
    }

    void anInterruptedWalkLeavesNoGap_data()
    {
        QTest::addColumn<int>("firstStop");
        QTest::addColumn<int>("secondStop");
        for (const int first : {3, 11, 25}) {
            for (const int second : {2, 4, 9, 1000})
                QTest::addRow("after %d, then after %d", first, second) << first << second;
        }
    }
    void anInterruptedWalkLeavesNoGap()
    {
        QFETCH(int, firstStop);
        QFETCH(int, secondStop);
        m_api.serverPageCap = 10;
        fillShop(12, 300);
        const auto stopAfter = [&](int pages) {
            int seen = 0;
            m_api.beforeAnswer = [=](const std::string& call) mutable -> std::optional<Error> {
                if (call.rfind("recent:", 0) == 0 && ++seen > pages)
                    return Error{ErrorKind::Offline};
                return std::nullopt;
            };
        };
        stopAfter(firstStop);
        const SyncReport cutShort = run();
        QVERIFY(!cutShort.complete);
        QCOMPARE(cutShort.error->kind, ErrorKind::Offline);
        QVERIFY(*m_cache->transactions.count() >= 10); // partial success is kept
        for (int i = 0; i < 57; ++i)
            pay("l" + std::to_string(i % 12));
        stopAfter(secondStop);
        run();
        for (int i = 0; i < 13; ++i)
            pay("l" + std::to_string(i % 12), TransactionStatus::Failed);
        m_api.beforeAnswer = nullptr;
        QVERIFY(run().complete);
        compareWithServer();
        QVERIFY(run().complete);
        QVERIFY(m_api.countOf("recent:") <= 2);
    }

    void aPendingPaymentIsFollowedUntilItSettles()
    {
        fillShop(5, 300);
        m_clock.time = *m_api.payments.front().createdAt + std::chrono::minutes{1};
        pay("l1", TransactionStatus::Pending);
        QVERIFY(run().complete);
        for (int i = 0; i < 150; ++i)
            pay("l2");
        auto& pending = *std::find_if(m_api.payments.begin(), m_api.payments.end(),
            [](const Transaction& row) { return row.status.is(TransactionStatus::Pending); });
        pending.status = {TransactionStatus::Refused, "w"};
        QVERIFY(run().complete);
        compareWithServer();
        int pendingLeft = 0;
        cache::TransactionQuery query;
        query.status = "pending";
        QVERIFY(m_cache->transactions.forEach(query, [&](const auto&) { return ++pendingLeft > 0; }));
        QCOMPARE(pendingLeft, 0);
    }

    void anOldFailedPaymentThatCompletesIsFoundByItsLinksSum()
    {
        fillShop(5, 350);
        QVERIFY(run().complete);
        auto& failed = *std::find_if(m_api.payments.rbegin(), m_api.payments.rend(),
            [](const Transaction& row) { return row.status.is(TransactionStatus::Failed); });
        failed.status = {TransactionStatus::Completed, "w"};
        account(failed.linkId.text(), 100);
        const SyncReport report = run();
        QVERIFY(report.complete);
        compareWithServer();
        QVERIFY(report.warnings.empty());
    }

    void sumsThatNeverAgreeAreSaidOnceAndNotReadForEver()
    {
        fillShop(5, 50);
        link("l1").collected = Money::fromCentimes(999'999);
        const SyncReport first = run();
        QVERIFY(first.complete);
        QCOMPARE(first.warnings.size(), std::size_t(1));
        QCOMPARE(first.warnings[0].kind, SyncWarning::Kind::TotalsDisagree);
        QCOMPARE(first.warnings[0].count, 1);
        run();
        QCOMPARE(m_api.countOf("payments:"), 0);
    }

    void anotherAccountsDataStayOut()
    {
        fillShop(4, 12);
        QVERIFY(run().complete);
        const std::int64_t before = collectedInCache();
        for (InstanceReading& instance : m_api.instanceRows)
            instance.id = InstanceId("other-" + instance.id.text());
        const SyncReport report = run(SyncDepth::Full);
        QVERIFY(!report.complete && report.error);
        QCOMPARE(report.error->serverCode, std::string(kOtherAccount));
        QCOMPARE(m_api.calls.size(), std::size_t{1});
        QCOMPARE(collectedInCache(), before);
        QCOMPARE(m_cache->instances.all()->size(), std::size_t{2});
    }

    void anAccountThatGainsAndLosesInstancesIsTheSame()
    {
        QVERIFY(run().complete);
        m_api.instanceRows.front().id = InstanceId("new");
        QVERIFY(run().complete);
        QCOMPARE(m_cache->instances.all()->size(), std::size_t{3});
    }

    void aVanishedLinkIsMarkedThenDroppedByAFullPass_data()
    {
        QTest::addColumn<bool>("hasPayments");
        QTest::addRow("without payments") << false;
        QTest::addRow("with payments") << true;
    }
    void aVanishedLinkIsMarkedThenDroppedByAFullPass()
    {
        QFETCH(bool, hasPayments);
        fillShop(10, 10);
        m_api.linkRows["i1"].push_back(linkReading("gone"));
        if (hasPayments)
            pay("gone");
        QVERIFY(run().complete);
        auto& rows = m_api.linkRows["i1"];
        rows.erase(
            std::remove_if(rows.begin(), rows.end(), [](const auto& row) { return row.id.text() == "gone"; }),
            rows.end());
        const SyncReport marked = run();
        QVERIFY(marked.complete);
        QCOMPARE(marked.warnings[0].kind, SyncWarning::Kind::LinksMissing);
        QVERIFY(cached("gone").missingSince);
        QVERIFY(run(SyncDepth::Full).complete);
        QCOMPARE(m_cache->links.find("gone")->has_value(), hasPayments);
    }

    void aLinkThatComesBackIsNoLongerMissing()
    {
        fillShop(10, 10);
        QVERIFY(run().complete);
        auto rows = m_api.linkRows["i1"];
        m_api.linkRows["i1"].erase(m_api.linkRows["i1"].begin());
        run();
        QVERIFY(cached("l0").missingSince);
        m_api.linkRows["i1"] = rows;
        run();
        QVERIFY(!cached("l0").missingSince);
    }

    void aFailingCallSpoilsItsRowsOnly_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("warning");
        QTest::addRow("details 500") << "details:l4" << int(ErrorKind::ServerFault)
                                     << int(SyncWarning::Kind::LinksNotRefreshed);
        QTest::addRow("details unreadable")
            << "details:l4" << int(ErrorKind::BadResponse) << int(SyncWarning::Kind::LinksNotRefreshed);
        QTest::addRow("list of one instance")
            << "links:i2:1" << int(ErrorKind::ServerFault) << int(SyncWarning::Kind::InstancesNotRefreshed);
        QTest::addRow("recent payments")
            << "recent:1" << int(ErrorKind::Timeout) << int(SyncWarning::Kind::TransactionsNotRefreshed);
    }
    void aFailingCallSpoilsItsRowsOnly()
    {
        QFETCH(QString, call);
        QFETCH(int, kind);
        QFETCH(int, warning);
        fillShop(20, 100);
        m_api.beforeAnswer = [&](const std::string& asked) -> std::optional<Error> {
            if (asked == call.toStdString())
                return Error{static_cast<ErrorKind>(kind)};
            return std::nullopt;
        };
        const SyncReport report = run();
        QVERIFY(!report.complete);
        QCOMPARE(int(report.warnings.at(0).kind), warning);
        QVERIFY(report.links >= 10);
        m_api.beforeAnswer = nullptr;
        QVERIFY(run().complete);
        compareWithServer();
    }

    void aRunEndsEarly_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addRow("key refused") << int(ErrorKind::Unauthorised);
        QTest::addRow("offline") << int(ErrorKind::Offline);
        QTest::addRow("cancelled") << int(ErrorKind::Cancelled);
    }
    void aRunEndsEarly()
    {
        QFETCH(int, kind);
        fillShop(30, 30);
        m_api.beforeAnswer = [&](const std::string& asked) -> std::optional<Error> {
            if (asked.rfind("details:", 0) == 0 && m_api.countOf("details:") > 5)
                return Error{static_cast<ErrorKind>(kind)};
            return std::nullopt;
        };
        const SyncReport report = run();
        QVERIFY(!report.complete);
        QCOMPARE(int(report.error->kind), kind);
        QVERIFY(m_api.countOf("details:") <= 12);
        QCOMPARE(*m_cache->links.count(), 30);
    }

    void aSickServerIsNotAskedForEver()
    {
        fillShop(200, 0);
        m_api.beforeAnswer = [&](const std::string& asked) -> std::optional<Error> {
            return asked.rfind("details:", 0) == 0 ? std::optional<Error>(Error{ErrorKind::ServerFault})
                                                   : std::nullopt;
        };
        const SyncReport report = run();
        QVERIFY(!report.complete);
        QVERIFY(m_api.countOf("details:") <= 12);
    }

    void cancellingKeepsWhatWasRead()
    {
        fillShop(30, 500);
        CancelScope scope;
        m_api.serverPageCap = 10;
        m_api.beforeAnswer = [&](const std::string& asked) -> std::optional<Error> {
            if (asked == "recent:9")
                scope.cancel();
            return std::nullopt;
        };
        const SyncReport report = run(SyncDepth::Quick, scope.token());
        QVERIFY(!report.complete);
        QCOMPARE(report.error->kind, ErrorKind::Cancelled);
        QVERIFY(*m_cache->transactions.count() >= 50);
    }

    void aQuotaRaisedWhileSellingIsSeenInASmallThinShop()
    {
        fillShop(10, 0);
        link("l3").maxPayments = 15;
        QVERIFY(run().complete);
        link("l3").maxPayments = 20;
        QVERIFY(run().complete);
        QCOMPARE(*cached("l3").link.maxPayments, 20);
    }

    void aFullRunReadsEverythingAgain()
    {
        fillShop(10, 250);
        QVERIFY(run().complete);
        const SyncReport full = run(SyncDepth::Full);
        QVERIFY(full.complete);
        QCOMPARE(full.transactions, 250);
        QCOMPARE(m_api.countOf("details:"), 10);
        QCOMPARE(m_api.countOf("recent:"), 3);
    }
};

QTEST_GUILESS_MAIN(TestSyncRun)
#include "syncrun_test.moc"

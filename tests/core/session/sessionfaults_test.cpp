// A whole synchronisation through a line that breaks: nothing is lost, nothing is invented, and once the line
// is well again everything agrees with the shop to the centime.
#include "sandboxsession.h"
#include "tests/support/faultproxy.h"

using namespace desk;

namespace {

std::uint16_t portOf(const std::string& url)
{
    return static_cast<std::uint16_t>(std::stoi(url.substr(url.find(':', url.find("//")) + 1)));
}

} // namespace

class TestSessionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenLineCostsNothing_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("stalls");
        QTest::addColumn<bool>("fullLists");
        for (int seed = 1; seed <= 12; ++seed) {
            for (const int percent : {10, 40, 90})
                QTest::addRow("seed %d, %d %%", seed, percent) << seed << percent << false << bool(seed % 2);
        }
        QTest::addRow("with stalls") << 99 << 30 << true << false;
    }
    void aBrokenLineCostsNothing()
    {
        QFETCH(int, seed);
        QFETCH(int, percent);
        QFETCH(bool, stalls);
        QFETCH(bool, fullLists);
        sandbox::SandboxOptions options;
        options.seed = static_cast<std::uint64_t>(seed);
        options.links = 40;
        options.transactions = 450;
        options.fullLists = fullLists;
        test::SandboxSession world(options);
        world.settings.queue.deadline = Milliseconds{stalls ? 300 : 60'000};
        const auto truth = world.shop.totals();
        test::FaultProxy proxy(
            portOf(world.shop.baseUrl()), test::seeded(static_cast<std::uint64_t>(seed), percent, stalls));
        world.throughPort(proxy.port());
        world.open();

        for (int run = 0; run < 3; ++run) {
            const sync::SyncReport report = world.synchronise();
            QVERIFY(report.complete || report.error);
            QVERIFY(world.isSound());
            const auto cached = world.cachedTotals();
            QVERIFY(cached.transactions <= truth.transactions);
            QVERIFY(cached.completedCentimes <= truth.completedCentimes);
            QVERIFY(cached.links <= truth.links);
        }
        QVERIFY(percent < 90 || proxy.counts().faulted > 0);

        proxy.setPlan(test::always({}));
        proxy.dropAll();
        world.session.reset();
        world.settings.queue.deadline = Milliseconds{60'000}; // the line is good now, the machine may be busy
        world.open();
        const sync::SyncReport report = world.synchronise();
        QVERIFY2(report.complete, report.error ? report.error->detail.c_str() : "");
        const auto cached = world.cachedTotals();
        QCOMPARE(cached.links, truth.links);
        QCOMPARE(cached.transactions, truth.transactions);
        QCOMPARE(cached.completedCount, truth.completedCount);
        QCOMPARE(cached.completedCentimes, truth.completedCentimes);
        QVERIFY(report.warnings.empty());
    }

    void aDeadLineIsOfflineAndLosesNothing()
    {
        test::SandboxSession world({});
        test::FaultProxy proxy(portOf(world.shop.baseUrl()), test::always({}));
        world.throughPort(proxy.port());
        world.open();
        QVERIFY(world.synchronise().complete);
        const auto before = world.cachedTotals();
        proxy.setPlan(test::always({test::Fault::Kind::Refuse}));
        proxy.dropAll();
        const sync::SyncReport report = world.synchronise();
        QVERIFY(!report.complete);
        QCOMPARE(report.error->kind, ErrorKind::Offline);
        QCOMPARE(world.cachedTotals().completedCentimes, before.completedCentimes);
        QCOMPARE(world.cachedTotals().transactions, before.transactions);
    }
};

QTEST_GUILESS_MAIN(TestSessionFaults)
#include "sessionfaults_test.moc"

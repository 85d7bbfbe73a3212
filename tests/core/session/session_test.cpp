// Session against the sandbox: one run at a time, cancelling, refreshing one link, and what it refuses.
#include "core/base/localcodes.h"
#include "sandboxsession.h"

#include <QSignalSpy>

using namespace desk;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCacheAgreesWithTheShop_data()
    {
        QTest::addColumn<int>("payments");
        QTest::addColumn<bool>("fullLists");
        for (const int payments : {5, 500, 20'000}) {
            QTest::addRow("%d payments, thin lists", payments) << payments << false;
            QTest::addRow("%d payments, full lists", payments) << payments << true;
        }
    }
    void theCacheAgreesWithTheShop()
    {
        QFETCH(int, payments);
        QFETCH(bool, fullLists);
        sandbox::SandboxOptions options;
        options.transactions = payments;
        options.fullLists = fullLists;
        test::SandboxSession world(options);
        world.open();
        const sync::SyncReport report = world.synchronise();
        QVERIFY(report.complete);
        const auto truth = world.shop.totals();
        const auto cached = world.cachedTotals();
        QCOMPARE(report.transactions, truth.transactions);
        QCOMPARE(cached.transactions, truth.transactions);
        QCOMPARE(cached.completedCount, truth.completedCount);
        QCOMPARE(cached.completedCentimes, truth.completedCentimes);
        QVERIFY(world.isSound());
    }

    void aPaymentArrivesWithTheNextRun()
    {
        test::SandboxSession world({});
        world.open();
        QVERIFY(world.synchronise().complete);
        for (const std::string& id : world.shop.linkIds())
            world.shop.pay(id);
        world.shop.advance(std::chrono::minutes{20});
        QVERIFY(world.synchronise().complete);
        QCOMPARE(world.cachedTotals().completedCentimes, world.shop.totals().completedCentimes);
        QCOMPARE(world.cachedTotals().transactions, world.shop.totals().transactions);
    }

    void oneRunAtATime()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        QSignalSpy started(&session, &session::Session::syncStarted);
        QSignalSpy finished(&session, &session::Session::syncFinished);
        const auto first = session.synchronise();
        const auto second = session.synchronise();
        QVERIFY(session.isSyncing());
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(started.count(), 1);
        QVERIFY(!session.isSyncing());
    }

    void aCancelledRunSaysSo()
    {
        sandbox::SandboxOptions options;
        options.links = 400;
        test::SandboxSession world(options);
        session::Session& session = world.open();
        QObject::connect(
            &session, &session::Session::syncProgressed, &session, [&] { session.cancelSync(); });
        const sync::SyncReport report = world.synchronise();
        QVERIFY(!report.complete);
        QCOMPARE(report.error->kind, ErrorKind::Cancelled);
        QVERIFY(world.isSound());
        session.disconnect();
    }

    void closingDuringARunKeepsTheFilesSound()
    {
        sandbox::SandboxOptions options;
        options.links = 400;
        options.transactions = 5'000;
        test::SandboxSession world(options);
        session::Session& session = world.open();
        QSignalSpy changed(&session, &session::Session::cacheChanged);
        session.synchronise();
        QTRY_VERIFY(changed.count() > 0);
        world.session.reset();
        QVERIFY(world.isSound());
        world.open();
        QVERIFY(world.synchronise().complete);
        QCOMPARE(world.cachedTotals().completedCentimes, world.shop.totals().completedCentimes);
    }

    void aRefusedKeyEndsTheRunAndKeepsTheCache()
    {
        test::SandboxSession world({});
        world.open();
        QVERIFY(world.synchronise().complete);
        const auto before = world.cachedTotals();
        world.settings.keys.secret = Secret("wrong");
        world.open();
        const auto asked = world.shop.requestCount();
        const sync::SyncReport report = world.synchronise();
        QCOMPARE(report.error->kind, ErrorKind::Unauthorised);
        QVERIFY(world.shop.requestCount() - asked <= 2);
        QCOMPARE(world.cachedTotals().completedCentimes, before.completedCentimes);
    }

    void withoutKeysNothingIsAsked()
    {
        test::SandboxSession world({});
        world.settings.keys = {};
        world.open();
        QCOMPARE(world.synchronise().error->kind, ErrorKind::Unauthorised);
        QCOMPARE(world.shop.requestCount(), 0);
    }

    void aDamagedCacheIsBegunAnew()
    {
        test::SandboxSession world({});
        world.open();
        QVERIFY(world.synchronise().complete);
        world.session.reset();
        QFile file(QString::fromStdString(world.settings.folder.cacheFile().string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(200, 'x'));
        file.close();
        world.open();
        QVERIFY(world.synchronise().complete);
        QCOMPARE(world.cachedTotals().completedCentimes, world.shop.totals().completedCentimes);
    }

    void twoAccountsAreNotMixedInOneCache()
    {
        test::SandboxSession world({});
        world.open();
        QVERIFY(world.synchronise().complete);
        world.session.reset(); // one writer at a time
        world.settings.baseUrl = "https://pay.example/api/v2/mytpe-pay";
        SystemClock clock;
        session::Session other(world.settings, clock);
        const auto opened = test::SandboxSession::wait(other.open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Invalid);
    }

    void oneSessionAtATimeWrites()
    {
        test::SandboxSession world({});
        world.open();
        SystemClock clock;
        {
            session::Session second(world.settings, clock);
            const auto opened = test::SandboxSession::wait(second.open());
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::Storage);
            QCOMPARE(opened.error().serverCode, std::string(kProfileInUse));
        }
        world.session.reset();
        session::Session next(world.settings, clock);
        QVERIFY(test::SandboxSession::wait(next.open()));
    }

    void keysMayComeLater()
    {
        test::SandboxSession world({});
        const KeyPair keys = std::exchange(world.settings.keys, {});
        session::Session& session = world.open();
        session.explainMissingKeys({ErrorKind::Unauthorised, "locked", 0, std::string(kKeychainLocked)});
        QCOMPARE(world.synchronise().error->serverCode, std::string(kKeychainLocked));
        QVERIFY(test::SandboxSession::wait(session.useKeys(keys)));
        QVERIFY(world.synchronise().complete);
    }

    void oneLinkIsReadAgainOnRequest()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        const std::string id = world.shop.linkIds().front();
        const auto paidBefore = cache::LinkStore(*world.reader()).find(id)->value().link.paidCount;
        QVERIFY(world.shop.pay(id));
        QVERIFY(test::SandboxSession::wait(session.refreshLink(LinkId(id))));
        const auto paidAfter = cache::LinkStore(*world.reader()).find(id)->value().link.paidCount;
        QCOMPARE(*paidAfter, *paidBefore + 1);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "session_test.moc"

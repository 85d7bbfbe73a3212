// A cache that is begun anew: only where the server answers, and the journal stays.
#include "core/base/localcodes.h"
#include "core/cache/journal.h"
#include "core/cache/linkhistorystore.h"
#include "sandboxsession.h"

#include <QSignalSpy>

#include <fstream>

using namespace desk;
namespace fs = std::filesystem;

class RebuildTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCacheIsNewAndTheJournalStays()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        const auto record = remember(world);
        plant(world);
        QCOMPARE(world.cachedTotals().completedCount, std::int64_t{0});
        const auto reader = world.reader(); // a table of the window has it open
        QSignalSpy replaced(&session, &session::Session::cacheReplaced);
        QSignalSpy finished(&session, &session::Session::syncFinished);
        const auto report = world.wait(session.rebuildCache());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QVERIFY(report->complete);
        QCOMPARE(replaced.count(), 1);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(report->transactions, world.shop.totals().transactions);
        QCOMPARE(world.cachedTotals().completedCentimes, world.shop.totals().completedCentimes);
        QVERIFY(world.isSound());
        QVERIFY(!fs::exists(aside(world)));
        QCOMPARE(exports(world), std::vector{record});
        const sync::SyncReport next = world.synchronise(); // it goes on as if nothing had been
        QVERIFY2(next.complete, next.error ? next.error->detail.c_str() : "");
        QVERIFY(world.isSound());
    }

    void offlineNothingIsTouched()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        const auto before = world.cachedTotals();
        world.shop.stop();
        QSignalSpy replaced(&session, &session::Session::cacheReplaced);
        const auto report = world.wait(session.rebuildCache());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Offline);
        QCOMPARE(replaced.count(), 0);
        QCOMPARE(world.cachedTotals().transactions, before.transactions);
        QVERIFY(!session.isSyncing());
    }

    void whoInsistsStartsFromNothing()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        world.shop.stop();
        const auto report = world.wait(session.rebuildCache(true));
        QVERIFY(report);
        QVERIFY(!report->complete);
        QCOMPARE(world.cachedTotals().transactions, std::int64_t{0});
        QVERIFY(fs::exists(aside(world))); // what was there is kept, since nothing took its place
    }

    void aNewerCacheIsReplacedWhereTheServerAnswers()
    {
        test::SandboxSession world({});
        world.open();
        QVERIFY(world.synchronise().complete);
        const auto record = remember(world);
        world.session.reset();
        {
            const auto database = cache::Database::open(
                world.settings.folder.cacheFile(), cache::OpenMode::ReadWrite, cache::cacheSteps());
            (*database)->handle().exec("PRAGMA user_version = 99");
        }
        world.session = std::make_unique<session::Session>(world.settings, m_clock);
        const auto refused = world.wait(world.session->open());
        QVERIFY(!refused);
        QCOMPARE(refused.error().serverCode, std::string(kNewerCache));
        world.session.reset();
        world.settings.newerCache = session::NewerCache::OpenToRebuild;
        session::Session& session = world.open();
        const auto report = world.wait(session.rebuildCache());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QVERIFY(report->complete);
        QCOMPARE(world.cachedTotals().completedCentimes, world.shop.totals().completedCentimes);
        QVERIFY(world.isSound());
        QCOMPARE(exports(world), std::vector{record});
    }

    void notBesideARun()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        const auto run = session.synchronise();
        QCOMPARE(world.wait(session.rebuildCache()).error().kind, ErrorKind::Refused);
        QVERIFY(world.wait(run)->complete);
    }

    void withoutAKeyNothingIsTouched()
    {
        test::SandboxSession world({});
        world.open();
        QVERIFY(world.synchronise().complete);
        world.session.reset();
        world.settings.keys = {};
        session::Session& session = world.open();
        QCOMPARE(world.wait(session.rebuildCache()).error().kind, ErrorKind::Unauthorised);
        QVERIFY(world.cachedTotals().transactions > 0);
    }

private:
    SystemClock m_clock;

    static fs::path aside(const test::SandboxSession& world)
    {
        return world.settings.folder.path() / "cache.db.broken";
    }
    static cache::ExportRecord remember(const test::SandboxSession& world)
    {
        const auto journal = cache::Journal::open(world.settings.folder.journalFile());
        cache::ExportRecord record{*parseInstant("2026-11-21T10:00:00Z"), "links", "plain", "a.csv", {}, 3,
            Money::fromCentimes(5), "00"};
        if (!(*journal)->addExport(record))
            qFatal("the journal took nothing");
        return record;
    }
    static std::vector<cache::ExportRecord> exports(const test::SandboxSession& world)
    {
        return *(*cache::Journal::open(world.settings.folder.journalFile()))->exports();
    }
    /// What no synchronisation would find: every payment is gone.
    static void plant(const test::SandboxSession& world)
    {
        const auto database = cache::Database::open(
            world.settings.folder.cacheFile(), cache::OpenMode::ReadWrite, cache::cacheSteps());
        (*database)->handle().exec(
            "DELETE FROM transactions; DELETE FROM daily_totals; DELETE FROM link_totals");
    }
};

QTEST_GUILESS_MAIN(RebuildTest)
#include "rebuild_test.moc"

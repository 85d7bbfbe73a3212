// Changes through a session: made on its worker, told to the window, settled at the next start.
#include "core/session/linkchanges.h"

#include "core/cache/journal.h"
#include "core/cache/writelog.h"
#include "core/domain/linkstate.h"
#include "sandboxsession.h"

#include <QSignalSpy>

using namespace desk;

class LinkChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::SandboxSession>(sandbox::SandboxOptions());
        m_world->settings.writeGrace = Milliseconds{20};
    }
    void cleanup() { m_world.reset(); }

    void theRowShowsTheServersAnswer();
    void aSlugIsFoundCachedOrNot();
    void whatACrashLeftIsSettledByTheNextRun();
    void withoutKeysNothingIsChanged();
    void manyLinksAtOnce();
    void changesWhileARunIsOn();

private:
    LinkId someLink(LinkMode mode, LinkState state)
    {
        const auto database = m_world->reader();
        const auto all = cache::LinkStore(*database).all();
        for (const cache::CachedLink& known : *all) {
            if (known.link.mode.is(mode) && stateOf(known.link).state == state)
                return known.link.id;
        }
        return {};
    }
    PayLink cached(const LinkId& id)
    {
        const auto database = m_world->reader();
        return (*cache::LinkStore(*database).find(id.text()))->link;
    }

    std::unique_ptr<test::SandboxSession> m_world;
};

void LinkChangesTest::theRowShowsTheServersAnswer()
{
    session::Session& session = m_world->open();
    QVERIFY(m_world->synchronise().complete);
    const LinkId id = someLink(LinkMode::Limited, LinkState::SoldOut);
    QVERIFY(!id.isEmpty());
    QSignalSpy changed(&session, &session::Session::cacheChanged);
    change::Restock restock;
    restock.add = 5;
    const auto quota = *cached(id).maxPayments;
    const auto verdict = m_world->wait(session.changes().restock(id, restock));
    QVERIFY(verdict->end == change::WriteEnd::Done);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(*cached(id).maxPayments, quota + 5);
    QVERIFY(stateOf(cached(id)).state == LinkState::Active);
    QCOMPARE(m_world->wait(session.changes().latestWrites(5))->size(), std::size_t{1});
    QVERIFY(m_world->isSound());
}

void LinkChangesTest::aSlugIsFoundCachedOrNot()
{
    session::Session& session = m_world->open();
    const auto id = m_world->shop.linkIds().front();
    QCOMPARE(m_world->wait(session.changes().findLink(id))->text(), id);
    QVERIFY(m_world->synchronise().complete);
    const std::string slug = cached(LinkId(id)).slug;
    QCOMPARE(m_world->wait(session.changes().findLink(slug))->text(), id);
    QCOMPARE(m_world->wait(session.changes().findLink("nobody")).error().kind, ErrorKind::NotFound);

    test::SandboxSession fresh{sandbox::SandboxOptions()};
    session::Session& empty = fresh.open();
    const std::string first = fresh.shop.linkIds().front();
    QVERIFY(fresh.synchronise().complete);
    QCOMPARE(fresh.wait(empty.changes().findLink(first))->text(), first);
}

void LinkChangesTest::whatACrashLeftIsSettledByTheNextRun()
{
    m_world->open();
    QVERIFY(m_world->synchronise().complete);
    const LinkId id = someLink(LinkMode::Reusable, LinkState::Active);
    m_world->session.reset();
    {
        const auto journal = cache::Journal::open(m_world->settings.folder.journalFile());
        WriteIntent intent;
        intent.localId = "left";
        intent.kind = WriteKind::UpdateLink;
        intent.target = id.text();
        intent.body = R"({"title":"Never arrived"})";
        QVERIFY(cache::WriteLog((*journal)->database()).add(intent));
    }
    session::Session& session = m_world->open();
    QSignalSpy settled(&session, &session::Session::writesSettled);
    QVERIFY(m_world->synchronise().complete);
    QTRY_COMPARE(settled.size(), 1);
    const auto verdicts = settled.front().front().value<std::vector<change::WriteVerdict>>();
    QVERIFY(verdicts.size() == 1 && verdicts.front().end == change::WriteEnd::NotDone);
    QVERIFY(m_world->synchronise().complete);
    QCOMPARE(settled.size(), 1);
}

void LinkChangesTest::withoutKeysNothingIsChanged()
{
    m_world->settings.keys = {};
    session::Session& session = m_world->open();
    const auto result = m_world->wait(session.changes().setLinkPaused(LinkId("x"), true));
    QCOMPARE(result.error().kind, ErrorKind::Unauthorised);
    QCOMPARE(m_world->wait(session.changes().settleOpenWrites()).error().kind, ErrorKind::Unauthorised);
}

void LinkChangesTest::manyLinksAtOnce()
{
    session::Session& session = m_world->open();
    QVERIFY(m_world->synchronise().complete);
    const LinkId first = someLink(LinkMode::Reusable, LinkState::Active);
    const LinkId sold = someLink(LinkMode::Limited, LinkState::SoldOut);
    session::BulkRequest request;
    request.runId = "r1";
    request.title = "Pause";
    request.rows.resize(2);
    request.rows[0].number = 1;
    request.rows[0].target = first.text();
    request.rows[1].number = 2;
    request.rows[1].target = sold.text();
    const auto report = m_world->wait(session.changes().runBulk(request));
    QVERIFY(report->isComplete());
    QVERIFY(report->rows[0].state == BulkRowState::Done);
    QVERIFY(report->rows[1].state == BulkRowState::Skipped);
    QVERIFY(stateOf(cached(first)).state == LinkState::Paused);
    QVERIFY(m_world->wait(session.changes().unfinishedBulkRuns())->empty());
}

void LinkChangesTest::changesWhileARunIsOn()
{
    session::Session& session = m_world->open();
    QVERIFY(m_world->synchronise().complete);
    const LinkId id = someLink(LinkMode::Reusable, LinkState::Active);
    const auto run = session.synchronise(true);
    const auto verdict = m_world->wait(session.changes().setLinkPaused(id, true));
    QVERIFY(verdict->end == change::WriteEnd::Done);
    QVERIFY(m_world->wait(run)->complete);
    QVERIFY(m_world->isSound());
    QVERIFY(m_world->synchronise(true).complete);
    QVERIFY(stateOf(cached(id)).state == LinkState::Paused);
}

QTEST_GUILESS_MAIN(LinkChangesTest)
#include "linkchanges_test.moc"

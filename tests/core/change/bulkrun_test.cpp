// Changes to many links: stopped, cut short and begun again, every link is changed once.
#include "core/change/bulkrun.h"

#include "core/change/intentcodec.h"
#include "core/domain/linkstate.h"
#include "tests/core/change/writerworld.h"
#include "tests/support/faultproxy.h"

#include <QUuid>

using namespace desk;
using namespace desk::change;
using namespace std::chrono_literals;
using test::WriterWorld;

namespace {

BulkRow row(int number, BulkAction action, const LinkId& id, std::string body = {})
{
    BulkRow made;
    made.number = number;
    made.action = action;
    made.target = id.text();
    made.body = std::move(body);
    return made;
}

} // namespace

class BulkRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }

    void everyRowHasItsVerdict();
    void theVerdictBeforeIsTheRules();
    void createsFromDrafts();
    void stopsBetweenRows();
    void noNetworkLeavesTheRestWaiting();
    void cutShortAnywhereEachLinkIsChangedOnce();

private:
    BulkReport ran(const std::string& id, const std::vector<BulkRow>& rows, CancelToken cancel = {});
    std::string statesOf(const BulkReport& report) const
    {
        std::string states;
        for (const BulkRow& one : report.rows)
            states += std::string(desk::wordFor(one.state)) + ' ';
        return states;
    }

    std::unique_ptr<WriterWorld> m_world;
};

void BulkRunTest::init()
{
    sandbox::SandboxOptions options;
    options.links = 3;
    options.transactions = 3;
    m_world = std::make_unique<WriterWorld>(options);
}

BulkReport BulkRunTest::ran(const std::string& id, const std::vector<BulkRow>& rows, CancelToken cancel)
{
    cache::BulkLog log(m_world->journal->database());
    if (!log.add(id, "test", m_world->clock.now(), rows))
        qFatal("not stored");
    BulkRun run(*m_world->writer, log, id, cancel);
    const auto report = WriterWorld::wait(run.start());
    if (!report)
        qFatal("%s", report.error().detail.c_str());
    return *report;
}

void BulkRunTest::everyRowHasItsVerdict()
{
    const LinkId a = m_world->created("a");
    const LinkId b = m_world->created("b");
    const LinkId c = m_world->created("c", LinkMode::OneShot);
    m_world->sell(b, 5);
    const BulkReport report =
        ran("r", {row(1, BulkAction::Pause, a), row(2, BulkAction::AddPlaces, b, "3"),
                     row(3, BulkAction::AddPlaces, c, "3"), row(4, BulkAction::SetTimeout, b, "90"),
                     row(5, BulkAction::Delete, b), row(6, BulkAction::Delete, c),
                     row(7, BulkAction::Resume, LinkId("nobody")), row(8, BulkAction::SetTimeout, b, "")});
    QCOMPARE(statesOf(report), std::string("done done skipped done skipped done refused done "));
    QCOMPARE(report.rows[2].detail, std::string("single-use-is-fixed"));
    QCOMPARE(*m_world->atServer(b)->maxPayments, 8);
    QVERIFY(!m_world->atServer(b)->timeoutOverride);
    QVERIFY(report.isComplete());
    QVERIFY2(ran("r", {}).rows == report.rows, "a run that is over stays as it is");
}

void BulkRunTest::theVerdictBeforeIsTheRules()
{
    const LinkId a = m_world->created("before");
    m_world->sell(a, 5);
    const PayLink link = *m_world->atServer(a);
    QVERIFY(mayDo(row(1, BulkAction::AddPlaces, a, "1"), link, 5).isAllowed());
    QVERIFY(mayDo(row(1, BulkAction::Pause, a), link, 5).reason == RuleReason::ClosedMustBeRestocked);
    QVERIFY(
        mayDo(row(1, BulkAction::SetTimeout, a, "0"), link, 5).reason == RuleReason::ClosedMustBeRestocked);
    QVERIFY(mayDo(row(1, BulkAction::Delete, a), link, 5).reason == RuleReason::HasPayments);
    QVERIFY(mayDo(row(1, BulkAction::Create, a), link, 5).isAllowed());
}

void BulkRunTest::createsFromDrafts()
{
    std::vector<BulkRow> rows;
    for (int i = 1; i <= 3; ++i) {
        const api::LinkDraft draft = m_world->draft("new-" + std::to_string(i));
        rows.push_back(row(i, BulkAction::Create, LinkId(draft.slug), encoded(draft)));
    }
    QCOMPARE(statesOf(ran("create", rows)), std::string("done done done "));
    QCOMPARE(m_world->withSlug(m_world->activeInstance(), "new-2").size(), std::size_t{1});
    QCOMPARE(statesOf(ran("create again", rows)), std::string("refused refused refused "));
}

void BulkRunTest::stopsBetweenRows()
{
    const LinkId a = m_world->created("one");
    const LinkId b = m_world->created("two");
    cache::BulkLog log(m_world->journal->database());
    QVERIFY(log.add("r", "t", m_world->clock.now(),
        std::vector{row(1, BulkAction::Pause, a), row(2, BulkAction::Pause, b)}));
    CancelScope cancel;
    BulkRun run(*m_world->writer, log, "r", cancel.token());
    run.onRow = [&cancel](const BulkRow&) { cancel.cancel(); };
    const auto report = WriterWorld::wait(run.start());
    QVERIFY(report->wasCancelled);
    QCOMPARE(statesOf(*report), std::string("done waiting "));
    QVERIFY(stateOf(*m_world->atServer(b)).state == LinkState::Active);
    QCOMPARE(statesOf(ran("r", {})), std::string("done done "));
}

void BulkRunTest::noNetworkLeavesTheRestWaiting()
{
    const LinkId a = m_world->created("one");
    const LinkId b = m_world->created("two");
    m_world->connectTo(9);
    const BulkReport report = ran("r", {row(1, BulkAction::Pause, a), row(2, BulkAction::Pause, b)});
    QVERIFY(report.stoppedBy && report.stoppedBy->kind == ErrorKind::Offline);
    QCOMPARE(statesOf(report), std::string("failed waiting "));
    m_world->connectTo(WriterWorld::portOf(m_world->shop.baseUrl()));
    QCOMPARE(statesOf(ran("r", {})), std::string("done done "));
}

/// The program ends at a moment the seed chooses, again and again, until the run is through.
void BulkRunTest::cutShortAnywhereEachLinkIsChangedOnce()
{
    constexpr int kLinks = 12;
    std::vector<LinkId> ids;
    std::vector<BulkRow> rows;
    for (int i = 1; i <= kLinks; ++i) {
        ids.push_back(m_world->created("cut-" + std::to_string(i)));
        rows.push_back(row(i, BulkAction::AddPlaces, ids.back(), "1"));
    }
    m_world->settings.grace = 40ms;
    cache::BulkLog log(m_world->journal->database());
    QVERIFY(log.add("r", "t", m_world->clock.now(), rows));
    int starts = 0;
    for (bool isOver = false; !isOver; ++starts) {
        QVERIFY(starts < 200);
        m_world->connectTo(WriterWorld::portOf(m_world->shop.baseUrl()));
        BulkRun run(*m_world->writer, log, "r", {});
        bool isFinished = false;
        QObject context;
        onReady(run.start(), &context, [&](const Result<BulkReport>& report) {
            isFinished = true;
            isOver = report && report->isComplete();
        });
        // From 5 to 100 milliseconds: in the middle of whatever it is doing.
        QElapsedTimer alive;
        alive.start();
        const int lifetime = 5 + (starts * 37) % 96;
        QTRY_VERIFY_WITH_TIMEOUT(isFinished || alive.elapsed() > lifetime, 5'000);
        m_world->writer.reset();
        m_world->api.reset();
        m_world->network.reset();
        const auto open = m_world->log->unsettled();
        for (const WriteIntent& intent : *open)
            QVERIFY(isOfBulkRun(intent.localId)); // the run tells of it, no message of its own does
    }
    QVERIFY(!isOfBulkRun(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()));
    for (const LinkId& id : ids)
        QCOMPARE(*m_world->atServer(id)->maxPayments, 6);
    qInfo("%d starts", starts);
    QVERIFY(m_world->log->unsettled()->empty());
}

QTEST_GUILESS_MAIN(BulkRunTest)
#include "bulkrun_test.moc"

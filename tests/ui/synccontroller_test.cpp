// What the window synchronises by itself, and what waits for a person.
#include "ui/shell/synccontroller.h"

#include "tests/core/api/apifixture.h"
#include "tests/support/loopbackserver.h"
#include "ui/shell/syncbar.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::ui;
using test::LoopbackServer;
using test::ScriptedReply;

Q_DECLARE_METATYPE(desk::test::ScriptedReply)

namespace {

/// A session with a server, and the controller as the window has it. It is always time for the next run.
class Desk
{
public:
    explicit Desk(LoopbackServer& server)
    {
        session::SessionSettings settings;
        settings.folder = *cache::DataFolder::named(m_root.path().toStdString(), "test");
        settings.baseUrl = server.url("/api").toStdString();
        settings.keys = {Secret("key-for-tests"), Secret("secret-for-tests")};
        settings.queue = test::quickQueue();
        settings.queue.retry.attempts = 1;
        session = std::make_unique<session::Session>(settings, m_clock);
        if (!test::answerOf(session->open()))
            qFatal("the session cannot be opened");
        runs = std::make_unique<QSignalSpy>(session.get(), &session::Session::syncFinished);
        controller = std::make_unique<SyncController>(m_bar, *session);
        controller->setInterval(std::chrono::seconds(0));
    }

    /// Whatever is due happens, many times over.
    void letTimePass()
    {
        bool isOver = false;
        int rounds = 0;
        QTimer round;
        QObject::connect(&round, &QTimer::timeout, &round, [&] { isOver = ++rounds >= 30; });
        round.start(0);
        QVERIFY(QTest::qWaitFor([&] { return isOver && !session->isSyncing(); }, 60'000));
    }

private:
    QTemporaryDir m_root;
    SystemClock m_clock;
    SyncBar m_bar;

public:
    std::unique_ptr<session::Session> session;
    std::unique_ptr<QSignalSpy> runs;
    std::unique_ptr<SyncController> controller;
};

} // namespace

class SyncControllerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aServerInTroubleIsAskedAgain()
    {
        LoopbackServer server([](const test::SeenRequest&) { return ScriptedReply{500, "{}"}; });
        Desk desk(server);
        desk.controller->start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.runs->size() >= 3, 60'000);
    }

    void aKeyThatWasRefusedWaitsForAPerson_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::newRow("refused") << ScriptedReply{401, R"({"message":"Unauthenticated."})"};
        QTest::newRow("sent away") << ScriptedReply{
            302, "", "text/html", {{"Location", "http://localhost:1/"}}};
    }
    void aKeyThatWasRefusedWaitsForAPerson()
    {
        QFETCH(ScriptedReply, reply);
        LoopbackServer server([reply](const test::SeenRequest&) { return reply; });
        Desk desk(server);
        desk.controller->start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.runs->size(), 1, 60'000);
        desk.letTimePass();
        desk.controller->setInterval(std::chrono::seconds(0)); // a preference, any preference, was changed
        desk.letTimePass();
        QCOMPARE(desk.runs->size(), 1);
        QCOMPARE(server.seen().size(), 1);
        desk.controller->synchronise();
        QTRY_COMPARE_WITH_TIMEOUT(desk.runs->size(), 2, 60'000);
        desk.letTimePass();
        QCOMPARE(server.seen().size(), 2);
    }

    void onlyWhenAskedMeansOnlyWhenAsked()
    {
        LoopbackServer server([](const test::SeenRequest&) { return ScriptedReply{500, "{}"}; });
        Desk desk(server);
        desk.controller->setInterval({});
        desk.controller->start(); // the first one is wished for by opening the account
        QTRY_COMPARE_WITH_TIMEOUT(desk.runs->size(), 1, 60'000);
        desk.letTimePass();
        QCOMPARE(desk.runs->size(), 1);
    }
};

QTEST_MAIN(SyncControllerTest)
#include "synccontroller_test.moc"

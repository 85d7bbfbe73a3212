// FaultProxy and LoopbackServer: the tools must break exactly what they say they break.
#include "tests/support/faultproxy.h"

#include "tests/support/loopbackserver.h"

#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace desk::test;

namespace {

/// What a plain socket gets for one request through the proxy.
struct Outcome {
    QByteArray received;
    bool isClosed = false;
};

/// How long a connection that should end may take on a busy machine, and for how long one that should stay is
/// watched once everything expected has come.
constexpr int kPatienceMs = 30'000;
constexpr int kWatchMs = 200;

/// Waits for the end of the connection, or, where `staysOpenAfter` names a number of bytes, for these and then a
/// moment longer for an end that must not come.
Outcome request(std::uint16_t port, const QByteArray& text, std::optional<qsizetype> staysOpenAfter)
{
    QTcpSocket socket;
    Outcome outcome;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { outcome.received += socket.readAll(); });
    // By the state: an attempt that fails ends without any disconnected().
    const auto isClosed = [&] { return socket.state() == QAbstractSocket::UnconnectedState; };
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(text);
    const auto isAllThere = [&] { return staysOpenAfter && outcome.received.size() >= *staysOpenAfter; };
    [[maybe_unused]] const bool came =
        QTest::qWaitFor([&] { return isClosed() || isAllThere(); }, kPatienceMs);
    outcome.isClosed = staysOpenAfter ? QTest::qWaitFor(isClosed, kWatchMs) : isClosed();
    return outcome;
}

const QByteArray kRequest = "GET /x HTTP/1.1\r\nHost: h\r\n\r\n";
const QByteArray kBody(2000, 'b');

} // namespace

class FaultProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksByKind_data();
    void breaksByKind();
    void plansAreRepeatable();
    void inTurnEndsWithPass();
};

void FaultProxyTest::breaksByKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qsizetype>("atLeast");
    QTest::addColumn<qsizetype>("atMost");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<int>("serverSaw");
    const auto row = [](const char* name, Fault::Kind kind, qint64 bytes, qsizetype least, qsizetype most,
                         bool ends, int saw) {
        QTest::newRow(name) << int(kind) << bytes << least << most << ends << saw;
    };
    row("pass", Fault::Kind::Pass, 0, 2000, 3000, true, 1);
    row("refuse", Fault::Kind::Refuse, 0, 0, 0, true, 0);
    row("reset in request", Fault::Kind::ResetRequest, 5, 0, 0, true, 0);
    row("reset in response", Fault::Kind::ResetResponse, 300, 0, 300, true, 1);
    row("cut", Fault::Kind::CutResponse, 300, 300, 300, true, 1);
    row("stall", Fault::Kind::Stall, 300, 300, 300, false, 1);
    row("drip", Fault::Kind::Drip, 500, 2000, 3000, true, 1);
    row("garbage", Fault::Kind::Garbage, 77, 77, 77, true, 1);
}

void FaultProxyTest::breaksByKind()
{
    QFETCH(int, kind);
    QFETCH(qint64, bytes);
    QFETCH(qsizetype, atLeast);
    QFETCH(qsizetype, atMost);
    QFETCH(bool, ends);
    QFETCH(int, serverSaw);
    ScriptedReply reply;
    reply.body = kBody;
    reply.hasLength = false;
    LoopbackServer server([&](const SeenRequest&) { return reply; });
    FaultProxy proxy(server.serverPort(), always({static_cast<Fault::Kind>(kind), bytes, 1}));
    const Outcome outcome = request(proxy.port(), kRequest, ends ? std::nullopt : std::optional(atLeast));
    QCOMPARE(outcome.isClosed, ends);
    QVERIFY2(outcome.received.size() >= atLeast && outcome.received.size() <= atMost,
        QByteArray::number(outcome.received.size()).constData());
    QTRY_COMPARE_WITH_TIMEOUT(int(server.seen().size()), serverSaw, kPatienceMs);
    QCOMPARE(proxy.counts().connections, 1);
    QCOMPARE(proxy.counts().faulted, kind == int(Fault::Kind::Pass) ? 0 : 1);
}

void FaultProxyTest::plansAreRepeatable()
{
    const FaultPlan one = seeded(7, 30);
    const FaultPlan two = seeded(7, 30);
    const FaultPlan other = seeded(8, 30);
    int faults = 0;
    int differences = 0;
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(one(i).kind, two(i).kind);
        QCOMPARE(one(i).bytes, two(i).bytes);
        QVERIFY(one(i).kind != Fault::Kind::Stall);
        faults += one(i).kind != Fault::Kind::Pass;
        differences += one(i).kind != other(i).kind;
    }
    QVERIFY(faults > 230 && faults < 370);
    QVERIFY(differences > 100);
}

void FaultProxyTest::inTurnEndsWithPass()
{
    const FaultPlan plan = inTurn({{Fault::Kind::Refuse, 0, 5}});
    QCOMPARE(plan(0).kind, Fault::Kind::Refuse);
    QCOMPARE(plan(1).kind, Fault::Kind::Pass);
}

QTEST_GUILESS_MAIN(FaultProxyTest)
#include "faultproxy_test.moc"

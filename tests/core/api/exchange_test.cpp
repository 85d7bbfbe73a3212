// Whole calls over real sockets: redirects and keys, deadlines, cancellation, cut and garbled answers.
#include "apifixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/loopbackserver.h"
#include "wirebodies.h"

#include <QNetworkAccessManager>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace desk;
using namespace desk::api;
using namespace desk::api::v2;
using namespace desk::test;

namespace {

const CallOptions kBehind;

ScriptedReply replyOf(const QByteArray& body, int status = 200)
{
    ScriptedReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAndHeaders();
    void keysDoNotFollowARedirect_data();
    void keysDoNotFollowARedirect();
    void redirectWithinTheOriginIsFollowed();
    void deadlineOfADrippingAnswer();
    void cancelEndsAtOnce();
    void nobodyListens();
    void noTlsIsFinal();
    void everyCutOfTheAnswer_data();
    void everyCutOfTheAnswer();
    void faultsOfEveryKind_data();
    void faultsOfEveryKind();
    void aCallBehindManyFaultsStillEnds();
    void trafficIsCounted();
};

void ExchangeTest::keysAndHeaders()
{
    LoopbackServer server([](const SeenRequest&) { return replyOf(kStats); });
    QNetworkAccessManager network;
    V2PaymentApi api(settingsFor(server.url("/api/v2")), network);
    QVERIFY(answerOf(api.stats(kBehind)).has_value());
    const SeenRequest& seen = server.seen().first();
    QCOMPARE(seen.target, QByteArray("/api/v2/stats"));
    QCOMPARE(seen.header("x-api-key"), QByteArray("key-for-tests"));
    QCOMPARE(seen.header("X-API-SECRET"), QByteArray("secret-for-tests"));
    QCOMPARE(seen.header("Accept"), QByteArray("application/json"));
    QVERIFY(seen.header("User-Agent").startsWith("PaylinkDesk/"));
    QVERIFY(!seen.target.contains("secret"));
}

void ExchangeTest::keysDoNotFollowARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isWrite");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const bool isWrite : {false, true})
            QTest::addRow("%d %s", status, isWrite ? "write" : "read") << status << isWrite;
    }
}

void ExchangeTest::keysDoNotFollowARedirect() // D20
{
    QFETCH(int, status);
    QFETCH(bool, isWrite);
    LoopbackServer stranger([](const SeenRequest&) { return replyOf(kStats); });
    LoopbackServer server([&](const SeenRequest&) {
        ScriptedReply reply = replyOf({}, status);
        reply.headers = {
            {"Location", "http://localhost:" + QByteArray::number(stranger.serverPort()) + "/stats"}};
        return reply;
    });
    QNetworkAccessManager network;
    V2PaymentApi api(settingsFor(server.url()), network);
    const auto kind = isWrite ? answerOf(api.toggleLink(LinkId("l1"), kBehind)).error().kind
                              : answerOf(api.stats(kBehind)).error().kind;
    QCOMPARE(kind, ErrorKind::BadResponse);
    QCOMPARE(server.seen().size(), 1);
    QCOMPARE(stranger.connections(), 0);
}

void ExchangeTest::redirectWithinTheOriginIsFollowed() // C20
{
    LoopbackServer server([](const SeenRequest& request) {
        if (request.target.startsWith("/api/?"))
            return replyOf(kInstances);
        ScriptedReply reply = replyOf({}, 301);
        reply.headers = {{"Location", "/api/?" + request.target.split('?').last()}};
        return reply;
    });
    QNetworkAccessManager network;
    V2PaymentApi api(settingsFor(server.url("/api")), network);
    const auto page = answerOf(api.instances({1, 100}, kBehind));
    QVERIFY(page.has_value());
    QCOMPARE(page->items.size(), std::size_t{2});
    QCOMPARE(server.seen().last().target, QByteArray("/api/?per_page=100&page=1"));
}

void ExchangeTest::deadlineOfADrippingAnswer()
{
    LoopbackServer server([](const SeenRequest&) { return replyOf(kStats); });
    FaultProxy proxy(server.serverPort(), always({Fault::Kind::Drip, 1, 20}));
    QNetworkAccessManager network;
    V2Settings settings = settingsFor("http://127.0.0.1:" + QByteArray::number(proxy.port()));
    settings.queue.deadline = Milliseconds{100};
    settings.queue.retry.attempts = 1;
    V2PaymentApi api(settings, network);
    QCOMPARE(answerOf(api.stats(kBehind)).error().kind, ErrorKind::Timeout);
    QCOMPARE(answerOf(api.toggleLink(LinkId("l1"), kBehind)).error().kind, ErrorKind::OutcomeUnknown);
}

void ExchangeTest::cancelEndsAtOnce()
{
    ScriptedReply never;
    never.neverAnswers = true;
    LoopbackServer server([&](const SeenRequest&) { return never; });
    QNetworkAccessManager network;
    V2PaymentApi api(settingsFor(server.url()), network);
    CancelScope scope;
    auto read = api.stats({Urgency::User, scope.token()});
    auto write = api.deleteLink(LinkId("l1"), {Urgency::User, scope.token()});
    QTRY_COMPARE(server.seen().size(), 2);
    scope.cancel();
    QCOMPARE(answerOf(read).error().kind, ErrorKind::Cancelled);
    QCOMPARE(answerOf(write).error().kind, ErrorKind::OutcomeUnknown);
}

void ExchangeTest::nobodyListens()
{
    QByteArray url;
    {
        const LoopbackServer gone([](const SeenRequest&) { return replyOf("{}"); });
        url = gone.url();
    }
    QNetworkAccessManager network;
    V2PaymentApi api(settingsFor(url), network);
    QCOMPARE(answerOf(api.stats(kBehind)).error().kind, ErrorKind::Offline);
    QCOMPARE(api.traffic().requests, 3);
    QCOMPARE(
        answerOf(api.deleteLink(LinkId("l1"), kBehind)).error().kind, ErrorKind::Offline); // nothing left
    QCOMPARE(api.traffic().requests, 4);
}

/// What answers speaks no TLS: there is no way around that, and no second attempt.
void ExchangeTest::noTlsIsFinal()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS here");
    QTcpServer plain;
    int connections = 0;
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        ++connections;
        QTcpSocket* socket = plain.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QNetworkAccessManager network;
    V2PaymentApi api(settingsFor("https://127.0.0.1:" + QByteArray::number(plain.serverPort())), network);
    const auto stats = answerOf(api.stats(kBehind));
    QVERIFY(!stats);
    QCOMPARE(stats.error().kind, ErrorKind::BadResponse);
    QCOMPARE(api.traffic().requests, 1);
    QCOMPARE(connections, 1);
}

void ExchangeTest::everyCutOfTheAnswer_data()
{
    QTest::addColumn<bool>("hasLength");
    QTest::newRow("with a length") << true;
    QTest::newRow("length unknown") << false;
}

void ExchangeTest::everyCutOfTheAnswer()
{
    QFETCH(bool, hasLength);
    qsizetype cut = 0;
    LoopbackServer server([&](const SeenRequest&) {
        ScriptedReply reply = replyOf(hasLength ? kStats : kStats.left(cut));
        reply.hasLength = hasLength;
        reply.cutAt = hasLength ? cut : -1;
        return reply;
    });
    QNetworkAccessManager network;
    V2Settings settings = settingsFor(server.url());
    settings.queue.retry.attempts = 1;
    V2PaymentApi api(settings, network);
    for (cut = 0; cut < kStats.size(); cut += 3) {
        const auto stats = answerOf(api.stats(kBehind));
        QVERIFY2(!stats, QByteArray::number(cut).constData());
        QCOMPARE(stats.error().kind, ErrorKind::BadResponse);
    }
}

void ExchangeTest::faultsOfEveryKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("refuse") << int(Fault::Kind::Refuse) << qint64{0};
    QTest::newRow("reset in the request") << int(Fault::Kind::ResetRequest) << qint64{40};
    QTest::newRow("reset in the head") << int(Fault::Kind::ResetResponse) << qint64{20};
    QTest::newRow("reset in the body") << int(Fault::Kind::ResetResponse) << qint64{120};
    QTest::newRow("cut in the head") << int(Fault::Kind::CutResponse) << qint64{20};
    QTest::newRow("cut in the body") << int(Fault::Kind::CutResponse) << qint64{120};
    QTest::newRow("garbage") << int(Fault::Kind::Garbage) << qint64{200};
    QTest::newRow("nothing") << int(Fault::Kind::Garbage) << qint64{0};
}

/// A read gets over a fault or says what it was; a write reaches the server at most once and never lies.
void ExchangeTest::faultsOfEveryKind()
{
    QFETCH(int, kind);
    QFETCH(qint64, bytes);
    LoopbackServer server(
        [](const SeenRequest& request) { return replyOf(request.verb == "GET" ? kStats : kToggled); });
    FaultProxy proxy(server.serverPort(), always({static_cast<Fault::Kind>(kind), bytes, 5}));
    QNetworkAccessManager network;
    V2PaymentApi api(settingsFor("http://127.0.0.1:" + QByteArray::number(proxy.port())), network);
    const auto read = answerOf(api.stats(kBehind));
    QVERIFY(!read);
    QVERIFY(read.error().kind == ErrorKind::Offline || read.error().kind == ErrorKind::BadResponse);
    server.forget();
    const auto write = answerOf(api.toggleLink(LinkId("l1"), kBehind));
    QVERIFY(!write);
    QCOMPARE(write.error().kind, ErrorKind::OutcomeUnknown);
    QVERIFY(server.seen().size() <= 1);

    proxy.setPlan(always({}));
    QVERIFY(answerOf(api.stats(kBehind)).has_value());
    QVERIFY(answerOf(api.toggleLink(LinkId("l1"), kBehind)).has_value());
}

void ExchangeTest::aCallBehindManyFaultsStillEnds()
{
    LoopbackServer server([](const SeenRequest&) { return replyOf(kTransactions); });
    FaultProxy proxy(server.serverPort(), seeded(11, 40));
    QNetworkAccessManager network;
    V2PaymentApi api(settingsFor("http://127.0.0.1:" + QByteArray::number(proxy.port())), network);
    std::vector<Answer<Page<Transaction>>> answers;
    for (int i = 0; i < 60; ++i)
        answers.push_back(api.recentTransactions({1, 100}, kBehind));
    int good = 0;
    for (const auto& answer : answers) {
        const auto page = answerOf(answer);
        if (page) {
            ++good;
            QCOMPARE(page->items.size(), std::size_t{2});
            QCOMPARE(page->items[0].amount->centimes(), 500'010);
        } else {
            QVERIFY(page.error().kind == ErrorKind::Offline || page.error().kind == ErrorKind::BadResponse);
        }
    }
    QVERIFY(good > 0);
    QVERIFY(proxy.counts().faulted > 0);
}

void ExchangeTest::trafficIsCounted()
{
    LoopbackServer server([](const SeenRequest&) { return replyOf(kStats); });
    QNetworkAccessManager network;
    V2PaymentApi api(settingsFor(server.url()), network);
    QVERIFY(answerOf(api.stats(kBehind)).has_value());
    QVERIFY(answerOf(api.stats(kBehind)).has_value());
    QCOMPARE(api.traffic().requests, 2);
    QCOMPARE(api.traffic().bytes, 2 * kStats.size());
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"

// A write reaches the server exactly once, whatever becomes of the connection (QNetworkAccessManager alone
// would send it again by itself).
#include "apifixture.h"
#include "core/api/requestqueue.h"
#include "tests/support/loopbackserver.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace desk;
using namespace desk::api;
using namespace desk::test;

namespace {

enum class Breakage { None, ClosedUnanswered, CutBody, NeverAnswered };

} // namespace

class SingleDeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void afterIdleClose_data();
    void afterIdleClose();
    void readsAreRepeated();
    void largeBodyArrivesWhole();

private:
    static Request requestOf(const QByteArray& verb, const QByteArray& body);
    std::optional<Error> run(RequestQueue& queue, const Request& request);
};

Request SingleDeliveryTest::requestOf(const QByteArray& verb, const QByteArray& body)
{
    Request request;
    request.verb = verb;
    request.path = "/pay";
    request.body = body;
    if (!body.isEmpty())
        request.contentType = "application/json";
    request.repetition = verb == "GET" ? Repetition::Safe : Repetition::Once;
    return request;
}

std::optional<Error> SingleDeliveryTest::run(RequestQueue& queue, const Request& request)
{
    bool isDone = false;
    std::optional<Error> result;
    queue.submit({request, {}, [](const Response&) { return std::nullopt; },
        [&](std::optional<Error> error) {
            isDone = true;
            result = std::move(error);
        }});
    if (!QTest::qWaitFor([&] { return isDone; }, 60'000))
        return Error{ErrorKind::Bug, "never ended"};
    return result;
}

void SingleDeliveryTest::writes_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isWarm");
    QTest::addColumn<int>("breakage");
    const std::pair<const char*, Breakage> breakages[] = {{"answered", Breakage::None},
        {"closed unanswered", Breakage::ClosedUnanswered}, {"cut", Breakage::CutBody},
        {"never answered", Breakage::NeverAnswered}};
    const std::pair<const char*, const char*> writes[] = {{"POST", "{\"amount\":8000}"}, {"POST", ""},
        {"PATCH", ""}, {"PATCH", "{}"}, {"DELETE", ""}, {"PUT", ""}};
    for (const auto& [verb, body] : writes) {
        for (const bool isWarm : {false, true}) {
            for (const auto& [name, breakage] : breakages)
                QTest::addRow("%s %s %s %s", verb, *body ? "body" : "empty", isWarm ? "warm" : "cold", name)
                    << QByteArray(verb) << QByteArray(body) << isWarm << int(breakage);
        }
    }
}

void SingleDeliveryTest::writes()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, body);
    QFETCH(bool, isWarm);
    QFETCH(int, breakage);
    ScriptedReply reply;
    reply.body = "{\"success\":true}";
    LoopbackServer server([&](const SeenRequest&) { return reply; });
    QNetworkAccessManager network;
    QueueSettings settings = quickQueue();
    if (breakage == int(Breakage::NeverAnswered))
        settings.deadline =
            Milliseconds{800}; // of which the request needs a few, even where the machine is busy
    RequestQueue queue(network, QNetworkRequest(QUrl::fromEncoded(server.url())), settings, {});
    if (isWarm)
        QCOMPARE(run(queue, requestOf("GET", {})), std::nullopt);
    server.forget();
    reply.resetUnanswered = breakage == int(Breakage::ClosedUnanswered);
    reply.neverAnswers = breakage == int(Breakage::NeverAnswered);
    reply.cutAt = breakage == int(Breakage::CutBody) ? 4 : -1;

    const auto error = run(queue, requestOf(verb, body));
    QCOMPARE(server.seen().size(), 1);
    QCOMPARE(server.seen().first().verb, verb);
    QCOMPARE(server.seen().first().body, body);
    QCOMPARE(server.seen().first().header("Content-Length"), QByteArray::number(body.size()));
    if (breakage == int(Breakage::None))
        QCOMPARE(error, std::nullopt);
    else
        QCOMPARE(error ? error->kind : ErrorKind::Bug, ErrorKind::OutcomeUnknown);
}

void SingleDeliveryTest::afterIdleClose_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("{}");
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray();
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
}

/// The server let the kept-alive connection go a moment ago: the write must still arrive, and be answered.
void SingleDeliveryTest::afterIdleClose()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, body);
    ScriptedReply reply;
    reply.body = "{}";
    LoopbackServer server([&](const SeenRequest&) { return reply; });
    QNetworkAccessManager network;
    RequestQueue queue(network, QNetworkRequest(QUrl::fromEncoded(server.url())), quickQueue(), {});
    for (int round = 0; round < 5; ++round) {
        QCOMPARE(run(queue, requestOf("GET", {})), std::nullopt);
        server.closeConnections();
        server.forget();
        QCOMPARE(run(queue, requestOf(verb, body)), std::nullopt);
        QCOMPARE(server.seen().size(), 1);
    }
}

void SingleDeliveryTest::readsAreRepeated()
{
    int left = 3; // Qt itself sends a GET twice before it gives up
    LoopbackServer server([&](const SeenRequest&) {
        ScriptedReply reply;
        reply.body = "{}";
        reply.resetUnanswered = left-- > 0;
        return reply;
    });
    QNetworkAccessManager network;
    RequestQueue queue(network, QNetworkRequest(QUrl::fromEncoded(server.url())), quickQueue(), {});
    QCOMPARE(run(queue, requestOf("GET", {})), std::nullopt);
    QVERIFY(queue.traffic().requests > 1);
}

void SingleDeliveryTest::largeBodyArrivesWhole()
{
    ScriptedReply reply;
    reply.body = "{}";
    LoopbackServer server([&](const SeenRequest&) { return reply; });
    QNetworkAccessManager network;
    RequestQueue queue(network, QNetworkRequest(QUrl::fromEncoded(server.url())), quickQueue(), {});
    QByteArray body;
    for (int i = 0; body.size() < 2'000'000; ++i)
        body += QByteArray::number(i) + ' ';
    QCOMPARE(run(queue, requestOf("POST", body)), std::nullopt);
    QCOMPARE(server.seen().size(), 1);
    QVERIFY(server.seen().first().body == body);
}

QTEST_GUILESS_MAIN(SingleDeliveryTest)
#include "singledelivery_test.moc"

// RequestQueue: order, limits, patience and cancellation, on an access manager that sends nothing.
#include "core/api/requestqueue.h"

#include "apifixture.h"
#include "tests/support/fakenetwork.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>
#include <thread>

using namespace desk;
using namespace desk::api;
using namespace desk::test;

namespace {

Request get(const std::string& path)
{
    Request request;
    request.path = path;
    return request;
}

Request post(const std::string& path)
{
    Request request = get(path);
    request.verb = "POST";
    request.body = "{}";
    request.repetition = Repetition::Once;
    return request;
}

/// Stands for a codec: 2xx is content, everything else fails with its status.
std::optional<CallFailure> readStatus(const Response& response)
{
    if (response.status < 300)
        return std::nullopt;
    Error error{ErrorKind::ServerFault, "scripted", response.status};
    if (response.status == 401)
        error.kind = ErrorKind::Unauthorised;
    else if (response.status == 429)
        error.kind = ErrorKind::RateLimited;
    error.retryAfter = response.retryAfter;
    return CallFailure{error, response.status >= 500};
}

/// Starts calls and keeps how they ended, in the order they did.
class Desk
{
public:
    explicit Desk(QueueSettings settings = quickQueue(), const char* base = "https://api.test/v2")
        : m_settings(std::move(settings))
        , queue(std::make_unique<RequestQueue>(network, QNetworkRequest(QUrl(QLatin1String(base))),
              m_settings, [this](Instant date) { dates.push_back(date); }))
    {}

    void start(const std::string& name, const Request& request, CallOptions options = {})
    {
        queue->submit({request, std::move(options), readStatus, [this, name](std::optional<Error> error) {
                           order.push_back(name);
                           ends[name] = std::move(error);
                       }});
    }
    bool has(const std::string& name) const { return ends.count(name) > 0; }
    /// The kind a call ended with; nullopt for success.
    std::optional<ErrorKind> kindOf(const std::string& name)
    {
        const auto& error = ends.at(name);
        return error ? std::optional(error->kind) : std::nullopt;
    }
    bool waitFor(const std::string& name)
    {
        return QTest::qWaitFor([&] { return has(name); }, 60'000);
    }

    FakeNetwork network;
    std::map<std::string, std::optional<Error>> ends;
    std::vector<std::string> order;
    std::vector<Instant> dates;

private:
    QueueSettings m_settings;

public:
    std::unique_ptr<RequestQueue> queue;
};

FakeAnswer held()
{
    FakeAnswer answer;
    answer.isHeld = true;
    return answer;
}

FakeAnswer status(int code, QList<QPair<QByteArray, QByteArray>> headers = {})
{
    FakeAnswer answer;
    answer.status = code;
    answer.headers += headers;
    return answer;
}

FakeAnswer broken(QNetworkReply::NetworkError error)
{
    FakeAnswer answer;
    answer.status = 0;
    answer.error = error;
    return answer;
}

const CallOptions kUser{Urgency::User, {}};

} // namespace

class RequestQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixInFlight();
    void userOvertakesBackground();
    void readsTryAgain_data();
    void readsTryAgain();
    void writesDoNot_data();
    void writesDoNot();
    void backoffUsesTheRandomSource();
    void rateLimitHoldsEverything();
    void rateLimitIsBounded();
    void rateLimitedWriteIsRepeatedOnce();
    void aLongPauseEndsTheCallAndShutsTheQueue_data();
    void aLongPauseEndsTheCallAndShutsTheQueue();
    void unavailableWithTimePauses();
    void refusedKeyStopsTheQueue();
    void redirects_data();
    void redirects();
    void secondRedirectIsNotFollowed();
    void deadline();
    void cancelQueued();
    void cancelRunning();
    void cancelBetweenAttempts();
    void cancelFromAnotherThread();
    void cancelledWriteIsUnknown();
    void cancelledBeforeSubmit();
    void goesWithCallsInIt();
    void serverDateIsReported();
    void everyRequestIsCareful();
    void tooLarge();
};

void RequestQueueTest::sixInFlight()
{
    Desk desk;
    for (int i = 0; i < 20; ++i) {
        const std::string path = "/" + std::to_string(i);
        desk.network.answer("GET", "/v2" + QByteArray::fromStdString(path), FakeAnswer{});
        desk.start(path, get(path));
    }
    QTRY_COMPARE(desk.ends.size(), std::size_t{20});
    QCOMPARE(desk.network.mostOpen(), 6);
    QCOMPARE(desk.queue->traffic().requests, 20);
}

void RequestQueueTest::userOvertakesBackground()
{
    QueueSettings settings = quickQueue();
    settings.maxInFlight = 1;
    Desk desk(settings);
    desk.network.answer("GET", "/v2/first", held());
    for (const char* path : {"/v2/b1", "/v2/b2", "/v2/u1", "/v2/u2"})
        desk.network.answer("GET", path, FakeAnswer{});
    desk.start("first", get("/first"));
    desk.start("b1", get("/b1"));
    desk.start("b2", get("/b2"));
    desk.start("u1", get("/u1"), kUser);
    desk.start("u2", get("/u2"), kUser);
    desk.network.release();
    QVERIFY(desk.waitFor("b2"));
    QCOMPARE(desk.network.log(), QByteArray("GET /v2/first, GET /v2/u1, GET /v2/u2, GET /v2/b1, GET /v2/b2"));
}

void RequestQueueTest::readsTryAgain_data()
{
    QTest::addColumn<int>("networkError");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, QNetworkReply::NetworkError error, int code, int sent,
                         ErrorKind kind) { QTest::newRow(name) << int(error) << code << sent << int(kind); };
    row("closed", QNetworkReply::RemoteHostClosedError, 0, 3, ErrorKind::Offline);
    row("refused", QNetworkReply::ConnectionRefusedError, 0, 3, ErrorKind::Offline);
    row("no such host", QNetworkReply::HostNotFoundError, 0, 3, ErrorKind::Offline);
    row("cut", QNetworkReply::RemoteHostClosedError, 200, 3, ErrorKind::BadResponse);
    row("garbage", QNetworkReply::ProtocolFailure, 0, 3, ErrorKind::BadResponse);
    row("TLS is final", QNetworkReply::SslHandshakeFailedError, 0, 1, ErrorKind::BadResponse);
    row("500", QNetworkReply::InternalServerError, 500, 3, ErrorKind::ServerFault);
    row("404 is final", QNetworkReply::ContentNotFoundError, 404, 1, ErrorKind::ServerFault);
    row("401 is final", QNetworkReply::AuthenticationRequiredError, 401, 1, ErrorKind::Unauthorised);
    row("cut 404", QNetworkReply::RemoteHostClosedError, 404, 3, ErrorKind::ServerFault);
}

void RequestQueueTest::readsTryAgain()
{
    QFETCH(int, networkError);
    QFETCH(int, status);
    QFETCH(int, sent);
    QFETCH(int, kind);
    Desk desk;
    FakeAnswer answer = broken(static_cast<QNetworkReply::NetworkError>(networkError));
    answer.status = status;
    for (int i = 0; i < 5; ++i)
        desk.network.answer("GET", "/v2/a", answer);
    desk.start("a", get("/a"));
    QVERIFY(desk.waitFor("a"));
    QCOMPARE(desk.kindOf("a"), static_cast<ErrorKind>(kind));
    QCOMPARE(int(desk.network.requests().size()), sent);
    QCOMPARE(desk.queue->traffic().requests, sent);
}

void RequestQueueTest::writesDoNot_data()
{
    QTest::addColumn<int>("networkError");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, QNetworkReply::NetworkError error, int code, ErrorKind kind) {
        QTest::newRow(name) << int(error) << code << int(kind);
    };
    row("closed", QNetworkReply::RemoteHostClosedError, 0, ErrorKind::OutcomeUnknown);
    row("would be sent again", QNetworkReply::ContentReSendError, 0, ErrorKind::OutcomeUnknown);
    row("cut", QNetworkReply::RemoteHostClosedError, 200, ErrorKind::OutcomeUnknown);
    row("timeout below", QNetworkReply::TimeoutError, 0, ErrorKind::OutcomeUnknown);
    row("network error", QNetworkReply::UnknownNetworkError, 0, ErrorKind::OutcomeUnknown);
    row("garbage", QNetworkReply::ProtocolFailure, 0, ErrorKind::OutcomeUnknown);
    row("nothing left: refused", QNetworkReply::ConnectionRefusedError, 0, ErrorKind::Offline);
    row("nothing left: no such host", QNetworkReply::HostNotFoundError, 0, ErrorKind::Offline);
    row("nothing left: TLS", QNetworkReply::SslHandshakeFailedError, 0, ErrorKind::BadResponse);
    row("500", QNetworkReply::InternalServerError, 500, ErrorKind::ServerFault);
    row("503", QNetworkReply::ServiceUnavailableError, 503, ErrorKind::ServerFault);
}

void RequestQueueTest::writesDoNot()
{
    QFETCH(int, networkError);
    QFETCH(int, status);
    QFETCH(int, kind);
    Desk desk;
    FakeAnswer answer = broken(static_cast<QNetworkReply::NetworkError>(networkError));
    answer.status = status;
    desk.network.answer("POST", "/v2/a", answer);
    desk.start("a", post("/a"));
    QVERIFY(desk.waitFor("a"));
    QCOMPARE(desk.kindOf("a"), static_cast<ErrorKind>(kind));
    QCOMPARE(int(desk.network.requests().size()), 1);
}

void RequestQueueTest::backoffUsesTheRandomSource()
{
    QueueSettings settings = quickQueue();
    int asked = 0;
    settings.random = [&asked] {
        ++asked;
        return 0.999;
    };
    settings.retry = {3, Milliseconds{100}, Milliseconds{1000}};
    Desk desk(settings);
    for (int i = 0; i < 3; ++i)
        desk.network.answer("GET", "/v2/a", broken(QNetworkReply::RemoteHostClosedError));
    QElapsedTimer age;
    age.start();
    desk.start("a", get("/a"));
    QVERIFY(desk.waitFor("a"));
    QCOMPARE(asked, 2);
    QVERIFY2(age.elapsed() >= 290, QByteArray::number(age.elapsed()).constData()); // 99 + 199
}

void RequestQueueTest::rateLimitHoldsEverything()
{
    QueueSettings settings = quickQueue();
    settings.maxInFlight = 1;
    settings.maxPause = Milliseconds{1'000}; // long enough for "u" to come in the middle of it on any machine
    Desk desk(settings);
    desk.network.answer("GET", "/v2/a", status(429, {{"Retry-After", "1"}}));
    desk.network.answer("GET", "/v2/a", FakeAnswer{});
    desk.network.answer("GET", "/v2/b", FakeAnswer{});
    desk.network.answer("GET", "/v2/u", FakeAnswer{});
    QElapsedTimer age;
    age.start();
    desk.start("a", get("/a"));
    desk.start("b", get("/b"));
    QTRY_COMPARE(desk.queue->traffic().requests, 1);
    desk.start("u", get("/u"), kUser);
    QVERIFY(desk.waitFor("b"));
    QVERIFY2(age.elapsed() >= 950, QByteArray::number(age.elapsed()).constData());
    QCOMPARE(desk.network.log(), QByteArray("GET /v2/a, GET /v2/u, GET /v2/a, GET /v2/b"));
    QCOMPARE(desk.kindOf("a"), std::nullopt);
}

void RequestQueueTest::rateLimitIsBounded()
{
    QueueSettings settings = quickQueue();
    settings.rateLimitRepeats = 2;
    settings.defaultPause = Milliseconds{5};
    Desk desk(settings);
    for (int i = 0; i < 3; ++i)
        desk.network.answer("GET", "/v2/a", status(429));
    desk.start("a", get("/a"));
    QVERIFY(desk.waitFor("a"));
    QCOMPARE(desk.kindOf("a"), ErrorKind::RateLimited);
    QCOMPARE(desk.network.unused(), 0);
}

void RequestQueueTest::rateLimitedWriteIsRepeatedOnce()
{
    Desk desk;
    desk.network.answer("POST", "/v2/a", status(429, {{"Retry-After", "0"}}));
    desk.network.answer("POST", "/v2/a", FakeAnswer{});
    desk.network.answer("POST", "/v2/b", status(429));
    desk.network.answer("POST", "/v2/b", status(429));
    desk.start("a", post("/a"));
    QVERIFY(desk.waitFor("a"));
    QCOMPARE(desk.kindOf("a"), std::nullopt);
    desk.start("b", post("/b"));
    QVERIFY(desk.waitFor("b"));
    QCOMPARE(desk.kindOf("b"), ErrorKind::RateLimited);
    QCOMPARE(desk.network.unused(), 0);
    QCOMPARE(desk.network.requests().at(1).body, QByteArray("{}"));
}

void RequestQueueTest::aLongPauseEndsTheCallAndShutsTheQueue_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("429") << 429 << ErrorKind::RateLimited;
    QTest::newRow("503") << 503 << ErrorKind::ServerFault;
}

void RequestQueueTest::aLongPauseEndsTheCallAndShutsTheQueue()
{
    QFETCH(const int, code);
    QFETCH(const ErrorKind, kind);
    QueueSettings settings = quickQueue();
    settings.maxInFlight = 1;
    settings.longestShut = Milliseconds{1'500}; // "c" must come within it
    Desk desk(settings);
    desk.network.answer("GET", "/v2/a", status(code, {{"Retry-After", "3600"}}));
    QElapsedTimer age;
    age.start();
    desk.start("a", get("/a"));
    desk.start("b", post("/b"));
    QVERIFY(desk.waitFor("a") && desk.waitFor("b"));
    QCOMPARE(desk.kindOf("a"), kind);
    QCOMPARE(desk.kindOf("b"), ErrorKind::RateLimited);
    desk.start("c", get("/c"), kUser);
    QVERIFY(desk.has("c"));
    QCOMPARE(desk.kindOf("c"), ErrorKind::RateLimited);
    QVERIFY(desk.ends["c"]->retryAfter);
    QVERIFY(*desk.ends["c"]->retryAfter > Milliseconds{0});
    QVERIFY(*desk.ends["c"]->retryAfter <= settings.longestShut);
    QCOMPARE(desk.ends["c"]->httpStatus, 0); // nothing was sent, so there is no doubt about it
    QCOMPARE(int(desk.network.requests().size()), 1);

    for (int i = 0; i < 3; ++i) // the macro looks once more than it has to
        desk.network.answer("GET", "/v2/d", FakeAnswer{});
    const auto isTriedAgain = [&] {
        desk.ends.erase("d");
        desk.start("d", get("/d"));
        return !desk.has("d");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTriedAgain(), 10'000);
    QVERIFY(age.elapsed() >= 1'490);
    QVERIFY(desk.waitFor("d"));
}

void RequestQueueTest::unavailableWithTimePauses()
{
    QueueSettings settings = quickQueue();
    settings.maxPause = Milliseconds{1'000};
    Desk desk(settings);
    desk.network.answer("GET", "/v2/a", status(503, {{"Retry-After", "1"}}));
    desk.network.answer("GET", "/v2/a", FakeAnswer{});
    desk.network.answer("POST", "/v2/w", status(503, {{"Retry-After", "0"}}));
    QElapsedTimer age;
    age.start();
    desk.start("a", get("/a"));
    QVERIFY(desk.waitFor("a"));
    QCOMPARE(desk.kindOf("a"), std::nullopt);
    QVERIFY(age.elapsed() >= 990);
    desk.start("w", post("/w")); // a 503 does not say that nothing happened
    QVERIFY(desk.waitFor("w"));
    QCOMPARE(desk.kindOf("w"), ErrorKind::ServerFault);
}

void RequestQueueTest::refusedKeyStopsTheQueue()
{
    QueueSettings settings = quickQueue();
    settings.maxInFlight = 1;
    Desk desk(settings);
    desk.network.answer("GET", "/v2/a", status(401));
    desk.start("a", get("/a"));
    desk.start("b", get("/b"));
    desk.start("c", post("/c"), kUser);
    desk.network.answer("POST", "/v2/c", status(401));
    QVERIFY(desk.waitFor("a") && desk.waitFor("b") && desk.waitFor("c"));
    for (const char* name : {"a", "b", "c"})
        QCOMPARE(desk.kindOf(name), ErrorKind::Unauthorised);
    desk.start("d", get("/d"));
    QVERIFY(desk.has("d"));
    QCOMPARE(desk.kindOf("d"), ErrorKind::Unauthorised);
    QCOMPARE(int(desk.network.requests().size()), 1);

    desk.queue->tryKeysAgain(); // the account may have been mended since: a person says so
    desk.network.answer("GET", "/v2/e", FakeAnswer{});
    desk.start("e", get("/e"));
    QVERIFY(desk.waitFor("e"));
    QCOMPARE(desk.kindOf("e"), std::nullopt);
}

void RequestQueueTest::redirects_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("followedTo");
    QTest::newRow("slash added (C20)")
        << QByteArray("GET") << QByteArray("https://api.test/v2/a/") << QByteArray("/v2/a/");
    QTest::newRow("relative") << QByteArray("GET") << QByteArray("/other") << QByteArray("/other");
    QTest::newRow("same port said") << QByteArray("GET") << QByteArray("https://api.test:443/x")
                                    << QByteArray("/x");
    QTest::newRow("another host (D20)")
        << QByteArray("GET") << QByteArray("https://evil.test/v2/a") << QByteArray();
    QTest::newRow("another port") << QByteArray("GET") << QByteArray("https://api.test:8443/v2/a")
                                  << QByteArray();
    QTest::newRow("plain http") << QByteArray("GET") << QByteArray("http://api.test/v2/a") << QByteArray();
    QTest::newRow("scheme-relative host") << QByteArray("GET") << QByteArray("//evil.test/") << QByteArray();
    QTest::newRow("user name host") << QByteArray("GET") << QByteArray("https://api.test@evil.test/")
                                    << QByteArray();
    QTest::newRow("nowhere") << QByteArray("GET") << QByteArray() << QByteArray();
    QTest::newRow("a write") << QByteArray("POST") << QByteArray("https://api.test/v2/a/") << QByteArray();
}

void RequestQueueTest::redirects()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, followedTo);
    Desk desk;
    desk.network.answer(verb, "/v2/a", status(302, {{"Location", location}}));
    if (!followedTo.isEmpty())
        desk.network.answer(verb, followedTo, FakeAnswer{});
    desk.start("a", verb == "GET" ? get("/a") : post("/a"));
    QVERIFY(desk.waitFor("a"));
    QCOMPARE(desk.network.requests().size(), followedTo.isEmpty() ? 1 : 2);
    QCOMPARE(desk.kindOf("a"), followedTo.isEmpty() ? std::optional(ErrorKind::BadResponse) : std::nullopt);
}

void RequestQueueTest::secondRedirectIsNotFollowed()
{
    Desk desk;
    desk.network.answer("GET", "/v2/a", status(301, {{"Location", "/v2/b"}}));
    desk.network.answer("GET", "/v2/b", status(301, {{"Location", "/v2/a"}}));
    desk.start("a", get("/a"));
    QVERIFY(desk.waitFor("a"));
    QCOMPARE(desk.kindOf("a"), ErrorKind::BadResponse);
    QCOMPARE(int(desk.network.requests().size()), 2);
}

void RequestQueueTest::deadline()
{
    QueueSettings settings = quickQueue();
    settings.deadline = Milliseconds{30};
    Desk desk(settings);
    for (int i = 0; i < 3; ++i)
        desk.network.answer("GET", "/v2/a", held());
    desk.network.answer("POST", "/v2/w", held());
    desk.start("a", get("/a"));
    desk.start("w", post("/w"));
    QVERIFY(desk.waitFor("a") && desk.waitFor("w"));
    QCOMPARE(desk.kindOf("a"), ErrorKind::Timeout);
    QCOMPARE(desk.kindOf("w"), ErrorKind::OutcomeUnknown);
    QCOMPARE(desk.network.unused(), 0);
    QCOMPARE(desk.network.open(), 0);
}

void RequestQueueTest::cancelQueued()
{
    QueueSettings settings = quickQueue();
    settings.maxInFlight = 1;
    Desk desk(settings);
    CancelScope scope;
    desk.network.answer("GET", "/v2/a", held());
    desk.start("a", get("/a"));
    desk.start("b", post("/b"), {Urgency::User, scope.token()});
    scope.cancel();
    QVERIFY(desk.waitFor("b"));
    QCOMPARE(desk.kindOf("b"), ErrorKind::Cancelled); // nothing of it left, write or not
    QVERIFY(!desk.has("a"));
    desk.network.release();
    QVERIFY(desk.waitFor("a"));
    QCOMPARE(int(desk.network.requests().size()), 1);
}

void RequestQueueTest::cancelRunning()
{
    Desk desk;
    CancelScope scope;
    desk.network.answer("GET", "/v2/a", held());
    desk.start("a", get("/a"), {Urgency::User, scope.token()});
    QCOMPARE(desk.network.open(), 1);
    scope.cancel();
    QVERIFY(desk.waitFor("a"));
    QCOMPARE(desk.kindOf("a"), ErrorKind::Cancelled);
    QCOMPARE(desk.network.open(), 0);
}

void RequestQueueTest::cancelBetweenAttempts()
{
    QueueSettings settings = quickQueue();
    settings.retry = {3, Milliseconds{60'000}, Milliseconds{60'000}};
    Desk desk(settings);
    CancelScope scope;
    desk.network.answer("GET", "/v2/a", broken(QNetworkReply::RemoteHostClosedError));
    desk.start("a", get("/a"), {Urgency::User, scope.token()});
    QTRY_COMPARE(desk.network.open(), 0);
    QVERIFY(!desk.has("a"));
    scope.cancel();
    QVERIFY(desk.waitFor("a"));
    QCOMPARE(desk.kindOf("a"), ErrorKind::Cancelled);
}

void RequestQueueTest::cancelFromAnotherThread()
{
    Desk desk;
    CancelScope scope;
    for (int i = 0; i < 6; ++i)
        desk.network.answer("GET", "/v2/a", held());
    for (int i = 0; i < 20; ++i)
        desk.start(std::to_string(i), get("/a"), {Urgency::Background, scope.token()});
    std::thread([&] { scope.cancel(); }).join();
    QTRY_COMPARE(desk.ends.size(), std::size_t{20});
    for (const auto& [name, error] : desk.ends)
        QCOMPARE(error->kind, ErrorKind::Cancelled);
    QCOMPARE(desk.network.open(), 0);
}

void RequestQueueTest::cancelledWriteIsUnknown()
{
    Desk desk;
    CancelScope scope;
    desk.network.answer("POST", "/v2/a", held());
    desk.start("a", post("/a"), {Urgency::User, scope.token()});
    scope.cancel();
    QVERIFY(desk.waitFor("a"));
    QCOMPARE(desk.kindOf("a"), ErrorKind::OutcomeUnknown);
}

void RequestQueueTest::cancelledBeforeSubmit()
{
    Desk desk;
    CancelScope scope;
    scope.cancel();
    desk.start("a", get("/a"), {Urgency::User, scope.token()});
    QVERIFY(desk.waitFor("a"));
    QCOMPARE(desk.kindOf("a"), ErrorKind::Cancelled);
    QCOMPARE(int(desk.network.requests().size()), 0);
}

void RequestQueueTest::goesWithCallsInIt()
{
    Desk desk;
    CancelScope scope;
    desk.network.answer("GET", "/v2/a", held());
    desk.network.answer("GET", "/v2/b", broken(QNetworkReply::RemoteHostClosedError));
    desk.start("a", get("/a"), {Urgency::User, scope.token()});
    desk.start("b", get("/b"), {Urgency::User, scope.token()});
    QTRY_COMPARE(desk.network.open(), 1);
    desk.queue.reset();
    QCOMPARE(desk.network.open(), 0);
    scope.cancel(); // must not reach the queue that went
    QCoreApplication::sendPostedEvents();
    QVERIFY(desk.ends.empty());
}

void RequestQueueTest::serverDateIsReported()
{
    Desk desk;
    desk.network.answer("GET", "/v2/a", status(200, {{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}));
    desk.network.answer("GET", "/v2/b", status(200, {{"Date", "nonsense"}}));
    desk.start("a", get("/a"));
    desk.start("b", get("/b"));
    QVERIFY(desk.waitFor("a") && desk.waitFor("b"));
    QCOMPARE(desk.dates, std::vector{*parseInstant("1994-11-06T08:49:37Z")});
}

void RequestQueueTest::everyRequestIsCareful()
{
    Desk desk;
    desk.network.answer("GET", "/v2/a", FakeAnswer{});
    desk.network.answer("POST", "/v2/a", FakeAnswer{});
    desk.start("a", get("/a"));
    desk.start("b", post("/a"));
    QVERIFY(desk.waitFor("a") && desk.waitFor("b"));
    for (const FakeRequest& sent : desk.network.requests()) {
        const auto attribute = [&](QNetworkRequest::Attribute which) {
            return sent.request.attribute(which).toInt();
        };
        QCOMPARE(
            attribute(QNetworkRequest::RedirectPolicyAttribute), int(QNetworkRequest::ManualRedirectPolicy));
        QCOMPARE(attribute(QNetworkRequest::CookieLoadControlAttribute), int(QNetworkRequest::Manual));
        QCOMPARE(attribute(QNetworkRequest::CookieSaveControlAttribute), int(QNetworkRequest::Manual));
        QCOMPARE(attribute(QNetworkRequest::CacheLoadControlAttribute), int(QNetworkRequest::AlwaysNetwork));
    }
    QVERIFY(desk.network.requests()
                .at(1)
                .request.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute)
                .toBool());
}

void RequestQueueTest::tooLarge()
{
    QueueSettings settings = quickQueue();
    settings.maxBody = 1000;
    Desk desk(settings);
    FakeAnswer answer;
    answer.body = QByteArray(1001, ' ');
    desk.network.answer("GET", "/v2/a", answer);
    desk.network.answer("POST", "/v2/a", answer);
    answer.body.chop(1);
    desk.network.answer("GET", "/v2/b", answer);
    desk.start("a", get("/a"));
    desk.start("w", post("/a"));
    desk.start("b", get("/b"));
    QVERIFY(desk.waitFor("a") && desk.waitFor("w") && desk.waitFor("b"));
    QCOMPARE(desk.kindOf("a"), ErrorKind::BadResponse);
    QCOMPARE(desk.kindOf("w"), ErrorKind::OutcomeUnknown);
    QCOMPARE(desk.kindOf("b"), std::nullopt);
    QCOMPARE(desk.network.unused(), 0);
}

QTEST_GUILESS_MAIN(RequestQueueTest)
#include "requestqueue_test.moc"

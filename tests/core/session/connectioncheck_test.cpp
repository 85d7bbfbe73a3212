// Address and key, tested against servers that are what they should not be.
#include "core/session/connectioncheck.h"

#include "core/api/transportloss.h"
#include "tests/core/api/apifixture.h"
#include "tests/support/loopbackserver.h"

#include <QObject>
#include <QTcpSocket>

using namespace desk;
using namespace desk::session;
using test::LoopbackServer;
using test::ScriptedReply;

Q_DECLARE_METATYPE(desk::session::ConnectionVerdict)
Q_DECLARE_METATYPE(desk::test::ScriptedReply)

namespace {

const KeyPair kKeys{Secret("key-for-tests"), Secret("secret-for-tests")};
const QByteArray kTwoInstances =
    R"j({"success":true,"message":"ok","data":{"current_page":1,"per_page":100,"total":2,
    "data":[{"id":"shop-a","name":"A"},{"id":"shop-b","name":"B"}]}})j";

} // namespace

class ConnectionCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodKeySeesItsInstances()
    {
        LoopbackServer server([](const test::SeenRequest&) { return ScriptedReply{200, kTwoInstances}; });
        const ConnectionReport report = ask(server.url("/api//v2/").toStdString());
        QVERIFY(report.verdict == ConnectionVerdict::Good);
        QVERIFY(!report.error);
        QCOMPARE(report.instanceIds.size(), std::size_t{2});
        QCOMPARE(report.instanceIds[1], std::string("shop-b"));
        QVERIFY(!report.baseUrl.ends_with('/'));
        QCOMPARE(server.seen().size(), 1);
        QCOMPARE(server.seen().first().verb, QByteArray("GET"));
        QCOMPARE(server.seen().first().header("x-api-key"), QByteArray("key-for-tests"));
    }

    void answers_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<ConnectionVerdict>("verdict");
        QTest::addColumn<int>("asked");
        const auto row = [](const char* name, ScriptedReply reply, ConnectionVerdict verdict, int asked = 1) {
            QTest::newRow(name) << reply << verdict << asked;
        };

        row("401", {401, R"({"message":"Unauthenticated."})"}, ConnectionVerdict::KeyRefused);
        row("401 as a page", {401, "<html>", "text/html"}, ConnectionVerdict::KeyRefused);
        row("403", {403, R"({"message":"no"})"}, ConnectionVerdict::KeyRefused);
        row("404", {404, "<html>", "text/html"}, ConnectionVerdict::NotThisApi);
        row("a page", {200, "<html>hello</html>", "text/html"}, ConnectionVerdict::NotThisApi);
        row("other JSON", {200, R"({"name":"somebody else"})"}, ConnectionVerdict::NotThisApi);
        row("a redirect elsewhere", {302, "", "text/html", {{"Location", "http://localhost:1/x"}}},
            ConnectionVerdict::Elsewhere);
        row("429", {429, "{}", "application/json", {{"Retry-After", "60"}}}, ConnectionVerdict::Busy);
        row("500", {500, "<html>", "text/html"}, ConnectionVerdict::Busy, 2);
        ScriptedReply reset;
        reset.resetUnanswered = true;
        row("hangs up", reset, ConnectionVerdict::Unreachable, 4); // Qt asks again by itself
        ScriptedReply silent;
        silent.neverAnswers = true;
        row("silent", silent, ConnectionVerdict::Unreachable, 2);
    }
    void answers()
    {
        QFETCH(ScriptedReply, reply);
        QFETCH(ConnectionVerdict, verdict);
        QFETCH(int, asked);
        LoopbackServer server([reply](const test::SeenRequest&) { return reply; });
        // Short only where it must run out: a busy machine may keep an answer for a while.
        const Milliseconds deadline{reply.neverAnswers ? 500 : 30'000};
        const ConnectionReport report = ask(server.url("/api").toStdString(), deadline);
        QVERIFY2(report.verdict == verdict, report.error ? report.error->detail.c_str() : "good");
        QVERIFY(report.error.has_value());
        QVERIFY2(server.seen().size() <= asked, QByteArray::number(server.seen().size()).constData());
    }

    void nobodyThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        const ConnectionReport report = ask("http://127.0.0.1:" + std::to_string(port) + "/api");
        QVERIFY(report.verdict == ConnectionVerdict::Unreachable);
    }

    void aServerWithoutTls()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        QByteArray heard;
        connect(&plain, &QTcpServer::newConnection, this, [&plain, &heard] {
            QTcpSocket* caller = plain.nextPendingConnection();
            connect(caller, &QTcpSocket::readyRead, caller, [caller, &heard] {
                heard += caller->readAll();
                caller->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
                caller->disconnectFromHost();
            });
        });
        const ConnectionReport report =
            ask("https://127.0.0.1:" + std::to_string(plain.serverPort()) + "/api");
        QVERIFY2(report.verdict == ConnectionVerdict::Certificate, report.error->detail.c_str());
        QVERIFY(!heard.isEmpty() && !heard.contains("key-for-tests"));
    }

    void badAddresses_data()
    {
        QTest::addColumn<QByteArray>("base");
        for (const char* base : {"", "somewhere", "http://example.com/api", "https://api.mytpe.appp/api/ext"})
            QTest::newRow(base) << QByteArray(base);
    }
    void badAddresses()
    {
        QFETCH(QByteArray, base);
        const ConnectionReport report = ask(base.toStdString());
        QVERIFY(report.verdict == ConnectionVerdict::BadAddress);
        QVERIFY(report.error && report.error->kind == ErrorKind::Invalid);
    }

    void whoGoesLeavesNobodyWaiting()
    {
        ScriptedReply silent;
        silent.neverAnswers = true;
        LoopbackServer server([silent](const test::SeenRequest&) { return silent; });
        auto check = std::make_unique<ConnectionCheck>();
        const auto pending = check->run(server.url("/api").toStdString(), kKeys);
        QTRY_COMPARE(server.seen().size(), 1);
        check.reset();
        QTRY_VERIFY(pending.isFinished());
        QVERIFY(!pending.result() && pending.result().error().kind == ErrorKind::Cancelled);
    }

private:
    static ConnectionReport ask(const std::string& base, Milliseconds deadline = Milliseconds{30'000})
    {
        api::QueueSettings patience = test::quickQueue();
        patience.deadline = deadline;
        patience.retry.attempts = 2;
        patience.rateLimitRepeats = 0;
        ConnectionCheck check(patience, nullptr);
        return test::answerOf(check.run(base, kKeys)).value();
    }
};

QTEST_GUILESS_MAIN(ConnectionCheckTest)
#include "connectioncheck_test.moc"

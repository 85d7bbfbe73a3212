// Requests follow the system's proxy, but for this machine: there plain http would show the keys to it.
#include "core/api/systemproxy.h"

#include "apifixture.h"
#include "tests/support/loopbackserver.h"
#include "wirebodies.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QTest>

using namespace desk;
using namespace desk::api;
using namespace desk::api::v2;
using namespace desk::test;

class SystemProxyTest : public QObject
{
    Q_OBJECT

    /// Answers each request itself and tunnels nothing.
    LoopbackServer m_proxy{[](const SeenRequest&) {
        ScriptedReply reply;
        reply.status = 403;
        return reply;
    }};

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* name : {"http_proxy", "https_proxy", "all_proxy"})
            qputenv(name, m_proxy.url());
        qunsetenv("no_proxy");
    }
    void init() { m_proxy.forget(); }

    void everyNameOfThisMachineIsDirect_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("isDirect");
        QTest::newRow("address") << QUrl(QStringLiteral("http://127.0.0.1:8080/api/v2")) << true;
        QTest::newRow("another of them") << QUrl(QStringLiteral("http://127.9.9.9/api/v2")) << true;
        QTest::newRow("version 6") << QUrl(QStringLiteral("http://[::1]:8080/api/v2")) << true;
        QTest::newRow("name") << QUrl(QStringLiteral("http://localhost:8080/api/v2")) << true;
        QTest::newRow("other host") << QUrl(QStringLiteral("https://pay.example.test/api/v2")) << false;
        QTest::newRow("looks like it")
            << QUrl(QStringLiteral("https://127.0.0.1.example.test/api/v2")) << false;
    }
    void everyNameOfThisMachineIsDirect()
    {
        QFETCH(QUrl, url);
        QFETCH(bool, isDirect);
        QNetworkAccessManager network;
        followSystemProxy(network);
        const auto proxies = network.proxyFactory()->queryProxy(QNetworkProxyQuery(url));
        QCOMPARE(proxies.first().type() == QNetworkProxy::NoProxy, isDirect);
    }

    void thisMachineIsReachedDirectly()
    {
        LoopbackServer server([](const SeenRequest&) {
            ScriptedReply reply;
            reply.body = kStats;
            return reply;
        });
        QNetworkAccessManager network;
        V2PaymentApi api(settingsFor(server.url("/api/v2")), network);
        QVERIFY(answerOf(api.stats({})).has_value());
        QCOMPARE(server.seen().size(), 1);
        QCOMPARE(m_proxy.seen().size(), 0);
    }

    void anotherHostIsReachedThroughTheProxy()
    {
        QNetworkAccessManager network;
        V2PaymentApi api(settingsFor("https://pay.example.test/api/v2"), network);
        QVERIFY(!answerOf(api.stats({})).has_value());
        QVERIFY(!m_proxy.seen().isEmpty());
        for (const SeenRequest& seen : m_proxy.seen()) {
            QCOMPARE(seen.verb, QByteArray("CONNECT"));
            QCOMPARE(seen.target, QByteArray("pay.example.test:443"));
            for (const auto& [name, value] : seen.headers) // the keys travel inside the tunnel alone
                QVERIFY(!value.contains("for-tests"));
        }
    }
};

QTEST_GUILESS_MAIN(SystemProxyTest)
#include "systemproxy_test.moc"

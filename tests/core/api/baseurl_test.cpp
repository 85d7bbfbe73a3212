#include "core/api/baseurl.h"

#include <QTest>
#include <QUrl>

using namespace desk;
using namespace desk::api;

class BaseUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void loopback();
    void origins_data();
    void origins();
};

void BaseUrlTest::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // empty: refused
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("documented", "https://dev.mytpe.app/api/v2/mytpe-pay", "https://dev.mytpe.app/api/v2/mytpe-pay");
    row("trailing slash", "https://dev.mytpe.app/api/v2/", "https://dev.mytpe.app/api/v2");
    row("several slashes", "https://a.test/x//", "https://a.test/x");
    row("no path", "https://a.test/", "https://a.test");
    row("spaces around", "  https://a.test/x\n", "https://a.test/x");
    row("capitals in the host", "HTTPS://A.Test/X", "https://a.test/X");
    row("port", "https://a.test:8443/x", "https://a.test:8443/x");
    row("dots in the path", "https://a.test/x/../y", "https://a.test/y");
    row("http to 127.0.0.1", "http://127.0.0.1:4000/api", "http://127.0.0.1:4000/api");
    row("http to 127.8.9.10", "http://127.8.9.10/api", "http://127.8.9.10/api");
    row("http to ::1", "http://[::1]:4000/api", "http://[::1]:4000/api");
    row("http to localhost", "http://localhost:4000/api", "http://localhost:4000/api");
    row("http elsewhere", "http://dev.mytpe.app/api", "");
    row("http to a neighbour", "http://192.168.1.5/api", "");
    row("http to 0.0.0.0", "http://0.0.0.0/api", "");
    row("loopback as a prefix", "http://127.0.0.1.evil.test/api", "");
    row("localhost as a prefix", "http://localhost.evil.test/api", "");
    row("three p (C16)", "https://api.mytpe.appp/api/ext", "");
    row("three p with a dot", "https://api.mytpe.appp./api/ext", "");
    row("user name", "https://key:secret@a.test/api", "");
    row("empty user name", "https://@a.test/api", "");
    row("query", "https://a.test/api?x=1", "");
    row("empty query", "https://a.test/api?", "");
    row("fragment", "https://a.test/api#x", "");
    row("no scheme", "a.test/api", "");
    row("other scheme", "ftp://a.test/api", "");
    row("file", "file:///etc/passwd", "");
    row("no host", "https:///api", "");
    row("empty", "", "");
    row("words", "not an address", "");
    row("port out of range", "https://a.test:99999/x", "");
    row("line break", "https://a.test/x\r\nX-Evil: 1", "");
}

void BaseUrlTest::parses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto base = parsedBaseUrl(text.toStdString());
    QCOMPARE(base.has_value(), !expected.isEmpty());
    if (base) {
        QCOMPARE(QByteArray::fromStdString(*base), expected);
        QCOMPARE(parsedBaseUrl(*base), base);
        return;
    }
    QCOMPARE(base.error().kind, ErrorKind::Invalid);
    QVERIFY(!base.error().detail.empty());
    QVERIFY(base.error().detail.find("secret") == std::string::npos); // what was typed is not repeated
}

void BaseUrlTest::loopback()
{
    QVERIFY(isLoopback("http://127.0.0.1:1/x"));
    QVERIFY(isLoopback("https://localhost/x"));
    QVERIFY(isLoopback("http://[::1]/x"));
    QVERIFY(!isLoopback("https://a.test/x"));
    QVERIFY(!isLoopback("http://128.0.0.1/x"));
}

void BaseUrlTest::origins_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("path") << QByteArray("https://a.test/y") << true;
    QTest::newRow("default port said") << QByteArray("https://a.test:443/") << true;
    QTest::newRow("host in capitals") << QByteArray("https://A.TEST/") << true;
    QTest::newRow("port") << QByteArray("https://a.test:444/") << false;
    QTest::newRow("scheme") << QByteArray("http://a.test/") << false;
    QTest::newRow("scheme, port kept") << QByteArray("http://a.test:443/") << false;
    QTest::newRow("host") << QByteArray("https://b.a.test/") << false;
}

void BaseUrlTest::origins()
{
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    QCOMPARE(isSameOrigin(QUrl(QStringLiteral("https://a.test/x")), QUrl::fromEncoded(other)), same);
}

QTEST_GUILESS_MAIN(BaseUrlTest)
#include "baseurl_test.moc"

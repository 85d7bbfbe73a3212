// Keys in texts: by value in every spelling, by pattern, and in what the program logs.
#include "core/base/redaction.h"

#include "core/base/logguard.h"

#include <QLoggingCategory>
#include <QObject>
#include <QTest>

#include <thread>
#include <type_traits>

using namespace desk;

namespace {

template <class T>
concept HasTextForm = std::is_convertible_v<T, std::string> || requires(T value)
{
    qDebug() << value;
};

static_assert(!HasTextForm<Secret>, "a secret must not be printable");
static_assert(!HasTextForm<KeyPair>, "a key pair must not be printable");

const KeyPair kKeys{Secret("pk_live/AZ+09=planted"), Secret("sk_live:very&secret planted")};

QByteArray bytesOf(const Secret& secret)
{
    return QByteArray::fromStdString(secret.reveal());
}

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownKeysGoInEverySpelling_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        for (const Secret& secret : {kKeys.key, kKeys.secret}) {
            const QByteArray plain = bytesOf(secret);
            QTest::newRow("plain") << plain;
            QTest::newRow("percent") << plain.toPercentEncoding();
            QTest::newRow("percent, lower case") << plain.toPercentEncoding().toLower();
            QTest::newRow("base64") << plain.toBase64();
            QTest::newRow("base64 for addresses") << plain.toBase64(QByteArray::Base64UrlEncoding);
            QTest::newRow("hexadecimal") << plain.toHex();
            QTest::newRow("HEXADECIMAL") << plain.toHex().toUpper();
        }
    }
    void knownKeysGoInEverySpelling()
    {
        QFETCH(QByteArray, spelling);
        const std::string text =
            "before " + spelling.toStdString() + " and " + spelling.toStdString() + " after";
        const std::string clean = withoutKeys(text, kKeys);
        QVERIFY2(clean.find(spelling.toStdString()) == std::string::npos, clean.c_str());
        QVERIFY(clean.starts_with("before ***") && clean.ends_with(" after"));
    }

    void withinLongerBase64()
    {
        for (int before = 0; before < 6; ++before) {
            const QByteArray whole = (QByteArray(before, 'u') + bytesOf(kKeys.key) + ":tail").toBase64();
            const std::string clean = withoutKeys(whole.toStdString(), kKeys);
            QVERIFY2(!QByteArray::fromBase64(QByteArray::fromStdString(clean)).contains(bytesOf(kKeys.key)),
                clean.c_str());
            QVERIFY(clean.find("***") != std::string::npos);
        }
    }

    void oneKeyWithinTheOther()
    {
        const KeyPair nested{Secret("planted"), Secret("planted-and-more")};
        QCOMPARE(withoutKeys("a planted-and-more b planted c", nested), std::string("a *** b *** c"));
    }

    void anEmptyKeyChangesNothing() { QCOMPARE(withoutKeys("text", KeyPair{}), std::string("text")); }

    void patterns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("clean");
        const auto row = [](const char* text, const char* clean) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(clean);
        };
        row("X-API-KEY: abc123", "X-API-KEY: ***");
        row("x-api-secret:abc123, next", "x-api-secret:***, next");
        row("X-Api-Key: a b", "X-Api-Key: *** b");
        row("{\"secret\":\"a\\\"b\",\"x\":1}", "{\"secret\":***,\"x\":1}");
        row("{\"api_key\" : \"abc\"}", "{\"api_key\" : ***}");
        row("PAYLINK_API_KEY=abc PAYLINK_API_SECRET=def", "PAYLINK_API_KEY=*** PAYLINK_API_SECRET=***");
        row("Authorization: Bearer abc.def", "Authorization: Bearer ***");
        row("authorization=Basic YWJj", "authorization=Basic ***");
        row("?api_key=abc&page=2", "?api_key=***&page=2");
        row("webhook secret: 'a b c'", "webhook secret: ***");
        row("access_token=abc", "access_token=***");
        row("the key was refused", "the key was refused");
        row("GET /links 200 in 12 ms", "GET /links 200 in 12 ms");
        row("a secret is missing", "a secret is missing");
    }
    void patterns()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, clean);
        QCOMPARE(QByteArray::fromStdString(withoutKeyPatterns(text.toStdString())), clean);
    }

    void theLogLosesItsKeys()
    {
        std::vector<std::string> lines;
        {
            const LogGuard guard([&lines](std::string_view line) { lines.emplace_back(line); });
            hideInLog(kKeys);
            qWarning("sent %s", kKeys.key.reveal().c_str());
            qCritical().noquote() << "X-API-SECRET:"
                                  << "something-else";
            std::thread([] { qWarning("again %s", kKeys.secret.reveal().c_str()); }).join();
        }
        QCOMPARE(lines.size(), std::size_t{3});
        QVERIFY(lines[0].ends_with("sent ***"));
        QVERIFY(lines[1].ends_with("X-API-SECRET: ***"));
        QVERIFY(lines[2].ends_with("again ***"));
        QCOMPARE(redactedForLog(kKeys.key.reveal()), std::string(kRedacted));
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction_test.moc"

// Inactivity expiry on a clock that only the test moves (A.5). The shop opens at 10:02:00.
#include "tests/sandbox/shopclient.h"

#include <QTest>

using namespace desk::sandbox;
using namespace std::chrono_literals;

class TestSweeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expiresAtTheNextSweep_data();
    void expiresAtTheNextSweep();
    void onlyACompletedPaymentRestartsTheClock_data();
    void onlyACompletedPaymentRestartsTheClock();
    void aPausedLinkIsNotSwept();
    void resumedAfterItsWindowItExpiresAtTheNextSweep();
    void overrideAndDefault_data();
    void overrideAndDefault();
    void anEmptyOverrideIsCleared_data();
    void anEmptyOverrideIsCleared();
    void aNewDefaultReachesExistingLinks();
    void aReusableLinkShowsATimeoutAndNeverExpires();
    void oneLongStepEqualsManyShortOnes();

private:
    static std::string linkWith(ShopClient& client, const std::string& minutes, int instance = 1,
        const std::string& mode = "one_shot")
    {
        auto fields = linkFields(client.instance(instance), "lien", mode, mode == "limited" ? 5 : 0);
        if (!minutes.empty()) {
            fields["inactivity_timeout_minutes"] = minutes;
        }
        return createdLink(client, fields);
    }
    static QString statusOf(ShopClient& client, const std::string& id)
    {
        return text(client.link(id), "status");
    }
};

void TestSweeper::expiresAtTheNextSweep_data()
{
    QTest::addColumn<QByteArray>("minutes");
    QTest::addColumn<int>("lastSecondAlive"); // since 10:02:00
    QTest::addColumn<QString>("expiredAt");
    QTest::addRow("deadline on a sweep")
        << QByteArray("3") << 179 << QStringLiteral("2026-03-10T10:05:00.000000Z");
    QTest::addRow("just after one") << QByteArray("4") << 479
                                    << QStringLiteral("2026-03-10T10:10:00.000000Z");
    QTest::addRow("between two") << QByteArray("10") << 779 << QStringLiteral("2026-03-10T10:15:00.000000Z");
    QTest::addRow("a day") << QByteArray("1440") << 86'579 << QStringLiteral("2026-03-11T10:05:00.000000Z");
}

void TestSweeper::expiresAtTheNextSweep()
{
    QFETCH(QByteArray, minutes);
    QFETCH(int, lastSecondAlive);
    QFETCH(QString, expiredAt);
    ShopClient client(stillShop());
    const std::string id = linkWith(client, minutes.toStdString());
    client.sandbox.advance(std::chrono::seconds(lastSecondAlive));
    QCOMPARE(statusOf(client, id), QStringLiteral("active"));
    client.sandbox.advance(1s);
    QCOMPARE(statusOf(client, id), QStringLiteral("expired"));
    QCOMPARE(text(client.link(id), "payment_status"), QStringLiteral("expired"));
    QCOMPARE(text(client.link(id), "updated_at"), expiredAt);
    QVERIFY(!client.sandbox.pay(id));
}

void TestSweeper::onlyACompletedPaymentRestartsTheClock_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("after");
    QTest::addRow("completed") << QByteArray("completed") << QStringLiteral("active");
    QTest::addRow("failed") << QByteArray("failed") << QStringLiteral("expired");
    QTest::addRow("refused") << QByteArray("refused") << QStringLiteral("expired");
    QTest::addRow("refunded") << QByteArray("refunded") << QStringLiteral("expired");
}

void TestSweeper::onlyACompletedPaymentRestartsTheClock()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, after);
    ShopClient client(stillShop());
    const std::string id = linkWith(client, "30", 1, "limited");
    client.sandbox.advance(20min);
    QVERIFY(client.sandbox.pay(id, status.toStdString()));
    client.sandbox.advance(15min); // 10:37, past the first deadline of 10:32
    QCOMPARE(statusOf(client, id), after);
    client.sandbox.advance(20min); // 10:57, past the second of 10:52
    QCOMPARE(statusOf(client, id), QStringLiteral("expired"));
}

void TestSweeper::aPausedLinkIsNotSwept()
{
    ShopClient client(stillShop());
    const std::string id = linkWith(client, "10");
    QCOMPARE(client.patch("/links/" + id + "/toggle-status").status, 200);
    client.sandbox.advance(24h);
    QCOMPARE(statusOf(client, id), QStringLiteral("inactive"));
}

void TestSweeper::resumedAfterItsWindowItExpiresAtTheNextSweep()
{
    ShopClient client(stillShop());
    const std::string id = linkWith(client, "10");
    client.patch("/links/" + id + "/toggle-status");
    client.sandbox.advance(60min); // 11:02
    client.patch("/links/" + id + "/toggle-status");
    QCOMPARE(statusOf(client, id), QStringLiteral("active"));
    client.sandbox.advance(179s);
    QCOMPARE(statusOf(client, id), QStringLiteral("active"));
    client.sandbox.advance(1s); // 11:05
    QCOMPARE(statusOf(client, id), QStringLiteral("expired"));
}

void TestSweeper::overrideAndDefault_data()
{
    QTest::addColumn<QByteArray>("minutes");
    QTest::addColumn<int>("instance");
    QTest::addColumn<QJsonValue>("own");
    QTest::addColumn<QJsonValue>("effective");
    QTest::addColumn<QJsonValue>("source");
    QTest::addRow("inherited") << QByteArray() << 0 << QJsonValue() << QJsonValue(2880)
                               << QJsonValue(QLatin1String("instance"));
    QTest::addRow("own over default")
        << QByteArray("60") << 0 << QJsonValue(60) << QJsonValue(60) << QJsonValue(QLatin1String("link"));
    QTest::addRow("own alone") << QByteArray("60") << 1 << QJsonValue(60) << QJsonValue(60)
                               << QJsonValue(QLatin1String("link"));
    QTest::addRow("neither") << QByteArray() << 1 << QJsonValue() << QJsonValue() << QJsonValue();
}

void TestSweeper::overrideAndDefault()
{
    QFETCH(QByteArray, minutes);
    QFETCH(int, instance);
    ShopClient client(stillShop());
    const QJsonObject link = client.link(linkWith(client, minutes.toStdString(), instance));
    QTEST(link.value(QLatin1String("inactivity_timeout_minutes")), "own");
    QTEST(link.value(QLatin1String("effective_inactivity_timeout_minutes")), "effective");
    QTEST(link.value(QLatin1String("inactivity_timeout_source")), "source");
    QCOMPARE(text(link, "last_activity_at"), QString::fromLatin1(kTestStartText.data()));
}

void TestSweeper::anEmptyOverrideIsCleared_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::addRow("empty form field") << false;
    QTest::addRow("JSON null") << true;
}

void TestSweeper::anEmptyOverrideIsCleared()
{
    QFETCH(bool, isJson);
    ShopClient client(stillShop());
    const std::string id = linkWith(client, "60", 0, "limited");
    const std::string path = "/links/update/" + id;
    const Answer answer = isJson ? client.postJson(path, R"({"inactivity_timeout_minutes":null})")
                                 : client.postForm(path, {{"inactivity_timeout_minutes", ""}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(client.link(id).value(QLatin1String("inactivity_timeout_minutes")), QJsonValue());
    QCOMPARE(client.link(id).value(QLatin1String("effective_inactivity_timeout_minutes")).toInt(), 2880);
    client.sandbox.advance(3h);
    QCOMPARE(statusOf(client, id), QStringLiteral("active"));
}

void TestSweeper::aNewDefaultReachesExistingLinks()
{
    ShopClient client(stillShop());
    const std::string id = linkWith(client, "", 1);
    client.sandbox.advance(24h);
    QCOMPARE(statusOf(client, id), QStringLiteral("active"));
    const Answer answer = client.postForm(
        "/update", {{"id", client.instance(1)}, {"default_inactivity_timeout_minutes", "120"}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(client.link(id).value(QLatin1String("effective_inactivity_timeout_minutes")).toInt(), 120);
    client.sandbox.advance(3min);
    QCOMPARE(statusOf(client, id), QStringLiteral("expired"));
}

void TestSweeper::aReusableLinkShowsATimeoutAndNeverExpires()
{
    ShopClient client(stillShop());
    const std::string id = linkWith(client, "", 0, "reusable");
    QCOMPARE(
        client.link(id).value(QLatin1String("effective_inactivity_timeout_minutes")).toInt(), 2880); // C7
    client.sandbox.advance(24h * 400);
    QCOMPARE(statusOf(client, id), QStringLiteral("active"));
}

void TestSweeper::oneLongStepEqualsManyShortOnes()
{
    SandboxOptions options = stillShop(40, 200);
    options.arrivals = true;
    ShopClient atOnce(options);
    ShopClient inSteps(options);
    atOnce.sandbox.advance(2h);
    for (int i = 0; i < 240; ++i) {
        inSteps.sandbox.advance(30s);
    }
    const ShopTotals totals = atOnce.sandbox.totals();
    QVERIFY2(totals.transactions > 200 + 1500, "about one payment per four seconds arrives");
    QCOMPARE(inSteps.sandbox.totals().completedCentimes, totals.completedCentimes);
    QCOMPARE(inSteps.sandbox.totals().transactions, totals.transactions);
    for (const std::string& id : atOnce.sandbox.linkIds()) {
        QCOMPARE(atOnce.link(id), inSteps.link(id));
    }
}

QTEST_GUILESS_MAIN(TestSweeper)
#include "tst_sweeper.moc"

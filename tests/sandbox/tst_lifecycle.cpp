// Mode x state x action: which are allowed, and what the link is afterwards (A.5).
#include "tests/sandbox/shopclient.h"

#include <QTest>

using namespace desk::sandbox;
using namespace std::chrono_literals;

namespace {

constexpr int kPaid = 1; // answers of the action "pay"
constexpr int kRefused = 0;
constexpr int kQuota = 2;

/// Makes a link of the mode and brings it into the state.
std::string linkIn(ShopClient& client, const QString& mode, const QString& state)
{
    auto fields = linkFields(
        client.instance(1), "lien", mode.toStdString(), mode == QLatin1String("limited") ? kQuota : 0);
    fields["inactivity_timeout_minutes"] = "30";
    const std::string id = createdLink(client, fields);
    if (state == QLatin1String("paused")) {
        client.patch("/links/" + id + "/toggle-status");
    } else if (state == QLatin1String("paid once")) {
        client.sandbox.pay(id);
    } else if (state == QLatin1String("closed")) {
        while (client.sandbox.pay(id)) {}
    } else if (state == QLatin1String("expired")) {
        client.sandbox.advance(40min);
    }
    return id;
}

int act(ShopClient& client, const std::string& id, const QString& action)
{
    if (action == QLatin1String("pay")) {
        return client.sandbox.pay(id) ? kPaid : kRefused;
    }
    if (action == QLatin1String("toggle")) {
        return client.patch("/links/" + id + "/toggle-status").status;
    }
    if (action == QLatin1String("delete")) {
        return client.remove("/links/" + id).status;
    }
    const std::map<QString, std::string> bodies{{QStringLiteral("retitle"), R"({"title":"Autre"})"},
        {QStringLiteral("restock"), R"({"max_payments":7})"},
        {QStringLiteral("lower"), R"({"max_payments":1})"}};
    return client.postJson("/links/update/" + id, bodies.at(action)).status;
}

struct Row {
    const char *mode, *state, *action;
    int answer;
    const char* after;
};

constexpr Row kRows[] = {
    {"reusable", "fresh", "pay", kPaid, "active/active_receiving_payments"},
    {"reusable", "fresh", "toggle", 200, "inactive/inactive"},
    {"reusable", "fresh", "retitle", 200, "active/active"},
    {"reusable", "fresh", "restock", 200, "active/active"},
    {"reusable", "fresh", "delete", 200, "gone"},
    {"reusable", "paid once", "pay", kPaid, "active/active_receiving_payments"},
    {"reusable", "paid once", "delete", 500, "active/active_receiving_payments"},
    {"reusable", "paused", "pay", kRefused, "inactive/inactive"},
    {"reusable", "paused", "toggle", 200, "active/active"},
    {"reusable", "paused", "retitle", 200, "inactive/inactive"},
    {"reusable", "paused", "delete", 200, "gone"},
    {"reusable", "expired", "pay", kPaid, "active/active_receiving_payments"}, // exempt: it never expired
    {"one_shot", "fresh", "pay", kPaid, "closed/paid"},
    {"one_shot", "fresh", "toggle", 200, "inactive/inactive"},
    {"one_shot", "fresh", "retitle", 422, "active/awaiting_payment"},
    {"one_shot", "fresh", "delete", 200, "gone"},
    {"one_shot", "paused", "pay", kRefused, "inactive/inactive"},
    {"one_shot", "paused", "toggle", 200, "active/awaiting_payment"},
    {"one_shot", "paused", "retitle", 422, "inactive/inactive"},
    {"one_shot", "closed", "pay", kRefused, "closed/paid"},
    {"one_shot", "closed", "toggle", 422, "closed/paid"},
    {"one_shot", "closed", "retitle", 422, "closed/paid"},
    {"one_shot", "closed", "restock", 422, "closed/paid"},
    {"one_shot", "closed", "delete", 500, "closed/paid"},
    {"one_shot", "expired", "pay", kRefused, "expired/expired"},
    {"one_shot", "expired", "toggle", 419, "expired/expired"},
    {"one_shot", "expired", "retitle", 422, "expired/expired"},
    {"one_shot", "expired", "delete", 200, "gone"},
    {"limited", "fresh", "pay", kPaid, "active/active_receiving_payments"},
    {"limited", "fresh", "toggle", 200, "inactive/inactive"},
    {"limited", "fresh", "retitle", 200, "active/awaiting_payment"},
    {"limited", "fresh", "restock", 200, "active/awaiting_payment"},
    {"limited", "fresh", "delete", 200, "gone"},
    {"limited", "paid once", "pay", kPaid, "closed/fully_paid"},
    {"limited", "paid once", "lower", 200, "closed/fully_paid"},
    {"limited", "paid once", "delete", 500, "active/active_receiving_payments"},
    {"limited", "paused", "pay", kRefused, "inactive/inactive"},
    {"limited", "paused", "toggle", 200, "active/awaiting_payment"},
    {"limited", "paused", "restock", 200, "inactive/inactive"},
    {"limited", "closed", "pay", kRefused, "closed/fully_paid"},
    {"limited", "closed", "toggle", 422, "closed/fully_paid"},
    {"limited", "closed", "retitle", 422, "closed/fully_paid"},
    {"limited", "closed", "lower", 422, "closed/fully_paid"},
    {"limited", "closed", "restock", 200, "active/active_receiving_payments"},
    {"limited", "closed", "delete", 500, "closed/fully_paid"},
    {"limited", "expired", "pay", kRefused, "expired/expired"},
    {"limited", "expired", "toggle", 419, "expired/expired"},
    {"limited", "expired", "retitle", 403, "expired/expired"},
    {"limited", "expired", "restock", 403, "expired/expired"},
    {"limited", "expired", "delete", 200, "gone"},
};

} // namespace

class TestLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void action_data();
    void action();
    void restockingReopensTheSameLink();
    void onlyCompletedPaymentsCount_data();
    void onlyCompletedPaymentsCount();
    void linksOfAnInactiveInstanceTakeNothing();
    void aChangeMovesUpdatedAt();
    void pendingPaymentsEndWithinTenMinutes();
    void aPaymentInFlightNeverOversells();
    void aCheckAsksTheNetworkAgain();
    void payRefusesWhatItDoesNotKnow();
};

void TestLifecycle::action_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("after");
    for (const Row& row : kRows) {
        QTest::addRow("%s, %s: %s", row.mode, row.state, row.action)
            << QString::fromLatin1(row.mode) << QString::fromLatin1(row.state)
            << QString::fromLatin1(row.action) << row.answer << QString::fromLatin1(row.after);
    }
}

void TestLifecycle::action()
{
    QFETCH(QString, mode);
    QFETCH(QString, state);
    QFETCH(QString, action);
    QFETCH(int, answer);
    QFETCH(QString, after);
    ShopClient client(stillShop());
    const std::string id = linkIn(client, mode, state);
    QVERIFY(!id.empty());
    QCOMPARE(act(client, id, action), answer);
    const Answer shown = client.get("/links/" + id);
    const QString now = shown.status == 404 ? QStringLiteral("gone")
                                            : text(shown.data(), "status") + QLatin1Char('/')
                                                  + text(shown.data(), "payment_status");
    QCOMPARE(now, after);
}

void TestLifecycle::restockingReopensTheSameLink()
{
    ShopClient client(stillShop());
    const std::string id = linkIn(client, QStringLiteral("limited"), QStringLiteral("closed"));
    const QString url = text(client.link(id), "payment_link");
    QCOMPARE(client.link(id).value(QLatin1String("remaining_payments")).toInt(-1), 0);
    const Answer answer = client.postJson("/links/update/" + id, R"({"max_payments":3})");
    QCOMPARE(answer.data().keys().size(), 8); // the partial object, in any order
    QCOMPARE(text(answer.data(), "status"), QStringLiteral("active"));
    QCOMPARE(client.link(id).value(QLatin1String("remaining_payments")).toInt(), 1);
    QCOMPARE(text(client.link(id), "payment_link"), url);
    QVERIFY(client.sandbox.pay("lien")); // the slug will do
    QVERIFY(!client.sandbox.pay("lien"));
    QCOMPARE(text(client.link(id), "payment_status"), QStringLiteral("fully_paid"));
}

void TestLifecycle::onlyCompletedPaymentsCount_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("count");
    for (const char* status : {"pending", "processing", "failed", "refused", "refunded"}) {
        QTest::addRow("%s", status) << QByteArray(status) << 0;
    }
    QTest::addRow("completed") << QByteArray("completed") << 1;
}

void TestLifecycle::onlyCompletedPaymentsCount()
{
    QFETCH(QByteArray, status);
    QFETCH(int, count);
    ShopClient client(stillShop());
    const std::string id = linkIn(client, QStringLiteral("limited"), QStringLiteral("fresh"));
    QVERIFY(client.sandbox.pay(id, status.toStdString()));
    QCOMPARE(client.link(id).value(QLatin1String("successful_payments_count")).toInt(), count);
    QCOMPARE(text(client.link(id), "collected_amount"), QLatin1String(count == 1 ? "4500.00" : "0.00"));
    QCOMPARE(client.sandbox.totals().completedCentimes, count * 450'000);
    QCOMPARE(client.sandbox.totals().transactions, 1);
    QCOMPARE(client.remove("/links/" + id).status, 500); // any status blocks
}

void TestLifecycle::linksOfAnInactiveInstanceTakeNothing()
{
    ShopClient client(stillShop(24, 100));
    const std::string closedShop = client.instance(2);
    const QJsonArray links = client.get("/" + closedShop + "/links?status=active").items();
    QVERIFY(!links.isEmpty());
    QVERIFY(!client.sandbox.pay(text(links.at(0).toObject(), "id").toStdString()));
    QCOMPARE(client.postForm("/links/store", linkFields(closedShop, "neuf")).status, 403);
}

void TestLifecycle::aChangeMovesUpdatedAt()
{
    ShopClient client(stillShop());
    const std::string id = linkIn(client, QStringLiteral("limited"), QStringLiteral("fresh"));
    QString before = text(client.link(id), "updated_at");
    QCOMPARE(before, QString::fromLatin1(kTestStartText.data()));
    for (const char* action : {"toggle", "toggle", "retitle", "restock", "pay"}) {
        client.sandbox.advance(1s);
        act(client, id, QString::fromLatin1(action));
        const QString after = text(client.link(id), "updated_at");
        QVERIFY2(after > before, action);
        before = after;
    }
    QCOMPARE(text(client.link(id), "created_at"), QString::fromLatin1(kTestStartText.data()));
}

void TestLifecycle::pendingPaymentsEndWithinTenMinutes()
{
    ShopClient client(stillShop());
    const std::string id = linkIn(client, QStringLiteral("reusable"), QStringLiteral("fresh"));
    for (int i = 0; i < 60; ++i) {
        QVERIFY(client.sandbox.pay(id, i % 2 == 0 ? "pending" : "processing"));
    }
    QCOMPARE(
        client.get("/links/" + id + "/transactions?status=pending").data().value(QLatin1String("total")), 30);
    client.sandbox.advance(10min);
    std::map<QString, int> ended;
    for (const QJsonObject& transaction : client.all("/links/" + id + "/transactions")) {
        ++ended[text(transaction, "status")];
    }
    QCOMPARE(ended.size(), 3U);
    QCOMPARE(ended[QStringLiteral("completed")] + ended[QStringLiteral("failed")]
                 + ended[QStringLiteral("refused")],
        60);
    QCOMPARE(client.link(id).value(QLatin1String("successful_payments_count")).toInt(),
        ended[QStringLiteral("completed")]);
}

void TestLifecycle::aPaymentInFlightNeverOversells()
{
    ShopClient client(stillShop());
    const std::string id = linkIn(client, QStringLiteral("limited"), QStringLiteral("fresh"));
    for (int i = 0; i < 20; ++i) {
        QVERIFY(client.sandbox.pay(id, "pending"));
    }
    client.sandbox.advance(10min);
    QCOMPARE(client.link(id).value(QLatin1String("successful_payments_count")).toInt(), kQuota);
    QCOMPARE(text(client.link(id), "status"), QStringLiteral("closed"));
}

void TestLifecycle::aCheckAsksTheNetworkAgain()
{
    ShopClient client(stillShop());
    const std::string id = linkIn(client, QStringLiteral("reusable"), QStringLiteral("fresh"));
    QVERIFY(client.sandbox.pay(id, "pending"));
    const QString number = text(client.get("/transaction/recent").items().at(0).toObject(), "order_number");
    QVERIFY(number.size() >= 1 && number.size() <= 10);
    const std::string body = "{\"order_number\":\"" + number.toStdString() + "\"}";
    const Answer answer = client.postJson("/links/transaction/check", body);
    QCOMPARE(answer.status, 200);
    const QJsonObject checked = answer.data().value(QLatin1String("transaction")).toObject();
    QCOMPARE(text(checked, "order_number"), number);
    QVERIFY(text(checked, "status") != QLatin1String("pending"));
    QCOMPARE(
        text(client.get("/transaction/recent").items().at(0).toObject(), "status"), text(checked, "status"));
    QCOMPARE(client.postJson("/links/transaction/check", R"({"order_number":"ZZZZZZZZZZZ"})").status, 404);
    QCOMPARE(client.postJson("/links/transaction/check", "{}").status, 422);
}

void TestLifecycle::payRefusesWhatItDoesNotKnow()
{
    ShopClient client(stillShop());
    const std::string id = linkIn(client, QStringLiteral("reusable"), QStringLiteral("fresh"));
    QVERIFY(!client.sandbox.pay("no-such-link"));
    QVERIFY(!client.sandbox.pay(id, "done"));
    QCOMPARE(client.sandbox.totals().transactions, 0);
}

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"

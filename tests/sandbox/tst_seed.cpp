// The history a shop starts with: the same every time, consistent, and with something of everything.
#include "tests/sandbox/shopclient.h"

#include <QTest>

#include <set>

using namespace desk::sandbox;
using namespace std::chrono_literals;

namespace {

long long centimes(const QJsonObject& object, const char* key)
{
    return text(object, key).remove(QLatin1Char('.')).toLongLong();
}

/// Everything the server says, as bytes; its own address is left out.
std::string allBytes(ShopClient& client)
{
    std::string out = client.get("/").body + client.get("/stats").body;
    for (int page = 1; page <= 3; ++page) {
        for (int i = 0; i < 3; ++i) {
            out += client.get("/" + client.instance(i) + "/links?per_page=100&page=" + std::to_string(page))
                       .body;
        }
        out += client.get("/transaction/recent?per_page=100&page=" + std::to_string(page)).body;
    }
    for (const std::string& id : client.sandbox.linkIds()) {
        out += client.get("/links/" + id).body + client.get("/links/" + id + "/export-transactions").body;
    }
    const std::string base = client.sandbox.baseUrl();
    const std::string port = base.substr(base.find(':', 7), base.find('/', 7) - base.find(':', 7));
    for (std::size_t at = out.find(port); at != std::string::npos; at = out.find(port, at)) {
        out.erase(at, port.size());
    }
    return out;
}

std::vector<QJsonObject> allLinks(ShopClient& client)
{
    std::vector<QJsonObject> out;
    for (const std::string& id : client.sandbox.linkIds()) {
        out.push_back(client.link(id));
    }
    return out;
}

QString stateOf(const QJsonObject& link)
{
    const int count = link.value(QLatin1String("successful_payments_count")).toInt();
    const int quota = link.value(QLatin1String("max_payments")).toInt(-1);
    QString state = QStringList{text(link, "payment_mode"), text(link, "type"), text(link, "status"),
        text(link, "payment_status")}
                        .join(QLatin1Char(' '));
    if (quota >= 0 && count > quota) {
        state += QLatin1String(" oversold");
    }
    return state;
}

} // namespace

class TestSeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameBytes();
    void anotherSeedGivesAnotherShop();
    void exactlyAsManyAsAsked_data();
    void exactlyAsManyAsAsked();
    void theFirstLinksHaveEveryState();
    void sumsAgree_data();
    void sumsAgree();
    void quotasHold();
    void datesAreInOrder();
    void someDeadlinesAreNear();
    void nothingSeededExpiresAtOnce();
    void transactionsHaveEveryStatusAndLateMonthEnds();
    void orderNumbersFindTheirTransaction();
    void emptyMapsAppearBothWays();
};

void TestSeed::theSameSeedGivesTheSameBytes()
{
    ShopClient first(stillShop(60, 250));
    ShopClient second(stillShop(60, 250));
    const std::string bytes = allBytes(first);
    QVERIFY(bytes.size() > 100'000);
    QVERIFY(bytes == allBytes(second));
    QCOMPARE(first.sandbox.key(), second.sandbox.key());
}

void TestSeed::anotherSeedGivesAnotherShop()
{
    SandboxOptions options = stillShop(10, 20);
    ShopClient first(options);
    options.seed = 2;
    ShopClient second(options);
    QVERIFY(first.sandbox.linkIds() != second.sandbox.linkIds());
    QVERIFY(first.sandbox.secret() != second.sandbox.secret());
}

void TestSeed::exactlyAsManyAsAsked_data()
{
    QTest::addColumn<int>("links");
    QTest::addColumn<int>("transactions");
    QTest::addColumn<int>("expected");
    QTest::addRow("nothing") << 0 << 0 << 0;
    QTest::addRow("no link to pay on") << 0 << 50 << 0;
    QTest::addRow("one link") << 1 << 50 << 50;
    QTest::addRow("no transactions") << 60 << 0 << 0;
    QTest::addRow("too few for all states") << 60 << 7 << 7;
    QTest::addRow("default") << 60 << 500 << 500;
    QTest::addRow("more") << 1000 << 9999 << 9999;
}

void TestSeed::exactlyAsManyAsAsked()
{
    QFETCH(int, links);
    QFETCH(int, transactions);
    QFETCH(int, expected);
    ShopClient client(stillShop(links, transactions));
    QCOMPARE(client.sandbox.totals().links, links);
    QCOMPARE(client.sandbox.totals().transactions, expected);
    QCOMPARE(client.get("/transaction/recent").data().value(QLatin1String("total")).toInt(), expected);
}

void TestSeed::theFirstLinksHaveEveryState()
{
    ShopClient client(stillShop(24, 120));
    std::set<QString> states;
    for (const QJsonObject& link : allLinks(client)) {
        states.insert(stateOf(link));
    }
    for (const char* state :
        {"reusable dynamic active active", "reusable dynamic active active_receiving_payments",
            "reusable dynamic inactive inactive", "reusable static active active",
            "reusable static active active_receiving_payments", "one_shot dynamic active awaiting_payment",
            "one_shot dynamic closed paid", "one_shot dynamic inactive inactive",
            "one_shot dynamic expired expired", "one_shot dynamic closed expired",
            "limited dynamic active awaiting_payment", "limited dynamic active active_receiving_payments",
            "limited dynamic closed fully_paid", "limited dynamic closed fully_paid oversold",
            "limited dynamic inactive inactive", "limited dynamic expired expired"}) {
        QVERIFY2(states.count(QString::fromLatin1(state)) == 1, state);
    }
}

void TestSeed::sumsAgree_data()
{
    QTest::addColumn<bool>("isLater");
    QTest::addRow("at the start") << false;
    QTest::addRow("after a busy hour") << true;
}

void TestSeed::sumsAgree()
{
    QFETCH(bool, isLater);
    SandboxOptions options = stillShop(80, 900);
    options.arrivals = true;
    ShopClient client(options);
    client.sandbox.advance(isLater ? 1h : 0h);
    long long total = 0;
    long long count = 0;
    for (const QJsonObject& link : allLinks(client)) {
        long long paid = 0;
        int payments = 0;
        for (const QJsonObject& transaction :
            client.all("/links/" + text(link, "id").toStdString() + "/transactions?status=completed")) {
            paid += centimes(transaction, "amount");
            ++payments;
        }
        QCOMPARE(centimes(link, "collected_amount"), paid);
        QCOMPARE(link.value(QLatin1String("successful_payments_count")).toInt(), payments);
        total += paid;
        count += payments;
    }
    QVERIFY(total > 0);
    const QJsonObject stats = client.get("/stats").data();
    QCOMPARE(centimes(stats, "total_amount"), total);
    QCOMPARE(stats.value(QLatin1String("transaction_count")).toInt(), static_cast<int>(count));
    QCOMPARE(client.sandbox.totals().completedCentimes, total);
    QCOMPARE(client.sandbox.totals().completedCount, count);
}

void TestSeed::quotasHold()
{
    ShopClient client(stillShop(400, 3000));
    int oversold = 0;
    for (const QJsonObject& link : allLinks(client)) {
        const QString mode = text(link, "payment_mode");
        const int count = link.value(QLatin1String("successful_payments_count")).toInt();
        const QJsonValue remaining = link.value(QLatin1String("remaining_payments"));
        QCOMPARE(link.value(QLatin1String("max_payments")).isNull(), mode != QLatin1String("limited"));
        QCOMPARE(remaining.isNull(), mode == QLatin1String("reusable"));
        const int quota =
            mode == QLatin1String("limited") ? link.value(QLatin1String("max_payments")).toInt() : 1;
        if (mode == QLatin1String("reusable")) {
            continue;
        }
        QVERIFY(quota >= 1);
        QCOMPARE(remaining.toInt(-1), std::max(0, quota - count));
        QVERIFY(count <= quota + 1);
        oversold += count > quota ? 1 : 0;
        QVERIFY2(count < quota || text(link, "status") == QLatin1String("closed"), qPrintable(stateOf(link)));
    }
    QVERIFY(oversold >= 1);
}

void TestSeed::datesAreInOrder()
{
    ShopClient client(stillShop(300, 2500));
    const QString now = QString::fromLatin1(kTestStartText.data());
    for (const QJsonObject& link : allLinks(client)) {
        QVERIFY(text(link, "created_at") <= text(link, "last_activity_at"));
        QVERIFY(text(link, "last_activity_at") <= text(link, "updated_at"));
        QVERIFY(text(link, "updated_at") <= now);
        QVERIFY(text(link, "created_at") > QLatin1String("2024-12"));
    }
    for (const QJsonObject& transaction : client.all("/transaction/recent")) {
        QVERIFY(text(transaction, "created_at") <= text(transaction, "updated_at"));
        QVERIFY(text(transaction, "updated_at") <= now);
    }
    const QString oldest = text(client.all("/transaction/recent").back(), "created_at");
    QVERIFY2(oldest < QLatin1String("2025-04"), qPrintable(oldest));
}

void TestSeed::someDeadlinesAreNear()
{
    ShopClient client(stillShop(24, 120));
    int inMinutes = 0;
    int inHours = 0;
    int inDays = 0;
    for (const QJsonObject& link : allLinks(client)) {
        const QJsonValue minutes = link.value(QLatin1String("effective_inactivity_timeout_minutes"));
        if (minutes.isNull() || text(link, "status") != QLatin1String("active")
            || text(link, "payment_mode") == QLatin1String("reusable")) {
            continue;
        }
        const QDateTime last = QDateTime::fromString(text(link, "last_activity_at"), Qt::ISODateWithMs);
        const qint64 left = last.toMSecsSinceEpoch() + minutes.toInt() * 60'000LL - kTestStart;
        QVERIFY(left > 0);
        ++(left < 3'600'000 ? inMinutes : left < 86'400'000 ? inHours : inDays);
    }
    QVERIFY(inMinutes >= 3 && inHours >= 2 && inDays >= 1);
}

void TestSeed::nothingSeededExpiresAtOnce()
{
    ShopClient client(stillShop(500, 3000));
    const auto expired = [&client] {
        int count = 0;
        for (int i = 0; i < 3; ++i) {
            count += client.get("/" + client.instance(i) + "/links?status=expired")
                         .data()
                         .value(QLatin1String("total"))
                         .toInt();
        }
        return count;
    };
    const int before = expired();
    QVERIFY(before > 0);
    client.sandbox.advance(2min);
    QCOMPARE(expired(), before);
    client.sandbox.advance(1h);
    QVERIFY(expired() > before); // the countdowns were real
}

void TestSeed::transactionsHaveEveryStatusAndLateMonthEnds()
{
    ShopClient client(stillShop(60, 2000));
    std::set<QString> statuses;
    int lateMonthEnds = 0;
    for (const QJsonObject& transaction : client.all("/transaction/recent")) {
        const QString status = text(transaction, "status");
        statuses.insert(status);
        const QDateTime when = QDateTime::fromString(text(transaction, "created_at"), Qt::ISODateWithMs);
        const bool isMonthEnd = when.date().day() == when.date().daysInMonth();
        lateMonthEnds += isMonthEnd && when.time().hour() == 23 ? 1 : 0;
        const bool hasMoved = status == QLatin1String("completed") || status == QLatin1String("refunded");
        QCOMPARE(transaction.value(QLatin1String("approval_code")).isString(), hasMoved);
    }
    QCOMPARE(statuses.size(), 6U);
    QVERIFY2(lateMonthEnds > 20, "payments that belong to the next month in Algiers");
}

void TestSeed::orderNumbersFindTheirTransaction()
{
    ShopClient client(stillShop(40, 300));
    std::set<QString> numbers;
    for (const QJsonObject& transaction : client.all("/transaction/recent")) {
        const QString number = text(transaction, "order_number");
        QVERIFY(numbers.insert(number).second);
        const Answer answer = client.postJson(
            "/links/transaction/check", "{\"order_number\":\"" + number.toStdString() + "\"}");
        QCOMPARE(text(answer.data().value(QLatin1String("transaction")).toObject(), "id"),
            text(transaction, "id"));
    }
}

void TestSeed::emptyMapsAppearBothWays()
{
    ShopClient client(stillShop(60, 100));
    std::set<QJsonValue::Type> metadata;
    std::set<QJsonValue::Type> udfs;
    for (const QJsonObject& link : allLinks(client)) {
        metadata.insert(link.value(QLatin1String("metadata")).type());
        udfs.insert(link.value(QLatin1String("udfs")).type());
    }
    const std::set<QJsonValue::Type> all{QJsonValue::Null, QJsonValue::Array, QJsonValue::Object};
    QVERIFY(metadata == all);
    QVERIFY(udfs == all);
}

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_seed.moc"

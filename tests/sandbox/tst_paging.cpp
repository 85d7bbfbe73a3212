// Pages, filters and orders (A.7), the key check and the routes in front of them.
#include "tests/sandbox/shopclient.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace desk::sandbox;

namespace {

int number(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toInt(-1);
}

} // namespace

class TestPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_data();
    void page();
    void thePaginatorNamesItsNeighbours();
    void pagesTogetherHoldEverythingOnce_data();
    void pagesTogetherHoldEverythingOnce();
    void aPaymentMovesALinkUp();
    void titlesAscend();
    void filters_data();
    void filters();
    void listItemsAreThinUnlessAskedOtherwise();
    void newestTransactionsFirst();
    void keys_data();
    void keys();
    void routes_data();
    void routes();
    void aTakenPortIsRefused();
};

void TestPaging::page_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("perPage");
    QTest::addColumn<int>("current");
    QTest::addColumn<int>("items");
    QTest::addRow("default") << QByteArray("") << 10 << 1 << 10;
    QTest::addRow("second") << QByteArray("?page=2") << 10 << 2 << 10;
    QTest::addRow("last") << QByteArray("?page=26") << 10 << 26 << 4;
    QTest::addRow("past the end") << QByteArray("?page=27") << 10 << 27 << 0;
    QTest::addRow("zero") << QByteArray("?page=0") << 10 << 1 << 10;
    QTest::addRow("negative") << QByteArray("?page=-3") << 10 << 1 << 10;
    QTest::addRow("words") << QByteArray("?page=two&per_page=ten") << 10 << 1 << 10;
    QTest::addRow("hundred") << QByteArray("?per_page=100") << 100 << 1 << 100;
    QTest::addRow("capped") << QByteArray("?per_page=5000") << 100 << 1 << 100;
    QTest::addRow("no size") << QByteArray("?per_page=0") << 10 << 1 << 10;
    QTest::addRow("huge page") << QByteArray("?page=9223372036854775807") << 10 << 1'000'000'000 << 0;
}

void TestPaging::page()
{
    QFETCH(QByteArray, query);
    ShopClient client(stillShop(30, 254));
    const QJsonObject data = client.get("/transaction/recent" + query.toStdString()).data();
    QTEST(number(data, "per_page"), "perPage");
    QTEST(number(data, "current_page"), "current");
    QTEST(static_cast<int>(data.value(QLatin1String("data")).toArray().size()), "items");
    QCOMPARE(number(data, "total"), 254);
}

void TestPaging::thePaginatorNamesItsNeighbours()
{
    ShopClient client(stillShop(30, 95));
    const QString path =
        QString::fromStdString(client.sandbox.baseUrl()) + QLatin1String("/transaction/recent");
    const QJsonObject first = client.get("/transaction/recent").data();
    QCOMPARE(text(first, "path"), path);
    QCOMPARE(text(first, "first_page_url"), path + QLatin1String("?page=1"));
    QCOMPARE(text(first, "next_page_url"), path + QLatin1String("?page=2"));
    QCOMPARE(text(first, "last_page_url"), path + QLatin1String("?page=10"));
    QVERIFY(first.value(QLatin1String("prev_page_url")).isNull());
    QCOMPARE(number(first, "last_page"), 10);
    const QJsonObject last = client.get("/transaction/recent?page=10").data();
    QCOMPARE(number(last, "from"), 91);
    QCOMPARE(number(last, "to"), 95);
    QVERIFY(last.value(QLatin1String("next_page_url")).isNull());
    QCOMPARE(text(last, "prev_page_url"), path + QLatin1String("?page=9"));
    const QJsonObject beyond = client.get("/transaction/recent?page=11").data();
    QVERIFY(beyond.value(QLatin1String("from")).isNull() && beyond.value(QLatin1String("to")).isNull());
}

void TestPaging::pagesTogetherHoldEverythingOnce_data()
{
    QTest::addColumn<int>("perPage");
    QTest::addRow("7") << 7;
    QTest::addRow("10") << 10;
    QTest::addRow("100") << 100;
}

void TestPaging::pagesTogetherHoldEverythingOnce()
{
    QFETCH(int, perPage);
    ShopClient client(stillShop(150, 400));
    std::set<QString> links;
    std::size_t listed = 0;
    for (int i = 0; i < 3; ++i) {
        for (const QJsonObject& link : client.all("/" + client.instance(i) + "/links", perPage)) {
            links.insert(text(link, "id"));
            ++listed;
        }
    }
    QCOMPARE(links.size(), 150U);
    QCOMPARE(listed, 150U);
    std::set<QString> transactions;
    for (const QJsonObject& transaction : client.all("/transaction/recent", perPage)) {
        transactions.insert(text(transaction, "id") + text(transaction, "order_number"));
    }
    QCOMPARE(transactions.size(), 400U);
}

void TestPaging::aPaymentMovesALinkUp()
{
    ShopClient client(stillShop(60, 300));
    const std::string path = "/" + client.instance(0) + "/links";
    const auto amountOf = [](const QJsonObject& link) { return text(link, "collected_amount").toDouble(); };
    const auto before = client.all(path);
    QVERIFY(std::is_sorted(before.begin(), before.end(),
        [&](const auto& a, const auto& b) { return amountOf(a) > amountOf(b); }));
    const auto poor = std::find_if(before.rbegin(), before.rend(), [](const QJsonObject& link) {
        return text(link, "payment_mode") == QLatin1String("reusable")
            && text(link, "status") == QLatin1String("active")
            && text(link, "type") == QLatin1String("dynamic");
    });
    QVERIFY(poor != before.rend());
    const QString id = text(*poor, "id");
    QVERIFY(id != text(before.front(), "id"));
    const double target = amountOf(before.front());
    while (amountOf(client.link(id.toStdString())) <= target) {
        QVERIFY(client.sandbox.pay(id.toStdString()));
    }
    QCOMPARE(text(client.get(path).items().at(0).toObject(), "id"), id);
}

void TestPaging::titlesAscend()
{
    ShopClient client(stillShop(60, 100));
    const auto links = client.all("/" + client.instance(0) + "/links?sort_by=title");
    QVERIFY(links.size() > 20);
    QVERIFY(std::is_sorted(links.begin(), links.end(),
        [](const auto& a, const auto& b) { return text(a, "title").toUtf8() < text(b, "title").toUtf8(); }));
}

void TestPaging::filters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("value");
    for (const char* status : {"active", "inactive", "closed", "expired"}) {
        QTest::addRow("status %s", status)
            << QByteArray("status=") + status << QByteArray("status") << QString::fromLatin1(status);
    }
    for (const char* type : {"dynamic", "static"}) {
        QTest::addRow("type %s", type)
            << QByteArray("type=") + type << QByteArray("type") << QString::fromLatin1(type);
    }
    QTest::addRow("search") << QByteArray("search=FACTURE%20%3A") << QByteArray("payment_mode")
                            << QStringLiteral("one_shot");
    QTest::addRow("search in the slug")
        << QByteArray("search=collier-argent") << QByteArray("payment_mode") << QStringLiteral("reusable");
}

void TestPaging::filters()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, field);
    QFETCH(QString, value);
    ShopClient client(stillShop(200, 300));
    const std::string path = "/" + client.instance(0) + "/links";
    const std::size_t everything = client.all(path).size();
    const auto found = client.all(path + "?" + query.toStdString());
    QVERIFY(!found.empty());
    QVERIFY(found.size() < everything);
    for (const QJsonObject& link : found) {
        QCOMPARE(text(link, field.constData()), value);
    }
    QCOMPARE(client.all(path + "?search=nothing-like-this").size(), 0U);
}

void TestPaging::listItemsAreThinUnlessAskedOtherwise()
{
    SandboxOptions options = stillShop(30, 60);
    ShopClient thin(options);
    options.fullLists = true;
    ShopClient full(options);
    const QJsonObject item = thin.get("/" + thin.instance(0) + "/links").items().at(0).toObject();
    QStringList keys = item.keys();
    keys.sort();
    QCOMPARE(keys.join(QLatin1Char(',')),
        QStringLiteral("amount,collected_amount,id,payment_mode,payment_status,slug,status,title,type"));
    const QJsonObject whole = full.get("/" + full.instance(0) + "/links").items().at(0).toObject();
    QCOMPARE(whole, full.link(text(whole, "id").toStdString()));
    QVERIFY(whole.contains(QLatin1String("last_activity_at")));
}

void TestPaging::newestTransactionsFirst()
{
    ShopClient client(stillShop(30, 400));
    const auto isNewer = [](const QJsonObject& a, const QJsonObject& b) {
        return text(a, "created_at") > text(b, "created_at");
    };
    const auto recent = client.all("/transaction/recent");
    QVERIFY(std::is_sorted(recent.begin(), recent.end(), isNewer));
    const std::string link = text(recent.front(), "transactionable_id").toStdString();
    const auto own = client.all("/links/" + link + "/transactions");
    QVERIFY(own.size() > 5);
    QVERIFY(std::is_sorted(own.begin(), own.end(), isNewer));
    const auto failed = client.all("/links/" + link + "/transactions?status=failed");
    QVERIFY(!failed.empty() && failed.size() < own.size());
    for (const QJsonObject& transaction : failed) {
        QCOMPARE(text(transaction, "status"), QStringLiteral("failed"));
    }
}

void TestPaging::keys_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addRow("both") << 0 << 200;
    QTest::addRow("none") << 1 << 401;
    QTest::addRow("key only") << 2 << 401;
    QTest::addRow("secret only") << 3 << 401;
    QTest::addRow("wrong secret") << 4 << 401;
    QTest::addRow("other case of the names") << 5 << 200;
}

void TestPaging::keys()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    ShopClient client(stillShop());
    const std::string key = client.sandbox.key();
    const std::string secret = client.sandbox.secret();
    const std::vector<httplib::Headers> sent{{{"X-API-KEY", key}, {"X-API-SECRET", secret}}, {},
        {{"X-API-KEY", key}}, {{"X-API-SECRET", secret}},
        {{"X-API-KEY", key}, {"X-API-SECRET", secret + "0"}}, {{"x-api-key", key}, {"x-api-secret", secret}}};
    client.headers = sent.at(static_cast<std::size_t>(kind));
    const Answer answer = client.get("/stats");
    QCOMPARE(answer.status, status);
    if (status == 401) {
        const std::string said = R"({"message":"Unauthenticated."})";
        QCOMPARE(answer.body, said);
    }
}

void TestPaging::routes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray noLink = R"({"success":false,"message":"PAY_LINK_NOT_FOUND","code":404})";
    QTest::addRow("unknown link") << QByteArray("GET") << QByteArray("/links/x") << 404 << noLink;
    QTest::addRow("its transactions")
        << QByteArray("GET") << QByteArray("/links/x/transactions") << 404 << noLink;
    QTest::addRow("its statistics") << QByteArray("GET") << QByteArray("/links/x/statistics") << 404
                                    << noLink;
    QTest::addRow("its file") << QByteArray("GET") << QByteArray("/links/x/export-transactions") << 404
                              << noLink;
    QTest::addRow("toggle unknown") << QByteArray("PATCH") << QByteArray("/links/x/toggle-status") << 404
                                    << noLink;
    QTest::addRow("delete unknown") << QByteArray("DELETE") << QByteArray("/links/x") << 404 << noLink;
    QTest::addRow("update unknown") << QByteArray("POST") << QByteArray("/links/update/x") << 404 << noLink;
    QTest::addRow("unknown instance")
        << QByteArray("GET") << QByteArray("/x/links") << 404
        << QByteArray(R"({"success":false,"message":"MYTPE_PAY_NOT_FOUND","code":404})");
    QTest::addRow("wrong method") << QByteArray("POST") << QByteArray("/links/x") << 405 << QByteArray();
    QTest::addRow("delete of a list") << QByteArray("DELETE") << QByteArray("/stats") << 405 << QByteArray();
    QTest::addRow("no such route") << QByteArray("GET") << QByteArray("/a/b/c/d") << 404 << QByteArray();
    QTest::addRow("list with a slash") << QByteArray("GET") << QByteArray("/") << 200 << QByteArray();
    QTest::addRow("list without") << QByteArray("GET") << QByteArray("") << 200 << QByteArray();
}

void TestPaging::routes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ShopClient client(stillShop());
    const std::string where = path.toStdString();
    const Answer answer = method == "GET"   ? client.get(where)
                        : method == "POST"  ? client.postJson(where, "{}")
                        : method == "PATCH" ? client.patch(where)
                                            : client.remove(where);
    QCOMPARE(answer.status, status);
    if (!body.isEmpty()) {
        QCOMPARE(QByteArray::fromStdString(answer.body), body);
    }
    QCOMPARE(answer.headers.count("Allow"), status == 405 ? 1U : 0U);
}

void TestPaging::aTakenPortIsRefused()
{
    ShopClient client(stillShop());
    const std::string base = client.sandbox.baseUrl();
    SandboxOptions options = stillShop();
    options.port = static_cast<std::uint16_t>(std::stoi(base.substr(base.find(':', 7) + 1)));
    Sandbox second(options);
    std::string error;
    QVERIFY(!second.start(&error));
    QVERIFY(error.find(std::to_string(options.port)) != std::string::npos);
}

QTEST_GUILESS_MAIN(TestPaging)
#include "tst_paging.moc"

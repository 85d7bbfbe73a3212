// One request, three encodings; and what PHP makes of booleans and empty maps (D4, D5, D6).
#include "tests/sandbox/shopclient.h"

#include <QTest>

using namespace desk::sandbox;

namespace {

/// What does not depend on when and in which order links were made.
QJsonObject comparable(QJsonObject link)
{
    for (const char* key : {"id", "slug", "payment_link"}) {
        link.remove(QLatin1String(key));
    }
    return link;
}

} // namespace

class TestBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingMakesTheSameLink();
    void booleans_data();
    void booleans();
    void emptyMapsAreLists_data();
    void emptyMapsAreLists();
    void numbersBecomeTextsInForms();
    void aBrokenBodyBringsNothing_data();
    void aBrokenBodyBringsNothing();
    void textIsEscapedAsPhpDoes();
    void aPostedMethodOverrideChangesNothing();
};

void TestBodies::everyEncodingMakesTheSameLink()
{
    ShopClient client(stillShop());
    const std::string instance = client.instance(0);
    const Answer json = client.postJson("/links/store",
        R"({"mytpe_pay_id":")" + instance
            + R"(","title":"Été & co","details":"a\nb","type":"dynamic","amount":"99.90","slug":"un",)"
              R"("payment_mode":"limited","max_payments":"4","metadata":{"ref":"x y","deep":{"k":"v"}},)"
              R"("settings":{"allow_anonymous":1},"udfs":{"udf1":{"value":"INV","label":"N°"}},)"
              R"("inactivity_timeout_minutes":90})");
    std::map<std::string, std::string> fields{{"mytpe_pay_id", instance}, {"title", "Été & co"},
        {"details", "a\nb"}, {"type", "dynamic"}, {"amount", "99.90"}, {"slug", "deux"},
        {"payment_mode", "limited"}, {"max_payments", "4"}, {"metadata[ref]", "x y"},
        {"settings[allow_anonymous]", "1"}, {"udfs[udf1][value]", "INV"}, {"udfs[udf1][label]", "N°"},
        {"inactivity_timeout_minutes", "90"}};
    fields["metadata[ref]"] = "x y";
    fields["metadata[deep][k]"] = "v";
    const Answer multipart = client.postForm("/links/store", fields);
    std::string form;
    fields["slug"] = "trois";
    for (const auto& [name, value] : fields) {
        form += QByteArray::fromStdString(name).toPercentEncoding().toStdString() + '='
              + QByteArray::fromStdString(value).toPercentEncoding().toStdString() + '&';
    }
    const Answer urlEncoded = client.postUrlEncoded("/links/store", form);
    QCOMPARE(json.status, 201);
    QCOMPARE(text(json.data(), "amount"), QStringLiteral("99.90"));
    QCOMPARE(text(json.data().value(QLatin1String("metadata")).toObject(), "ref"), QStringLiteral("x y"));
    QCOMPARE(comparable(multipart.data()), comparable(json.data()));
    QCOMPARE(comparable(urlEncoded.data()), comparable(json.data()));
}

void TestBodies::booleans_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("kept");
    QTest::addRow("form 1") << false << QByteArray("1") << true;
    QTest::addRow("form 0") << false << QByteArray("0") << false;
    QTest::addRow("form empty") << false << QByteArray("") << false;
    QTest::addRow("form true") << false << QByteArray("true") << true;
    QTest::addRow("form false is true") << false << QByteArray("false") << true;
    QTest::addRow("JSON true") << true << QByteArray("true") << true;
    QTest::addRow("JSON false") << true << QByteArray("false") << false;
    QTest::addRow("JSON 0") << true << QByteArray("0") << false;
    QTest::addRow("JSON text false is true") << true << QByteArray("\"false\"") << true;
    QTest::addRow("JSON null") << true << QByteArray("null") << false;
}

void TestBodies::booleans()
{
    QFETCH(bool, isJson);
    QFETCH(QByteArray, sent);
    QFETCH(bool, kept);
    for (const char* name : {"allow_anonymous", "show_retry_button"}) {
        ShopClient client(stillShop());
        const std::string id = createdLink(client, linkFields(client.instance(1), "lien"));
        const std::string path = "/links/update/" + id;
        const Answer answer =
            isJson ? client.postJson(
                path, std::string(R"({"settings":{")") + name + "\":" + sent.toStdString() + "}}")
                   : client.postForm(path, {{std::string("settings[") + name + "]", sent.toStdString()}});
        QCOMPARE(answer.status, 200);
        const QJsonObject settings = client.link(id).value(QLatin1String("settings")).toObject();
        QCOMPARE(settings.value(QLatin1String(name)), QJsonValue(kept));
    }
}

void TestBodies::emptyMapsAreLists_data()
{
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<QByteArray>("written");
    QTest::addRow("empty map") << QByteArray("{}") << QByteArray("\"metadata\":[]");
    QTest::addRow("empty list") << QByteArray("[]") << QByteArray("\"metadata\":[]");
    QTest::addRow("null") << QByteArray("null") << QByteArray("\"metadata\":null");
    QTest::addRow("nested") << QByteArray(R"({"a":{}})") << QByteArray("\"metadata\":{\"a\":[]}");
}

void TestBodies::emptyMapsAreLists()
{
    QFETCH(QByteArray, metadata);
    QFETCH(QByteArray, written);
    ShopClient client(stillShop());
    const std::string id = createdLink(client, linkFields(client.instance(1), "lien"));
    client.postJson("/links/update/" + id, R"({"metadata":)" + metadata.toStdString() + "}");
    const std::string body = client.get("/links/" + id).body;
    QVERIFY2(body.find(written.toStdString()) != std::string::npos, body.c_str());
}

void TestBodies::numbersBecomeTextsInForms()
{
    ShopClient client(stillShop());
    auto fields = linkFields(client.instance(1), "lien");
    fields["metadata[n]"] = "12";
    const std::string id = createdLink(client, fields);
    const std::string asText = R"("metadata":{"n":"12"})";
    QVERIFY(client.get("/links/" + id).body.find(asText) != std::string::npos);
    client.postJson("/links/update/" + id, R"({"metadata":{"n":12.50}})");
    const std::string asNumber = R"("metadata":{"n":12.50})";
    QVERIFY(client.get("/links/" + id).body.find(asNumber) != std::string::npos);
}

void TestBodies::aBrokenBodyBringsNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("cut") << QByteArray(R"({"title":"x)");
    QTest::addRow("empty") << QByteArray("");
    QTest::addRow("list") << QByteArray("[1,2]");
    QTest::addRow("text") << QByteArray("\"title\"");
    QTest::addRow("number token") << QByteArray(R"({"amount":1x2})");
    QTest::addRow("deep") << QByteArray(R"({"metadata":)") + QByteArray(500, '[') + QByteArray(500, ']')
                                 + "}";
}

void TestBodies::aBrokenBodyBringsNothing()
{
    QFETCH(QByteArray, body);
    ShopClient client(stillShop());
    const Answer answer = client.postJson("/links/store", body.toStdString());
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.errorsOf(QStringLiteral("title")).size(), 1);
    QCOMPARE(client.get("/stats").status, 200);
}

void TestBodies::textIsEscapedAsPhpDoes()
{
    ShopClient client(stillShop());
    auto fields = linkFields(client.instance(1), "lien");
    fields["title"] = "a/b \"é\" 🎶 \\";
    const std::string id = createdLink(client, fields);
    const std::string body = client.get("/links/" + id).body;
    const std::string title = R"("title":"a\/b \"\u00e9\" \ud83c\udfb6 \\")";
    const std::string url = R"("payment_link":"https:\/\/frontdev.mytpe.app\/pay\/lien")";
    QVERIFY2(body.find(title) != std::string::npos, body.c_str());
    QVERIFY2(body.find(url) != std::string::npos, body.c_str());
    QVERIFY(
        std::all_of(body.begin(), body.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
}

void TestBodies::aPostedMethodOverrideChangesNothing()
{
    ShopClient client(stillShop());
    const std::string id = createdLink(client, linkFields(client.instance(1), "lien"));
    QCOMPARE(
        client.postForm("/links/update/" + id, {{"_method", "PATCH"}, {"title", "Neuf"}}).status, 200); // C3
    QCOMPARE(text(client.link(id), "title"), QStringLiteral("Neuf"));
}

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"

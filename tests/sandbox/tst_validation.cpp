// What a create or update must bring, and Laravel's way of complaining (A.9).
#include "tests/sandbox/shopclient.h"

#include <QTest>

using namespace desk::sandbox;

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rejectedField_data();
    void rejectedField();
    void theMessageCountsTheOthers();
    void aTakenSlugIsRefused();
    void staticSilentlyBecomesReusable();
    void amounts_data();
    void amounts();
    void timeoutsAtTheBounds_data();
    void timeoutsAtTheBounds();
    void quotaBelowThePaidCount();
    void changes_data();
    void changes();
    void logos_data();
    void logos();
    void instanceUpdate();
    void webhookSettings();
};

void TestValidation::rejectedField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value"); // "-" leaves the field out
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* field, const QByteArray& value, const char* sentence) {
        QTest::addRow("%s=%s", field, value.left(20).constData())
            << QByteArray(field) << value << QString::fromLatin1(sentence);
    };
    row("title", "-", "The title field is required.");
    row("title", "   ", "The title field is required.");
    row("title", QByteArray(256, 'x'), "The title field must not be greater than 255 characters.");
    row("details", "-", "The details field is required.");
    row("mytpe_pay_id", "-", "The mytpe pay id field is required.");
    row("mytpe_pay_id", "nobody", "The selected mytpe pay id is invalid.");
    row("type", "-", "The type field is required.");
    row("type", "fixed", "The selected type is invalid.");
    row("amount", "-", "The amount field is required when type is dynamic.");
    row("amount", "cent", "The amount field must be a number.");
    row("amount", "-1", "The amount field must be at least 0.");
    row("slug", "-", "The slug field is required.");
    row("slug", "a b", "The slug field must only contain letters, numbers, dashes, and underscores.");
    row("payment_mode", "twice", "The selected payment mode is invalid.");
    row("max_payments", "-", "The max payments field is required when payment mode is limited.");
    row("max_payments", "0", "The max payments field must be at least 1.");
    row("max_payments", "2.5", "The max payments field must be an integer.");
    row("inactivity_timeout_minutes", "0",
        "The inactivity timeout minutes field must be between 1 and 525600.");
    row("inactivity_timeout_minutes", "525601",
        "The inactivity timeout minutes field must be between 1 and 525600.");
    row("inactivity_timeout_minutes", "1.5", "The inactivity timeout minutes field must be an integer.");
    row("metadata", "text", "The metadata field must be an array.");
}

void TestValidation::rejectedField()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, sentence);
    ShopClient client(stillShop());
    auto fields = linkFields(client.instance(1), "lien", "limited", 5);
    fields[field.toStdString()] = value.toStdString();
    if (value == "-") {
        fields.erase(field.toStdString());
    }
    const Answer answer = client.postForm("/links/store", fields);
    QCOMPARE(answer.status, 422);
    QCOMPARE(text(answer.json(), "message"), sentence);
    const QJsonObject errors = answer.json().value(QLatin1String("errors")).toObject();
    QCOMPARE(errors.keys(), QStringList{QString::fromLatin1(field)});
    QCOMPARE(answer.errorsOf(QString::fromLatin1(field)), QJsonArray{sentence});
    QCOMPARE(client.sandbox.totals().links, 0);
}

void TestValidation::theMessageCountsTheOthers()
{
    ShopClient client(stillShop());
    QCOMPARE(text(client.postJson("/links/store", "{}").json(), "message"),
        QStringLiteral("The mytpe pay id field is required. (and 4 more errors)"));
    auto fields = linkFields(client.instance(1), "lien");
    fields.erase("title");
    fields.erase("details");
    QCOMPARE(text(client.postForm("/links/store", fields).json(), "message"),
        QStringLiteral("The title field is required. (and 1 more error)"));
}

void TestValidation::aTakenSlugIsRefused()
{
    ShopClient client(stillShop());
    const auto fields = linkFields(client.instance(1), "lien");
    const Answer first = client.postForm("/links/store", fields);
    QCOMPARE(first.status, 201);
    const Answer second = client.postForm("/links/store", fields);
    QCOMPARE(second.status, 422);
    QCOMPARE(second.errorsOf(QStringLiteral("slug")),
        QJsonArray{QStringLiteral("The slug has already been taken.")});
    QCOMPARE(client.remove("/links/" + text(first.data(), "id").toStdString()).status, 200);
    QCOMPARE(client.postForm("/links/store", fields).status, 201);
}

void TestValidation::staticSilentlyBecomesReusable()
{
    ShopClient client(stillShop());
    auto fields = linkFields(client.instance(1), "don", "limited", 3);
    fields["type"] = "static";
    fields.erase("amount");
    const Answer answer = client.postForm("/links/store", fields);
    QCOMPARE(answer.status, 201);
    QCOMPARE(text(answer.data(), "payment_mode"), QStringLiteral("reusable"));
    QVERIFY(answer.data().value(QLatin1String("max_payments")).isNull());
    QVERIFY(answer.data().value(QLatin1String("amount")).isNull());
    QCOMPARE(text(answer.data(), "payment_status"), QStringLiteral("active"));
}

void TestValidation::amounts_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("kept");
    QTest::addRow("whole") << QByteArray("100") << QStringLiteral("100.00");
    QTest::addRow("one decimal") << QByteArray("100.5") << QStringLiteral("100.50");
    QTest::addRow("two decimals") << QByteArray("0.01") << QStringLiteral("0.01");
    QTest::addRow("rounded") << QByteArray("19.995") << QStringLiteral("20.00");
    QTest::addRow("zero") << QByteArray("0") << QStringLiteral("0.00");
    QTest::addRow("largest") << QByteArray("9999999999.99") << QStringLiteral("9999999999.99");
}

void TestValidation::amounts()
{
    QFETCH(QByteArray, sent);
    ShopClient client(stillShop());
    auto fields = linkFields(client.instance(1), "lien");
    fields["amount"] = sent.toStdString();
    QTEST(text(client.postForm("/links/store", fields).data(), "amount"), "kept");
}

void TestValidation::timeoutsAtTheBounds_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addRow("shortest") << 1;
    QTest::addRow("a year") << 525'600;
}

void TestValidation::timeoutsAtTheBounds()
{
    QFETCH(int, minutes);
    ShopClient client(stillShop());
    auto fields = linkFields(client.instance(1), "lien", "one_shot");
    fields["inactivity_timeout_minutes"] = std::to_string(minutes);
    const Answer answer = client.postForm("/links/store", fields);
    QCOMPARE(answer.data().value(QLatin1String("inactivity_timeout_minutes")), QJsonValue(minutes));
}

void TestValidation::quotaBelowThePaidCount()
{
    ShopClient client(stillShop());
    const std::string id = createdLink(client, linkFields(client.instance(1), "lien", "limited", 5));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client.sandbox.pay(id));
    }
    const Answer answer = client.postJson("/links/update/" + id, R"({"max_payments":2,"title":"Autre"})");
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.errorsOf(QStringLiteral("max_payments")).size(), 1);
    QCOMPARE(client.link(id).value(QLatin1String("max_payments")).toInt(), 5);
    QCOMPARE(text(client.link(id), "title"), QStringLiteral("Atelier")); // nothing of it was applied
}

void TestValidation::changes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("expected"); // JSON of the field afterwards
    QTest::addRow("title") << QByteArray(R"({"title":"Été"})") << QByteArray("title")
                           << QByteArray(R"(["Été"])");
    QTest::addRow("amount") << QByteArray(R"({"amount":"12.30"})") << QByteArray("amount")
                            << QByteArray(R"(["12.30"])");
    QTest::addRow("mode stays") << QByteArray(R"({"payment_mode":"one_shot"})") << QByteArray("payment_mode")
                                << QByteArray(R"(["limited"])");
    QTest::addRow("type stays") << QByteArray(R"({"type":"static"})") << QByteArray("type")
                                << QByteArray(R"(["dynamic"])");
    QTest::addRow("slug stays") << QByteArray(R"({"slug":"autre"})") << QByteArray("slug")
                                << QByteArray(R"(["lien"])");
    QTest::addRow("settings merge") << QByteArray(R"({"settings":{"allow_anonymous":true}})")
                                    << QByteArray("settings")
                                    << QByteArray(R"([{"allow_anonymous":true,"show_retry_button":false}])");
    QTest::addRow("metadata is replaced")
        << QByteArray(R"({"metadata":{"b":2}})") << QByteArray("metadata") << QByteArray(R"([{"b":2}])");
    QTest::addRow("udfs merge") << QByteArray(R"({"udfs":{"udf2":{"value":"z"}}})") << QByteArray("udfs")
                                << QByteArray(R"([{"udf1":{"value":"INV"},"udf2":{"value":"z"}}])");
}

void TestValidation::changes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, expected);
    ShopClient client(stillShop());
    auto fields = linkFields(client.instance(1), "lien", "limited", 5);
    fields["settings[show_retry_button]"] = "0";
    fields["metadata[a]"] = "1";
    fields["udfs[udf1][value]"] = "INV";
    const std::string id = createdLink(client, fields);
    QCOMPARE(client.postJson("/links/update/" + id, body.toStdString()).status, 200);
    const QJsonArray wanted = QJsonDocument::fromJson(expected).array();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(client.link(id).value(QLatin1String(field)), wanted.at(0));
}

void TestValidation::logos_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("status");
    QTest::addRow("png") << QByteArray("image/png") << 1000 << 201;
    QTest::addRow("jpeg of two megabytes") << QByteArray("image/jpeg") << 2 * 1024 * 1024 << 201;
    QTest::addRow("too large") << QByteArray("image/png") << 2 * 1024 * 1024 + 1 << 422;
    QTest::addRow("text") << QByteArray("text/plain") << 10 << 422;
}

void TestValidation::logos()
{
    QFETCH(QByteArray, contentType);
    QFETCH(int, bytes);
    QFETCH(int, status);
    ShopClient client(stillShop());
    const std::string content(static_cast<std::size_t>(bytes), '\x01');
    const Answer answer = client.postForm("/links/store", linkFields(client.instance(1), "lien"),
        {{"logo", content, "logo.png", contentType.toStdString()}});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.data().value(QLatin1String("logo")).isString(), status == 201);
}

void TestValidation::instanceUpdate()
{
    ShopClient client(stillShop());
    QCOMPARE(client.postForm("/update", {{"name", "x"}}).status, 422);
    QCOMPARE(client.postForm("/update", {{"id", "nobody"}}).status, 404);
    const std::string id = client.instance(1);
    QCOMPARE(
        client.postForm("/update", {{"id", id}, {"default_inactivity_timeout_minutes", "0"}}).status, 422);
    const Answer answer = client.postForm("/update", {{"id", id}, {"name", "Nouvel atelier"}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(text(answer.data(), "name"), QStringLiteral("Nouvel atelier"));
    QCOMPARE(text(client.get("/").items().at(1).toObject(), "name"), QStringLiteral("Nouvel atelier"));
    QCOMPARE(client.get("/active").items().size(), 2);
}

void TestValidation::webhookSettings()
{
    ShopClient client(stillShop());
    const std::string path = "/" + client.instance(0) + "/webhook";
    QCOMPARE(client.get(path).data().value(QLatin1String("has_secret")), QJsonValue(false));
    const std::string plainHttp = R"({"webhook_url":"http://example.com"})";
    QCOMPARE(client.putJson(path, plainHttp).status, 422);
    const std::string body = R"({"webhook_url":"https://example.com/hook"})";
    const QString secret = text(client.putJson(path, body).data(), "webhook_secret");
    QCOMPARE(secret.size(), 54);
    QVERIFY(!secret.contains(QLatin1Char('*')));
    QVERIFY(text(client.putJson(path, body).data(), "webhook_secret").contains(QLatin1Char('*')));
    QVERIFY(text(client.get(path).data(), "webhook_secret").contains(QLatin1Char('*')));
    const QString renewed = text(client.postJson(path + "/regenerate-secret", "").data(), "webhook_secret");
    QVERIFY(renewed != secret && renewed.startsWith(QLatin1String("whsec_")));
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"

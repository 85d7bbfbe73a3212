// V2PaymentApi: every call from its request to its value, and the contract's traps that concern whole calls.
#include "apifixture.h"
#include "tests/support/fakenetwork.h"
#include "wirebodies.h"

#include <QLoggingCategory>
#include <QTest>

#include <cstring>

using namespace desk;
using namespace desk::api;
using namespace desk::api::v2;
using namespace desk::test;

namespace {

const CallOptions kBehind;
const LinkId kLink("l1");

FakeAnswer answerWith(const QByteArray& body, int status = 200)
{
    FakeAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

LinkDraft draft()
{
    LinkDraft draft;
    draft.instanceId = InstanceId("i1");
    draft.title = "T";
    draft.slug = "s";
    draft.price = Money::fromCentimes(100);
    return draft;
}

QByteArray g_log;
void keepLog(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    if (context.category && std::strcmp(context.category, "paylink.api") == 0)
        g_log += message.toUtf8() + '\n';
}

} // namespace

class V2PaymentApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void reads();
    void createLink();
    void createdWithoutId();
    void draftIsCheckedHere();
    void updateFallsBackOn405();
    void updateDoesNotFallBackOtherwise();
    void thinAnswersOfWrites_data();
    void thinAnswersOfWrites();
    void toggleAndDelete();
    void deletionRefused_data();
    void deletionRefused();
    void checkTransaction_data();
    void checkTransaction();
    void updateInstance();
    void failedAnswers_data();
    void failedAnswers();
    void lateFailureIsRepeatedOnlyForReads();
    void emptyIds();
    void secretsAreKeptOutOfErrors();
    void logNamesNoSecretsAndNoQuery();
    void userCallsOvertake();
    void apiGoesWithCallsInIt();

private:
    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<V2PaymentApi> m_api;
};

void V2PaymentApiTest::init()
{
    m_network = std::make_unique<FakeNetwork>();
    m_api = std::make_unique<V2PaymentApi>(settingsFor("https://api.test/v2"), *m_network);
}

void V2PaymentApiTest::cleanup()
{
    QCOMPARE(m_network->unused(), 0);
    m_api.reset();
}

void V2PaymentApiTest::reads()
{
    m_network->answer("GET", "/v2?per_page=100&page=1", answerWith(kInstances));
    m_network->answer("GET", "/v2/active?per_page=100&page=1", answerWith(kInstances));
    m_network->answer("GET", "/v2/i1/links?per_page=100&page=1&sort_by=title", answerWith(kLinks));
    m_network->answer("GET", "/v2/links/l1", answerWith(kLinkDetails));
    m_network->answer("GET", "/v2/links/l1/transactions?per_page=100&page=1", answerWith(kTransactions));
    m_network->answer("GET", "/v2/transaction/recent?per_page=100&page=1", answerWith(kTransactions));
    m_network->answer("GET", "/v2/stats", answerWith(kStats));
    m_network->answer("GET", "/v2/links/l1/statistics?aggregation=weekly", answerWith(kStatistics));
    QCOMPARE(answerOf(m_api->instances({}, kBehind))->items.size(), std::size_t{2});
    QCOMPARE(answerOf(m_api->activeInstances({}, kBehind))->items.size(), std::size_t{2});
    const auto links = answerOf(m_api->links(InstanceId("i1"), LinkListFilter::All, {}, kBehind));
    QCOMPARE(links->items.size(), std::size_t{2});
    QCOMPARE(links->lastPage, 1);
    QVERIFY(answerOf(m_api->linkDetails(kLink, kBehind))->isComplete);
    QCOMPARE(answerOf(m_api->linkTransactions(kLink, {}, kBehind))->total, 2);
    QCOMPARE(answerOf(m_api->recentTransactions({}, kBehind))->perPage, 15);
    QCOMPARE(answerOf(m_api->stats(kBehind))->transactionCount, 3);
    QCOMPARE(
        answerOf(m_api->statistics(kLink, Aggregation::Weekly, kBehind))->buckets.size(), std::size_t{1});
}

void V2PaymentApiTest::createLink()
{
    m_network->answer("POST", "/v2/links/store", answerWith(kLinkDetails, 201));
    const auto created = answerOf(m_api->createLink(draft(), kBehind));
    QVERIFY(created.has_value());
    QVERIFY(created->mode.value().is(LinkMode::Reusable)); // the caller compares with what was asked (D2)
    const FakeRequest& sent = m_network->requests().first();
    QVERIFY(sent.request.header(QNetworkRequest::ContentTypeHeader)
                .toString()
                .startsWith(QLatin1String("multipart/form-data")));
    QVERIFY(sent.body.contains("name=\"slug\"\r\n\r\ns\r\n"));
    QCOMPARE(sent.request.header(QNetworkRequest::ContentLengthHeader).toLongLong(), sent.body.size());
}

void V2PaymentApiTest::createdWithoutId()
{
    m_network->answer("POST", "/v2/links/store", answerWith(R"({"success":true,"message":"created"})", 201));
    const auto created = answerOf(m_api->createLink(draft(), kBehind));
    QCOMPARE(created.error().kind, ErrorKind::OutcomeUnknown); // it exists; which one must be looked up
}

void V2PaymentApiTest::draftIsCheckedHere() // D2
{
    LinkDraft wrong = draft();
    wrong.amountKind = AmountKind::Free;
    wrong.mode = LinkMode::OneShot;
    QCOMPARE(answerOf(m_api->createLink(wrong, kBehind)).error().kind, ErrorKind::Invalid);
    QVERIFY(m_network->requests().isEmpty());
}

void V2PaymentApiTest::updateFallsBackOn405() // C3
{
    m_network->answer("POST", "/v2/links/update/l1", answerWith(R"({"message":"Method not allowed"})", 405));
    m_network->answer("POST", "/v2/links/update/l1", answerWith(kUpdated));
    LinkChange change;
    change.maxPayments = 20;
    const auto updated = answerOf(m_api->updateLink(kLink, change, kBehind));
    QVERIFY(updated.has_value());
    QCOMPARE(updated->maxPayments, Field<std::int64_t>(20));
    QVERIFY(!updated->isComplete);
    QVERIFY(!m_network->requests().at(0).body.contains("_method"));
    QVERIFY(m_network->requests().at(1).body.contains("name=\"_method\"\r\n\r\nPATCH\r\n"));
    QVERIFY(m_network->requests().at(1).body.contains("name=\"max_payments\"\r\n\r\n20\r\n"));

    for (int i = 0; i < 2; ++i)
        m_network->answer(
            "POST", "/v2/links/update/l1", answerWith(R"({"message":"Method not allowed"})", 405));
    QCOMPARE(answerOf(m_api->updateLink(kLink, change, kBehind)).error().httpStatus, 405);
}

void V2PaymentApiTest::updateDoesNotFallBackOtherwise()
{
    for (const int status : {400, 404, 422, 500, 502}) {
        m_network->answer("POST", "/v2/links/update/l1", answerWith(R"({"message":"no"})", status));
        QVERIFY(!answerOf(m_api->updateLink(kLink, {}, kBehind)));
    }
    QCOMPARE(m_network->requests().size(), 5);
}

void V2PaymentApiTest::thinAnswersOfWrites_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("hasStatus");
    QTest::newRow("published") << kToggled << true;
    QTest::newRow("older") << QByteArray(
        R"({"data":{"id":"l1","status":"inactive","payment_status":"inactive"}})")
                           << true;
    QTest::newRow("bare") << QByteArray(R"({"id":"l1","status":"inactive"})") << true;
    QTest::newRow("a message") << QByteArray(R"({"success":true,"message":"Updated"})") << false;
    QTest::newRow("data null") << QByteArray(R"({"success":true,"data":null})") << false;
    QTest::newRow("data a list") << QByteArray(R"({"success":true,"data":[]})") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void V2PaymentApiTest::thinAnswersOfWrites() // D7
{
    QFETCH(QByteArray, body);
    QFETCH(bool, hasStatus);
    m_network->answer("PATCH", "/v2/links/l1/toggle-status", answerWith(body));
    m_network->answer("POST", "/v2/links/update/l1", answerWith(body));
    for (const auto& reading :
        {answerOf(m_api->toggleLink(kLink, kBehind)), answerOf(m_api->updateLink(kLink, {}, kBehind))}) {
        QVERIFY2(reading.has_value(), reading ? "" : reading.error().detail.c_str());
        QCOMPARE(reading->id, kLink);
        QCOMPARE(!reading->status.isAbsent(), hasStatus);
        QVERIFY(reading->title.isAbsent() || hasStatus);
    }
}

void V2PaymentApiTest::toggleAndDelete()
{
    m_network->answer("PATCH", "/v2/links/l1/toggle-status", answerWith(kToggled));
    m_network->answer("DELETE", "/v2/links/l1", answerWith(R"({"success":true,"message":"Deleted"})"));
    m_network->answer("DELETE", "/v2/links/l1", answerWith({}, 204));
    m_network->answer("DELETE", "/v2/links/l1",
        answerWith(R"({"success":false,"message":"PAY_LINK_NOT_FOUND","code":404})", 404));
    QVERIFY(answerOf(m_api->toggleLink(kLink, kBehind))->status.value().is(LinkStatus::Paused));
    QVERIFY(answerOf(m_api->deleteLink(kLink, kBehind)).has_value());
    QVERIFY(answerOf(m_api->deleteLink(kLink, kBehind)).has_value());
    QCOMPARE(answerOf(m_api->deleteLink(kLink, kBehind)).error().kind, ErrorKind::NotFound);
    for (const FakeRequest& sent : m_network->requests())
        QVERIFY(sent.body.isEmpty());
}

void V2PaymentApiTest::deletionRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("422") << 422 << QByteArray(R"({"success":false,"message":"Link has transactions"})");
    QTest::newRow("200, success false")
        << 200 << QByteArray(R"({"success":false,"message":"Link has transactions"})");
    QTest::newRow("500 with a code") << 500 << QByteArray(R"({"error":"LINK_HAS_TRANSACTIONS|Pause it"})");
    QTest::newRow("409") << 409 << QByteArray(R"({"error":"Link has transactions"})");
}

void V2PaymentApiTest::deletionRefused() // C18, D18, D19
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_network->answer("DELETE", "/v2/links/l1", answerWith(body, status));
    const auto outcome = answerOf(m_api->deleteLink(kLink, kBehind));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Refused);
}

void V2PaymentApiTest::checkTransaction_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("published") << kChecked;
    QTest::newRow("without envelope") << QByteArray(
        R"({"transaction":{"id":1,"status":"completed","amount":5000.10},"gateway_response":{}})");
    QTest::newRow("bare row") << QByteArray(R"({"id":1,"status":"completed","amount":"5000.10"})");
    QTest::newRow("row in data") << QByteArray(
        R"({"data":{"id":1,"status":"completed","amount":"5000.10"}})");
}

void V2PaymentApiTest::checkTransaction()
{
    QFETCH(QByteArray, body);
    m_network->answer("POST", "/v2/links/transaction/check", answerWith(body));
    const auto row = answerOf(m_api->checkTransaction("ORD1", kBehind));
    QVERIFY2(row.has_value(), row ? "" : row.error().detail.c_str());
    QCOMPARE(row->id.text(), std::string("1"));
    QCOMPARE(row->amount->centimes(), 500'010); // never the gateway's own figure (D28)
    QCOMPARE(m_network->requests().first().body, QByteArray("{\"order_number\":\"ORD1\"}"));
    QCOMPARE(m_network->requests().first().request.header(QNetworkRequest::ContentTypeHeader).toString(),
        QStringLiteral("application/json"));
}

void V2PaymentApiTest::updateInstance()
{
    m_network->answer("POST", "/v2/update",
        answerWith(
            R"({"success":true,"data":{"id":"i1","name":"N","description":null,"status":"active","logo_url":"u"}})"));
    InstanceChange change;
    change.id = InstanceId("i1");
    change.name = "N";
    const auto updated = answerOf(m_api->updateInstance(change, kBehind));
    QVERIFY(updated.has_value());
    QCOMPARE(updated->name, Field<std::string>("N"));
    QVERIFY(updated->defaultTimeout.isAbsent());
}

void V2PaymentApiTest::failedAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::newRow("not found") << 404
                               << QByteArray(R"({"success":false,"message":"PAY_LINK_NOT_FOUND","code":404})")
                               << int(ErrorKind::NotFound);
    QTest::newRow("page where nothing is") << 404 << QByteArray("<html>") << int(ErrorKind::ServerFault);
    QTest::newRow("no id") << 200 << QByteArray(R"({"success":true,"data":{"title":"x"}})")
                           << int(ErrorKind::BadResponse);
    QTest::newRow("empty") << 200 << QByteArray() << int(ErrorKind::BadResponse);
    QTest::newRow("a list") << 200 << QByteArray("[]") << int(ErrorKind::BadResponse);
    QTest::newRow("unreadable amount")
        << 200 << QByteArray(R"({"data":{"id":"l1","amount":"?"}})") << int(ErrorKind::BadResponse);
    QTest::newRow("success false") << 200 << QByteArray(R"({"success":false,"message":"No"})")
                                   << int(ErrorKind::Refused);
}

void V2PaymentApiTest::failedAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    m_network->answer("GET", "/v2/links/l1", answerWith(body, status));
    const auto details = answerOf(m_api->linkDetails(kLink, kBehind));
    QVERIFY(!details);
    QCOMPARE(details.error().kind, static_cast<ErrorKind>(kind));
    QCOMPARE(details.error().httpStatus, status);
}

void V2PaymentApiTest::lateFailureIsRepeatedOnlyForReads() // D9
{
    m_network->answer("GET", "/v2/stats", answerWith("{\"data\":{\"trans"));
    m_network->answer("GET", "/v2/stats", answerWith("<html>Bad Gateway</html>", 502));
    m_network->answer("GET", "/v2/stats", answerWith(kStats));
    QVERIFY(answerOf(m_api->stats(kBehind)).has_value());
    m_network->answer("PATCH", "/v2/links/l1/toggle-status", answerWith("{\"data\":{\"id"));
    m_network->answer("DELETE", "/v2/links/l1", answerWith("<html>Bad Gateway</html>", 502));
    QCOMPARE(answerOf(m_api->toggleLink(kLink, kBehind)).error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(answerOf(m_api->deleteLink(kLink, kBehind)).error().kind, ErrorKind::OutcomeUnknown);
}

void V2PaymentApiTest::emptyIds()
{
    QCOMPARE(answerOf(m_api->linkDetails(LinkId(), kBehind)).error().kind, ErrorKind::Bug);
    QCOMPARE(answerOf(m_api->deleteLink(LinkId(), kBehind)).error().kind, ErrorKind::Bug);
    QCOMPARE(answerOf(m_api->toggleLink(LinkId(), kBehind)).error().kind, ErrorKind::Bug);
    QCOMPARE(answerOf(m_api->updateLink(LinkId(), {}, kBehind)).error().kind, ErrorKind::Bug);
    QCOMPARE(answerOf(m_api->linkTransactions(LinkId(), {}, kBehind)).error().kind, ErrorKind::Bug);
    QCOMPARE(answerOf(m_api->statistics(LinkId(), Aggregation::Daily, kBehind)).error().kind, ErrorKind::Bug);
    QCOMPARE(
        answerOf(m_api->links(InstanceId(), LinkListFilter::All, {}, kBehind)).error().kind, ErrorKind::Bug);
    QCOMPARE(answerOf(m_api->updateInstance({}, kBehind)).error().kind, ErrorKind::Bug);
    QCOMPARE(answerOf(m_api->checkTransaction({}, kBehind)).error().kind, ErrorKind::Bug);
    QVERIFY(m_network->requests().isEmpty());
}

void V2PaymentApiTest::secretsAreKeptOutOfErrors() // D24
{
    m_network->answer("GET", "/v2/stats",
        answerWith(
            R"({"message":"bad key key-for-tests","errors":{"key":["key-for-tests/secret-for-tests"]}})",
            422));
    const Error error = answerOf(m_api->stats(kBehind)).error();
    QCOMPARE(error.detail, std::string("bad key ***"));
    QCOMPARE(error.fieldErrors.at("key"), std::vector<std::string>{"***/***"});
}

void V2PaymentApiTest::logNamesNoSecretsAndNoQuery() // D24
{
    QLoggingCategory::setFilterRules(QStringLiteral("paylink.api.info=true"));
    g_log.clear();
    const auto before = qInstallMessageHandler(keepLog);
    m_network->answer("GET", "/v2/transaction/recent?per_page=100&page=1", answerWith(kTransactions));
    m_network->answer("POST", "/v2/links/store", answerWith(R"({"message":"key-for-tests is wrong"})", 422));
    const auto page = answerOf(m_api->recentTransactions({}, kBehind));
    const auto created = answerOf(m_api->createLink(draft(), kBehind));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(page.has_value() && !created);
    QVERIFY2(g_log.startsWith("GET /transaction/recent 200 "), g_log.constData());
    QVERIFY(g_log.contains("POST /links/store 422 "));
    for (const char* secret :
        {"key-for-tests", "secret-for-tests", "per_page", "Zohra", "z@example.test", "+213"})
        QVERIFY2(!g_log.contains(secret), g_log.constData());
}

void V2PaymentApiTest::userCallsOvertake()
{
    V2Settings settings = settingsFor("https://api.test/v2");
    settings.queue.maxInFlight = 1;
    m_api = std::make_unique<V2PaymentApi>(settings, *m_network);
    m_network->answer("GET", "/v2/stats", answerWith(kStats));
    m_network->answer("GET", "/v2/transaction/recent?per_page=100&page=1", answerWith(kTransactions));
    m_network->answer("GET", "/v2/links/l1", answerWith(kLinkDetails));
    auto first = m_api->stats(kBehind);
    auto behind = m_api->recentTransactions({}, kBehind);
    auto user = m_api->linkDetails(kLink, {Urgency::User, {}});
    QVERIFY(answerOf(behind).has_value() && answerOf(user).has_value() && answerOf(first).has_value());
    QCOMPARE(m_network->log(),
        QByteArray("GET /v2/stats, GET /v2/links/l1, GET /v2/transaction/recent?per_page=100&page=1"));
}

void V2PaymentApiTest::apiGoesWithCallsInIt()
{
    FakeAnswer held = answerWith(kStats);
    held.isHeld = true;
    m_network->answer("GET", "/v2/stats", held);
    auto stats = m_api->stats(kBehind);
    m_api.reset();
    QCOMPARE(answerOf(stats).error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(V2PaymentApiTest)
#include "v2paymentapi_test.moc"

// What every call sends: verb, path, query and form (A.2, A.5, and the traps that concern requests).
#include "core/api/v2/requests.h"

#include "core/api/v2/linkforms.h"

#include <QTest>

using namespace desk;
using namespace desk::api;
using namespace desk::api::v2;

namespace {

QByteArray line(const Request& request)
{
    QByteArray text = request.verb + ' ' + QByteArray::fromStdString(request.path);
    return request.query.empty() ? text : text + '?' + QByteArray::fromStdString(request.query);
}

/// `name=value` of each field, in order.
QByteArrayList fieldsOf(const MultipartForm& form)
{
    const QByteArray mark = "--" + form.contentType().split('=').last();
    const QByteArray body = form.body();
    QByteArrayList fields;
    for (qsizetype from = 0, to = body.indexOf(mark, 1); to > 0; from = to, to = body.indexOf(mark, to + 1)) {
        const QByteArray part = body.mid(from, to - from);
        const qsizetype name = part.indexOf("name=\"") + 6;
        const qsizetype value = part.indexOf("\r\n\r\n") + 4;
        fields.append(
            part.mid(name, part.indexOf('"', name) - name) + '=' + part.mid(value, part.size() - value - 2));
    }
    return fields;
}

LinkDraft draft()
{
    LinkDraft draft;
    draft.instanceId = InstanceId("i1");
    draft.title = "T";
    draft.details = "D";
    draft.slug = "s";
    draft.price = Money::fromCentimes(123'450);
    return draft;
}

} // namespace

class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void repetitions();
    void checkBody();
    void createForm();
    void createFormWithEverything();
    void updateForm();
    void updateFormClearsTheTimeout();
    void instanceForm();
    void draftProblems_data();
    void draftProblems();
};

void RequestsTest::lines_data()
{
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const Request& request, const char* expected) {
        QTest::newRow(name) << line(request) << QByteArray(expected);
    };
    const MultipartForm form;
    const LinkId odd("../a b/é?x#y%2F");
    row("instances, no slash (C20)", instancesRequest({1, 100}), "GET ?per_page=100&page=1");
    row("per_page at most 100 (C22)", instancesRequest({2, 5000}), "GET ?per_page=100&page=2");
    row("page at least 1", activeInstancesRequest({0, 0}), "GET /active?per_page=1&page=1");
    row("links sorted by a still value (D22)", linksRequest(InstanceId("i1"), LinkListFilter::All, {3, 50}),
        "GET /i1/links?per_page=50&page=3&sort_by=title");
    row("active links", linksRequest(InstanceId("i1"), LinkListFilter::Active, {1, 1}),
        "GET /i1/links?per_page=1&page=1&sort_by=title&status=active");
    row("paused links", linksRequest(InstanceId("i1"), LinkListFilter::Paused, {1, 1}),
        "GET /i1/links?per_page=1&page=1&sort_by=title&status=inactive");
    row("search", searchLinksRequest(InstanceId("i1"), "a b&c", {1, 100}),
        "GET /i1/links?per_page=100&page=1&sort_by=title&search=a%20b%26c");
    row("details", linkDetailsRequest(LinkId("l1")), "GET /links/l1");
    row("an id stays one piece", linkDetailsRequest(odd), "GET /links/..%2Fa%20b%2F%C3%A9%3Fx%23y%252F");
    row("link transactions", linkTransactionsRequest(LinkId("l1"), {1, 100}),
        "GET /links/l1/transactions?per_page=100&page=1");
    row("recent", recentTransactionsRequest({1, 100}), "GET /transaction/recent?per_page=100&page=1");
    row("stats", statsRequest(), "GET /stats");
    row("statistics", statisticsRequest(LinkId("l1"), Aggregation::Monthly),
        "GET /links/l1/statistics?aggregation=monthly");
    row("create", createLinkRequest(form), "POST /links/store");
    row("update is a plain POST (C3)", updateLinkRequest(LinkId("l1"), form), "POST /links/update/l1");
    row("toggle", toggleLinkRequest(LinkId("l1")), "PATCH /links/l1/toggle-status");
    row("delete, v2 path (C4)", deleteLinkRequest(LinkId("l1")), "DELETE /links/l1");
    row("check", checkTransactionRequest("O1"), "POST /links/transaction/check");
    row("update instance", updateInstanceRequest(form), "POST /update");
}

void RequestsTest::lines()
{
    QFETCH(QByteArray, seen);
    QFETCH(QByteArray, expected);
    QCOMPARE(seen, expected);
}

void RequestsTest::repetitions() // D9
{
    const MultipartForm form;
    for (const Request& read : {instancesRequest({}), activeInstancesRequest({}),
             linkDetailsRequest(LinkId("l")), linksRequest(InstanceId("i"), LinkListFilter::All, {}),
             linkTransactionsRequest(LinkId("l"), {}), recentTransactionsRequest({}), statsRequest(),
             statisticsRequest(LinkId("l"), Aggregation::Daily)})
        QCOMPARE(read.repetition, Repetition::Safe);
    for (const Request& write :
        {createLinkRequest(form), updateLinkRequest(LinkId("l"), form), toggleLinkRequest(LinkId("l")),
            deleteLinkRequest(LinkId("l")), checkTransactionRequest("o"), updateInstanceRequest(form)})
        QCOMPARE(write.repetition, Repetition::Once);
}

void RequestsTest::checkBody()
{
    const Request request = checkTransactionRequest("O\"1\\\n");
    QCOMPARE(request.body, QByteArray("{\"order_number\":\"O\\\"1\\\\\\u000a\"}"));
    QCOMPARE(request.contentType, QByteArray("application/json"));
}

void RequestsTest::createForm()
{
    QCOMPARE(fieldsOf(formFor(draft())), QByteArrayList({"mytpe_pay_id=i1", "title=T", "details=D", "slug=s",
                                             "type=dynamic", "payment_mode=reusable", "amount=1234.50"}));
}

void RequestsTest::createFormWithEverything()
{
    LinkDraft full = draft();
    full.mode = LinkMode::Limited;
    full.maxPayments = 20;
    full.timeout = std::chrono::minutes{60};
    full.customFields = {{"udf1", "Invoice", "INV1"}, {"udf2", "", "x"}};
    full.metadata = {{"k", "v"}};
    full.showRetryButton = true;
    full.allowAnonymous = false; // D4: 1 and 0, never words
    full.logo = LogoFile{"a.png", "image/png", "PNG"};
    QCOMPARE(fieldsOf(formFor(full)),
        QByteArrayList({"mytpe_pay_id=i1", "title=T", "details=D", "slug=s", "type=dynamic",
            "payment_mode=limited", "amount=1234.50", "max_payments=20", "inactivity_timeout_minutes=60",
            "udfs[udf1][value]=INV1", "udfs[udf1][label]=Invoice", "udfs[udf2][value]=x", "metadata[k]=v",
            "settings[show_retry_button]=1", "settings[allow_anonymous]=0", "logo=PNG"}));
}

void RequestsTest::updateForm()
{
    QVERIFY(formFor(LinkChange{}).isEmpty());
    LinkChange change;
    change.title = "T";
    change.details = "";
    change.price = Money::fromCentimes(5);
    change.maxPayments = 20;
    change.timeout = std::chrono::minutes{60};
    change.showRetryButton = false;
    change.allowAnonymous = true;
    QCOMPARE(fieldsOf(formFor(change)), QByteArrayList({"title=T", "details=", "amount=0.05",
                                            "max_payments=20", "inactivity_timeout_minutes=60",
                                            "settings[show_retry_button]=0", "settings[allow_anonymous]=1"}));
}

void RequestsTest::updateFormClearsTheTimeout()
{
    LinkChange change;
    change.timeout = Field<std::chrono::minutes>::null();
    QCOMPARE(fieldsOf(formFor(change)), QByteArrayList({"inactivity_timeout_minutes="}));
}

void RequestsTest::instanceForm()
{
    InstanceChange change;
    change.id = InstanceId("i1");
    QCOMPARE(fieldsOf(formFor(change)), QByteArrayList({"id=i1"}));
    change.name = "N";
    change.description = "D";
    change.defaultTimeout = Field<std::chrono::minutes>::null();
    QCOMPARE(fieldsOf(formFor(change)),
        QByteArrayList({"id=i1", "name=N", "description=D", "default_inactivity_timeout_minutes="}));
}

void RequestsTest::draftProblems_data()
{
    QTest::addColumn<LinkDraft>("input");
    QTest::addColumn<QByteArray>("field"); // empty: none
    const auto row = [](const char* name, const char* field, auto change) {
        LinkDraft changed = draft();
        change(&changed);
        QTest::newRow(name) << changed << QByteArray(field);
    };
    row("good", "", [](LinkDraft*) {});
    row("free and reusable", "", [](LinkDraft* d) {
        d->amountKind = AmountKind::Free;
        d->price.reset();
    });
    row("free and single use would be downgraded silently (D2)", "mode", [](LinkDraft* d) {
        d->amountKind = AmountKind::Free;
        d->mode = LinkMode::OneShot;
    });
    row("limited without a quota", "quota", [](LinkDraft* d) { d->mode = LinkMode::Limited; });
    row("quota of none", "quota", [](LinkDraft* d) {
        d->mode = LinkMode::Limited;
        d->maxPayments = 0;
    });
    row("no price", "price", [](LinkDraft* d) { d->price.reset(); });
    row("price of nothing", "price", [](LinkDraft* d) { d->price = Money{}; });
    row("no title", "title", [](LinkDraft* d) { d->title.clear(); });
    row("no slug", "slug", [](LinkDraft* d) { d->slug.clear(); });
    row("no instance", "instance", [](LinkDraft* d) { d->instanceId = InstanceId(); });
    row("large logo", "logo", [](LinkDraft* d) {
        d->logo = LogoFile{"a", "image/png", std::string(2'097'153, 'x')};
    });
}

void RequestsTest::draftProblems()
{
    QFETCH(LinkDraft, input);
    QFETCH(QByteArray, field);
    const auto problem = problemIn(input);
    QCOMPARE(problem.has_value(), !field.isEmpty());
    if (!problem)
        return;
    QCOMPARE(problem->kind, ErrorKind::Invalid);
    QCOMPARE(problem->fieldErrors.size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(problem->fieldErrors.begin()->first), field);
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "requests_test.moc"

// Pages in every dress (A.7, C5, D8).
#include "core/api/v2/pagecodec.h"

#include "core/api/v2/instancecodec.h"
#include "core/api/v2/transactioncodec.h"
#include "jsonfixture.h"

#include <QTest>

using namespace desk;
using namespace desk::api;
using namespace desk::api::v2;
using namespace desk::test;

class PageCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dresses_data();
    void dresses();
    void notAList_data();
    void notAList();
    void unreadableItemsAreLeftOut();
    void foreignItemsAreCountedApart();
    void unwraps_data();
    void unwraps();
};

namespace {

QByteArray number(std::optional<std::int64_t> value)
{
    return value ? QByteArray::number(qint64(*value)) : QByteArray("-");
}

} // namespace

void PageCodecTest::dresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("facts"); // items current last perPage total
    const auto row = [](const char* name, const char* text, const char* facts) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(facts);
    };
    row("enveloped paginator",
        R"({"success":true,"data":{"current_page":2,"data":[{"id":"1"}],"last_page":3,"per_page":10,"total":21}})",
        "1 2 3 10 21");
    row("without last_page",
        R"({"success":true,"data":{"current_page":1,"data":[{"id":"1"}],"per_page":10,"total":21}})",
        "1 1 - 10 21");
    row("last_page null", R"({"data":{"current_page":1,"data":[],"last_page":null,"total":0}})", "0 1 - - 0");
    row("bare paginator",
        R"({"current_page":1,"data":[{"id":"1"},{"id":"2"}],"last_page":1,"per_page":10,"total":2})",
        "2 1 1 10 2");
    row("bare array", R"([{"id":"1"},{"id":"2"}])", "2 - - - -");
    row("enveloped array", R"({"success":true,"message":"ok","data":[{"id":"1"}]})", "1 - - - -");
    row("empty enveloped array", R"({"success":true,"data":[]})", "0 - - - -");
    row("counts as text (D8)",
        R"({"data":{"current_page":"1","data":[],"last_page":"4","per_page":"10","total":"31"}})",
        "0 1 4 10 31");
    row("meta beside data",
        R"({"data":[{"id":"1"}],"meta":{"current_page":1,"last_page":2,"per_page":1,"total":2}})",
        "1 1 2 1 2");
    row("PHP list with gaps",
        R"({"data":{"current_page":1,"data":{"0":{"id":"1"},"2":{"id":"3"}},"total":2}})", "2 1 - - 2");
    row("full Laravel paginator",
        R"({"success":true,"data":{"current_page":1,"data":[{"id":"1"}],"first_page_url":"u","from":1,"last_page":1,
            "last_page_url":"u","links":[{"url":null,"label":"x","active":false}],"next_page_url":null,"path":"p",
            "per_page":15,"prev_page_url":null,"to":1,"total":1}})",
        "1 1 1 15 1");
    row("nonsense counts are absent",
        R"({"data":{"current_page":"x","data":[],"last_page":-1,"per_page":1.5,"total":[]}})", "0 - - - -");
    row("huge counts are absent", R"({"data":{"current_page":99999999999,"data":[],"last_page":1e30}})",
        "0 - - - -");
}

void PageCodecTest::dresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, facts);
    const auto page = readPage<InstanceReading>(json(text), readInstance);
    QVERIFY(page.has_value());
    QCOMPARE(page->unreadable, 0);
    const QByteArray seen = QByteArray::number(qsizetype(page->items.size())) + ' '
                          + number(page->currentPage) + ' ' + number(page->lastPage) + ' '
                          + number(page->perPage) + ' ' + number(page->total);
    QCOMPARE(seen, facts);
}

void PageCodecTest::notAList_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"{}", R"({"success":true})", R"({"data":null})", R"({"data":{}})",
             R"({"data":"x"})", R"({"data":{"data":null,"total":3}})", R"({"data":{"data":"x"}})",
             R"({"data":{"id":"1"}})", R"({"data":{"data":{"a":{"id":"1"}}}})"})
        QTest::newRow(text) << QByteArray(text);
}

/// What cannot be read must not look like an empty list: rows that "vanished" would be dropped.
void PageCodecTest::notAList()
{
    QFETCH(QByteArray, text);
    const auto page = readPage<InstanceReading>(json(text), readInstance);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::BadResponse);
}

void PageCodecTest::unreadableItemsAreLeftOut()
{
    const auto page = readPage<Transaction>(
        json(R"([{"id":"1","amount":"1.00"},{"id":"2","amount":"?"},{"amount":"3.00"},null,7,{"id":"4"}])"),
        readTransaction);
    QVERIFY(page.has_value());
    QCOMPARE(page->items.size(), std::size_t{2});
    QCOMPARE(page->unreadable, 4);
    QCOMPARE(page->firstProblem, std::string("unreadable field: amount"));
}

void PageCodecTest::foreignItemsAreCountedApart()
{
    const auto page = readPage<Transaction>(
        json(R"([{"id":"1"},{"id":"2","transactionable_type":"App\\Models\\MytpePay"}])"), readTransaction);
    QCOMPARE(page->items.size(), std::size_t{1});
    QCOMPARE(page->foreign, 1);
    QCOMPARE(page->unreadable, 0);
}

void PageCodecTest::unwraps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("enveloped") << QByteArray(R"({"success":true,"data":{"id":"1"}})") << QByteArray("1");
    QTest::newRow("bare (C5)") << QByteArray(R"({"id":"1","title":"x"})") << QByteArray("1");
    QTest::newRow("bare with a data member")
        << QByteArray(R"({"id":"1","data":{"id":"2"}})") << QByteArray("1");
    QTest::newRow("data null") << QByteArray(R"({"data":null})") << QByteArray("");
    QTest::newRow("data a list") << QByteArray(R"({"data":[{"id":"1"}]})") << QByteArray("");
}

void PageCodecTest::unwraps()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    const JsonValue found = unwrapped(json(text))["id"];
    QCOMPARE(QByteArray(found.text().data(), qsizetype(found.text().size())), id);
}

QTEST_GUILESS_MAIN(PageCodecTest)
#include "pagecodec_test.moc"

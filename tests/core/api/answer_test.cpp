// From response to JSON: the order of the checks, and what an unreadable answer to a write means.
#include "core/api/v2/answer.h"

#include <QTest>

using namespace desk;
using namespace desk::api;
using namespace desk::api::v2;

class AnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
    void codecFailure();
};

void AnswerTest::opens_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("ofRead"); // our word for the failure; empty: content
    QTest::addColumn<QByteArray>("ofWrite");
    QTest::addColumn<bool>("mayPass");
    const QByteArray json("application/json");
    const QByteArray html("text/html; charset=UTF-8");
    const auto row = [](const char* name, int status, const QByteArray& type, const char* body,
                         const char* read, const char* write, bool mayPass) {
        QTest::newRow(name) << status << type << QByteArray(body) << QByteArray(read) << QByteArray(write)
                            << mayPass;
    };
    row("good", 200, json, R"({"success":true})", "", "", false);
    row("created", 201, json, "[]", "", "", false);
    row("no content", 204, {}, "", "", "", false);
    row("only white space", 200, json, " \r\n", "", "", false);
    row("JSON called HTML", 200, html, R"( {"data":1})", "", "", false);
    row("JSON called nothing", 200, {}, "[1]", "", "", false);
    row("JSON with a mark", 200, json, "\xEF\xBB\xBF{}", "", "", false);
    row("page at 200", 200, html, "<html>", "server-fault", "outcome-unknown", false);
    row("plain text at 200", 200, "text/plain", "ok", "server-fault", "outcome-unknown", false);
    row("cut JSON", 200, json, R"({"success":tr)", "bad-response", "outcome-unknown", true);
    row("cut JSON called HTML", 200, html, R"({"success":tr)", "bad-response", "outcome-unknown", true);
    row("page called JSON", 200, json, "<html>", "bad-response", "outcome-unknown", true);
    row("success false", 200, json, R"({"success":false,"message":"No"})", "refused", "refused", false);
    row("401 JSON", 401, json, R"({"message":"Unauthenticated."})", "unauthorised", "unauthorised", false);
    row("401 page", 401, html, "<html>", "unauthorised", "unauthorised", false);
    row("404 JSON", 404, json, R"({"message":"PAY_LINK_NOT_FOUND"})", "not-found", "not-found", false);
    row("404 page is no statement about the link", 404, html, "<html>", "server-fault", "server-fault",
        false);
    row("404 empty", 404, json, "", "server-fault", "server-fault", false);
    row("404 cut", 404, json, R"({"mess)", "server-fault", "server-fault", false);
    row("422", 422, json, R"({"errors":{"a":["b"]}})", "invalid", "invalid", false);
    row("429 page", 429, html, "<html>", "rate-limited", "rate-limited", false);
    row("500 JSON", 500, json, R"({"message":"Server Error"})", "server-fault", "server-fault", true);
    row("500 refusal", 500, json, R"({"error":"HAS_LINKS|Delete them"})", "refused", "refused", false);
    row("500 page", 500, html, "<html>", "server-fault", "outcome-unknown", true);
    row("502 page", 502, html, "<html>", "server-fault", "outcome-unknown", true);
    row("502 JSON", 502, json, R"({"message":"Bad Gateway"})", "server-fault", "outcome-unknown", true);
    row("503 page", 503, html, "<html>", "server-fault", "server-fault", true);
    row("504 empty", 504, {}, "", "server-fault", "outcome-unknown", true);
    row("100-like status", 199, json, "{}", "refused", "refused", false);
}

void AnswerTest::opens()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, ofRead);
    QFETCH(QByteArray, ofWrite);
    QFETCH(bool, mayPass);
    Response response;
    response.status = status;
    response.contentType = type;
    response.body = body;
    JsonReader reader;
    for (const auto repetition : {Repetition::Safe, Repetition::Once}) {
        const QByteArray expected = repetition == Repetition::Safe ? ofRead : ofWrite;
        const auto opened = openAnswer(response, repetition, reader);
        QCOMPARE(opened ? QByteArray()
                        : QByteArray::fromStdString(std::string(wordFor(opened.error().error.kind))),
            expected);
        if (!opened) {
            QCOMPARE(opened.error().mayPass, mayPass);
            QCOMPARE(opened.error().error.httpStatus, status);
            QVERIFY(!opened.error().error.detail.empty());
        }
    }
}

void AnswerTest::codecFailure()
{
    Response response;
    response.status = 200;
    const Error problem{ErrorKind::BadResponse, "unreadable field: id"};
    QCOMPARE(undecodable(problem, response, Repetition::Safe).error.kind, ErrorKind::BadResponse);
    QCOMPARE(undecodable(problem, response, Repetition::Once).error.kind, ErrorKind::OutcomeUnknown);
    QVERIFY(!undecodable(problem, response, Repetition::Safe).mayPass);
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "answer_test.moc"

// Every error shape of contract A.9 (D18, D19) as one Error.
#include "core/api/v2/errorcodec.h"

#include "jsonfixture.h"

#include <QTest>

using namespace desk;
using namespace desk::api;
using namespace desk::api::v2;
using namespace desk::test;

class ErrorCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void fieldErrors_data();
    void fieldErrors();
    void pages_data();
    void pages();
    void successFlag_data();
    void successFlag();
    void textIsTamed();
    void retryAfterIsKept();
};

void ErrorCodecTest::shapes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("detail");
    using Kind = ErrorKind;
    const auto row = [](const char* name, int status, const char* body, Kind kind, const char* code,
                         const char* detail) {
        QTest::newRow(name) << status << QByteArray(body) << int(kind) << QByteArray(code)
                            << QByteArray(detail);
    };
    row("401 message", 401, R"({"message":"Unauthenticated."})", Kind::Unauthorised, "", "Unauthenticated.");
    row("429 message", 429, R"({"message":"Too Many Attempts."})", Kind::RateLimited, "",
        "Too Many Attempts.");
    row("404 code in message", 404, R"({"success":false,"message":"PAY_LINK_NOT_FOUND","code":404})",
        Kind::NotFound, "PAY_LINK_NOT_FOUND", "PAY_LINK_NOT_FOUND");
    row("404 sentence", 404, R"({"error":"Instance not found"})", Kind::NotFound, "", "Instance not found");
    row("404 business, French", 404, R"({"data":null,"message":"Marchand introuvable"})", Kind::NotFound, "",
        "Marchand introuvable");
    row("400 error", 400, R"({"error":"order_number is required"})", Kind::Refused, "",
        "order_number is required");
    row("403 error", 403, R"({"error":"Unauthorized"})", Kind::Forbidden, "", "Unauthorized");
    row("403 data null", 403, R"({"data":null,"message":"Non autorisé"})", Kind::Forbidden, "",
        "Non autorisé");
    row("419 business", 419, R"({"data":null,"message":"Dossier en cours"})", Kind::Refused, "",
        "Dossier en cours");
    row("421 business", 421, R"({"data":null,"message":"Dossier refusé"})", Kind::Refused, "",
        "Dossier refusé");
    row("409", 409, R"({"message":"Conflict"})", Kind::Refused, "", "Conflict");
    row("405", 405, R"({"message":"The POST method is not supported."})", Kind::Refused, "",
        "The POST method is not supported.");
    row("408", 408, R"({"message":"Request Timeout"})", Kind::Timeout, "", "Request Timeout");
    row("422 error text", 422, R"({"error":"Link is closed"})", Kind::Refused, "", "Link is closed");
    row("422 fields", 422,
        R"({"message":"The slug has already been taken.","errors":{"slug":["The slug has already been taken."]}})",
        Kind::Invalid, "", "The slug has already been taken.");
    row("422 errors as an empty list (D5)", 422, R"({"message":"No.","errors":[]})", Kind::Refused, "",
        "No.");
    row("500 code and text", 500,
        R"({"error":"CANNOT_DELETE_INSTANCE_HAS_PAYLINKS|Delete the links | first"})", Kind::Refused,
        "CANNOT_DELETE_INSTANCE_HAS_PAYLINKS", "Delete the links | first");
    row("500 code not found", 500, R"({"error":"PAY_LINK_NOT_FOUND|gone"})", Kind::NotFound,
        "PAY_LINK_NOT_FOUND", "gone");
    row("500 plain", 500, R"({"message":"Server Error"})", Kind::ServerFault, "", "Server Error");
    row("500 sentence", 500, R"({"error":"Unauthorized"})", Kind::ServerFault, "", "Unauthorized");
    row("500 bar in a sentence", 500, R"({"error":"a|b"})", Kind::ServerFault, "", "a|b");
    row("503", 503, R"({"message":"Service Unavailable"})", Kind::ServerFault, "", "Service Unavailable");
    row("404 error and details", 404, R"({"error":"Transaction not found","details":"no such order"})",
        Kind::NotFound, "", "Transaction not found");
    row("code in error, sentence in message", 403, R"({"error":"FORBIDDEN_ACTION","message":"Not yours"})",
        Kind::Forbidden, "FORBIDDEN_ACTION", "Not yours");
    row("error as an object", 400, R"({"error":{"code":"BAD_SLUG","message":"Bad slug"}})", Kind::Refused,
        "BAD_SLUG", "Bad slug");
    row("2xx refusal, code tells", 200, R"({"success":false,"message":"PAY_LINK_NOT_FOUND","code":404})",
        Kind::NotFound, "PAY_LINK_NOT_FOUND", "PAY_LINK_NOT_FOUND");
    row("2xx refusal, code as text", 200, R"({"success":false,"message":"No","code":"403"})", Kind::Forbidden,
        "", "No");
    row("2xx refusal, machine code", 200,
        R"({"success":false,"message":"No","code":"LINK_HAS_TRANSACTIONS"})", Kind::Refused,
        "LINK_HAS_TRANSACTIONS", "No");
    row("2xx refusal, bare", 200, R"({"success":false})", Kind::Refused, "", "status 200");
    row("2xx refusal, fields", 200, R"({"success":false,"errors":{"title":"required"}})", Kind::Invalid, "",
        "status 200");
    row("not an object", 400, R"(["no"])", Kind::Refused, "", "status 400");
    row("wrong types", 400, R"({"message":{"a":1},"error":5,"errors":7,"code":[],"details":null})",
        Kind::Refused, "", "status 400");
    row("a word in capitals is no code", 400, R"({"message":"NO"})", Kind::Refused, "", "NO");
}

void ErrorCodecTest::shapes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, detail);
    Response response;
    response.status = status;
    response.body = body;
    const Error error = errorFrom(response, json(body));
    QCOMPARE(QByteArray::fromStdString(std::string(wordFor(error.kind))),
        QByteArray::fromStdString(std::string(wordFor(static_cast<ErrorKind>(kind)))));
    QCOMPARE(QByteArray::fromStdString(error.serverCode), code);
    QCOMPARE(QByteArray::fromStdString(error.detail), detail);
    QCOMPARE(error.httpStatus, status);
}

void ErrorCodecTest::fieldErrors_data()
{
    using Fields = std::map<std::string, std::vector<std::string>>;
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<Fields>("expected");
    QTest::newRow("lists") << QByteArray(R"({"a":["x","y"],"b.0":["z"]})")
                           << Fields{{"a", {"x", "y"}}, {"b.0", {"z"}}};
    QTest::newRow("the wire's names become ours") << QByteArray(
        R"({"max_payments":["x"],"mytpe_pay_id":["y"],"udfs.udf2.value":["z"],"settings.allow_anonymous":["w"]})")
                                                  << Fields{{"quota", {"x"}}, {"instance", {"y"}},
                                                         {"customFields.udf2", {"z"}},
                                                         {"allowAnonymous", {"w"}}};
    QTest::newRow("texts") << QByteArray(R"({"a":"x"})") << Fields{{"a", {"x"}}};
    QTest::newRow("a list of texts") << QByteArray(R"(["x","y"])") << Fields{{"", {"x", "y"}}};
    QTest::newRow("nothing said") << QByteArray(R"({"a":[]})") << Fields{{"a", {}}};
    QTest::newRow("nested objects") << QByteArray(R"({"a":{"rule":"x"}})") << Fields{{"a", {"x"}}};
}

void ErrorCodecTest::fieldErrors()
{
    using Fields = std::map<std::string, std::vector<std::string>>;
    QFETCH(QByteArray, errors);
    QFETCH(Fields, expected);
    Response response;
    response.status = 422;
    const Error error = errorFrom(response, json("{\"message\":\"m\",\"errors\":" + errors + '}'));
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QCOMPARE(error.fieldErrors, expected);
}

void ErrorCodecTest::pages_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("401") << 401 << int(ErrorKind::Unauthorised);
    QTest::newRow("429") << 429 << int(ErrorKind::RateLimited);
    QTest::newRow("403 of a wall before the server") << 403 << int(ErrorKind::ServerFault);
    QTest::newRow("404 says nothing about the link") << 404 << int(ErrorKind::ServerFault);
    QTest::newRow("502") << 502 << int(ErrorKind::ServerFault);
    QTest::newRow("200 of a hotel's sign-in") << 200 << int(ErrorKind::ServerFault);
}

void ErrorCodecTest::pages()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    Response response;
    response.status = status;
    response.body = "<html><b>secret page</b></html>";
    const Error error = errorFrom(response, {});
    QCOMPARE(error.kind, static_cast<ErrorKind>(kind));
    QCOMPARE(error.detail, "a page instead of an answer, status " + std::to_string(status));
    response.body.clear();
    QCOMPARE(errorFrom(response, {}).detail, "an empty answer, status " + std::to_string(status));
}

void ErrorCodecTest::successFlag_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isFailure");
    const auto row = [](const char* body, bool isFailure) {
        QTest::newRow(body) << QByteArray(body) << isFailure;
    };
    row(R"({"success":true,"data":{}})", false);
    row(R"({"success":false,"data":{}})", true);
    row(R"({"success":0})", true);
    row(R"({"success":"false"})", true);
    row(R"({"success":"1"})", false);
    row(R"({"data":{}})", false); // missing is neutral (D19)
    row(R"({"success":null,"data":{}})", false);
    row(R"({"message":"ok"})", false);
    row(R"({"error":"No"})", true);
    row(R"({"error":""})", false);
    row(R"({"error":null,"data":[]})", false);
    row(R"({"id":"1","error":"a field of the thing"})", false);
    row("[]", false);
}

void ErrorCodecTest::successFlag()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isFailure);
    QCOMPARE(saysFailure(json(body)), isFailure);
}

void ErrorCodecTest::textIsTamed()
{
    Response response;
    response.status = 400;
    const QByteArray longText = QByteArray("\xc3\xa9").repeated(1000);
    const Error error = errorFrom(response, json("{\"message\":\"a\\u001b[31m\\n" + longText + "\"}"));
    QVERIFY(error.detail.size() < 420);
    QVERIFY(error.detail.find('\x1b') == std::string::npos && error.detail.find('\n') == std::string::npos);
    QCOMPARE(
        QString::fromStdString(error.detail).toUtf8().toStdString(), error.detail); // not cut inside a letter
}

void ErrorCodecTest::retryAfterIsKept()
{
    Response response;
    response.status = 429;
    response.retryAfter = Milliseconds{7'000};
    QCOMPARE(errorFrom(response, json("{\"message\":\"m\"}")).retryAfter, Milliseconds{7'000});
    QCOMPARE(errorFrom(response, {}).retryAfter, Milliseconds{7'000});
}

QTEST_GUILESS_MAIN(ErrorCodecTest)
#include "errorcodec_test.moc"

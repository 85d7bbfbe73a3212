// The built program on a seeded cache: the surface that scripts rely on.
#include "core/cache/datafolder.h"
#include "tests/core/report/shopcache.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace desk;

namespace {

struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QList<QByteArray> lines() const { return out.split('\n'); }
};

/// QJsonObject sorts its keys; their order is read from the text. Nested objects are skipped by the caller.
QByteArrayList keysIn(const QByteArray& json)
{
    QByteArrayList keys;
    static const QRegularExpression kKey(QStringLiteral("\"([A-Za-z0-9]+)\":"));
    auto matches = kKey.globalMatch(QString::fromUtf8(json));
    while (matches.hasNext())
        keys << matches.next().captured(1).toUtf8();
    return keys;
}

} // namespace

class PaylinkProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void linksHaveTheirKeysInOrder();
    void linksByState_data();
    void linksByState();
    void linksBySearch_data();
    void linksBySearch();
    void linkTellsEverything();
    void transactionsHaveTheirKeysInOrder();
    void transactionsFiltered_data();
    void transactionsFiltered();
    void totalsHaveTheirShape();
    void exportWritesAndReports();
    void exportToStandardOutput();
    void exportToAFullDisk();
    void doctorIsContent();
    void doctorSeesDamage();
    void tablesAreAligned();
    void tablesObeyNoStranger();
    void usageErrors_data();
    void usageErrors();
    void helpAndVersion_data();
    void helpAndVersion();
    void emptyBeforeTheFirstSync_data();
    void emptyBeforeTheFirstSync();
    void readingCreatesAndAsksNothing_data();
    void readingCreatesAndAsksNothing();
    void globalOptionsBeforeAndAfter();
    void profilesAreApart();
    void syncNeedsBothKeys_data();
    void syncNeedsBothKeys();
    void syncRefusesABaseThatIsNone_data();
    void syncRefusesABaseThatIsNone();
    void syncSaysOffline();
    void syncStopsWhenAsked();
    void storageErrorsAreSeven();
    void aFileThatHoldsNothingYetIsNoError();

private:
    Answer run(const QStringList& arguments, const QStringList& environment = {}) const;
    Answer read(const QStringList& arguments) const
    {
        return run(QStringList{QStringLiteral("--json")} + arguments);
    }
    QString file(const char* name) const { return m_scratch->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<QTemporaryDir> m_scratch;
    QTcpServer m_server; ///< nobody may come here
    QString m_dataDir;
};

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList idsOf(const QJsonArray& rows)
{
    QStringList ids;
    for (const auto& row : rows)
        ids << row.toObject().value(QLatin1String("id")).toString();
    return ids;
}

std::filesystem::path cacheOf(const QString& dataDir, const char* profile = "default")
{
    const auto folder = valueOf(cache::DataFolder::named(dataDir.toStdString(), profile));
    succeed(folder.prepare());
    return folder.cacheFile();
}

} // namespace

void PaylinkProgramTest::initTestCase()
{
    m_data = std::make_unique<QTemporaryDir>();
    ShopCache(cacheOf(m_data->path())).fill();
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
}

void PaylinkProgramTest::init()
{
    m_scratch = std::make_unique<QTemporaryDir>();
    m_dataDir = m_data->path();
}

Answer PaylinkProgramTest::run(const QStringList& arguments, const QStringList& environment) const
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(QStringLiteral("PAYLINK_API_KEY"));
    variables.remove(QStringLiteral("PAYLINK_API_SECRET"));
    for (const QString& assignment : environment)
        variables.insert(assignment.section(QLatin1Char('='), 0, 0), assignment.section(QLatin1Char('='), 1));
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(m_scratch->path());
    const QString base = QStringLiteral("http://127.0.0.1:%1/api").arg(m_server.serverPort());
    QStringList all{QStringLiteral("--data-dir"), m_dataDir};
    if (arguments.filter(QStringLiteral("--base-url")).isEmpty())
        all << QStringLiteral("--base-url") << base;
    process.start(QStringLiteral(PAYLINK_PROGRAM), all + arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

void PaylinkProgramTest::linksHaveTheirKeysInOrder()
{
    const Answer answer = read(words("links"));
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.err.isEmpty(), answer.err.constData());
    QCOMPARE(idsOf(answer.array()), words("l-invoice l-workshop l-necklace"));
    const QByteArrayList expected =
        QByteArray("id slug title instanceId state reason mode amountKind price maxPayments "
                   "paidCount placesLeft collected deadline deadlineSource url wireStatus "
                   "wirePaymentStatus")
            .split(' ');
    QCOMPARE(keysIn(answer.lines().at(1)), expected);
    const QJsonObject workshop = answer.array().at(1).toObject();
    const QByteArray whole =
        R"json({"id":"l-workshop","slug":"slug-l-workshop","title":"=HYPERLINK(\"evil\")",
        "instanceId":"shop-b","state":"active","reason":"accepts-payments","mode":"limited","amountKind":"fixed",
        "price":"8000.00","maxPayments":20,"paidCount":1,"placesLeft":19,"collected":"1500.00",
        "deadline":"2026-02-01T13:00:00Z","deadlineSource":"link","url":"https://pay.example/l-workshop",
        "wireStatus":"active","wirePaymentStatus":"active"})json";
    QVERIFY(workshop == QJsonDocument::fromJson(whole).object());
    const QJsonObject necklace = answer.array().at(2).toObject();
    QVERIFY(necklace.value(QLatin1String("deadline")).isNull());
    QVERIFY(necklace.value(QLatin1String("placesLeft")).isNull());
    QVERIFY(necklace.value(QLatin1String("maxPayments")).isNull());
}

void PaylinkProgramTest::linksByState_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("ids");
    QTest::newRow("active") << QByteArray("active") << QByteArray("l-workshop l-necklace");
    QTest::newRow("paid") << QByteArray("paid") << QByteArray("l-invoice");
    for (const char* none : {"paused", "sold-out", "expired", "closed", "unknown"})
        QTest::newRow(none) << QByteArray(none) << QByteArray();
}

void PaylinkProgramTest::linksByState()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, ids);
    const Answer answer =
        read({QStringLiteral("links"), QStringLiteral("--state"), QString::fromUtf8(state)});
    QCOMPARE(answer.code, 0);
    QCOMPARE(idsOf(answer.array()), words(ids.constData()));
    if (ids.isEmpty())
        QCOMPARE(answer.out, QByteArray("[]\n"));
}

void PaylinkProgramTest::linksBySearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("ids");
    QTest::newRow("accent left out") << QStringLiteral("COLLIER D'ETE") << QByteArray("l-necklace");
    QTest::newRow("Arabic, other letter") << QStringLiteral("فاتوره") << QByteArray("l-invoice");
    QTest::newRow("Arabic digits") << QStringLiteral("١٠١") << QByteArray("l-invoice");
    QTest::newRow("custom field") << QStringLiteral("inv2026") << QByteArray("l-necklace");
    QTest::newRow("slug") << QStringLiteral("slug-l-w") << QByteArray("l-workshop");
    QTest::newRow("amount in French")
        << QStringLiteral("8 000,00") << QByteArray("l-invoice l-workshop l-necklace");
    QTest::newRow("nothing") << QStringLiteral("zzz") << QByteArray();
}

void PaylinkProgramTest::linksBySearch()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, ids);
    const Answer answer = read({QStringLiteral("links"), QStringLiteral("--search"), text});
    QCOMPARE(idsOf(answer.array()), words(ids.constData()));
}

void PaylinkProgramTest::linkTellsEverything()
{
    const Answer byId = read(words("link l-necklace"));
    QCOMPARE(byId.code, 0);
    QCOMPARE(read(words("link slug-l-necklace")).out, byId.out);
    const QJsonObject link = byId.object();
    QCOMPARE(link.value(QLatin1String("customFields"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QLatin1String("value"))
                 .toString(),
        QStringLiteral("INV2026001"));
    QCOMPARE(link.value(QLatin1String("transactionCount")).toInt(), 5);
    QCOMPARE(link.value(QLatin1String("completedCount")).toInt(), 3);
    QCOMPARE(link.value(QLatin1String("completedSum")).toString(), QStringLiteral("24000.10"));
    QCOMPARE(link.value(QLatin1String("effectiveTimeoutMinutes")).toInt(), 2880);
    const QByteArrayList keys = keysIn(byId.out);
    QCOMPARE(keys.first(), QByteArray("id"));
    QCOMPARE(keys.at(18), QByteArray("details"));

    const Answer none = read(words("link nobody"));
    QCOMPARE(none.code, 2);
    QVERIFY(none.out.isEmpty());
    QVERIFY(none.err.contains("`paylink sync`"));
}

void PaylinkProgramTest::transactionsHaveTheirKeysInOrder()
{
    const Answer answer = read(words("transactions"));
    QCOMPARE(answer.code, 0);
    QCOMPARE(idsOf(answer.array()), words("9 8 7 6 5 4 3 2 1"));
    const QByteArrayList expected = QByteArray(
        "id linkId status amount createdAt updatedAt orderNumber gatewayOrderId approvalCode gatewayMessage "
        "method environment payerName payerEmail payerPhone")
                                        .split(' ');
    for (int line = 1; line <= 9; ++line)
        QCOMPARE(keysIn(answer.lines().at(line)), expected);
    QCOMPARE(answer.lines().at(2),
        QByteArray("{\"id\":\"8\",\"linkId\":\"l-invoice\",\"status\":\"completed\",\"amount\":\"50000.00\","
                   "\"createdAt\":\"2026-02-02T12:10:00Z\",\"updatedAt\":null,\"orderNumber\":\"ORD8\","
                   "\"gatewayOrderId\":null,\"approvalCode\":\"007123\",\"gatewayMessage\":null,\"method\":"
                   "\"online\","
                   "\"environment\":\"production\",\"payerName\":\"+213 Karim\",\"payerEmail\":null,"
                   "\"payerPhone\":null},"));
}

void PaylinkProgramTest::transactionsFiltered_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("ids");
    QTest::newRow("an Algiers day") << QByteArray("--from 2026-02-01 --to 2026-02-01") << QByteArray("5 4 3");
    QTest::newRow("from") << QByteArray("--from 2026-02-02") << QByteArray("9 8 7 6");
    QTest::newRow("to") << QByteArray("--to 2025-12-31") << QByteArray("1");
    QTest::newRow("status") << QByteArray("--status refused") << QByteArray("7");
    QTest::newRow("a word of the server") << QByteArray("--status on_hold") << QByteArray("9");
    QTest::newRow("a status nobody has") << QByteArray("--status refunded") << QByteArray();
    QTest::newRow("link") << QByteArray("--link l-workshop") << QByteArray("6 5");
    QTest::newRow("all at once") << QByteArray("--link l-workshop --status pending --from 2026-02-02")
                                 << QByteArray("6");
    QTest::newRow("a link nobody has") << QByteArray("--link nobody") << QByteArray();
}

void PaylinkProgramTest::transactionsFiltered()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, ids);
    const Answer answer = read(words("transactions") + words(line.constData()));
    QCOMPARE(answer.code, 0);
    QCOMPARE(idsOf(answer.array()), words(ids.constData()));
}

void PaylinkProgramTest::totalsHaveTheirShape()
{
    const Answer answer = read(words("totals --by month"));
    QCOMPARE(answer.code, 0);
    QCOMPARE(
        answer.out, QByteArray("{\"zone\":\"Africa/Algiers\",\"asOf\":\"2026-02-03T04:05:06Z\",\"rows\":[\n"
                               "{\"key\":\"2025-12\",\"count\":1,\"collected\":\"8000.00\"},\n"
                               "{\"key\":\"2026-01\",\"count\":1,\"collected\":\"8000.10\"},\n"
                               "{\"key\":\"2026-02\",\"count\":3,\"collected\":\"59500.00\"}\n"
                               "],\"total\":{\"count\":5,\"collected\":\"75500.10\"}}\n"));
    const Answer day = read(words("totals --by link --from 2026-02-01 --to 2026-02-01"));
    QCOMPARE(
        day.object().value(QLatin1String("total")).toObject().value(QLatin1String("collected")).toString(),
        QStringLiteral("9500.00"));
}

void PaylinkProgramTest::exportWritesAndReports()
{
    const Answer answer = read(words("export transactions --output out.csv --from 2026-02-01"));
    QCOMPARE(answer.code, 0);
    QCOMPARE(keysIn(answer.out),
        QByteArray("report format file rows collected guarded cleaned riskyIds sha256").split(' '));
    QCOMPARE(answer.object().value(QLatin1String("rows")).toInt(), 7);
    QCOMPARE(answer.object().value(QLatin1String("collected")).toString(), QStringLiteral("59500.00"));
    QFile written(file("out.csv"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().split('\n');
    QCOMPARE(lines.size(), 9);
    QCOMPARE(lines.at(7), QByteArray("2026-02-02,13:20:00,Boutique Leïla,\"Collier d'été, "
                                     "\"\"argent\"\"\",l-necklace,reusable,ORD9,,,on_hold,"
                                     "0.01,DZD,online,INV2026001,production,2026-02-02T12:20:00Z\r"));
    QCOMPARE(QDir(m_scratch->path()).entryList(QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral("out.csv")});

    const Answer links = run(words("export links --output links.csv --format plain"));
    QCOMPARE(links.code, 0);
    QVERIFY(links.out.startsWith("Wrote 3 rows to links.csv"));
}

void PaylinkProgramTest::exportToStandardOutput()
{
    const Answer whole = run(words("export transactions --output -"));
    QCOMPARE(whole.code, 0);
    QVERIFY(whole.out.startsWith("date,time,instance,"));
    QCOMPARE(whole.out.count("\r\n"), 10);
    QVERIFY(whole.err.isEmpty());
}

void PaylinkProgramTest::exportToAFullDisk()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no full disk to try here");
    const Answer answer = run(words("export transactions --output /dev/full/x.csv"));
    QCOMPARE(answer.code, 7);
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(PAYLINK_PROGRAM),
        words("export transactions --output - --data-dir") + QStringList{m_dataDir});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 7);
}

void PaylinkProgramTest::doctorIsContent()
{
    const Answer answer = read(words("doctor"));
    QCOMPARE(answer.code, 0);
    const QJsonObject report = answer.object();
    QVERIFY(report.value(QLatin1String("sound")).toBool());
    QCOMPARE(report.value(QLatin1String("links")).toInt(), 3);
    QCOMPARE(report.value(QLatin1String("transactions")).toInt(), 9);
    QCOMPARE(report.value(QLatin1String("lastSyncAt")).toString(), QStringLiteral("2026-02-03T04:05:06Z"));
    QVERIFY(report.value(QLatin1String("ageSeconds")).toInteger() > 0);
}

void PaylinkProgramTest::doctorSeesDamage()
{
    m_dataDir = m_scratch->path();
    const auto path = cacheOf(m_dataDir);
    ShopCache(path).fill();
    QFile damaged(QString::fromStdString(path.string()));
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    for (qint64 at = 4096; at < damaged.size(); at += 4096) {
        QVERIFY(damaged.seek(at));
        damaged.write(QByteArray(64, '\xa5'));
    }
    damaged.close();
    const Answer answer = read(words("doctor"));
    QCOMPARE(answer.code, 7);
    QVERIFY(!answer.object().value(QLatin1String("sound")).toBool(true));
    QVERIFY(answer.err.contains("`paylink doctor --rebuild`"));
}

void PaylinkProgramTest::tablesAreAligned()
{
    const Answer answer = run(words("totals --by month"));
    QCOMPARE(answer.code, 0);
    const QList<QByteArray> lines = answer.lines();
    QCOMPARE(lines.at(0), QByteArray("month    Payments  Collected (DZD)"));
    QCOMPARE(lines.at(1), QByteArray("2025-12         1          8000.00"));
    QCOMPARE(lines.at(4), QByteArray("total           5         75500.10"));
    QVERIFY(answer.err.isEmpty());

    const QList<QByteArray> links = run(words("links")).lines();
    QCOMPARE(QString::fromUtf8(links.at(1)).indexOf(QLatin1String("one-shot")),
        QString::fromUtf8(links.at(3)).indexOf(QLatin1String("reusable")));
}

void PaylinkProgramTest::tablesObeyNoStranger()
{
    m_dataDir = m_scratch->path();
    ShopCache shop(cacheOf(m_dataDir));
    shop.fill();
    PayLinkReading evil = linkReading("l-evil", "shop-a", "a\x1b[2Jb\u202e", LinkMode::Reusable);
    shop.merge(evil);
    for (const char* line : {"links", "link l-evil", "transactions"}) {
        const Answer answer = run(words(line));
        QCOMPARE(answer.code, 0);
        QVERIFY(!answer.out.contains('\x1b'));
        QVERIFY(!answer.out.contains("\u202e"));
    }
}

void PaylinkProgramTest::usageErrors_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {"", "fly", "links now", "links --colour", "links --state happy",
             "links --state Active", "links --search", "link", "link a b", "transactions --from yesterday",
             "transactions --from 2026-02-30", "transactions --from 2026-02-02 --to 2026-02-01",
             "transactions --to 2026-1-1", "totals", "totals --by", "totals --by hour",
             "totals --by month --from 2026-02-02 --to 2026-02-01", "export",
             "export customers --output x.csv", "export transactions",
             "export transactions --output=", "export transactions --output x.csv --format tablet",
             "export links --output x.csv --from 2026-01-01", "--profile ../x links", "--profile .x links",
             "--profile= links", "--data-dir= links", "sync --half", "doctor twice"})
        QTest::newRow(line) << QByteArray(line);
}

void PaylinkProgramTest::usageErrors()
{
    QFETCH(QByteArray, line);
    if (line.contains("--data-dir"))
        m_dataDir.clear();
    const Answer answer = run(line.contains("--data-dir") ? words("links") : words(line.constData()));
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.out.isEmpty(), answer.out.constData());
    QCOMPARE(answer.err.count('\n'), 1);
    QVERIFY2(answer.err.endsWith(".\n") && answer.err.contains(": "), answer.err.constData());
    QVERIFY(QDir(m_scratch->path()).isEmpty());
}

void PaylinkProgramTest::helpAndVersion_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("help") << QByteArray("--help") << QByteArray("Exit codes:");
    QTest::newRow("short") << QByteArray("-h") << QByteArray("Usage: paylink");
    QTest::newRow("version") << QByteArray("--version") << QByteArray("paylink " DESK_VERSION);
    for (const char* command : {"sync", "links", "link", "transactions", "totals", "export", "doctor"})
        QTest::newRow(command) << QByteArray(command) + " --help" << QByteArray("Usage: paylink ") + command;
}

void PaylinkProgramTest::helpAndVersion()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, says);
    const Answer answer = run(words(line.constData()));
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains(says));
    QVERIFY(answer.err.isEmpty());
    for (const QByteArray& text : answer.lines())
        QVERIFY2(QString::fromUtf8(text).size() <= 110, text.constData());
}

void PaylinkProgramTest::emptyBeforeTheFirstSync_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("links") << QByteArray("links") << QByteArray("[]\n");
    QTest::newRow("transactions") << QByteArray("transactions --link x") << QByteArray("[]\n");
    QTest::newRow("totals") << QByteArray("totals --by day")
                            << QByteArray("{\"zone\":\"Africa/Algiers\",\"asOf\":null,\"rows\":[],\"total\":"
                                          "{\"count\":0,\"collected\":\"0.00\"}}\n");
}

void PaylinkProgramTest::emptyBeforeTheFirstSync()
{
    QFETCH(QByteArray, line);
    m_dataDir = file("nothing");
    const Answer answer = read(words(line.constData()));
    QCOMPARE(answer.code, 0);
    QTEST(answer.out, "out");
    QVERIFY(answer.err.contains("`paylink sync`"));
    QVERIFY(!QFile::exists(m_dataDir));
}

void PaylinkProgramTest::readingCreatesAndAsksNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {"links", "link l-invoice", "transactions", "totals --by year", "doctor",
             "export transactions --output -"})
        QTest::newRow(line) << QByteArray(line);
}

void PaylinkProgramTest::readingCreatesAndAsksNothing()
{
    QFETCH(QByteArray, line);
    const QStringList keys = words("PAYLINK_API_KEY=k PAYLINK_API_SECRET=s");
    QCOMPARE(run(words(line.constData()), keys).code, 0);
    QVERIFY2(!m_server.waitForNewConnection(0), "a reading command came over the network");

    m_dataDir = file("nothing");
    const Answer answer = run(words(line.constData()), keys);
    QCOMPARE(answer.code, line.startsWith("link ") ? 2 : 0);
    QVERIFY(QDir(m_scratch->path()).isEmpty());
    QVERIFY(!m_server.waitForNewConnection(0));
}

void PaylinkProgramTest::globalOptionsBeforeAndAfter()
{
    QCOMPARE(run(words("--json links")).out, run(words("links --json")).out);
    QCOMPARE(
        run(words("links --profile=default --json")).out, run(words("--profile default --json links")).out);
}

void PaylinkProgramTest::profilesAreApart()
{
    QCOMPARE(read(words("links --profile other")).out, QByteArray("[]\n"));
}

void PaylinkProgramTest::syncNeedsBothKeys_data()
{
    QTest::addColumn<QByteArray>("environment");
    QTest::newRow("none") << QByteArray("X=1");
    QTest::newRow("key alone") << QByteArray("PAYLINK_API_KEY=k");
    QTest::newRow("secret alone") << QByteArray("PAYLINK_API_SECRET=s");
    QTest::newRow("empty key") << QByteArray("PAYLINK_API_KEY= PAYLINK_API_SECRET=s");
}

void PaylinkProgramTest::syncNeedsBothKeys()
{
    QFETCH(QByteArray, environment);
    m_dataDir = file("nothing");
    const Answer answer = run(words("sync"), words(environment.constData()));
    QCOMPARE(answer.code, 3);
    QVERIFY(answer.err.contains("PAYLINK_API_KEY") && answer.err.contains("PAYLINK_API_SECRET"));
    QVERIFY(!QFile::exists(m_dataDir));
    QVERIFY(!m_server.waitForNewConnection(0));
}

void PaylinkProgramTest::syncRefusesABaseThatIsNone_data()
{
    QTest::addColumn<QByteArray>("base");
    for (const char* base : {"not-a-url", "ftp://127.0.0.1/x", "http://", "http://example.com/api",
             "https://user:pass@example.com/", "https://api.mytpe.appp/api/ext"})
        QTest::newRow(base) << QByteArray(base);
}

void PaylinkProgramTest::syncRefusesABaseThatIsNone()
{
    QFETCH(QByteArray, base);
    m_dataDir = file("data");
    const Answer answer = run(words("sync --base-url") + QStringList{QString::fromUtf8(base)},
        words("PAYLINK_API_KEY=k PAYLINK_API_SECRET=s"));
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(answer.err.count('\n'), 1);
}

void PaylinkProgramTest::syncSaysOffline()
{
    m_dataDir = file("data");
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString base = QStringLiteral("http://127.0.0.1:%1/api").arg(closed.serverPort());
    closed.close();
    const Answer answer = run(words("sync --json --base-url") + QStringList{base},
        words("PAYLINK_API_KEY=secret-key PAYLINK_API_SECRET=secret-word"));
    QCOMPARE(answer.code, 4);
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(answer.err.count('\n'), 1);
    QVERIFY(!answer.err.contains("secret-"));
}

/// A server that takes the request and never answers: Ctrl-C ends the wait, and the report still comes.
void PaylinkProgramTest::syncStopsWhenAsked()
{
#ifdef Q_OS_WIN
    QSKIP("a process cannot be asked there");
#endif
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("PAYLINK_API_KEY"), QStringLiteral("k"));
    variables.insert(QStringLiteral("PAYLINK_API_SECRET"), QStringLiteral("s"));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(PAYLINK_PROGRAM),
        words("sync --json --data-dir")
            + QStringList{file("data"), QStringLiteral("--base-url"),
                QStringLiteral("http://127.0.0.1:%1/api").arg(silent.serverPort())});
    QVERIFY(silent.waitForNewConnection(20'000));
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 6);
    const QByteArray out = process.readAllStandardOutput();
    QCOMPARE(keysIn(out),
        QByteArray("instances links transactions requests bytes seconds complete warnings").split(' '));
    const QJsonObject report = QJsonDocument::fromJson(out).object();
    QVERIFY(!report.value(QLatin1String("complete")).toBool(true));
    QVERIFY(!report.value(QLatin1String("warnings")).toArray().isEmpty());
}

void PaylinkProgramTest::storageErrorsAreSeven()
{
    m_dataDir = m_scratch->path();
    const auto path = cacheOf(m_dataDir);
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QByteArray(8192, 'x'));
    file.close();
    for (const char* line : {"links", "link x", "transactions", "totals --by day"}) {
        const Answer answer = run(words(line));
        QCOMPARE(answer.code, 7);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.err.count('\n'), 1);
    }
}

void PaylinkProgramTest::aFileThatHoldsNothingYetIsNoError()
{
    m_dataDir = m_scratch->path();
    QFile file(QString::fromStdString(cacheOf(m_dataDir).string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Answer answer = read(words("links"));
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out, QByteArray("[]\n"));
    QVERIFY(answer.err.contains("`paylink sync`"));
}

QTEST_GUILESS_MAIN(PaylinkProgramTest)
#include "paylinkprogram_test.moc"

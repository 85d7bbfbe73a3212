// `paylink profiles links`: every account's links, told apart, and who cannot be read is named.
#include "core/cache/datafolder.h"
#include "core/profiles/profilelist.h"
#include "tests/core/report/shopcache.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace desk;

namespace {

struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// `profile:id` of each link.
QByteArray idsOf(const QByteArray& json)
{
    QByteArrayList ids;
    for (const auto& each : QJsonDocument::fromJson(json).array()) {
        const QJsonObject link = each.toObject();
        ids.append((link[QLatin1String("profile")].toString() + u':' + link[QLatin1String("id")].toString())
                       .toUtf8());
    }
    return ids.join(' ');
}

} // namespace

class ProfileLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameObjectsAsLinks();
    void filtered_data();
    void filtered();
    void theTableIsAligned();
    void oneBadCacheIsNamed();
    void beforeTheFirstSync();
    void noProfileAtAll();
    void refusesAStateThatIsNone();
    void helpTellsOfIt();

private:
    Answer run(const char* line) const;
    std::filesystem::path root() const { return m_data->path().toStdString(); }
    void addShop(const char* name, const char* shownName, profiles::Environment environment) const;

    std::unique_ptr<QTemporaryDir> m_data;
};

void ProfileLinksTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    addShop("shop", "Boutique Leïla", profiles::Environment::Live);
    addShop("trial", "Essais", profiles::Environment::Test);
}

void ProfileLinksTest::addShop(
    const char* name, const char* shownName, profiles::Environment environment) const
{
    QVERIFY(profiles::ProfileList(root()).add(
        {.name = name, .displayName = shownName, .environment = environment}));
    ShopCache(cache::DataFolder::named(root(), name)->cacheFile()).fill();
}

Answer ProfileLinksTest::run(const char* line) const
{
    QProcess process;
    process.setWorkingDirectory(m_data->path());
    process.start(
        QStringLiteral(PAYLINK_PROGRAM), QStringList{QStringLiteral("--data-dir"), m_data->path()}
                                             + QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void ProfileLinksTest::sameObjectsAsLinks()
{
    const Answer answer = run("profiles links --json");
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.err.isEmpty(), answer.err.constData());
    QCOMPARE(idsOf(answer.out), QByteArray("shop:l-invoice shop:l-workshop shop:l-necklace "
                                           "trial:l-invoice trial:l-workshop trial:l-necklace"));
    QByteArray expected = run("links --profile trial --json").out;
    expected.replace("{\"id\"", "{\"profile\":\"trial\",\"environment\":\"test\",\"id\"");
    QCOMPARE(answer.out.split('\n').sliced(4), expected.split('\n').sliced(1));
}

void ProfileLinksTest::filtered_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("ids");
    QTest::newRow("state") << QByteArray("--state paid") << QByteArray("shop:l-invoice trial:l-invoice");
    QTest::newRow("search") << QByteArray("--search inv2026001")
                            << QByteArray("shop:l-necklace trial:l-necklace");
    QTest::newRow("both") << QByteArray("--state active --search evil")
                          << QByteArray("shop:l-workshop trial:l-workshop");
    QTest::newRow("none") << QByteArray("--state paused") << QByteArray();
}

void ProfileLinksTest::filtered()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, ids);
    const Answer answer = run(QByteArray("profiles links --json " + options).constData());
    QCOMPARE(answer.code, 0);
    QCOMPARE(idsOf(answer.out), ids);
    QVERIFY(QJsonDocument::fromJson(answer.out).isArray());
}

void ProfileLinksTest::theTableIsAligned()
{
    const Answer answer = run("profiles links --state active");
    QCOMPARE(answer.code, 0);
    const QStringList lines = QString::fromUtf8(answer.out).split(u'\n');
    QVERIFY2(lines[0].startsWith(QStringLiteral("Account         Environment  State   Title")),
        qPrintable(lines[0]));
    QVERIFY2(
        lines[1].startsWith(QStringLiteral("Boutique Leïla  live         active  ")), qPrintable(lines[1]));
    QVERIFY2(
        lines[3].startsWith(QStringLiteral("Essais          test         active  ")), qPrintable(lines[3]));
    QCOMPARE(lines[5], QStringLiteral("4 links"));
}

void ProfileLinksTest::oneBadCacheIsNamed()
{
    QVERIFY(profiles::ProfileList(root()).add({.name = "bad"}));
    QFile file(cache::DataFolder::named(root(), "bad")->cacheFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("this is no database, and never was one") > 0);
    file.close();
    const Answer answer = run("profiles links --state paid --json");
    QCOMPARE(answer.code, 6);
    QCOMPARE(idsOf(answer.out), QByteArray("shop:l-invoice trial:l-invoice"));
    QVERIFY2(answer.err.startsWith("bad: its links cannot be read (") && answer.err.count('\n') == 1,
        answer.err.constData());
}

void ProfileLinksTest::beforeTheFirstSync()
{
    QVERIFY(profiles::ProfileList(root()).add({.name = "fresh"}));
    const Answer answer = run("profiles links --state paid --json");
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QByteArray("fresh: nothing was synchronised yet.\n"));
    QVERIFY(!QFile::exists(cache::DataFolder::named(root(), "fresh")->cacheFile()));
}

void ProfileLinksTest::noProfileAtAll()
{
    m_data = std::make_unique<QTemporaryDir>();
    const Answer answer = run("profiles links --json");
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out, QByteArray("[]\n"));
    QVERIFY(answer.err.contains("paylink login"));
}

void ProfileLinksTest::refusesAStateThatIsNone()
{
    const Answer answer = run("profiles links --state happy");
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.out.isEmpty() && answer.err.contains("is not a state"));
}

void ProfileLinksTest::helpTellsOfIt()
{
    const Answer answer = run("profiles --help");
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains("totals | links]") && answer.out.contains("--state STATE"));
    for (const QByteArray& line : answer.out.split('\n'))
        QVERIFY2(line.size() <= 110, line.constData());
}

QTEST_GUILESS_MAIN(ProfileLinksTest)
#include "profilelinks_test.moc"

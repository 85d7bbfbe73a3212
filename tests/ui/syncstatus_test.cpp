#include "ui/common/syncstatus.h"

#include "core/base/localcodes.h"
#include "ui/common/errortext.h"

#include <QTest>

using namespace desk;
using namespace desk::ui;

class SyncStatusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connectionFollowsTheLastRequest_data();
    void connectionFollowsTheLastRequest();
    void progressIsSaid_data();
    void progressIsSaid();
    void oldDataIsStale();
    void aNewerCacheAndALongPauseAreNamed();
    void everyErrorAndWarningHasASentence();
};

void SyncStatusTest::connectionFollowsTheLastRequest_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("http");
    QTest::addColumn<int>("connection"); // -1: says nothing
    const auto row = [](const char* name, ErrorKind kind, int http, std::optional<Connection> connection) {
        QTest::newRow(name) << static_cast<int>(kind) << http
                            << (connection ? static_cast<int>(*connection) : -1);
    };
    row("offline", ErrorKind::Offline, 0, Connection::Offline);
    row("timeout", ErrorKind::Timeout, 0, Connection::Offline);
    row("refused key", ErrorKind::Unauthorised, 401, Connection::Online);
    row("no key at all", ErrorKind::Unauthorised, 0, std::nullopt);
    row("server fault", ErrorKind::ServerFault, 502, Connection::Online);
    row("too fast", ErrorKind::RateLimited, 429, Connection::Online);
    row("disk", ErrorKind::Storage, 0, std::nullopt);
    row("cancelled", ErrorKind::Cancelled, 0, std::nullopt);
}

void SyncStatusTest::connectionFollowsTheLastRequest()
{
    QFETCH(const int, kind);
    QFETCH(const int, http);
    QFETCH(const int, connection);
    Error error{static_cast<ErrorKind>(kind)};
    error.httpStatus = http;
    const auto found = connectionAfter(error);
    QCOMPARE(found ? static_cast<int>(*found) : -1, connection);
    QVERIFY(connectionAfter(std::nullopt) == Connection::Online);
}

void SyncStatusTest::progressIsSaid_data()
{
    QTest::addColumn<bool>("syncing");
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("total"); // -1: unknown
    QTest::addColumn<QString>("text");
    QTest::newRow("not running") << false << qint64{5} << qint64{10} << QString();
    QTest::newRow("with a total") << true << qint64{120} << qint64{300}
                                  << QStringLiteral("Reading links, 120 of 300");
    QTest::newRow("without") << true << qint64{120} << qint64{-1} << QStringLiteral("Reading links, 120");
    QTest::newRow("just begun") << true << qint64{0} << qint64{-1} << QString::fromUtf8("Reading links…");
}

void SyncStatusTest::progressIsSaid()
{
    QFETCH(const bool, syncing);
    QFETCH(const qint64, done);
    QFETCH(const qint64, total);
    QFETCH(const QString, text);
    SyncStatus status;
    status.isSyncing = syncing;
    status.progress =
        sync::SyncProgress{sync::SyncStage::Links, done, total < 0 ? std::nullopt : std::optional(total)};
    QCOMPARE(SyncText::progress(status), text);
}

void SyncStatusTest::oldDataIsStale()
{
    const Instant now = parseInstant("2026-11-21T10:00:00Z").value();
    SyncStatus status;
    QVERIFY(!SyncText::isStale(status, now)); // never read is another state
    QCOMPARE(SyncText::age(status, now), QStringLiteral("Never synchronised"));
    status.lastSyncAt = now - std::chrono::minutes(30);
    QVERIFY(!SyncText::isStale(status, now));
    status.lastSyncAt = now - std::chrono::minutes(31);
    QVERIFY(SyncText::isStale(status, now));
    QCOMPARE(SyncText::age(status, now), QStringLiteral("Updated 31 min ago"));
}

void SyncStatusTest::aNewerCacheAndALongPauseAreNamed()
{
    Error newer{ErrorKind::Storage};
    newer.serverCode = kNewerCache;
    QVERIFY(ErrorText::headline(newer).contains(QStringLiteral("newer version")));
    QVERIFY(ErrorText::advice(newer).startsWith(QStringLiteral("Update")));
    Error busy{ErrorKind::RateLimited};
    busy.retryAfter = std::chrono::minutes{60};
    QVERIFY(ErrorText::advice(busy).contains(QStringLiteral("60")));
}

void SyncStatusTest::everyErrorAndWarningHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Bug); ++kind) {
        const Error error{static_cast<ErrorKind>(kind)};
        QVERIFY(!ErrorText::headline(error).isEmpty());
        QVERIFY(ErrorText::advice(error).endsWith(u'.'));
    }
    for (int kind = 0; kind <= static_cast<int>(sync::SyncWarning::Kind::LinksDropped); ++kind) {
        const QString text = SyncText::warning({static_cast<sync::SyncWarning::Kind>(kind), 3, {}});
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(SyncStatusTest)
#include "syncstatus_test.moc"

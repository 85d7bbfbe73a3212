#include "core/api/retryrules.h"

#include <QTest>

using namespace desk;
using namespace desk::api;

class RetryRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoTriesAgain_data();
    void whoTriesAgain();
    void backoffGrows_data();
    void backoffGrows();
    void pauses();
    void asking();
};

void RetryRulesTest::whoTriesAgain_data()
{
    QTest::addColumn<int>("repetition");
    QTest::addColumn<bool>("mayPass");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<bool>("again");
    const auto row = [](const char* name, Repetition repetition, bool mayPass, int attempt, bool again) {
        QTest::newRow(name) << int(repetition) << mayPass << attempt << again;
    };
    row("read, first", Repetition::Safe, true, 1, true);
    row("read, second", Repetition::Safe, true, 2, true);
    row("read, last", Repetition::Safe, true, 3, false);
    row("read, final failure", Repetition::Safe, false, 1, false);
    row("repeatable", Repetition::Repeatable, true, 1, true);
    row("write", Repetition::Once, true, 1, false);
}

void RetryRulesTest::whoTriesAgain()
{
    QFETCH(int, repetition);
    QFETCH(bool, mayPass);
    QFETCH(int, attempt);
    QFETCH(bool, again);
    const CallFailure failure{Error{ErrorKind::Offline, {}}, mayPass};
    QCOMPARE(mayTryAgain(RetrySettings{}, static_cast<Repetition>(repetition), failure, attempt), again);
}

void RetryRulesTest::backoffGrows_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<double>("random");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("first, least") << 1 << 0.0 << qint64{250};
    QTest::newRow("first, half") << 1 << 0.5 << qint64{375};
    QTest::newRow("second, least") << 2 << 0.0 << qint64{500};
    QTest::newRow("fifth, capped") << 5 << 0.0 << qint64{4'000};
    QTest::newRow("fiftieth does not overflow") << 50 << 0.0 << qint64{4'000};
}

void RetryRulesTest::backoffGrows()
{
    QFETCH(int, attempt);
    QFETCH(double, random);
    QFETCH(qint64, expected);
    QCOMPARE(qint64(backoff(RetrySettings{}, attempt, random).count()), expected);
}

void RetryRulesTest::pauses()
{
    const QueueSettings settings;
    QCOMPARE(pauseFor(settings, std::nullopt), Milliseconds{10'000});
    QCOMPARE(pauseFor(settings, Milliseconds{3'000}), Milliseconds{3'000});
    QVERIFY(!asksForTooLong(settings, std::nullopt));
    QVERIFY(!asksForTooLong(settings, Milliseconds{120'000}));
    QVERIFY(asksForTooLong(settings, Milliseconds{120'001}));
}

void RetryRulesTest::asking()
{
    Response response;
    response.status = 429;
    QVERIFY(asksForPause(response));
    response.status = 503;
    QVERIFY(!asksForPause(response));
    response.retryAfter = Milliseconds{1};
    QVERIFY(asksForPause(response));
    response.status = 500;
    QVERIFY(!asksForPause(response));
}

QTEST_GUILESS_MAIN(RetryRulesTest)
#include "retryrules_test.moc"

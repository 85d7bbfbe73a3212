#include "core/domain/linkrules.h"

#include "core/domain/inactivity.h"
#include "core/domain/linkstate.h"
#include "tests/core/domain/linkmaker.h"

#include <QtTest/QTest>

#include <set>

using namespace desk;
using namespace std::chrono_literals;

namespace {

constexpr auto kNone = std::nullopt;
constexpr auto R = LinkMode::Reusable;
constexpr auto O = LinkMode::OneShot;
constexpr auto L = LinkMode::Limited;
using S = LinkStatus;
using P = PaymentStatus;

constexpr LinkMaker kReusable{R, S::Active, P::Active, kNone, 0, kNone};
constexpr LinkMaker kLimited{L, S::Active, kNone, 20, 4, kNone};
constexpr LinkMaker kLimitedPaused{L, S::Paused, kNone, 20, 4, kNone};
constexpr LinkMaker kSoldOut{L, S::Closed, P::FullyPaid, 20, 20, kNone};
constexpr LinkMaker kLimitedClosed{L, S::Closed, kNone, 20, 4, kNone};
constexpr LinkMaker kLimitedExpired{L, S::Expired, P::Expired, 20, 4, kNone};
constexpr LinkMaker kOneShot{O, S::Active, P::Awaiting, kNone, 0, kNone};
constexpr LinkMaker kOneShotPaid{O, S::Closed, P::Paid, kNone, 1, kNone};

QByteArray words(const PayLink& link, LinkAction action, std::optional<std::int64_t> transactions,
    const BackendCapabilities& backend = {})
{
    return QByteArray::fromStdString(std::string(wordFor(mayDo(action, link, transactions, backend).reason)));
}

} // namespace

class LinkRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matrix_data();
    void matrix();
    void deletion_data();
    void deletion();
    void quota_data();
    void quota();
    void timeout_data();
    void timeout();
    void unsupportedByTheServer();
    void unknownModeIsLeftAlone();
    void everyReasonHasItsOwnWord();
};

/// product.md section 2, row by row: one line per mode and state, one column per action.
void LinkRulesTest::matrix_data()
{
    QTest::addColumn<LinkMaker>("maker");
    QTest::addColumn<QByteArray>("edit");
    QTest::addColumn<QByteArray>("quota");
    QTest::addColumn<QByteArray>("timeout");
    QTest::addColumn<QByteArray>("pause");
    QTest::addColumn<QByteArray>("resume");
    QTest::addColumn<QByteArray>("restock");
    const auto row = [](const char* name, LinkMaker maker, const char* edit, const char* quota,
                         const char* timeout, const char* pause, const char* resume, const char* restock) {
        QTest::newRow(name) << maker << QByteArray(edit) << QByteArray(quota) << QByteArray(timeout)
                            << QByteArray(pause) << QByteArray(resume) << QByteArray(restock);
    };
    const char* ok = "allowed";
    const char* single = "single-use-is-fixed";
    const char* never = "reusable-never-expires";
    const char* noQuota = "not-limited";
    const char* isFinal = "closed-is-final";
    const char* expired = "expired-is-final";
    const char* restock = "closed-must-be-restocked";
    const char* unknown = "state-unknown";
    row("reusable active", kReusable, ok, noQuota, never, ok, "already-active", noQuota);
    row("reusable paused", {R, S::Paused, P::Paused, kNone, 3, kNone}, ok, noQuota, never, "already-paused",
        ok, noQuota);
    row("reusable closed", {R, S::Closed, kNone, kNone, 3, kNone}, isFinal, noQuota, never, isFinal, isFinal,
        noQuota);
    row("reusable expired", {R, S::Expired, kNone, kNone, 3, kNone}, expired, noQuota, never, expired,
        expired, noQuota);
    row("reusable unknown", {R, kNone, kNone, kNone, 3, kNone}, unknown, noQuota, never, unknown, unknown,
        noQuota);
    row("limited active", kLimited, ok, ok, ok, ok, "already-active", ok);
    row("limited paused", kLimitedPaused, ok, ok, ok, "already-paused", ok, "paused-must-be-resumed");
    row("limited sold out", kSoldOut, restock, ok, restock, restock, restock, ok);
    row("limited closed", kLimitedClosed, restock, ok, restock, restock, restock, ok);
    row("limited expired", kLimitedExpired, expired, expired, expired, expired, expired, expired);
    row("limited unknown", {L, kNone, kNone, 20, 4, kNone}, unknown, unknown, unknown, unknown, unknown,
        unknown);
    row("one-shot active", kOneShot, single, single, single, ok, "already-active", single);
    row("one-shot paused", {O, S::Paused, P::Paused, kNone, 0, kNone}, single, single, single,
        "already-paused", ok, single);
    row("one-shot paid", kOneShotPaid, single, single, single, isFinal, isFinal, single);
    row("one-shot closed", {O, S::Closed, kNone, kNone, 0, kNone}, single, single, single, isFinal, isFinal,
        single);
    row("one-shot expired", {O, S::Expired, P::Expired, kNone, 0, kNone}, expired, single, expired, expired,
        expired, single);
    row("one-shot unknown", {O, kNone, kNone, kNone, 0, kNone}, unknown, single, unknown, unknown, unknown,
        single);
}

void LinkRulesTest::matrix()
{
    QFETCH(LinkMaker, maker);
    const PayLink link = made(maker);
    QTEST(words(link, LinkAction::EditText, 0), "edit");
    QTEST(words(link, LinkAction::ChangeQuota, 0), "quota");
    QTEST(words(link, LinkAction::ChangeTimeout, 0), "timeout");
    QTEST(words(link, LinkAction::Pause, 0), "pause");
    QTEST(words(link, LinkAction::Resume, 0), "resume");
    QTEST(words(link, LinkAction::Restock, 0), "restock");
    QCOMPARE(words(link, LinkAction::Duplicate, kNone), QByteArray("allowed"));
}

void LinkRulesTest::deletion_data()
{
    QTest::addColumn<LinkMaker>("maker");
    QTest::addColumn<int>("transactions"); // -1: never all read
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("none") << kReusable << 0 << QByteArray("allowed");
    QTest::newRow("one of any status") << kReusable << 1 << QByteArray("has-payments");
    QTest::newRow("never read") << kReusable << -1 << QByteArray("payments-unknown");
    QTest::newRow("none read, but the server counts some") << kLimited << 0 << QByteArray("has-payments");
    QTest::newRow("never read, but the server counts some") << kLimited << -1 << QByteArray("has-payments");
    QTest::newRow("expired without payments")
        << LinkMaker{O, S::Expired, P::Expired, kNone, 0, kNone} << 0 << QByteArray("allowed");
    QTest::newRow("state unknown without payments")
        << LinkMaker{R, kNone, kNone, kNone, 0, kNone} << 0 << QByteArray("allowed");
}

void LinkRulesTest::deletion()
{
    QFETCH(LinkMaker, maker);
    QFETCH(int, transactions);
    const auto count = transactions < 0 ? std::nullopt : std::optional<std::int64_t>(transactions);
    QTEST(words(made(maker), LinkAction::Delete, count), "reason");
}

void LinkRulesTest::quota_data()
{
    QTest::addColumn<LinkMaker>("maker");
    QTest::addColumn<qint64>("quota");
    QTest::addColumn<QByteArray>("reason");
    const LinkMaker oversold{L, S::Closed, P::FullyPaid, 20, 21, kNone};
    QTest::newRow("more") << kLimited << 25LL << QByteArray("allowed");
    QTest::newRow("less, above what is paid") << kLimited << 5LL << QByteArray("allowed");
    QTest::newRow("exactly what is paid") << kLimited << 4LL << QByteArray("allowed");
    QTest::newRow("below what is paid") << kLimited << 3LL << QByteArray("quota-below-paid");
    QTest::newRow("zero") << kLimited << 0LL << QByteArray("quota-out-of-range");
    QTest::newRow("negative") << kLimited << -1LL << QByteArray("quota-out-of-range");
    QTest::newRow("paused") << kLimitedPaused << 25LL << QByteArray("allowed");
    QTest::newRow("sold out, raised") << kSoldOut << 21LL << QByteArray("allowed");
    QTest::newRow("sold out, the same") << kSoldOut << 20LL << QByteArray("quota-not-raised");
    QTest::newRow("sold out, less") << kSoldOut << 19LL << QByteArray("quota-below-paid");
    QTest::newRow("oversold, as many as paid") << oversold << 21LL << QByteArray("quota-not-raised");
    QTest::newRow("oversold, one to sell") << oversold << 22LL << QByteArray("allowed");
    QTest::newRow("closed early, the same") << kLimitedClosed << 20LL << QByteArray("quota-not-raised");
    QTest::newRow("closed early, raised") << kLimitedClosed << 21LL << QByteArray("allowed");
    QTest::newRow("expired") << kLimitedExpired << 30LL << QByteArray("expired-is-final");
    QTest::newRow("reusable") << kReusable << 30LL << QByteArray("not-limited");
    QTest::newRow("one-shot") << kOneShot << 30LL << QByteArray("single-use-is-fixed");
}

void LinkRulesTest::quota()
{
    QFETCH(LinkMaker, maker);
    QFETCH(qint64, quota);
    QTEST(
        QByteArray::fromStdString(std::string(wordFor(mayChangeQuota(made(maker), quota).reason))), "reason");
}

void LinkRulesTest::timeout_data()
{
    QTest::addColumn<LinkMaker>("maker");
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("shortest") << kLimited << 1LL << QByteArray("allowed");
    QTest::newRow("longest") << kLimited << 525'600LL << QByteArray("allowed");
    QTest::newRow("zero") << kLimited << 0LL << QByteArray("timeout-out-of-range");
    QTest::newRow("negative") << kLimited << -1LL << QByteArray("timeout-out-of-range");
    QTest::newRow("too long") << kLimited << 525'601LL << QByteArray("timeout-out-of-range");
    QTest::newRow("reusable") << kReusable << 60LL << QByteArray("reusable-never-expires");
    QTest::newRow("one-shot") << kOneShot << 60LL << QByteArray("single-use-is-fixed");
    QTest::newRow("expired") << kLimitedExpired << 60LL << QByteArray("expired-is-final");
    QTest::newRow("sold out") << kSoldOut << 60LL << QByteArray("closed-must-be-restocked");
}

void LinkRulesTest::timeout()
{
    QFETCH(LinkMaker, maker);
    QFETCH(qint64, minutes);
    QTEST(QByteArray::fromStdString(
              std::string(wordFor(mayChangeTimeout(made(maker), std::chrono::minutes{minutes}).reason))),
        "reason");
    QVERIFY2(mayChangeTimeout(made(kLimited), std::nullopt).isAllowed(), "back to the instance's default");
}

void LinkRulesTest::unsupportedByTheServer()
{
    const BackendCapabilities ext{false, false};
    QCOMPARE(words(made(kReusable), LinkAction::Delete, 0, ext), QByteArray("unsupported-by-server"));
    QCOMPARE(words(made(kSoldOut), LinkAction::Restock, 0, ext), QByteArray("closed-is-final"));
    QCOMPARE(words(made(kLimited), LinkAction::ChangeQuota, 0, ext), QByteArray("allowed"));
    QVERIFY(mayChangeQuota(made(kSoldOut), 30, ext) == Verdict{RuleReason::ClosedIsFinal});
}

/// A mode this version does not know may have rules it does not know either.
void LinkRulesTest::unknownModeIsLeftAlone()
{
    PayLink link = made({kNone, S::Active, kNone, kNone, 0, kNone});
    link.mode = OpenEnum<LinkMode>::unknown("capped_amount");
    for (const auto action :
        {LinkAction::EditText, LinkAction::ChangeQuota, LinkAction::ChangeTimeout, LinkAction::Restock})
        QCOMPARE(words(link, action, 0), QByteArray("state-unknown"));
    QCOMPARE(words(link, LinkAction::Pause, 0), QByteArray("allowed"));
}

void LinkRulesTest::everyReasonHasItsOwnWord()
{
    std::set<std::string_view> seen;
    for (int i = 0; i <= static_cast<int>(RuleReason::UnsupportedByServer); ++i)
        seen.insert(wordFor(static_cast<RuleReason>(i)));
    QCOMPARE(seen.size(), std::size_t(RuleReason::UnsupportedByServer) + 1);
    QVERIFY(!seen.contains(""));
}

QTEST_GUILESS_MAIN(LinkRulesTest)
#include "linkrules_test.moc"

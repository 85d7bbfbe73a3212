// What one link's payments come to, by day of Algiers.
#include "core/cache/linkpayments.h"

#include "cachefixture.h"
#include "core/cache/transactionstore.h"

#include <QTest>

#include <array>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

/// `2026-03-10:2=3000.00 ...`
std::string said(const std::vector<DayOfPayments>& days)
{
    std::string text;
    for (const DayOfPayments& day : days) {
        text += (text.empty() ? "" : " ") + toIsoDate(day.day) + ':' + std::to_string(day.count) + '='
              + day.collected.toDecimal();
    }
    return text;
}

void fill(ScratchCache& cache)
{
    Transaction undated = payment("8", "a", TransactionStatus::Completed, 100);
    undated.createdAt.reset();
    undated.updatedAt = at("2026-03-12T09:00:00Z");
    Transaction timeless = payment("9", "a", TransactionStatus::Completed, 100);
    timeless.createdAt.reset();
    const std::array page{payment("1", "a", TransactionStatus::Completed, 150'000, "2026-03-10T12:00:00Z"),
        payment("2", "a", TransactionStatus::Completed, 150'000, "2026-03-10T22:59:59Z"),
        payment(
            "3", "a", TransactionStatus::Completed, 150'000, "2026-03-10T23:00:00Z"), // the 11th in Algiers
        payment("4", "a", TransactionStatus::Pending, 150'000, "2026-03-11T12:00:00Z"),
        payment("5", "a", TransactionStatus::Refused, 150'000, "2026-03-15T12:00:00Z"),
        payment("6", "b", TransactionStatus::Completed, 150'000, "2026-03-11T12:00:00Z"),
        payment("7", "a", TransactionStatus::Completed, 50, "1969-12-31T22:00:00Z"), undated, timeless};
    take(TransactionStore(cache.database()).write(page, LinkId()));
}

} // namespace

class LinkPaymentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void completedOnesByDayOfAlgiers();
    void theLastOneAndThePace();
    void anUnknownLinkHasNone();
    void aSumBeyondCountingIsAnError();
};

void LinkPaymentsTest::completedOnesByDayOfAlgiers()
{
    ScratchCache cache;
    fill(cache);
    QCOMPARE(said(take(LinkPayments(cache.database()).byDay(LinkId("a")))),
        std::string("1969-12-31:1=0.50 2026-03-10:2=3000.00 2026-03-11:1=1500.00 2026-03-12:1=1.00"));
    QCOMPARE(
        said(take(LinkPayments(cache.database()).byDay(LinkId("b")))), std::string("2026-03-11:1=1500.00"));
}

void LinkPaymentsTest::theLastOneAndThePace()
{
    ScratchCache cache;
    fill(cache);
    const LinkPayments payments(cache.database());
    QCOMPARE(take(payments.lastAt(LinkId("a"))), std::optional(at("2026-03-12T09:00:00Z")));
    QCOMPARE(take(payments.paceSince(LinkId("a"), at("2026-03-10T22:59:59Z"))),
        (RecentPace{3, at("2026-03-12T09:00:00Z")}));
    QCOMPARE(
        take(payments.paceSince(LinkId("a"), at("2026-04-01T00:00:00Z"))), (RecentPace{0, std::nullopt}));
}

void LinkPaymentsTest::anUnknownLinkHasNone()
{
    ScratchCache cache;
    fill(cache);
    QVERIFY(take(LinkPayments(cache.database()).byDay(LinkId("z"))).empty());
    QVERIFY(!take(LinkPayments(cache.database()).lastAt(LinkId("z"))));
}

void LinkPaymentsTest::aSumBeyondCountingIsAnError()
{
    ScratchCache cache;
    fill(cache);
    cache.database().handle().exec("UPDATE transactions SET amount = 9223372036854775807");
    const auto days = LinkPayments(cache.database()).byDay(LinkId("a"));
    QVERIFY(!days);
    QCOMPARE(days.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(LinkPaymentsTest)
#include "linkpayments_test.moc"

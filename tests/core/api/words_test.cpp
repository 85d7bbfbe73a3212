// The wire's words: every one the contract names (A.6), and strangers.
#include "core/api/v2/words.h"

#include <QTest>

using namespace desk;
using namespace desk::api::v2;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known();
    void unknownWordsSurvive();
    void written();
};

void WordsTest::known()
{
    QVERIFY(amountKindFrom("dynamic").is(AmountKind::Fixed)); // D1: the reverse of intuition
    QVERIFY(amountKindFrom("static").is(AmountKind::Free));
    QVERIFY(amountKindFrom("fixed").is(AmountKind::Fixed));
    QVERIFY(linkModeFrom("reusable").is(LinkMode::Reusable));
    QVERIFY(linkModeFrom("one_shot").is(LinkMode::OneShot));
    QVERIFY(linkModeFrom("limited").is(LinkMode::Limited));
    QVERIFY(linkStatusFrom("active").is(LinkStatus::Active));
    QVERIFY(linkStatusFrom("inactive").is(LinkStatus::Paused));
    QVERIFY(linkStatusFrom("closed").is(LinkStatus::Closed));
    QVERIFY(linkStatusFrom("expired").is(LinkStatus::Expired));
    QVERIFY(paymentStatusFrom("awaiting_payment").is(PaymentStatus::Awaiting));
    QVERIFY(paymentStatusFrom("paid").is(PaymentStatus::Paid));
    QVERIFY(paymentStatusFrom("fully_paid").is(PaymentStatus::FullyPaid));
    QVERIFY(paymentStatusFrom("expired").is(PaymentStatus::Expired));
    QVERIFY(paymentStatusFrom("inactive").is(PaymentStatus::Paused));
    QVERIFY(paymentStatusFrom("active").is(PaymentStatus::Active));
    QVERIFY(paymentStatusFrom("active_receiving_payments").is(PaymentStatus::ActiveWithPayments));
    QVERIFY(paymentStatusFrom("sold_out").is(PaymentStatus::SoldOut));
    QVERIFY(paymentStatusFrom("partially_paid").is(PaymentStatus::PartiallyPaid));
    QVERIFY(paymentStatusFrom("closed").is(PaymentStatus::Closed));
    QVERIFY(timeoutSourceFrom("link").is(TimeoutSource::Link));
    QVERIFY(timeoutSourceFrom("instance").is(TimeoutSource::Instance));
    QVERIFY(transactionStatusFrom("pending").is(TransactionStatus::Pending));
    QVERIFY(transactionStatusFrom("processing").is(TransactionStatus::Processing));
    QVERIFY(transactionStatusFrom("completed").is(TransactionStatus::Completed));
    QVERIFY(transactionStatusFrom("failed").is(TransactionStatus::Failed));
    QVERIFY(transactionStatusFrom("refused").is(TransactionStatus::Refused));
    QVERIFY(transactionStatusFrom("refunded").is(TransactionStatus::Refunded));
    QVERIFY(instanceStatusFrom("pending").is(InstanceStatus::Pending));
    QVERIFY(instanceStatusFrom("processing").is(InstanceStatus::Processing));
    QVERIFY(instanceStatusFrom("active").is(InstanceStatus::Active));
    QVERIFY(instanceStatusFrom("inactive").is(InstanceStatus::Inactive));
    QVERIFY(instanceStatusFrom("refused").is(InstanceStatus::Refused));
}

void WordsTest::unknownWordsSurvive()
{
    const auto word = linkStatusFrom("frozen"); // D3
    QVERIFY(!word.known());
    QCOMPARE(word.raw(), std::string("frozen"));
    QCOMPARE(linkStatusFrom("active").raw(), std::string("active"));
    QVERIFY(!linkStatusFrom("Active").known());
    QCOMPARE(amountKindFrom("fixed").raw(), std::string("fixed"));
}

void WordsTest::written()
{
    QCOMPARE(wireWord(AmountKind::Fixed), std::string_view("dynamic"));
    QCOMPARE(wireWord(AmountKind::Free), std::string_view("static"));
    QCOMPARE(wireWord(LinkMode::OneShot), std::string_view("one_shot"));
    QCOMPARE(wireWord(LinkMode::Limited), std::string_view("limited"));
    QCOMPARE(wireWord(LinkMode::Reusable), std::string_view("reusable"));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"

#include "cachefixture.h"
#include "core/cache/transactioncolumns.h"

#include <QTest>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

/// Our own words; `?x` is a word nobody knows, empty is absent.
OpenEnum<TransactionStatus> statusFrom(const QString& word)
{
    for (const auto status :
        {TransactionStatus::Pending, TransactionStatus::Processing, TransactionStatus::Completed,
            TransactionStatus::Failed, TransactionStatus::Refused, TransactionStatus::Refunded}) {
        if (word.toStdString() == wordFor(status))
            return statusOf(status);
    }
    return OpenEnum<TransactionStatus>::unknown(word.toStdString());
}

} // namespace

class TransactionMergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statuses_data();
    void statuses();
    void absentLeavesAndValuesReplace();
    void sameIsNoChange();
    void theWordOfAKnownStatusDoesNotMatter();
};

void TransactionMergeTest::statuses_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* known, const char* told, const char* result) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1, then %2").arg(QLatin1String(known), QLatin1String(told))))
            << known << told << result;
    };
    row("pending", "completed", "completed");
    row("processing", "pending", "pending");
    row("failed", "completed", "completed");
    row("refused", "completed", "completed");
    row("completed", "refunded", "refunded");
    row("completed", "pending", "completed");
    row("completed", "processing", "completed");
    row("completed", "failed", "completed");
    row("completed", "refused", "completed");
    row("refunded", "completed", "refunded");
    row("refunded", "failed", "refunded");
    row("pending", "?new", "?new");
    row("failed", "?new", "?new");
    row("completed", "?new", "completed");
    row("refunded", "?new", "refunded");
    row("?new", "completed", "completed");
    row("?new", "pending", "pending");
    row("?new", "?newer", "?newer");
    row("?new", "", "?new");
    row("completed", "", "completed");
}

void TransactionMergeTest::statuses()
{
    QFETCH(const QString, known);
    QFETCH(const QString, told);
    QFETCH(const QString, result);
    Transaction row;
    row.status = statusFrom(known);
    Transaction answer;
    answer.status = statusFrom(told);
    QCOMPARE(mergeTransaction(row, answer), result != known);
    QCOMPARE(row.status.raw(), result.toStdString());
    QCOMPARE(row.status.known(), statusFrom(result).known());
}

void TransactionMergeTest::absentLeavesAndValuesReplace()
{
    Transaction row = payment("1", "l", TransactionStatus::Failed, 100);
    row.orderNumber = "O1";
    row.payerName = "Leila";
    Transaction answer;
    answer.gatewayMessage = "Refused by the bank";
    answer.amount = Money::fromCentimes(0);
    QVERIFY(mergeTransaction(row, answer));
    QCOMPARE(row.orderNumber, "O1");
    QCOMPARE(row.payerName, "Leila");
    QCOMPARE(row.gatewayMessage, "Refused by the bank");
    QCOMPARE(row.amount, std::optional(Money{}));
    QCOMPARE(row.createdAt, std::optional(at("2026-03-10T12:00:00Z")));
    QVERIFY(row.status.is(TransactionStatus::Failed));
}

void TransactionMergeTest::sameIsNoChange()
{
    Transaction row = payment("1", "l", TransactionStatus::Pending, 100);
    row.method = "online";
    const Transaction before = row;
    QVERIFY(!mergeTransaction(row, before));
    QVERIFY(!mergeTransaction(row, Transaction{}));
    QVERIFY(row == before);
}

void TransactionMergeTest::theWordOfAKnownStatusDoesNotMatter()
{
    Transaction row = payment("1", "l", TransactionStatus::Pending, 100);
    Transaction answer;
    answer.status = {TransactionStatus::Pending, "PENDING"};
    QVERIFY(!mergeTransaction(row, answer));
}

QTEST_GUILESS_MAIN(TransactionMergeTest)
#include "transactionmerge_test.moc"

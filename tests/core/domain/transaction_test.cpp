#include "core/domain/transaction.h"

#include <QtTest/QTest>

#include <array>

using namespace desk;

namespace {

constexpr std::array kAll{TransactionStatus::Pending, TransactionStatus::Processing,
    TransactionStatus::Completed, TransactionStatus::Failed, TransactionStatus::Refused,
    TransactionStatus::Refunded};

} // namespace

class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words();
    void finality_data();
    void finality();
    void neverRegresses_data();
    void neverRegresses();
};

void TransactionTest::words()
{
    QByteArray words;
    for (const auto status : kAll)
        words += QByteArray::fromStdString(std::string(wordFor(status))) + ' ';
    QCOMPARE(words, QByteArray("pending processing completed failed refused refunded "));
}

void TransactionTest::finality_data()
{
    QTest::addColumn<TransactionStatus>("status");
    QTest::addColumn<bool>("final");
    QTest::newRow("pending") << TransactionStatus::Pending << false;
    QTest::newRow("processing") << TransactionStatus::Processing << false;
    QTest::newRow("completed") << TransactionStatus::Completed << true;
    QTest::newRow("failed may be completed by a re-check") << TransactionStatus::Failed << false;
    QTest::newRow("refused") << TransactionStatus::Refused << true;
    QTest::newRow("refunded") << TransactionStatus::Refunded << true;
}

void TransactionTest::finality()
{
    QFETCH(TransactionStatus, status);
    QTEST(isFinal(status), "final");
}

void TransactionTest::neverRegresses_data()
{
    QTest::addColumn<TransactionStatus>("from");
    QTest::addColumn<TransactionStatus>("to");
    for (const auto from : kAll) {
        for (const auto to : kAll)
            QTest::addRow("%s to %s", wordFor(from).data(), wordFor(to).data()) << from << to;
    }
}

void TransactionTest::neverRegresses()
{
    QFETCH(TransactionStatus, from);
    QFETCH(TransactionStatus, to);
    const bool wasPaid = from == TransactionStatus::Completed || from == TransactionStatus::Refunded;
    const bool allowed =
        !wasPaid || from == to || (from == TransactionStatus::Completed && to == TransactionStatus::Refunded);
    QCOMPARE(mayBecome(from, to), allowed);
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "transaction_test.moc"

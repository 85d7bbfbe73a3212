// Qt first: moc 6.4 cannot parse libstdc++'s <compare> where it is the first header of a file.
// clang-format off
#include <QtTest/QTest>

#include "core/domain/money.h"
// clang-format on

#include <limits>

using namespace desk;

namespace {

constexpr qint64 kMax = std::numeric_limits<qint64>::max();
constexpr qint64 kMin = std::numeric_limits<qint64>::min();

} // namespace

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes_data();
    void writes();
    void adds_data();
    void adds();
};

void MoneyTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("centimes");
    const auto row = [](const char* text, qint64 centimes) {
        QTest::newRow(text) << QByteArray(text) << centimes;
    };
    row("0", 0);
    row("-0.00", 0);
    row("0.000000", 0);
    row("100", 10000);
    row("100.00", 10000);
    row("1.15", 115); // as a double times 100 it is cut to 114
    row("5000.10", 500010);
    row("5000.1", 500010);
    row("0.01", 1);
    row("-8000.5", -800050);
    row("-0.01", -1);
    row("8000.0000000000", 800000);
    row("12.340", 1234);
    row("007.50", 750);
    row("1e3", 100000);
    row("1E3", 100000);
    row("1e+3", 100000);
    row("1.5E+2", 15000);
    row("150000e-2", 150000);
    row("1e-2", 1);
    row("100e-4", 1);
    row("0e0", 0);
    row("0e-30", 0);
    row("1.25e1", 1250);
    row("92233720368547758.07", kMax);
    row("-92233720368547758.08", kMin);
    row("9.223372036854775807e16", kMax);
    row("0000000000000000000000000000000000001.00", 100);
}

void MoneyTest::reads()
{
    QFETCH(QByteArray, text);
    const auto money = Money::fromDecimal(text.toStdString());
    QVERIFY(money);
    QTEST(static_cast<qint64>(money->centimes()), "centimes");
}

void MoneyTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "-", "+", ".", "-.", ".5", "-.5", "5.", "5.e1", "+5", "--5", " 5", "5 ",
             "8 000", "8,000.00", "8000,00", "1.005", "0.001", "1e-3", "1.23456e2", "1e", "1e+", "1e-", "e5",
             "1e+-2", "1e++2", "1e--2", "1e1.5", "1e99", "1e41", "1e-41", "92233720368547758.08",
             "-92233720368547758.09", "1e17", "99999999999999999999999999999999999999", "NaN", "Infinity",
             "0x10", "5000 DZD", "null", "true", "1.2.3", "1_000", "٨٠٠٠", "12\n"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL inside") << QByteArray("5\0", 2);
    QTest::newRow("longer than any amount") << QByteArray(65, '0');
}

void MoneyTest::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Money::fromDecimal(text.toStdString()));
}

void MoneyTest::writes_data()
{
    QTest::addColumn<qint64>("centimes");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* text, qint64 centimes) {
        QTest::newRow(text) << centimes << QByteArray(text);
    };
    row("0.00", 0);
    row("0.01", 1);
    row("-0.01", -1);
    row("0.10", 10);
    row("1.00", 100);
    row("-1.00", -100);
    row("8000.50", 800050);
    row("-8000.50", -800050);
    row("92233720368547758.07", kMax);
    row("-92233720368547758.08", kMin);
}

void MoneyTest::writes()
{
    QFETCH(qint64, centimes);
    const Money money = Money::fromCentimes(centimes);
    QTEST(QByteArray::fromStdString(money.toDecimal()), "text");
    QVERIFY(Money::fromDecimal(money.toDecimal()) == money);
}

void MoneyTest::adds_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<qint64>("right");
    QTest::addColumn<bool>("fits");
    QTest::newRow("zero") << 0LL << 0LL << true;
    QTest::newRow("to the top") << kMax - 1 << 1LL << true;
    QTest::newRow("over the top") << kMax << 1LL << false;
    QTest::newRow("to the bottom") << kMin + 1 << -1LL << true;
    QTest::newRow("under the bottom") << kMin << -1LL << false;
    QTest::newRow("two tops") << kMax << kMax << false;
    QTest::newRow("two bottoms") << kMin << kMin << false;
    QTest::newRow("top and bottom") << kMax << kMin << true;
    QTest::newRow("bottom and zero") << kMin << 0LL << true;
}

void MoneyTest::adds()
{
    QFETCH(qint64, left);
    QFETCH(qint64, right);
    QFETCH(bool, fits);
    const auto sum = Money::fromCentimes(left).plus(Money::fromCentimes(right));
    QCOMPARE(sum.has_value(), fits);
    if (sum)
        QCOMPARE(static_cast<qint64>(sum->centimes()), left + right);
    QVERIFY(Money::fromCentimes(right).plus(Money::fromCentimes(left)) == sum);
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"

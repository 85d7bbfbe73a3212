// Qt first: moc 6.4 cannot parse libstdc++'s <compare> where it is the first header of a file.
// clang-format off
#include <QtTest/QTest>

#include "core/domain/typedmoney.h"
// clang-format on

using namespace desk;
using Fault = TypedMoney::Fault;

class TypedMoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void asks_data();
    void asks();
    void refuses_data();
    void refuses();
};

void TypedMoneyTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("centimes");
    const auto row = [](const char16_t* text, qint64 centimes) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << centimes;
    };
    row(u"8000", 800'000);
    row(u" 8 000 ", 800'000);
    row(u"8\u00A0000,00", 800'000);
    row(u"8\u202F000,5", 800'050);
    row(u"8.000,00", 800'000);
    row(u"8,000.00", 800'000);
    row(u"1.234.567", 123'456'700);
    row(u"1,234,567.89", 123'456'789);
    row(u"8000.5", 800'050);
    row(u"8000,", 800'000);
    row(u"0.500", 50);
    row(u"12345.000", 1'234'500);
    row(u"8.125", 812'500);
    row(u",5", 50);
    row(u"8000 DA", 800'000);
    row(u"DZD 8,000.00", 800'000);
    row(u"\u062F.\u062C.\u200F8.000,00", 800'000);
    row(u"\u0668\u066C\u0660\u0660\u0660\u066B\u0665\u0660", 800'050);
    row(u"-12,50", -1'250);
    row(u"\u221212,50", -1'250);
}

void TypedMoneyTest::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, centimes);
    const TypedMoney read = readTypedMoney(text.toStdString());
    QCOMPARE(read.fault, Fault::None);
    QCOMPARE(read.amount->centimes(), centimes);
    QVERIFY(!read.other);
}

void TypedMoneyTest::asks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("grouped");
    QTest::addColumn<qint64>("decimal");
    QTest::newRow("point") << QByteArray("8.000") << qint64(800'000) << qint64(800);
    QTest::newRow("comma") << QByteArray("8,000") << qint64(800'000) << qint64(800);
    QTest::newRow("negative") << QByteArray("-12.500") << qint64(-1'250'000) << qint64(-1'250);
}

void TypedMoneyTest::asks()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, grouped);
    QFETCH(qint64, decimal);
    const TypedMoney read = readTypedMoney(text.toStdString());
    QCOMPARE(read.fault, Fault::Ambiguous);
    QCOMPARE(read.amount->centimes(), grouped);
    QCOMPARE(read.other->centimes(), decimal);
}

void TypedMoneyTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char* text, Fault fault) { QTest::newRow(text) << QByteArray(text) << fault; };
    row("", Fault::Empty);
    row("  ", Fault::Empty);
    row("-", Fault::NotANumber);
    row("DA", Fault::NotANumber);
    row(".", Fault::NotANumber);
    row("eight", Fault::NotANumber);
    row("8000 EUR", Fault::NotANumber);
    row("1e3", Fault::NotANumber);
    row("1.2.3", Fault::NotANumber);
    row("1,23,456", Fault::NotANumber);
    row("1.234,56,7", Fault::NotANumber);
    row("1.234,", Fault::NotANumber);
    row("12.345678", Fault::BelowCentime);
    row("1.234,567", Fault::BelowCentime);
    row("92233720368547758.08", Fault::OutOfRange);
    row("999999999999999999999", Fault::OutOfRange);
}

void TypedMoneyTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(Fault, fault);
    const TypedMoney read = readTypedMoney(text.toStdString());
    QCOMPARE(read.fault, fault);
    QVERIFY(!read.amount);
}

QTEST_APPLESS_MAIN(TypedMoneyTest)
#include "typedmoney_test.moc"

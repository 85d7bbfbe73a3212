// Qt first: moc 6.4 cannot parse libstdc++'s <compare> where it is the first header of a file.
// clang-format off
#include <QTest>
// clang-format on

#include "ui/common/moneytext.h"

#include "ui/common/bidi.h"

#include <QTest>

using namespace desk;
using namespace desk::ui;

class MoneyTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_data();
    void shows();
    void copiesWithoutMarks();
};

void MoneyTextTest::shows_data()
{
    QTest::addColumn<qint64>("centimes");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("arabicDigits");
    const auto row = [](const char* name, qint64 centimes, const char* english, const char* french,
                         const char* arabic) {
        QTest::newRow(name) << centimes << QString::fromUtf8(english) << QString::fromUtf8(french)
                            << QString::fromUtf8(arabic);
    };
    row("nothing", 0, "0.00", "0,00", "0,00");
    row("one centime", 1, "0.01", "0,01", "0,01");
    row("below the first group", 99'999, "999.99", "999,99", "999,99");
    row("the first group", 100'000, "1,000.00", "1\u202f000,00", "1.000,00");
    row("of the brief", 800'000, "8,000.00", "8\u202f000,00", "8.000,00");
    row("two groups", 123'456'789, "1,234,567.89", "1\u202f234\u202f567,89", "1.234.567,89");
    row("a refund", -800'050, "-8,000.50", "-8\u202f000,50", "-8.000,50");
    row("a small refund", -50, "-0.50", "-0,50", "-0,50");
    row("a refund of three digits", -12'345, "-123.45", "-123,45", "-123,45");
    row("the most", INT64_MAX, "92,233,720,368,547,758.07",
        "92\u202f233\u202f720\u202f368\u202f547\u202f758,07", "92.233.720.368.547.758,07");
}

void MoneyTextTest::shows()
{
    QFETCH(const qint64, centimes);
    QFETCH(const QString, english);
    QFETCH(const QString, french);
    QFETCH(const QString, arabicDigits);
    const Money amount = Money::fromCentimes(centimes);
    QCOMPARE(amountText(amount, UiLanguage::English), english);
    QCOMPARE(moneyText(amount, UiLanguage::English), english + QString::fromUtf8("\u00a0DZD"));
    QCOMPARE(moneyText(amount, UiLanguage::French), french + QString::fromUtf8("\u00a0DA"));
    // The digits stand in an isolate of their own: their minus stays in front of them.
    QCOMPARE(moneyText(amount, UiLanguage::Arabic),
        QString::fromUtf8("\u2067د.ج.\u00a0\u2066") + arabicDigits + QString::fromUtf8("\u2069\u2069"));
}

void MoneyTextTest::copiesWithoutMarks()
{
    const Money amount = Money::fromCentimes(800'000);
    QCOMPARE(withoutBidiMarks(moneyText(amount, UiLanguage::French)), QStringLiteral("8 000,00 DA"));
    QCOMPARE(withoutBidiMarks(moneyText(amount, UiLanguage::Arabic)), QString::fromUtf8("د.ج. 8.000,00"));
}

QTEST_GUILESS_MAIN(MoneyTextTest)
#include "moneytext_test.moc"

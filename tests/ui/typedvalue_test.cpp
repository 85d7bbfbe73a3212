#include "ui/common/typedvalue.h"

#include <QTest>

using namespace desk;
using namespace desk::ui;

Q_DECLARE_METATYPE(desk::ui::TypedState)

class TypedValueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAmounts_data();
    void readsAmounts();
    void readsDays_data();
    void readsDays();
    void writesWhatItReads();
};

void TypedValueTest::readsAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TypedState>("state");
    QTest::addColumn<qint64>("centimes");
    const auto reads = [](const char* text, qint64 centimes) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << TypedState::Read << centimes;
    };
    reads("8000", 800'000);
    reads("8 000", 800'000);
    reads("8\u202f000", 800'000);
    reads("8\u00a0000,50", 800'050);
    reads("8000,5", 800'050);
    reads("8000.05", 800'005);
    reads("8.000,00", 800'000);
    reads("8,000.00", 800'000);
    reads("1.234.567", 123'456'700);
    reads("1,234,567.8", 123'456'780);
    reads("8000 DA", 800'000);
    reads("8 000,00 dzd", 800'000);
    reads("٨٠٠٠", 800'000);
    reads("٨٠٠٠٫٥", 800'050);
    reads("8000.", 800'000);
    reads("12.345", 1'234'500); // no amount has a tenth of a centime
    reads("0", 0);
    QTest::newRow("nothing") << QString() << TypedState::Empty << qint64{0};
    QTest::newRow("spaces") << QStringLiteral("  ") << TypedState::Empty << qint64{0};
    for (const char* text : {"8.000", "8,000"})
        QTest::addRow("%s", text) << QString::fromUtf8(text) << TypedState::Ambiguous << qint64{0};
    for (const char* text :
        {"-5", "abc", "8,0,0", "8.00.0", "1,2345", "8000,555", ",", "1e3", "12/11", "99999999999999999999"})
        QTest::addRow("%s", text) << QString::fromUtf8(text) << TypedState::Unreadable << qint64{0};
}

void TypedValueTest::readsAmounts()
{
    QFETCH(const QString, text);
    QFETCH(const TypedState, state);
    QFETCH(const qint64, centimes);
    const Typed<Money> typed = typedMoney(text);
    QCOMPARE(typed.state, state);
    QCOMPARE(typed.value.has_value(), state == TypedState::Read);
    if (typed.value)
        QCOMPARE(typed.value->centimes(), centimes);
}

void TypedValueTest::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TypedState>("state");
    QTest::addColumn<QString>("iso");
    for (const char* text :
        {"21/11/2026", "21-11-2026", "21.11.2026", "21 11 2026", "2026-11-21", " 21/11/2026 ", "٢١/١١/٢٠٢٦"})
        QTest::addRow("%s", text) << QString::fromUtf8(text) << TypedState::Read
                                  << QStringLiteral("2026-11-21");
    QTest::newRow("short") << QStringLiteral("1/2/2026") << TypedState::Read << QStringLiteral("2026-02-01");
    QTest::newRow("empty") << QString() << TypedState::Empty << QString();
    for (const char* text :
        {"31/02/2026", "21/11", "21/11/26", "tomorrow", "2026", "0/1/2026", "12/13/2026", "111/1/2026"})
        QTest::addRow("%s", text) << QString::fromUtf8(text) << TypedState::Unreadable << QString();
}

void TypedValueTest::readsDays()
{
    QFETCH(const QString, text);
    QFETCH(const TypedState, state);
    QFETCH(const QString, iso);
    const Typed<AlgiersDay> typed = typedDay(text);
    QCOMPARE(typed.state, state);
    if (typed.value)
        QCOMPARE(QString::fromStdString(toIsoDate(*typed.value)), iso);
}

void TypedValueTest::writesWhatItReads()
{
    for (const qint64 centimes : {0LL, 5LL, 800'000LL, 800'050LL, 123'456'789LL}) {
        const Money amount = Money::fromCentimes(centimes);
        QVERIFY(typedMoney(typedText(amount)).value == amount);
    }
    const AlgiersDay day = *parseDay("2026-11-21");
    QCOMPARE(typedText(day), QStringLiteral("21/11/2026"));
    QVERIFY(typedDay(typedText(day)).value == day);
}

QTEST_GUILESS_MAIN(TypedValueTest)
#include "typedvalue_test.moc"

#include "core/domain/periodpreset.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

AlgiersDay day(const char* iso)
{
    return parseDay(iso).value();
}

QString text(const DaysOfPreset& days)
{
    return QString::fromStdString(toIsoDate(days.first) + ".." + toIsoDate(days.last));
}

} // namespace

class PeriodPresetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheseDays_data();
    void isTheseDays();
    void isFoundByItsDays();
    void todayIsAlgiers();
};

void PeriodPresetTest::isTheseDays_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<QString>("today");
    QTest::addColumn<unsigned>("weekStart");
    QTest::addColumn<QString>("days");
    const auto row = [](const char* name, PeriodPreset preset, const char* today, unsigned weekStart,
                         const char* days) {
        QTest::newRow(name) << static_cast<int>(preset) << QString::fromLatin1(today) << weekStart
                            << QString::fromLatin1(days);
    };
    using P = PeriodPreset;
    // 21 November 2026 is a Saturday: 6, as 0 is Sunday.
    row("today", P::Today, "2026-11-21", 6, "2026-11-21..2026-11-21");
    row("yesterday over a year", P::Yesterday, "2027-01-01", 6, "2026-12-31..2026-12-31");
    row("week, from Saturday, on it", P::ThisWeek, "2026-11-21", 6, "2026-11-21..2026-11-27");
    row("week, from Saturday, the day before", P::ThisWeek, "2026-11-20", 6, "2026-11-14..2026-11-20");
    row("week, from Sunday", P::ThisWeek, "2026-11-21", 0, "2026-11-15..2026-11-21");
    row("week, from Monday", P::ThisWeek, "2026-11-22", 1, "2026-11-16..2026-11-22");
    row("last week, from Saturday", P::LastWeek, "2026-11-21", 6, "2026-11-14..2026-11-20");
    row("last week over a year", P::LastWeek, "2027-01-02", 1, "2026-12-21..2026-12-27");
    row("month", P::ThisMonth, "2026-11-30", 6, "2026-11-01..2026-11-30");
    row("month, leap year", P::ThisMonth, "2028-02-03", 6, "2028-02-01..2028-02-29");
    row("last month", P::LastMonth, "2026-03-31", 6, "2026-02-01..2026-02-28");
    row("last month over a year", P::LastMonth, "2026-01-15", 6, "2025-12-01..2025-12-31");
    row("first quarter", P::ThisQuarter, "2026-03-31", 6, "2026-01-01..2026-03-31");
    row("second quarter", P::ThisQuarter, "2026-04-01", 6, "2026-04-01..2026-06-30");
    row("last quarter", P::ThisQuarter, "2026-12-31", 6, "2026-10-01..2026-12-31");
    row("year", P::ThisYear, "2026-11-21", 6, "2026-01-01..2026-12-31");
}

void PeriodPresetTest::isTheseDays()
{
    QFETCH(const int, preset);
    QFETCH(const QString, today);
    QFETCH(const unsigned, weekStart);
    const AlgiersDay now = day(qPrintable(today));
    QTEST(text(daysOf(static_cast<PeriodPreset>(preset), now, std::chrono::weekday{weekStart})), "days");
}

void PeriodPresetTest::isFoundByItsDays()
{
    const AlgiersDay today = day("2026-11-18");
    for (const PeriodPreset preset : kPeriodPresets) {
        const DaysOfPreset days = daysOf(preset, today, std::chrono::Saturday);
        QVERIFY(presetOf(days.first, days.last, today, std::chrono::Saturday) == preset);
    }
    QVERIFY(!presetOf(day("2026-11-02"), day("2026-11-18"), today, std::chrono::Saturday));
}

void PeriodPresetTest::todayIsAlgiers()
{
    // Half past eleven in the evening in London is tomorrow in Algiers.
    const AlgiersDay today = algiersDayOf(parseInstant("2026-11-30T23:30:00Z").value());
    QCOMPARE(text(daysOf(PeriodPreset::ThisMonth, today, std::chrono::Saturday)),
        QStringLiteral("2026-12-01..2026-12-31"));
}

QTEST_GUILESS_MAIN(PeriodPresetTest)
#include "periodpreset_test.moc"

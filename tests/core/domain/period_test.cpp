#include "core/domain/period.h"

#include <QtTest/QTest>

using namespace desk;
using namespace std::chrono;

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void keysSortByTime();
    void dayOf_data();
    void dayOf();
    void refusesDays_data();
    void refusesDays();
    void rangeOfDays_data();
    void rangeOfDays();
};

void PeriodTest::keys_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QByteArray>("week");
    QTest::addColumn<QByteArray>("quarter");
    const auto row = [](const char* day, const char* week, const char* quarter) {
        QTest::newRow(day) << QByteArray(day) << QByteArray(week) << QByteArray(quarter);
    };
    row("2026-11-21", "2026-W47", "2026-Q4");
    row("2026-01-01", "2026-W01", "2026-Q1"); // a Thursday
    row("2025-12-29", "2026-W01", "2025-Q4"); // Monday of the week that holds 1 January
    row("2025-12-28", "2025-W52", "2025-Q4");
    row("2026-12-31", "2026-W53", "2026-Q4"); // a long year
    row("2027-01-01", "2026-W53", "2027-Q1");
    row("2027-01-03", "2026-W53", "2027-Q1");
    row("2027-01-04", "2027-W01", "2027-Q1");
    row("2021-01-03", "2020-W53", "2021-Q1");
    row("2023-01-01", "2022-W52", "2023-Q1"); // a Sunday
    row("2024-12-30", "2025-W01", "2024-Q4");
    row("2024-02-29", "2024-W09", "2024-Q1");
    row("2026-03-31", "2026-W14", "2026-Q1");
    row("2026-04-01", "2026-W14", "2026-Q2");
    row("2026-06-30", "2026-W27", "2026-Q2");
    row("2026-07-01", "2026-W27", "2026-Q3");
    row("2026-09-30", "2026-W40", "2026-Q3");
    row("2026-10-01", "2026-W40", "2026-Q4");
    row("1970-01-01", "1970-W01", "1970-Q1");
}

void PeriodTest::keys()
{
    QFETCH(QByteArray, day);
    const auto parsed = parseDay(day.toStdString());
    QVERIFY(parsed);
    QTEST(QByteArray::fromStdString(keyFor(*parsed, Grain::Week)), "week");
    QTEST(QByteArray::fromStdString(keyFor(*parsed, Grain::Quarter)), "quarter");
    QCOMPARE(QByteArray::fromStdString(keyFor(*parsed, Grain::Day)), day);
    QCOMPARE(QByteArray::fromStdString(keyFor(*parsed, Grain::Month)), day.left(7));
    QCOMPARE(QByteArray::fromStdString(keyFor(*parsed, Grain::Year)), day.left(4));
    QCOMPARE(QByteArray::fromStdString(toIsoDate(*parsed)), day);
}

void PeriodTest::keysSortByTime()
{
    const AlgiersDay first = *parseDay("2019-12-01");
    for (const Grain grain : {Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year}) {
        std::string previous;
        for (int i = 0; i < 3000; ++i) {
            const std::string key = keyFor(first + days{i}, grain);
            QVERIFY2(previous <= key, key.c_str());
            previous = key;
        }
    }
}

void PeriodTest::dayOf_data()
{
    QTest::addColumn<QByteArray>("utc");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QByteArray>("time");
    const auto row = [](const char* utc, const char* day, const char* time) {
        QTest::newRow(utc) << QByteArray(utc) << QByteArray(day) << QByteArray(time);
    };
    row("2026-01-31T23:30:00Z", "2026-02-01", "00:30:00"); // belongs to February
    row("2026-01-31T22:59:59.999Z", "2026-01-31", "23:59:59");
    row("2026-01-31T23:00:00Z", "2026-02-01", "00:00:00");
    row("2026-12-31T23:00:00Z", "2027-01-01", "00:00:00");
    row("2026-07-15T11:05:09Z", "2026-07-15", "12:05:09"); // no daylight saving
    row("2028-02-28T23:00:00Z", "2028-02-29", "00:00:00");
    row("1969-12-31T22:59:59.001Z", "1969-12-31", "23:59:59");
    row("1969-12-31T23:00:00Z", "1970-01-01", "00:00:00");
}

void PeriodTest::dayOf()
{
    QFETCH(QByteArray, utc);
    const Instant instant = *parseInstant(utc.toStdString());
    QTEST(QByteArray::fromStdString(toIsoDate(algiersDayOf(instant))), "day");
    QTEST(QByteArray::fromStdString(algiersTimeOfDay(instant)), "time");
    QVERIFY(startOf(algiersDayOf(instant)) <= instant);
    QVERIFY(instant < startOf(algiersDayOf(instant) + days{1}));
}

void PeriodTest::refusesDays_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "2026", "2026-11", "2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10",
             "2026-11-00", "2026-11-31", "2026-1-1", "21/11/2026", "20261121", "2026-11-21 ", " 2026-11-21",
             "2026-11-21T00:00:00Z", "2026-W47-1", "today", "26-11-2021", "2026-11-2x", "٢٠٢٦-١١-٢١"})
        QTest::newRow(text) << QByteArray(text);
}

void PeriodTest::refusesDays()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDay(text.toStdString()));
}

void PeriodTest::rangeOfDays_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QByteArray>("utc");
    QTest::addColumn<bool>("inside");
    const auto row = [](const char* name, const char* first, const char* last, const char* utc, bool inside) {
        QTest::newRow(name) << QByteArray(first) << QByteArray(last) << QByteArray(utc) << inside;
    };
    row("before the first", "2026-02-01", "2026-02-28", "2026-01-31T22:59:59.999Z", false);
    row("first moment", "2026-02-01", "2026-02-28", "2026-01-31T23:00:00Z", true);
    row("last moment", "2026-02-01", "2026-02-28", "2026-02-28T22:59:59.999Z", true);
    row("after the last", "2026-02-01", "2026-02-28", "2026-02-28T23:00:00Z", false);
    row("one day", "2026-02-01", "2026-02-01", "2026-02-01T12:00:00Z", true);
    row("turned round", "2026-02-02", "2026-02-01", "2026-02-01T12:00:00Z", false);
    row("open start", "", "2026-02-28", "1999-01-01T00:00:00Z", true);
    row("open end", "2026-02-01", "", "2099-01-01T00:00:00Z", true);
    row("open end, before", "2026-02-01", "", "2026-01-31T22:59:59Z", false);
    row("open", "", "", "2026-01-31T22:59:59Z", true);
}

void PeriodTest::rangeOfDays()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    QFETCH(QByteArray, utc);
    const Period period = periodOfDays(parseDay(first.toStdString()), parseDay(last.toStdString()));
    QTEST(period.contains(*parseInstant(utc.toStdString())), "inside");
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "period_test.moc"

#include "ui/common/momenttext.h"

#include "ui/common/bidi.h"

#include <QTest>

using namespace desk;
using namespace desk::ui;

class MomentTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isInAlgiers();
    void keepsItsOrderInArabic();
    void windowNamesAnotherDay();
    void age_data();
    void age();
};

namespace {

Instant at(const char* iso)
{
    return parseInstant(iso).value();
}

} // namespace

void MomentTextTest::isInAlgiers()
{
    const MomentText text(UiLanguage::English);
    const Instant lateInJanuary = at("2026-01-31T23:30:00Z"); // already February there
    QCOMPARE(text.day(lateInJanuary), QStringLiteral("1 Feb 2026"));
    QCOMPARE(text.timeOfDay(lateInJanuary), QStringLiteral("00:30"));
    QCOMPARE(text.dayAndTime(lateInJanuary), QStringLiteral("1 Feb 2026, 00:30"));
    QVERIFY(MomentText(UiLanguage::French).day(lateInJanuary).startsWith(QStringLiteral("1 f")));
}

void MomentTextTest::keepsItsOrderInArabic()
{
    const QString day = MomentText(UiLanguage::Arabic).day(at("2026-11-21T10:00:00Z"));
    QVERIFY(day.startsWith(kRightToLeftIsolate) && day.endsWith(kPopIsolate));
    QVERIFY2(day.contains(QStringLiteral("21")) && day.contains(QStringLiteral("2026")), qPrintable(day));
    const QString both = MomentText(UiLanguage::Arabic).dayAndTime(at("2026-11-21T10:00:00Z"));
    QVERIFY(both.startsWith(QString(kRightToLeftIsolate) + kRightToLeftIsolate)
            && both.endsWith(QString(kPopIsolate) + kPopIsolate));
    QCOMPARE(MomentText(UiLanguage::Arabic).timeOfDay(at("2026-11-21T10:00:00Z")),
        isolated(QStringLiteral("11:00")));
}

void MomentTextTest::windowNamesAnotherDay()
{
    const MomentText text(UiLanguage::English);
    const Instant from = at("2026-11-21T13:05:00Z");
    const Instant until = at("2026-11-21T13:10:00Z");
    QCOMPARE(text.window(from, until, at("2026-11-21T10:00:00Z")), QString::fromUtf8("14:05–14:10"));
    QCOMPARE(
        text.window(from, until, at("2026-11-19T10:00:00Z")), QString::fromUtf8("21 Nov 2026, 14:05–14:10"));
}

void MomentTextTest::age_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("now") << qint64{0} << QStringLiteral("just now");
    QTest::newRow("a wrong clock") << qint64{-90} << QStringLiteral("just now");
    QTest::newRow("under a minute") << qint64{59} << QStringLiteral("just now");
    QTest::newRow("a minute") << qint64{60} << QStringLiteral("1 min ago");
    QTest::newRow("under an hour") << qint64{3599} << QStringLiteral("59 min ago");
    QTest::newRow("an hour") << qint64{3600} << QStringLiteral("1 h ago");
    QTest::newRow("under a day") << qint64{86'399} << QStringLiteral("23 h ago");
    QTest::newRow("days") << qint64{3 * 86'400} << QStringLiteral("3 day(s) ago");
}

void MomentTextTest::age()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, expected);
    const Instant then = at("2026-11-21T10:00:00Z");
    QCOMPARE(MomentText::age(then, then + std::chrono::seconds(seconds)), expected);
}

QTEST_GUILESS_MAIN(MomentTextTest)
#include "momenttext_test.moc"

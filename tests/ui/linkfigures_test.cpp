// Figures, countdowns, forecast and history of one link, as words.
#include "ui/link/linkfigures.h"

#include "sheetfixture.h"
#include "ui/common/bidi.h"
#include "ui/link/gauge.h"
#include "ui/link/linkeventtext.h"

#include <QTest>

#include <functional>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

using Change = std::function<void(LinkSheet&)>;

QString figureOf(const LinkSheet& sheet, const QString& label)
{
    for (const LinkFigure& figure : LinkFigures(UiLanguage::English).of(sheet, kSheetNow)) {
        if (figure.label == label)
            return withoutBidiMarks(
                figure.value + (figure.note.isEmpty() ? QString() : QStringLiteral(" | ") + figure.note));
    }
    return QStringLiteral("?");
}

} // namespace

class LinkFiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figures_data();
    void figures();
    void stock_data();
    void stock();
    void time_data();
    void time();
    void forecastSaysItsRange();
    void events_data();
    void events();
    void metadataIsRead();
    void theCreationIsToldOnce();
};

void LinkFiguresTest::figures_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("expected");
    const Change same = [](LinkSheet&) {};
    QTest::newRow("collected") << same << "Collected"
                               << "54,000.00 DZD";
    QTest::newRow("collected, not all read")
        << Change([](LinkSheet& s) { s.cached.completed = Money::fromCentimes(4'500'000); }) << "Collected"
        << "54,000.00 DZD | Payments read so far: 45,000.00 DZD";
    QTest::newRow("collected, never told")
        << Change([](LinkSheet& s) { s.cached.link.collected.reset(); }) << "Collected"
        << "54,000.00 DZD";
    QTest::newRow("paid") << same << "Paid"
                          << "12 | 2 other attempts";
    QTest::newRow("left") << same << "Places left"
                          << "3";
    QTest::newRow("no limit") << Change([](LinkSheet& s) {
        s.cached.link.mode = OpenEnum(LinkMode::Reusable, "r");
        s.cached.link.maxPayments.reset();
        s.cached.link.remaining.reset();
    }) << "Places left"
                              << "No limit";
    QTest::newRow("nobody told the quota") << Change([](LinkSheet& s) {
        s.cached.link.maxPayments.reset();
        s.cached.link.remaining.reset();
    }) << "Places left" << QString(QChar(0x2013));
    QTest::newRow("oversold") << Change([](LinkSheet& s) {
        s.cached.link.paidCount = 16;
        s.cached.link.remaining = 0;
    }) << "Places left"
                              << "0 | More payments than places";
    // 20 October to 21 November: 33 days.
    QTest::newRow("average") << same << "Average per day"
                             << "1,636.36 DZD | 0.4 payments a day";
    QTest::newRow("average of an ended link") << Change([](LinkSheet& s) {
        s.cached.link.status = OpenEnum(LinkStatus::Expired, "e");
        s.lastPaymentAt = momentAt("2026-10-29T10:00:00Z"); // ten days
    }) << "Average per day"
                                              << "5,400.00 DZD | 1.2 payments a day";
    QTest::newRow("nothing paid") << Change([](LinkSheet& s) {
        s.cached.completedCount = 0;
        s.cached.completed = {};
    }) << "Average per day" << QString(QChar(0x2013));
    QTest::newRow("last") << same << "Last payment"
                          << "20 Nov 2026, 17:12 | 17 h ago";
    QTest::newRow("none yet") << Change([](LinkSheet& s) { s.lastPaymentAt.reset(); }) << "Last payment"
                              << "None yet";
    QTest::newRow("created") << same << "Created"
                             << "20 Oct 2026, 09:30 | 32 days ago";
}

void LinkFiguresTest::figures()
{
    QFETCH(Change, change);
    QFETCH(QString, label);
    LinkSheet sheet = workshop();
    change(sheet);
    QString said = figureOf(sheet, label);
    said.replace(QStringLiteral("(s)"), QStringLiteral("s")); // without a translation there are no plurals
    QTEST(said, "expected");
}

void LinkFiguresTest::stock_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("permille");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("few left") << Change([](LinkSheet&) {}) << "12 of 15 paid, 3 left" << 800 << Tone::Caution;
    QTest::newRow("many left") << Change([](LinkSheet& s) { s.cached.link.paidCount = 3; })
                               << "3 of 15 paid, 12 left" << 200 << Tone::Accent;
    QTest::newRow("sold out") << Change([](LinkSheet& s) { s.cached.link.paidCount = 15; }) << "All 15 paid"
                              << 1000 << Tone::Caution;
    QTest::newRow("oversold") << Change([](LinkSheet& s) { s.cached.link.paidCount = 16; })
                              << "16 paid for 15 places" << 1000 << Tone::Alarm;
    QTest::newRow("paused") << Change(
        [](LinkSheet& s) { s.cached.link.status = OpenEnum(LinkStatus::Paused, "p"); })
                            << "12 of 15 paid, 3 left" << 800 << Tone::Quiet;
    QTest::newRow("reusable") << Change([](LinkSheet& s) {
        s.cached.link.mode = OpenEnum(LinkMode::Reusable, "r");
    }) << QString() << 0 << Tone::Accent;
    QTest::newRow("unknown count") << Change([](LinkSheet& s) { s.cached.link.paidCount.reset(); })
                                   << QString() << 0 << Tone::Accent;
    QTest::newRow("a paid invoice") << Change([](LinkSheet& s) {
        s.cached.link.mode = OpenEnum(LinkMode::OneShot, "o");
        s.cached.link.maxPayments.reset();
        s.cached.link.paidCount = 1;
        s.cached.link.status = OpenEnum(LinkStatus::Closed, "c");
    }) << "Paid" << 1000 << Tone::Good;
}

void LinkFiguresTest::stock()
{
    QFETCH(Change, change);
    LinkSheet sheet = workshop();
    change(sheet);
    const auto gauge = Gauges::stock(sheet.link());
    QTEST(gauge ? gauge->value : QString(), "value");
    QTEST(gauge ? gauge->permille : 0, "permille");
    QTEST(gauge ? gauge->tone : Tone::Accent, "tone");
}

void LinkFiguresTest::time_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("permille");
    QTest::addColumn<Tone>("tone");
    // 48 hours from the last payment, 17 h 48 min ago: 30 h 12 min left.
    QTest::newRow("a day") << Change([](LinkSheet&) {}) << "1 days" << 629 << Tone::Accent;
    QTest::newRow("minutes") << Change([](LinkSheet& s) {
        s.cached.link.lastActivityAt = kSheetNow - std::chrono::minutes(2840);
    }) << "40 min 00 s" << 14 << Tone::Caution;
    QTest::newRow("over") << Change(
        [](LinkSheet& s) { s.cached.link.lastActivityAt = kSheetNow - std::chrono::minutes(2881); })
                          << "Expires any minute" << 0 << Tone::Alarm;
    QTest::newRow("paused, over") << Change([](LinkSheet& s) {
        s.cached.link.status = OpenEnum(LinkStatus::Paused, "p");
        s.cached.link.lastActivityAt = kSheetNow - std::chrono::minutes(2881);
    }) << "Time has passed" << 0 << Tone::Caution;
    QTest::newRow("paused") << Change([](LinkSheet& s) {
        s.cached.link.status = OpenEnum(LinkStatus::Paused, "p");
    }) << QString() << 0 << Tone::Accent;
    QTest::newRow("no timeout") << Change([](LinkSheet& s) { s.cached.link.effectiveTimeout.reset(); })
                                << QString() << 0 << Tone::Accent;
    QTest::newRow("reusable, whatever the API says")
        << Change([](LinkSheet& s) { s.cached.link.mode = OpenEnum(LinkMode::Reusable, "r"); }) << QString()
        << 0 << Tone::Accent;
}

void LinkFiguresTest::time()
{
    QFETCH(Change, change);
    LinkSheet sheet = workshop();
    change(sheet);
    const auto gauge = Gauges::time(sheet.link(), kSheetNow, UiLanguage::English);
    QTEST(gauge ? QString(gauge->value).replace(QStringLiteral("(s)"), QStringLiteral("s")) : QString(),
        "value");
    QTEST(gauge ? gauge->permille : 0, "permille");
    QTEST(gauge ? gauge->tone : Tone::Accent, "tone");
}

void LinkFiguresTest::forecastSaysItsRange()
{
    LinkSheet sheet = workshop();
    const LinkFigures figures(UiLanguage::English);
    QCOMPARE(figures.forecast(sheet, kSheetNow),
        QStringLiteral(
            "At the recent pace of 0.4 payments a day it will be sold out about 29 Nov 2026, most likely "
            "between 24 Nov 2026 and 10 Dec 2026."));
    sheet.pace.payments = 2;
    QCOMPARE(figures.forecast(sheet, kSheetNow), QString());
}

void LinkFiguresTest::events_data()
{
    QTest::addColumn<LinkEvent>("event");
    QTest::addColumn<QString>("sentence");
    const auto row = [](LinkEventKind kind, const char* before, const char* after, const char* sentence) {
        QTest::newRow(sentence) << LinkEvent{kind, kSheetNow, before, after} << QString::fromUtf8(sentence);
    };
    row(LinkEventKind::Created, "", "", "Created");
    row(LinkEventKind::TitleChanged, "A\nB", "<b>C</b>", "Title changed from “A B” to “<b>C</b>”");
    row(LinkEventKind::PriceChanged, "4000.00", "4500.50", "Price changed from 4,000.00 DZD to 4,500.50 DZD");
    row(LinkEventKind::PriceChanged, "odd", "4500.50", "Price changed from odd to 4,500.50 DZD");
    row(LinkEventKind::QuotaChanged, "15", "20", "Places raised from 15 to 20");
    row(LinkEventKind::QuotaChanged, "20", "15", "Places lowered from 20 to 15");
    row(LinkEventKind::TimeoutChanged, "1440", "90", "Time without a payment changed from 1 days to 90 min");
    row(LinkEventKind::TimeoutChanged, "", "120", "Expires after 2 h without a payment");
    row(LinkEventKind::TimeoutChanged, "120", "", "No longer expires");
    row(LinkEventKind::Oversold, "15", "16", "Oversold: 16 payments for 15 places");
    row(LinkEventKind::Unknown, "", "frozen", "MyTPE calls it “frozen”");
}

void LinkFiguresTest::events()
{
    QFETCH(LinkEvent, event);
    QString said = withoutBidiMarks(LinkEventText(UiLanguage::English).sentence(event));
    said.replace(QStringLiteral("(s)"), QStringLiteral("s"));
    QTEST(said, "sentence");
    for (const LinkEventKind kind : kLinkEventKinds) {
        QVERIFY(!LinkEventText(UiLanguage::English).sentence({kind, kSheetNow, "1", "2"}).isEmpty());
        QVERIFY(!LinkEventText::icon(kind).isEmpty());
    }
}

void LinkFiguresTest::metadataIsRead()
{
    QCOMPARE(namedTextsIn({}), std::vector<NamedText>());
    QCOMPARE(namedTextsIn(R"json({"a":"x","b":{"c":1},"d":[1,2],"e":null,"f":true,"g":2.5})json"),
        (std::vector<NamedText>{{"a", "x"}, {"b", R"json({"c":1})json"}, {"d", "[1,2]"}, {"e", ""},
            {"f", "true"}, {"g", "2.5"}}));
    QCOMPARE(namedTextsIn("not json"), (std::vector<NamedText>{{"", "not json"}}));
}

void LinkFiguresTest::theCreationIsToldOnce()
{
    const LinkSheet sheet = workshop();
    const LinkEvent seen{LinkEventKind::Created, kSheetNow, {}, "2026-10-20T08:30:00Z"};
    const LinkEvent paused{LinkEventKind::Paused, kSheetNow, {}, {}};
    const auto history = withCreation({paused, seen}, sheet.link());
    QCOMPARE(history.size(), std::size_t{2});
    QCOMPARE(history.back().seenAt, *sheet.link().createdAt);
    PayLink undated = sheet.link();
    undated.createdAt.reset();
    QCOMPARE(withCreation({paused, seen}, undated).back().seenAt, kSheetNow);
    QCOMPARE(withCreation({paused}, undated).size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(LinkFiguresTest)
#include "linkfigures_test.moc"

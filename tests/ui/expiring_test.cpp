#include "linkfixture.h"
#include "ui/common/theme.h"
#include "ui/links/expiringmodel.h"
#include "ui/links/expiringstrip.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

const Instant kNow = parseInstant("2026-11-21T10:00:00Z").value();

cache::LinkRow running(std::chrono::minutes left)
{
    cache::LinkRow row;
    row.state = {LinkState::Active, LinkStateReason::AcceptsPayments};
    row.mode = LinkMode::Limited;
    row.amountKind = AmountKind::Fixed;
    row.price = 800'000;
    row.maxPayments = 20;
    row.placesLeft = 3;
    row.deadline = toMilliseconds(kNow + left);
    return row;
}

} // namespace

class ExpiringTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void saysWhatWouldBeLost();
    void soonestComesFirst();
    void agreesWithSortingAll();
    void theModelKeepsItsPromises();
    void theStripChoosesByKeyAndMouse();
    void theStripHidesAndCollapses();
};

void ExpiringTest::saysWhatWouldBeLost()
{
    cache::LinkRow row = running(std::chrono::minutes{5});
    QVERIFY(lossOf(row) == Money::fromCentimes(2'400'000));
    row.placesLeft = 0;
    QVERIFY(lossOf(row) == Money());
    row.placesLeft = cache::kAbsent;
    QVERIFY(!lossOf(row));
    row.mode = LinkMode::OneShot;
    QVERIFY(lossOf(row) == Money::fromCentimes(800'000));
    row.amountKind = AmountKind::Free; // the payer types the amount
    QVERIFY(!lossOf(row));
    row = running(std::chrono::minutes{5});
    row.price = cache::kAbsent;
    QVERIFY(!lossOf(row));
    row.price = 5'000'000'000'000'000'000;
    QVERIFY(!lossOf(row)); // beyond 64 bits
}

void ExpiringTest::soonestComesFirst()
{
    cache::LinkList list;
    const auto add = [&list](const char* id, const cache::LinkRow& row) {
        put(list, {id, id, "slug", "", row});
    };
    add("later", running(std::chrono::minutes{90}));
    add("soon", running(std::chrono::minutes{9}));
    add("swept", running(std::chrono::minutes{-30}));
    add("any minute", running(std::chrono::minutes{-3}));
    add("next month", running(std::chrono::hours{24 * 30}));
    cache::LinkRow paused = running(std::chrono::minutes{10});
    paused.state.state = LinkState::Paused;
    add("paused", paused);
    cache::LinkRow reusable = running(std::chrono::minutes{10});
    reusable.mode = LinkMode::Reusable;
    add("reusable", reusable);
    std::vector<std::string> titles;
    for (const ExpiringLink& link : nextExpiring(list, kNow, 12))
        titles.push_back(link.title);
    QCOMPARE(titles, (std::vector<std::string>{"any minute", "soon", "later"}));
    QCOMPARE(nextExpiring(list, kNow, 2).size(), 2U);
    QCOMPARE(nextExpiring(list, kNow, 2)[1].title, std::string("soon"));
    QVERIFY(nextExpiring(list, kNow, 0).empty());
}

void ExpiringTest::agreesWithSortingAll()
{
    const cache::LinkList list = randomList(3000, 41);
    const auto all = nextExpiring(list, kNow, 100'000);
    QVERIFY(all.size() > 20);
    QVERIFY(std::is_sorted(all.begin(), all.end(),
        [](const ExpiringLink& a, const ExpiringLink& b) { return a.deadline < b.deadline; }));
    const auto first = nextExpiring(list, kNow, 12);
    QVERIFY(std::equal(first.begin(), first.end(), all.begin()));
}

void ExpiringTest::theModelKeepsItsPromises()
{
    FixedClock clock(kNow);
    ExpiringModel model(clock, UiLanguage::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const ExpiringLink link{
        LinkId("a"), "Robe <b>rouge</b>", kNow + std::chrono::minutes{12}, Money::fromCentimes(800'000)};
    model.setLinks({link});
    QCOMPARE(model.index(0).data().toString(),
        QStringLiteral("Robe <b>rouge</b>, 12 min 00 s, 8,000.00\u00a0DZD not yet paid"));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    ExpiringLink dearer = link;
    dearer.loss = std::nullopt;
    model.setLinks({dearer}); // the same link: no reset
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Robe <b>rouge</b>, 12 min 00 s"));
    model.setLinks({});
    QCOMPARE(model.rowCount(), 0);
}

void ExpiringTest::theStripChoosesByKeyAndMouse()
{
    FixedClock clock(kNow);
    QWidget window;
    ExpiringStrip strip(clock, UiLanguage::English, &window);
    strip.resize(700, 90);
    window.resize(700, 90);
    window.show();
    strip.setLinks({{LinkId("a"), "A", kNow + std::chrono::minutes{12}, {}},
        {LinkId("b"), "B", kNow + std::chrono::minutes{70}, {}}});
    auto* list = strip.findChild<QListView*>();
    QVERIFY(list->isVisible());
    QSignalSpy chosen(&strip, &ExpiringStrip::linkChosen);
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(chosen.last()[0].value<LinkId>().text(), std::string("b"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Left);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last()[0].value<LinkId>().text(), std::string("a"));
}

void ExpiringTest::theStripHidesAndCollapses()
{
    FixedClock clock(kNow);
    QWidget window;
    ExpiringStrip strip(clock, UiLanguage::English, &window);
    window.show();
    QVERIFY(!strip.isVisible());
    strip.setLinks({{LinkId("a"), "A", kNow + std::chrono::minutes{12}, {}}});
    QVERIFY(strip.isVisible());
    strip.findChild<QToolButton*>()->click();
    QVERIFY(!strip.isOpen() && !strip.findChild<QListView*>()->isVisible());
    strip.setWanted(false);
    QVERIFY(!strip.isVisible());
    strip.setWanted(true);
    strip.setLinks({});
    QVERIFY(!strip.isVisible());
}

QTEST_MAIN(ExpiringTest)
#include "expiring_test.moc"

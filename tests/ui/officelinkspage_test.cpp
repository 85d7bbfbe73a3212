// The links of all accounts in one table: found, filtered, sorted, opened, and never added up across live and test.
#include "tests/ui/linkfixture.h"
#include "ui/common/banner.h"
#include "ui/common/bidi.h"
#include "ui/common/noticepanel.h"
#include "ui/common/searchfield.h"
#include "ui/common/theme.h"
#include "ui/headoffice/officepage.h"
#include "ui/headoffice/officesums.h"
#include "ui/links/filterbar.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;
using report::Ledger;
using M = OfficeLinkModel;

namespace {

const Instant kNow = *parseInstant("2026-11-21T10:00:00Z");

report::OfficeAccount account(std::string name, std::string shownName, Ledger ledger, std::string colour = {})
{
    return {std::move(name), std::move(shownName), std::move(colour), ledger, {}, {}};
}

SampleLink link(std::string id, std::string title, LinkState state, std::int64_t collected,
    std::optional<Milliseconds> left = std::nullopt)
{
    SampleLink made;
    made.id = std::move(id);
    made.title = std::move(title);
    made.row.instanceKey = 1;
    made.row.mode = LinkMode::Limited;
    made.row.amountKind = AmountKind::Fixed;
    made.row.price = 800'000;
    made.row.maxPayments = 20;
    made.row.paidCount = collected / 800'000;
    made.row.placesLeft = 20 - made.row.paidCount;
    made.row.collected = collected;
    made.row.state = {
        state, state == LinkState::Active ? LinkStateReason::AcceptsPayments : LinkStateReason::QuotaReached};
    if (left)
        made.row.deadline = toMilliseconds(kNow + *left);
    return made;
}

Result<cache::LinkBatch> batch(const std::string& instance, const std::vector<SampleLink>& links)
{
    cache::LinkBatch made;
    made.links.setInstanceName(1, instance);
    made.links.setInstanceId(1, instance);
    for (const SampleLink& each : links)
        put(made.links, each);
    return made;
}

/// Two live accounts, one test account that has a link of the same id, one not declared, two that cannot be read.
report::OfficeLinks sample()
{
    using std::chrono::days;
    using std::chrono::minutes;
    report::OfficeLinks links;
    links.add(account("south", "Atelier du Sud", Ledger::Live, "#d8572a"),
        batch("Céramique", {link("l-1", "Stage de poterie", LinkState::Active, 4'000'000, minutes(42)),
                               link("l-2", "Tapis de Ghardaïa", LinkState::SoldOut, 16'000'000)}));
    links.add(account("shop", "Boutique Leïla", Ledger::Live, "#2f6fdb"),
        batch("Robes", {link("l-1", "Robe d'été", LinkState::Active, 800'000, days(3)),
                           link("l-3", "فستان سهرة", LinkState::Paused, 0)}));
    links.add(account("trial", "Essais", Ledger::Test, "#8a5cd6"),
        batch("Bac à sable", {link("l-1", "Stage d'essai", LinkState::Active, 1'600'000, minutes(5))}));
    links.add(account("farm", "Ferme Bio", Ledger::Live), failure(ErrorKind::Storage, "broken"));
    links.add(account("new", "Nouveau", Ledger::Undeclared), failure(ErrorKind::NotFound, "nothing yet"));
    links.add(account("other", "ورشة أحمد", Ledger::Undeclared, "#2a9d57"),
        batch("ورشة", {link("l-9", "Miel", LinkState::Expired, 2'400'000)}));
    return links;
}

struct Shown {
    explicit Shown(UiLanguage language = UiLanguage::English) : page(clock, language)
    {
        show(sample());
        page.showPart(OfficePage::Part::Links);
        page.resize(1280, 760);
        page.show();
    }
    void show(report::OfficeLinks links)
    {
        TextOrder titles(links.list());
        page.links()->setLinks(std::move(links), std::move(titles));
    }
    OfficeLinkModel& model() { return page.links()->model(); }
    DeskTable& table() { return *page.links()->table(); }
    template <class T = QWidget>
    T* find(const char* name)
    {
        return page.findChild<T*>(QLatin1String(name));
    }
    /// `account:id` of each row.
    QString rows()
    {
        QStringList ids;
        for (int row = 0; row < model().rowCount(); ++row) {
            const auto slot = model().slotOf(row);
            ids.append(QString::fromStdString(
                model().links().accountOf(slot).name + ':' + model().links().linkIdOf(slot).text()));
        }
        return ids.join(u' ');
    }
    QString cell(int row, int column)
    {
        return withoutBidiMarks(model().index(row, column).data().toString());
    }
    QString sum(Ledger ledger) { return withoutBidiMarks(page.links()->sums()->text(ledger)); }

    FixedClock clock{kNow};
    OfficePage page;
};

} // namespace

class OfficeLinksPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeMode::Light); }

    void everyRowSaysWhoseItIs();
    void isFound_data();
    void isFound();
    void isFiltered_data();
    void isFiltered();
    void isSortedByEveryColumn_data();
    void isSortedByEveryColumn();
    void sumsNeverMeet();
    void aSumTooLargeSaysSo();
    void oneBadCacheIsNamed();
    void withoutHitsItSaysWhatToDo();
    void beforeAndWithoutLinks();
    void opensALink();
    void staysWithItsLinkWhenReadAgain();
    void theKeyboardWillDo();
    void everythingHasAName();
    void badgesLeadNowhere();
    void tenTimesTenThousand();
    void pictures_data();
    void pictures();
};

void OfficeLinksPageTest::everyRowSaysWhoseItIs()
{
    Shown shown;
    // What ends next is first, whosever it is; what never ends keeps the order of the accounts.
    QCOMPARE(shown.rows(), QStringLiteral("trial:l-1 south:l-1 shop:l-1 south:l-2 shop:l-3 other:l-9"));
    const QStringList first{QStringLiteral("Essais"), QStringLiteral("Test"), QStringLiteral("Stage d'essai"),
        QStringLiteral("Active"), QStringLiteral("8,000.00 DZD"), QStringLiteral("18 left"),
        QStringLiteral("16,000.00 DZD"), QStringLiteral("5 min 00 s"), QStringLiteral("Limited"),
        QStringLiteral("Bac à sable")};
    for (int column = 0; column < M::kColumns; ++column)
        QCOMPARE(shown.cell(0, column), first[column]);
    const auto badge = [&](int row, int column) {
        return shown.model().index(row, column).data(M::BadgeRole).value<BadgeSpec>();
    };
    QCOMPARE(badge(0, M::Environment).text, QStringLiteral("Test"));
    QCOMPARE(badge(1, M::Environment).text, QStringLiteral("Live"));
    QCOMPARE(badge(5, M::Environment).text, QStringLiteral("Not declared"));
    QVERIFY(badge(0, M::Environment).tone != badge(1, M::Environment).tone);
    QCOMPARE(
        shown.model().index(1, M::Account).data(M::ColourRole).value<QColor>(), QColor(0xd8, 0x57, 0x2a));
    for (const int column : {M::Account, M::Environment}) {
        shown.table().setColumnShown(column, false);
        QVERIFY(!shown.table().isColumnHidden(column));
    }
}

void OfficeLinksPageTest::isFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rows");
    QTest::newRow("title, without accents") << QStringLiteral("ete") << QStringLiteral("shop:l-1");
    QTest::newRow("in two accounts") << QStringLiteral("STAGE") << QStringLiteral("trial:l-1 south:l-1");
    QTest::newRow("an account") << QStringLiteral("leila") << QStringLiteral("shop:l-1 shop:l-3");
    QTest::newRow("account and title") << QStringLiteral("sud tapis") << QStringLiteral("south:l-2");
    QTest::newRow("arabic") << QStringLiteral("سهرة") << QStringLiteral("shop:l-3");
    QTest::newRow("nowhere") << QStringLiteral("zzz") << QString();
    QTest::newRow("spaces") << QStringLiteral("  ")
                            << QStringLiteral("trial:l-1 south:l-1 shop:l-1 south:l-2 shop:l-3 other:l-9");
}

void OfficeLinksPageTest::isFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, rows);
    Shown shown;
    shown.find<SearchField>("officeLinksSearch")->setText(typed);
    QCOMPARE(shown.rows(), rows);
}

void OfficeLinksPageTest::isFiltered_data()
{
    QTest::addColumn<int>("states");
    QTest::addColumn<int>("deadlines");
    QTest::addColumn<QStringList>("ledgers");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("rows");
    const int active = bitFor(LinkState::Active);
    const int soldOut = bitFor(LinkState::SoldOut);
    const int hour = bitFor(DeadlineWithin::Hour);
    const QString live = QStringLiteral("live");
    const QString test = QStringLiteral("test");
    const QString undeclared = QStringLiteral("undeclared");
    QTest::newRow("active") << active << 0 << QStringList() << QString()
                            << QStringLiteral("trial:l-1 south:l-1 shop:l-1");
    QTest::newRow("sold out") << soldOut << 0 << QStringList() << QString() << QStringLiteral("south:l-2");
    QTest::newRow("expiring within the hour")
        << 0 << hour << QStringList() << QString() << QStringLiteral("trial:l-1 south:l-1");
    QTest::newRow("live") << 0 << 0 << QStringList{live} << QString()
                          << QStringLiteral("south:l-1 shop:l-1 south:l-2 shop:l-3");
    QTest::newRow("test") << 0 << 0 << QStringList{test} << QString() << QStringLiteral("trial:l-1");
    QTest::newRow("test and not declared")
        << 0 << 0 << QStringList{test, undeclared} << QString() << QStringLiteral("trial:l-1 other:l-9");
    QTest::newRow("all at once") << active << hour << QStringList{live} << QStringLiteral("stage")
                                 << QStringLiteral("south:l-1");
}

void OfficeLinksPageTest::isFiltered()
{
    QFETCH(int, states);
    QFETCH(int, deadlines);
    QFETCH(QStringList, ledgers);
    QFETCH(QString, search);
    QFETCH(QString, rows);
    Shown shown;
    LinkFilters filters;
    filters.states = static_cast<std::uint8_t>(states);
    filters.deadlines = static_cast<std::uint8_t>(deadlines);
    auto* bar = shown.find<FilterBar>("filterBar");
    bar->setFilters(filters);
    Q_EMIT bar->filtersChanged(filters);
    auto* menu = shown.find<ChoiceMenu>("ledgerFilter");
    for (const QString& ledger : ledgers)
        Q_EMIT menu->choiceToggled(ledger, true);
    shown.find<SearchField>("officeLinksSearch")->setText(search);
    QCOMPARE(shown.rows(), rows);
    QCOMPARE(menu->chosen(), ledgers);
    for (const QString& ledger : ledgers)
        Q_EMIT menu->choiceToggled(ledger, false);
    QVERIFY(menu->chosen().isEmpty());
}

void OfficeLinksPageTest::isSortedByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::newRow("account") << int{M::Account}
                             << QStringLiteral("south:l-1 south:l-2 shop:l-1 shop:l-3 trial:l-1 other:l-9")
                             << QStringLiteral("other:l-9 trial:l-1 shop:l-1 shop:l-3 south:l-1 south:l-2");
    QTest::newRow("environment") << int{M::Environment}
                                 << QStringLiteral(
                                        "south:l-1 south:l-2 shop:l-1 shop:l-3 trial:l-1 other:l-9")
                                 << QStringLiteral(
                                        "other:l-9 trial:l-1 shop:l-1 shop:l-3 south:l-1 south:l-2");
    QTest::newRow("title") << int{M::Title}
                           << QStringLiteral("other:l-9 shop:l-1 trial:l-1 south:l-1 south:l-2 shop:l-3")
                           << QStringLiteral("shop:l-3 south:l-2 south:l-1 trial:l-1 shop:l-1 other:l-9");
    QTest::newRow("state") << int{M::State}
                           << QStringLiteral("south:l-1 shop:l-1 trial:l-1 shop:l-3 south:l-2 other:l-9")
                           << QStringLiteral("other:l-9 south:l-2 shop:l-3 south:l-1 shop:l-1 trial:l-1");
    QTest::newRow("mode") << int{M::Mode}
                          << QStringLiteral("south:l-1 south:l-2 shop:l-1 shop:l-3 trial:l-1 other:l-9")
                          << QStringLiteral("south:l-1 south:l-2 shop:l-1 shop:l-3 trial:l-1 other:l-9");
    QTest::newRow("price") << int{M::Price}
                           << QStringLiteral("south:l-1 south:l-2 shop:l-1 shop:l-3 trial:l-1 other:l-9")
                           << QStringLiteral("south:l-1 south:l-2 shop:l-1 shop:l-3 trial:l-1 other:l-9");
    QTest::newRow("places left") << int{M::PlacesLeft}
                                 << QStringLiteral(
                                        "south:l-2 south:l-1 other:l-9 trial:l-1 shop:l-1 shop:l-3")
                                 << QStringLiteral(
                                        "shop:l-3 shop:l-1 trial:l-1 other:l-9 south:l-1 south:l-2");
    QTest::newRow("collected") << int{M::Collected}
                               << QStringLiteral("shop:l-3 shop:l-1 trial:l-1 other:l-9 south:l-1 south:l-2")
                               << QStringLiteral("south:l-2 south:l-1 other:l-9 trial:l-1 shop:l-1 shop:l-3");
    QTest::newRow("deadline") << int{M::Deadline}
                              << QStringLiteral("trial:l-1 south:l-1 shop:l-1 south:l-2 shop:l-3 other:l-9")
                              << QStringLiteral("shop:l-1 south:l-1 trial:l-1 south:l-2 shop:l-3 other:l-9");
    QTest::newRow("instance") << int{M::Instance}
                              << QStringLiteral("trial:l-1 south:l-1 south:l-2 shop:l-1 shop:l-3 other:l-9")
                              << QStringLiteral("other:l-9 shop:l-1 shop:l-3 south:l-1 south:l-2 trial:l-1");
}

void OfficeLinksPageTest::isSortedByEveryColumn()
{
    QFETCH(int, column);
    QFETCH(QString, up);
    QFETCH(QString, down);
    Shown shown;
    shown.table().sortByColumn(column, Qt::AscendingOrder);
    QCOMPARE(shown.rows(), up);
    shown.table().sortByColumn(column, Qt::DescendingOrder);
    QCOMPARE(shown.rows(), down);
    shown.show(sample()); // the next reading is in the same order
    QCOMPARE(shown.rows(), down);
}

void OfficeLinksPageTest::sumsNeverMeet()
{
    Shown shown;
    QCOMPARE(shown.sum(Ledger::Live), QStringLiteral("4 link(s) shown, 208,000.00 DZD collected"));
    QCOMPARE(shown.sum(Ledger::Test), QStringLiteral("1 link(s) shown, 16,000.00 DZD collected"));
    QCOMPARE(shown.sum(Ledger::Undeclared), QStringLiteral("1 link(s) shown, 24,000.00 DZD collected"));
    shown.find<SearchField>("officeLinksSearch")->setText(QStringLiteral("stage"));
    QCOMPARE(shown.sum(Ledger::Live), QStringLiteral("1 link(s) shown, 40,000.00 DZD collected"));
    QCOMPARE(shown.sum(Ledger::Test), QStringLiteral("1 link(s) shown, 16,000.00 DZD collected"));
    QCOMPARE(shown.sum(Ledger::Undeclared), QString());
    for (const QLabel* label : shown.page.links()->findChildren<QLabel*>())
        QVERIFY2(
            !withoutBidiMarks(label->text()).contains(QStringLiteral("56,000")), "live and test together");
}

void OfficeLinksPageTest::aSumTooLargeSaysSo()
{
    const auto most = std::numeric_limits<std::int64_t>::max();
    auto unknown = link("c", "C", LinkState::Active, 0);
    unknown.row.collected = cache::kAbsent;
    report::OfficeLinks links;
    links.add(account("a", "A", Ledger::Live),
        batch("I", {link("a", "A", LinkState::Active, most), link("b", "B", LinkState::Active, 1)}));
    links.add(
        account("t", "T", Ledger::Test), batch("I", {link("a", "A", LinkState::Active, most), unknown}));
    Shown shown;
    shown.show(std::move(links));
    QCOMPARE(shown.sum(Ledger::Live), QStringLiteral("The sum is too large to show."));
    QVERIFY2(shown.sum(Ledger::Test).endsWith(QStringLiteral("1 of them with nothing known")),
        qPrintable(shown.sum(Ledger::Test)));
}

void OfficeLinksPageTest::oneBadCacheIsNamed()
{
    Shown shown;
    auto* banner = shown.find<Banner>("officeLinksTrouble");
    QVERIFY(banner->isVisible());
    QStringList said;
    for (const QLabel* label : banner->findChildren<QLabel*>())
        said.append(withoutBidiMarks(label->text()).remove(kFirstStrongIsolate));
    QVERIFY2(
        said.contains(QStringLiteral("Ferme Bio: Its data cannot be read · Nouveau: Not synchronised yet")),
        qPrintable(said.join(u'|')));
    QCOMPARE(shown.model().rowCount(), 6);
    report::OfficeLinks healthy;
    healthy.add(account("a", "A", Ledger::Live), batch("I", {link("a", "A", LinkState::Active, 1)}));
    shown.show(std::move(healthy));
    QVERIFY(!banner->isVisible());
}

void OfficeLinksPageTest::withoutHitsItSaysWhatToDo()
{
    Shown shown;
    auto* search = shown.find<SearchField>("officeLinksSearch");
    search->setText(QStringLiteral("zzz"));
    Q_EMIT shown.find<ChoiceMenu>("ledgerFilter")->choiceToggled(QStringLiteral("test"), true);
    auto* notice = shown.page.links()->findChild<NoticePanel*>();
    QVERIFY(notice->isVisible() && !shown.table().isVisible());
    auto* clear = notice->findChild<QPushButton*>();
    QVERIFY(clear->isVisible());
    clear->click();
    QCOMPARE(shown.model().rowCount(), 6);
    QVERIFY(search->text().isEmpty() && shown.table().isVisible());
    QVERIFY(shown.find<ChoiceMenu>("ledgerFilter")->chosen().isEmpty());
}

void OfficeLinksPageTest::beforeAndWithoutLinks()
{
    FixedClock clock(kNow);
    OfficePage page(clock, UiLanguage::English);
    page.showPart(OfficePage::Part::Links);
    page.show();
    auto* notice = page.links()->findChild<NoticePanel*>();
    QVERIFY(notice->isVisible());
    const auto title = [&] { return notice->findChildren<QLabel*>()[1]->text(); };
    QCOMPARE(title(), QStringLiteral("Opening the links of all accounts…"));
    page.links()->setLinks({}, TextOrder(cache::LinkList()));
    QCOMPARE(title(), QStringLiteral("No link yet"));
}

void OfficeLinksPageTest::opensALink()
{
    Shown shown;
    QSignalSpy asked(&shown.page, &OfficePage::linkRequested);
    auto* button = shown.find<QPushButton>("openOfficeLink");
    QVERIFY(!button->isEnabled());
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    shown.table().setCurrentIndex(shown.model().index(2, M::Title));
    QVERIFY(button->isEnabled());
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    button->click();
    const QPoint at = shown.table().visualRect(shown.model().index(0, M::Title)).center();
    QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(shown.table().viewport(), Qt::LeftButton, {}, at);
    QStringList opened;
    for (const auto& each : asked)
        opened.append(QString::fromStdString(
            each.at(0).value<std::string>() + ':' + each.at(1).value<LinkId>().text()));
    QCOMPARE(opened.join(u' '), QStringLiteral("shop:l-1 shop:l-1 trial:l-1"));
}

void OfficeLinksPageTest::staysWithItsLinkWhenReadAgain()
{
    Shown shown;
    shown.table().setCurrentIndex(shown.model().index(2, M::Title));
    QCOMPARE(shown.rows().split(u' ')[2], QStringLiteral("shop:l-1"));
    using std::chrono::minutes;
    report::OfficeLinks next;
    next.add(account("another", "AAA", Ledger::Live),
        batch("I", {link("l-1", "X", LinkState::Active, 0, minutes(1))}));
    next.add(account("shop", "Boutique Leïla", Ledger::Live),
        batch("Robes", {link("l-3", "Autre", LinkState::Active, 0, minutes(2)),
                           link("l-1", "Robe d'hiver", LinkState::Active, 0, minutes(3))}));
    shown.show(std::move(next));
    QCOMPARE(shown.table().currentIndex().row(), 2);
    QCOMPARE(shown.cell(2, M::Title), QStringLiteral("Robe d'hiver"));
    shown.find<SearchField>("officeLinksSearch")->setText(QStringLiteral("hiver"));
    QCOMPARE(shown.table().currentIndex().row(), 0);
    shown.show(sample()); // it reads otherwise now, and the search hides it
    QVERIFY(!shown.table().currentIndex().isValid());
    QVERIFY(!shown.find<QPushButton>("openOfficeLink")->isEnabled());
}

void OfficeLinksPageTest::theKeyboardWillDo()
{
    Shown shown;
    QSignalSpy asked(&shown.page, &OfficePage::linkRequested);
    auto* search = shown.find<SearchField>("officeLinksSearch");
    QApplication::setActiveWindow(&shown.page);
    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("robe"));
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(shown.table().hasFocus());
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(&shown.table(), Qt::Key_Escape);
    QCOMPARE(shown.model().rowCount(), 6);
    QTest::keyClicks(&shown.table(), QStringLiteral("t")); // letters go on in the search
    QVERIFY(search->hasFocus());
    QCOMPARE(search->text(), QStringLiteral("t"));
    search->clear();
    shown.table().setCurrentIndex(shown.model().index(0, 0));
    auto* tabs = shown.find<QTabBar>("officeParts");
    tabs->setFocus();
    QStringList order;
    for (int step = 0; step < 12; ++step) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order.join(u' '),
        QStringLiteral(
            "officeParts readOffice officeLinksSearch ledgerFilter stateFilter kindFilter "
            "instanceFilter deadlineFilter attentionFilter rangeFilter officeLinks openOfficeLink"));
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Left);
    QVERIFY(shown.page.part() == OfficePage::Part::Totals);
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(shown.page.part() == OfficePage::Part::Links);
}

void OfficeLinksPageTest::everythingHasAName()
{
    Shown shown;
    for (const QWidget* widget : shown.page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto* seen = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(),
            qPrintable(widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
    }
    QCOMPARE(shown.find<SearchField>("officeLinksSearch")->findChildren<QToolButton*>()[0]->accessibleName(),
        QStringLiteral("Clear the search"));
    const QModelIndex deadline = shown.model().index(0, M::Deadline);
    QVERIFY(deadline.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Expires ")));
}

/// A sold-out badge adds places on the links page; here it stands in somebody else's account.
void OfficeLinksPageTest::badgesLeadNowhere()
{
    Shown shown;
    const QModelIndex soldOut = shown.model().index(3, M::State);
    QCOMPARE(soldOut.data(M::BadgeRole).value<BadgeSpec>().text, QStringLiteral("Sold out"));
    QVERIFY(!soldOut.data(M::BadgeRole).value<BadgeSpec>().isActionable);
    QVERIFY(!soldOut.data(Qt::ToolTipRole).toString().contains(QStringLiteral("double-click")));
}

/// What the window's own thread does with ten accounts of 10,000 links; the reading is another thread's.
void OfficeLinksPageTest::tenTimesTenThousand()
{
    report::OfficeLinks links;
    for (unsigned at = 0; at < 10; ++at) {
        cache::LinkBatch made;
        made.links = randomList(10'000, at);
        links.add(account("a" + std::to_string(at), "Account " + std::to_string(at),
                      at % 3 == 0 ? Ledger::Test : Ledger::Live),
            made);
    }
    Shown shown;
    TextOrder titles(links.list());
    auto* search = shown.find<SearchField>("officeLinksSearch");
    qint64 longest = 0;
    const auto timed = [&](const char* what, const auto& work) {
        QElapsedTimer timer;
        timer.start();
        work();
        qInfo("%s: %lld ms", what, static_cast<long long>(timer.elapsed()));
        longest = std::max(longest, timer.elapsed());
    };
    timed("taking over", [&] { shown.page.links()->setLinks(std::move(links), std::move(titles)); });
    QCOMPARE(shown.model().rowCount(), 100'000);
    timed("sorting by account", [&] { shown.table().sortByColumn(M::Account, Qt::DescendingOrder); });
    timed("sorting by title", [&] { shown.table().sortByColumn(M::Title, Qt::AscendingOrder); });
    timed("searching", [&] { search->setText(QStringLiteral("atelier")); });
    timed("searching on", [&] { search->setText(QStringLiteral("atelier 4")); });
    timed("environment",
        [&] { Q_EMIT shown.find<ChoiceMenu>("ledgerFilter")->choiceToggled(QStringLiteral("live"), true); });
    QVERIFY(shown.model().rowCount() > 0);
    QVERIFY2(
        longest < 1000, qPrintable(QString::number(longest))); // far above what it takes; a stall is seconds
}

void OfficeLinksPageTest::pictures_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"light", "dark", "arabic", "200", "empty", "narrow", "arabic-dark-empty"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void OfficeLinksPageTest::pictures()
{
    QFETCH(QString, how);
    const bool isArabic = how.contains(QStringLiteral("arabic"));
    applyTheme(*qApp, how.contains(QStringLiteral("dark")) ? ThemeMode::Dark : ThemeMode::Light);
    QTranslator translator;
    if (isArabic && translator.load(QStringLiteral(TRANSLATIONS_DIR "/paylink-desk_ar.qm")))
        QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(isArabic ? Qt::RightToLeft : Qt::LeftToRight);
    {
        Shown shown(isArabic ? UiLanguage::Arabic : UiLanguage::English);
        const qreal scale = how == QStringLiteral("200") ? 2 : 1;
        shown.page.resize(how == QStringLiteral("narrow") ? 720 : 1240, 620);
        shown.table().setCurrentIndex(shown.model().index(1, M::Title));
        QApplication::setActiveWindow(&shown.page);
        if (how == QStringLiteral("narrow"))
            shown.find<QTabBar>("officeParts")->setFocus();
        if (how.endsWith(QStringLiteral("empty")))
            shown.find<SearchField>("officeLinksSearch")->setText(QStringLiteral("zzz"));
        QTest::qWait(60);
        QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
        QPixmap picture(shown.page.size() * scale);
        picture.setDevicePixelRatio(scale);
        shown.page.render(&picture);
        QVERIFY(picture.save(QStringLiteral(SCREENSHOT_DIR "/office-links-%1.png").arg(how)));
    }
    QCoreApplication::removeTranslator(&translator);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(OfficeLinksPageTest)
#include "officelinkspage_test.moc"

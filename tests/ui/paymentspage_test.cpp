#include "paymentfixture.h"
#include "ui/common/chip.h"
#include "ui/common/choicemenu.h"
#include "ui/common/periodchoice.h"
#include "ui/common/popuppanel.h"
#include "ui/common/theme.h"
#include "ui/payments/linkpicker.h"
#include "ui/payments/paymentscontroller.h"

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

session::SessionSettings settingsFor(const PaymentShop& shop)
{
    session::SessionSettings settings;
    settings.folder = shop.folder();
    settings.baseUrl = "http://127.0.0.1:1/api/v2/mytpe-pay";
    return settings;
}

/// The page over a session that never opens: what is cached is there at once.
struct Shown {
    explicit Shown(int payments)
        : shop(payments)
        , session(settingsFor(shop), clock)
        , gateway(shop.file(), UiLanguage::English)
        , model(gateway)
        , page(&model, session.serverClock(), UiLanguage::English)
        , controller(page, model, session)
        , view(page.view())
        , search(page.findChild<QLineEdit*>(QStringLiteral("paymentsSearch")))
    {
        page.resize(1300, 700);
    }

    bool hasRows(int count)
    {
        return QTest::qWaitFor(
            [&] { return model.isLoaded() && !model.isReading() && model.rowCount() == count; });
    }
    QString text(const char* label) { return page.findChild<QLabel*>(QLatin1String(label))->text(); }
    QList<Chip*> chips()
    {
        QList<Chip*> shown;
        for (Chip* chip : page.findChildren<Chip*>()) {
            if (chip->isVisible())
                shown.append(chip);
        }
        return shown;
    }

    SystemClock clock;
    PaymentShop shop;
    session::Session session;
    PaymentGateway gateway;
    PaymentTableModel model;
    PaymentsPage page;
    PaymentsController controller;
    PaymentsView* view;
    QLineEdit* search;
};

} // namespace

class PaymentsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void readsWhenFirstShown();
    void keepsUpOnlyWhileShown();
    void searchesByTyping();
    void choosesStatusesWithTheirCounts();
    void conditionsAreChipsThatGo();
    void periodsAreNamed();
    void aLinkIsFoundAndTakenAway();
    void opensFromALinkAndFromATotal();
    void sumsTheSelectionExactly();
    void anEmptyResultOffersTheWayBack();
    void returnAsksForTheLink();
    void everyControlHasNames();
    void looksRight_data();
    void looksRight();
};

void PaymentsPageTest::readsWhenFirstShown()
{
    Shown shown(50);
    QVERIFY(!shown.model.isReading());
    shown.page.show();
    QVERIFY(shown.hasRows(50));
    QCOMPARE(shown.text("paymentsCount"), QStringLiteral("50"));
    QVERIFY(shown.view->isVisible());
    QVERIFY2(
        shown.text("paymentsSums").contains(QStringLiteral("DZD")), qPrintable(shown.text("paymentsSums")));
}

void PaymentsPageTest::keepsUpOnlyWhileShown()
{
    Shown shown(20);
    shown.page.show();
    QVERIFY(shown.hasRows(20));
    shown.shop.write({PaymentShop::numbered(20)});
    Q_EMIT shown.session.cacheChanged();
    QVERIFY(shown.hasRows(21));
    shown.page.hide();
    shown.shop.write({PaymentShop::numbered(21)});
    Q_EMIT shown.session.cacheChanged();
    QVERIFY(!shown.model.isReading());
    shown.page.show();
    QVERIFY(shown.hasRows(22));
}

void PaymentsPageTest::searchesByTyping()
{
    Shown shown(60);
    shown.page.show();
    QVERIFY(shown.hasRows(60));
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.view->setFocus();
    QTest::keyClicks(shown.view, QStringLiteral("o"));
    QTRY_VERIFY(shown.search->hasFocus());
    QTest::keyClicks(shown.search, QStringLiteral("rd5"));
    QVERIFY(shown.hasRows(11));
    QCOMPARE(shown.text("paymentsCount"), QStringLiteral("11 of 60"));
    QTest::keyClick(shown.search, Qt::Key_Down);
    QTRY_VERIFY(shown.view->hasFocus());
    QCOMPARE(shown.view->currentIndex().row(), 0);
    QTest::keyClick(shown.view, Qt::Key_Escape);
    QVERIFY(shown.hasRows(60));
    QTest::keySequence(&shown.page, QKeySequence(QKeySequence::Find));
    QTRY_VERIFY(shown.search->hasFocus());
}

void PaymentsPageTest::choosesStatusesWithTheirCounts()
{
    Shown shown(70);
    shown.page.show();
    QVERIFY(shown.hasRows(70));
    auto* statuses = shown.page.findChild<ChoiceMenu*>(QStringLiteral("filterStatus"));
    const auto countOf = [statuses](TransactionStatus status) {
        return statuses->choices()[cache::placeOf(status)].count.value_or(-1);
    };
    QCOMPARE(statuses->choices().size(), std::size_t(6)); // no other word came
    QCOMPARE(countOf(TransactionStatus::Refused), 14);
    QCOMPARE(countOf(TransactionStatus::Pending), 8);
    QAction* refused =
        statuses->menu()->actions().at(static_cast<int>(cache::placeOf(TransactionStatus::Refused)));
    refused->trigger();
    QVERIFY(shown.hasRows(14));
    QCOMPARE(countOf(TransactionStatus::Pending), 8); // what choosing it as well would add
    QVERIFY2(
        shown.text("paymentsSums").contains(QStringLiteral(" 0.00")), qPrintable(shown.text("paymentsSums")));
    refused->trigger();
    QVERIFY(shown.hasRows(70));
}

void PaymentsPageTest::conditionsAreChipsThatGo()
{
    Shown shown(70);
    shown.page.show();
    cache::PaymentQuery query;
    query.statuses.set(cache::placeOf(TransactionStatus::Refused));
    query.least = Money::fromCentimes(30'000);
    shown.controller.showPayments(query);
    QVERIFY(shown.hasRows(9)); // numbers 29, 34 ... 69
    QCOMPARE(shown.chips().size(), 2);
    QTest::keyClick(shown.chips()[1], Qt::Key_Delete);
    QVERIFY(shown.hasRows(14));
    QCOMPARE(shown.chips().size(), 1);
    QTest::mouseClick(
        shown.page.findChild<QPushButton*>(QStringLiteral("clearPaymentFilters")), Qt::LeftButton);
    QVERIFY(shown.hasRows(70));
    QCOMPARE(shown.chips().size(), 0);
}

void PaymentsPageTest::periodsAreNamed()
{
    Shown shown(70);
    shown.page.show();
    QVERIFY(shown.hasRows(70));
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    auto* button = shown.page.findChild<QPushButton*>(QStringLiteral("filterRanges"));
    auto* panel = shown.page.findChild<PopupPanel*>(QStringLiteral("paymentRanges"));
    const auto preset = [panel](
                            const char* name) { return panel->findChild<QPushButton*>(QLatin1String(name)); };
    const AlgiersDay today = algiersDayOf(shown.session.serverClock().now());
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(panel->isVisible());
    QTRY_VERIFY(preset("period-today")->hasFocus());
    QVERIFY(!preset("period-custom")->isChecked());
    QTest::keyClick(preset("period-today"), Qt::Key_Return);
    QVERIFY(!panel->isVisible());
    QCOMPARE(shown.page.filters()->query().period, periodOfDays(today, today));
    QVERIFY(shown.hasRows(0)); // the payments are of 2026-03-01
    QTRY_COMPARE(shown.chips().size(), 1);

    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(preset("period-today")->isChecked());
    QTest::keyClick(preset("period-this-year"), Qt::Key_Space);
    const DaysOfPreset year = daysOf(PeriodPreset::ThisYear, today, std::chrono::Monday);
    QCOMPARE(shown.page.filters()->query().period, periodOfDays(year.first, year.last));

    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(preset("period-this-year")->isChecked());
    QTest::keyClick(preset("period-custom"), Qt::Key_Space);
    QVERIFY(panel->isVisible());
    auto* from = panel->findChild<QWidget*>(QStringLiteral("daysRange"))
                     ->findChild<QLineEdit*>(QStringLiteral("from"));
    QTRY_VERIFY(from->hasFocus());
    QVERIFY(preset("period-this-year")->isChecked()); // nothing else was typed yet
    from->selectAll();
    QTest::keyClicks(from, QStringLiteral("01/03/2026"));
    QVERIFY(preset("period-custom")->isChecked());
    QTest::keyClick(panel, Qt::Key_Escape);
}

void PaymentsPageTest::aLinkIsFoundAndTakenAway()
{
    Shown shown(41);
    auto* button = shown.page.findChild<QPushButton*>(QStringLiteral("filterLink"));
    shown.page.show();
    QVERIFY(shown.hasRows(41));
    QVERIFY(!button->isVisible()); // nobody finds links yet
    QStringList asked;
    shown.page.filters()->setLinkFinder([&asked](const QString& text, int) {
        asked.append(text);
        FoundLinks found;
        for (const char* id : {"atelier", "robe"}) {
            if (QString::fromLatin1(id).contains(text))
                found.links.push_back(
                    {LinkId(id), QStringLiteral("Titre ") + QLatin1String(id), QLatin1String(id)});
        }
        found.total = static_cast<int>(found.links.size());
        return found;
    });
    QVERIFY(button->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    auto* picker = shown.page.findChild<LinkPicker*>();
    auto* text = picker->findChild<QLineEdit*>();
    auto* list = picker->findChild<QListWidget*>();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(text->hasFocus());
    QCOMPARE(list->count(), 2); // before anything is typed
    QTest::keyClick(text, Qt::Key_Down);
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!picker->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClicks(text, QStringLiteral("zz"));
    QCOMPARE(list->count(), 0);
    QTest::keyClick(text, Qt::Key_Return); // takes nothing
    QVERIFY(picker->isVisible());
    text->clear();
    QTest::keyClicks(text, QStringLiteral("rob"));
    QCOMPARE(asked.last(), QStringLiteral("rob"));
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(!picker->isVisible());
    QCOMPARE(shown.chips().size(), 1);
    QCOMPARE(shown.chips()[0]->text(), QStringLiteral("Link: Titre robe"));
    QVERIFY(shown.hasRows(21));
    QTRY_COMPARE(shown.chips()[0]->text(), QStringLiteral("Link: Robe d'été")); // as the cache has it
    shown.chips()[0]->click();
    QVERIFY(shown.hasRows(41));
    QVERIFY(!shown.page.filters()->query().link);
}

void PaymentsPageTest::opensFromALinkAndFromATotal()
{
    Shown shown(41);
    QSignalSpy asked(&shown.controller, &PaymentsController::pageRequested);
    shown.controller.showPaymentsOf(LinkId("robe")); // before the page was ever shown
    QCOMPARE(asked.size(), 1);
    shown.page.show();
    QVERIFY(shown.hasRows(21));
    QTRY_COMPARE(shown.chips().size(), 1);
    QTRY_COMPARE(shown.chips()[0]->text(), QStringLiteral("Link: Robe d'été"));
    shown.view->sortByColumn(static_cast<int>(PaymentColumn::Amount), Qt::AscendingOrder);
    cache::PaymentQuery total;
    total.period = periodOfDays(parseDay("2026-03-01"), parseDay("2026-03-01"));
    total.instances = {InstanceId("studio")};
    total.statuses.set(cache::placeOf(TransactionStatus::Completed));
    shown.controller.showPayments(total);
    QVERIFY(shown.hasRows(14));
    QVERIFY(shown.model.query().order == cache::PaymentOrder::Amount); // as the person had it
}

void PaymentsPageTest::sumsTheSelectionExactly()
{
    Shown shown(10);
    shown.page.show();
    QVERIFY(shown.hasRows(10));
    shown.view->selectRow(9); // number 0: 10.00
    shown.view->selectionModel()->select(shown.model.index(5, 0),
        QItemSelectionModel::Select | QItemSelectionModel::Rows); // number 4: refused
    QTRY_VERIFY2(shown.text("paymentsSelection").contains(QStringLiteral("10.00")),
        qPrintable(shown.text("paymentsSelection")));
    QVERIFY(shown.text("paymentsSelection").startsWith(QStringLiteral("2 ")));
    shown.view->selectAll();
    QTRY_VERIFY(shown.text("paymentsSelection").startsWith(QStringLiteral("10 ")));
    // 0 to 9 but for 4 and 9, refused, and 6, pending.
    QTRY_VERIFY2(shown.text("paymentsSelection").contains(QStringLiteral("330.00")),
        qPrintable(shown.text("paymentsSelection")));
    shown.view->selectRow(5);
    QTRY_VERIFY(shown.text("paymentsSelection").contains(QStringLiteral(" 0.00")));
    shown.shop.complete(4); // the same selection is worth more now
    Q_EMIT shown.session.cacheChanged();
    QTRY_VERIFY2(shown.text("paymentsSelection").contains(QStringLiteral("50.00")),
        qPrintable(shown.text("paymentsSelection")));
    shown.view->clearSelection();
    QTRY_COMPARE(shown.text("paymentsSelection"), QString());
}

void PaymentsPageTest::anEmptyResultOffersTheWayBack()
{
    Shown shown(10);
    shown.page.show();
    QVERIFY(shown.hasRows(10));
    shown.search->setText(QStringLiteral("<b>nobody</b>"));
    QVERIFY(shown.hasRows(0));
    QTRY_VERIFY(!shown.view->isVisible());
    QTest::mouseClick(shown.page.findChild<QPushButton*>(QStringLiteral("noticeAction")), Qt::LeftButton);
    QVERIFY(shown.hasRows(10));
    QVERIFY(shown.search->text().isEmpty());
    QTRY_VERIFY(shown.view->isVisible());
}

void PaymentsPageTest::returnAsksForTheLink()
{
    Shown shown(10);
    shown.page.show();
    QVERIFY(shown.hasRows(10));
    QTRY_VERIFY(shown.model.paymentAt(1));
    shown.view->selectRow(1);
    QSignalSpy asked(&shown.controller, &PaymentsController::linkRequested);
    QTest::keyClick(shown.view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<LinkId>().text(), std::string("robe")); // number 8
}

void PaymentsPageTest::everyControlHasNames()
{
    Shown shown(10);
    shown.page.show();
    cache::PaymentQuery query;
    query.statuses.set(cache::placeOf(TransactionStatus::Completed));
    shown.controller.showPayments(query);
    QTRY_COMPARE(shown.chips().size(), 1);
    for (const QWidget* control : shown.page.findChildren<QWidget*>()) {
        const bool isControl = control->focusPolicy() != Qt::NoFocus && control->isVisible()
                            && !control->objectName().startsWith(QStringLiteral("qt_"));
        if (!isControl)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        const bool isNamed = !control->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed, control->metaObject()->className());
        QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
    }
    for (const QLabel* label : shown.page.findChildren<QLabel*>()) {
        if (label->objectName().startsWith(QStringLiteral("payments"))) // those that show numbers and names
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    }
}

void PaymentsPageTest::looksRight_data()
{
    QTest::addColumn<ThemeMode>("theme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ThemeMode::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ThemeMode::Dark << Qt::LeftToRight;
    QTest::newRow("arabic") << ThemeMode::Light << Qt::RightToLeft;
}

/// The panels of the filters, over nothing.
void PaymentsPageTest::looksRight()
{
    QFETCH(const ThemeMode, theme);
    QFETCH(const Qt::LayoutDirection, direction);
    applyTheme(*qApp, theme);
    QApplication::setLayoutDirection(direction);
    {
        Shown shown(10);
        shown.page.show();
        QVERIFY(shown.hasRows(10));
        shown.page.filters()->setLinkFinder([](const QString&, int) {
            return FoundLinks{{{LinkId("a"), QStringLiteral("Atelier poterie du samedi"),
                                   QStringLiteral("poterie · FAC-12 · Boutique Yasmine")},
                                  {LinkId("b"), QString::fromUtf8("كتاب الطبخ الجزائري"),
                                      QStringLiteral("kitab · Atelier du midi")}},
                92};
        });
        cache::PaymentQuery query;
        const DaysOfPreset days = daysOf(
            PeriodPreset::LastMonth, algiersDayOf(shown.session.serverClock().now()), std::chrono::Monday);
        query.period = periodOfDays(days.first, days.last);
        shown.controller.showPayments(query);
        QVERIFY(shown.hasRows(0));
        QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
        const auto keep = [&](QWidget& widget, const char* name) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QVERIFY(
                widget.grab().save(QStringLiteral(SCREENSHOT_DIR "/payments-%1-%2.png")
                                       .arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))));
        };
        for (const char* button : {"filterLink", "filterRanges"}) {
            shown.page.findChild<QPushButton*>(QLatin1String(button))->click();
            QWidget* panel = QApplication::activePopupWidget();
            QVERIFY(panel);
            keep(*panel, button);
            panel->close();
        }
        keep(shown.page, "filters");
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, ThemeMode::Light);
}

QTEST_MAIN(PaymentsPageTest)
#include "paymentspage_test.moc"

// "Add 5" and "20 in all": the arithmetic, the refusals, and the window that asks for it.
#include "editorfixture.h"
#include "ui/common/bidi.h"
#include "ui/common/ruletext.h"
#include "ui/common/theme.h"
#include "ui/editor/restockdialog.h"
#include "ui/editor/shoptimeoutdialog.h"
#include "ui/editor/timeoutdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

PayLink soldOut()
{
    PayLink link = sampleLink(LinkMode::Limited, LinkStatus::Closed);
    link.paidCount = 15;
    return link;
}

} // namespace

class RestockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeMode::Light); }
    void countsPlaces_data();
    void countsPlaces();
    void twoKeystrokes();
    void newTotal();
    void setsAndClearsAWindow();
    void saysWhatANewRuleWouldEnd();

private:
    StillClock m_clock;
};

void RestockTest::countsPlaces_data()
{
    QTest::addColumn<PayLink>("link");
    QTest::addColumn<bool>("isTotal");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("text"); // the arithmetic, or the problem
    using Fault = RestockReading::Fault;
    const auto row = [](const char* name, const PayLink& link, bool isTotal, const char* number, Fault fault,
                         const QString& text) {
        QTest::newRow(name) << link << isTotal << QString::fromUtf8(number) << static_cast<int>(fault)
                            << text;
    };
    const PayLink active = sampleLink();
    PayLink paused = sampleLink(LinkMode::Limited, LinkStatus::Paused);
    PayLink oversold = soldOut();
    oversold.paidCount = 17;
    row("five more on a sold-out one", soldOut(), false, "5", Fault::None,
        QString::fromUtf8("15 → 20 places: 15 sold, 5 to sell. The same address opens again."));
    row("twenty in all", soldOut(), true, "20", Fault::None,
        QString::fromUtf8("15 → 20 places: 15 sold, 5 to sell. The same address opens again."));
    row("while it sells", active, false, "5", Fault::None,
        QString::fromUtf8("15 → 20 places: 4 sold, 16 to sell."));
    row("fewer in all", active, true, "10", Fault::None,
        QString::fromUtf8("15 → 10 places: 4 sold, 6 to sell."));
    row("in Arabic digits", active, false, "٥", Fault::None,
        QString::fromUtf8("15 → 20 places: 4 sold, 16 to sell."));
    row("below the sales", active, true, "3", Fault::AgainstRule,
        RuleText::reason(RuleReason::QuotaBelowPaid));
    row("the same total on a sold-out one", soldOut(), true, "15", Fault::AgainstRule,
        RuleText::reason(RuleReason::QuotaNotRaised));
    row("not enough for what was oversold", oversold, false, "2", Fault::AgainstRule,
        RuleText::reason(RuleReason::QuotaNotRaised));
    row("none at all", active, true, "0", Fault::AgainstRule, RuleText::reason(RuleReason::QuotaOutOfRange));
    row("nothing more", active, false, "0", Fault::Nothing, QStringLiteral("That changes nothing."));
    row("words", active, false, "five", Fault::NotANumber, QStringLiteral("Write a whole number."));
    row("beyond counting", active, false, "99999999999", Fault::NotANumber,
        QStringLiteral("Write a whole number."));
    row("nothing typed", active, false, " ", Fault::Empty, {});
    row("paused", paused, false, "5", Fault::AgainstRule, RuleText::reason(RuleReason::PausedMustBeResumed));
    row("expired", sampleLink(LinkMode::Limited, LinkStatus::Expired), false, "5", Fault::AgainstRule,
        RuleText::reason(RuleReason::ExpiredIsFinal));
    row("single use", sampleLink(LinkMode::OneShot), false, "5", Fault::AgainstRule,
        RuleText::reason(RuleReason::SingleUseIsFixed));
}

void RestockTest::countsPlaces()
{
    QFETCH(const PayLink, link);
    QFETCH(const bool, isTotal);
    QFETCH(const QString, number);
    QFETCH(const int, fault);
    QFETCH(const QString, text);
    const RestockReading reading = readRestock(link, {isTotal, number});
    QCOMPARE(static_cast<int>(reading.fault), fault);
    const QString said = reading.isSound() ? RestockText::arithmetic(reading) : RestockText::problem(reading);
    QCOMPARE(withoutBidiMarks(said), text);
}

void RestockTest::twoKeystrokes()
{
    RestockDialog dialog(soldOut());
    QSignalSpy asked(&dialog, &RestockDialog::restockRequested);
    dialog.open();
    auto* number = child<QLineEdit>(dialog, "restockNumber");
    QVERIFY(!child<QPushButton>(dialog, "restockSend")->isEnabled());
    QTest::keyClick(number, Qt::Key_5);
    QVERIFY(child<QLabel>(dialog, "restockArithmetic")->text().contains(QStringLiteral("20")));
    QVERIFY(number->accessibleDescription().contains(QStringLiteral("5 to sell")));
    keepPicture(dialog, QStringLiteral("restock"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    const auto restock = asked.first().at(1).value<change::Restock>();
    QCOMPARE(restock.add.value(), 5);
    QCOMPARE(restock.seenQuota.value(), 15);
    QVERIFY(!restock.total);
    QVERIFY(!dialog.isVisible());
}

void RestockTest::newTotal()
{
    RestockDialog dialog(sampleLink());
    QSignalSpy asked(&dialog, &RestockDialog::restockRequested);
    dialog.open();
    child<QRadioButton>(dialog, "restock-total")->click();
    auto* number = child<QLineEdit>(dialog, "restockNumber");
    QTest::keyClicks(number, QStringLiteral("3"));
    QVERIFY(child<QLabel>(dialog, "restockNumberProblem")->isVisible());
    QTest::keyClick(number, Qt::Key_Return); // refused here: nothing leaves
    QCOMPARE(asked.count(), 0);
    QTest::keyClicks(number, QStringLiteral("0"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(asked.first().at(1).value<change::Restock>().total.value(), 30);
}

void RestockTest::setsAndClearsAWindow()
{
    {
        TimeoutDialog dialog(sampleLink(), std::chrono::hours(48), m_clock, UiLanguage::English);
        QSignalSpy asked(&dialog, &TimeoutDialog::timeoutRequested);
        dialog.open();
        auto* choice = child<QComboBox>(dialog, "timeoutChoice");
        QVERIFY(!child<QPushButton>(dialog, "timeoutSend")->isEnabled());
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down); // 30 minutes: the last payment was an hour and more ago
        Q_EMIT choice->activated(choice->currentIndex());
        QVERIFY(child<QLabel>(dialog, "timeoutForecast")->text().contains(QStringLiteral("passed")));
        keepPicture(dialog, QStringLiteral("timeout"));
        QTest::keyClick(choice, Qt::Key_Down);
        Q_EMIT choice->activated(choice->currentIndex());
        child<QPushButton>(dialog, "timeoutSend")->click();
        const auto change = asked.first().at(1).value<api::LinkChange>();
        QCOMPARE(change.timeout.value().count(), 720);
    }
    PayLink link = sampleLink();
    link.timeoutOverride = std::chrono::hours(12);
    TimeoutDialog dialog(link, std::nullopt, m_clock, UiLanguage::English);
    QSignalSpy asked(&dialog, &TimeoutDialog::timeoutRequested);
    dialog.open();
    auto* choice = child<QComboBox>(dialog, "timeoutChoice");
    QCOMPARE(choice->currentIndex(), 2);
    choice->setCurrentIndex(0);
    Q_EMIT choice->activated(0);
    child<QPushButton>(dialog, "timeoutSend")->click();
    QVERIFY(asked.first().at(1).value<api::LinkChange>().timeout.isNull());
}

void RestockTest::saysWhatANewRuleWouldEnd()
{
    ShopTimeoutDialog dialog(sampleInstances(), {}, m_clock, UiLanguage::English);
    QSignalSpy asked(&dialog, &ShopTimeoutDialog::whatIfRequested);
    QSignalSpy changed(&dialog, &ShopTimeoutDialog::changeRequested);
    dialog.open();
    QCOMPARE(asked.count(), 1);
    auto* choice = child<QComboBox>(dialog, "timeoutChoice");
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.last().at(1).value<InstanceId>().text(), std::string("shop-1"));
    TimeoutWhatIf whatIf;
    whatIf.expiring = {sampleLink(), sampleLink()};
    whatIf.worth = Money::fromCentimes(17'600'000);
    dialog.showWhatIf(1, whatIf); // an answer to a question of before
    QCOMPARE(child<QTreeWidget>(dialog, "whatIfList")->topLevelItemCount(), 0);
    dialog.showWhatIf(asked.last().at(0).toInt(), whatIf);
    QCOMPARE(child<QTreeWidget>(dialog, "whatIfList")->topLevelItemCount(), 2);
    QVERIFY(child<QLabel>(dialog, "whatIfSummary")->text().contains(QStringLiteral("176,000.00")));
    keepPicture(dialog, QStringLiteral("shop-timeout"));
    child<QPushButton>(dialog, "shopTimeoutSend")->click();
    QCOMPARE(changed.first().at(1).value<api::InstanceChange>().defaultTimeout.value().count(), 30);
}

QTEST_MAIN(RestockTest)
#include "restock_test.moc"

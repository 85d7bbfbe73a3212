// The panel of one link over a sheet: what it says, what keys do, and how it looks in every theme and language.
#include "ui/link/linkpanel.h"

#include "sheetfixture.h"
#include "ui/common/bidi.h"
#include "ui/common/theme.h"
#include "ui/link/historylist.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

void keepPicture(QWidget& panel, const QString& name)
{
    QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(panel.grab().save(QStringLiteral(SCREENSHOT_DIR "/%1.png").arg(name)));
}

QString textOf(const QWidget& panel, const char* name)
{
    return panel.findChild<QLabel*>(QLatin1String(name))->text();
}

LinkSheet soldOutWorkshop()
{
    LinkSheet sheet = workshop();
    sheet.cached.link.status = OpenEnum(LinkStatus::Closed, "c");
    sheet.cached.link.paidCount = 15;
    sheet.cached.link.remaining = 0;
    return sheet;
}

} // namespace

class LinkPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeMode::Light); }
    void saysWhatTheLinkIs();
    void onlyWebAddressesCanBeOpened_data();
    void onlyWebAddressesCanBeOpened();
    void keysAndButtonsAskForThings();
    void aSoldOutBadgeIsPressed();
    void everyControlHasANameAndIsReachedByTab();
    void markupStaysText();
    void looksRight_data();
    void looksRight();
};

void LinkPanelTest::saysWhatTheLinkIs()
{
    LinkPanel panel(UiLanguage::English, PanelPlace::Beside);
    panel.resize(400, 900);
    panel.show();
    panel.setSheet(workshop(), kSheetNow);
    QCOMPARE(textOf(panel, "panelTitle"), QStringLiteral("Atelier poterie du samedi"));
    QVERIFY(withoutBidiMarks(textOf(panel, "panelTerms")).contains(QStringLiteral("4,500.00 DZD")));
    QVERIFY(textOf(panel, "panelForecast").contains(QStringLiteral("29 Nov 2026")));
    QCOMPARE(
        panel.findChild<QWidget*>(QStringLiteral("panelBadge"))->accessibleName(), QStringLiteral("Active"));
    QCOMPARE(panel.findChild<QLineEdit*>(QStringLiteral("panelUrl"))->text(),
        QStringLiteral("https://frontdev.mytpe.app/pay/atelier-poterie"));
    const auto* stock = panel.findChild<QWidget*>(QStringLiteral("panelStock"));
    QCOMPARE(stock->accessibleName(), QStringLiteral("Stock"));
    QCOMPARE(stock->accessibleDescription(), QStringLiteral("12 of 15 paid, 3 left"));
    QVERIFY(panel.findChild<QWidget*>(QStringLiteral("panelTime"))->isVisibleTo(&panel));
    QCOMPARE(panel.findChild<HistoryList*>()->count(), 5);

    LinkSheet other = workshop();
    other.cached.link.mode = OpenEnum(LinkMode::Reusable, "r");
    panel.setSheet(other, kSheetNow);
    QVERIFY(!stock->isVisibleTo(&panel));
    QVERIFY(!panel.findChild<QWidget*>(QStringLiteral("panelTime"))->isVisibleTo(&panel));
    QVERIFY(!panel.findChild<QWidget*>(QStringLiteral("panelForecast"))->isVisibleTo(&panel));
}

void LinkPanelTest::onlyWebAddressesCanBeOpened_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << "https://pay.test/a" << true;
    QTest::newRow("http") << "http://pay.test/a" << true;
    QTest::newRow("a file") << "file:///etc/passwd" << false;
    QTest::newRow("script") << "javascript:alert(1)" << false;
    QTest::newRow("no host") << "https:///a" << false;
    QTest::newRow("none") << QString() << false;
}

void LinkPanelTest::onlyWebAddressesCanBeOpened()
{
    QFETCH(QString, url);
    LinkPanel panel(UiLanguage::English, PanelPlace::Beside);
    LinkSheet sheet = workshop();
    sheet.cached.link.url = url.toStdString();
    panel.setSheet(sheet, kSheetNow);
    QTEST(panel.findChild<QPushButton*>(QStringLiteral("panelOpenUrl"))->isEnabled(), "opens");
    QCOMPARE(panel.findChild<QPushButton*>(QStringLiteral("panelCopyUrl"))->isEnabled(), !url.isEmpty());
}

void LinkPanelTest::keysAndButtonsAskForThings()
{
    LinkPanel panel(UiLanguage::English, PanelPlace::Beside);
    panel.setSheet(workshop(), kSheetNow);
    panel.show();
    QSignalSpy copied(&panel, &LinkPanel::copyRequested);
    QSignalSpy opened(&panel, &LinkPanel::openRequested);
    QSignalSpy refreshed(&panel, &LinkPanel::refreshRequested);
    QSignalSpy windows(&panel, &LinkPanel::windowRequested);
    QSignalSpy closed(&panel, &LinkPanel::closeRequested);
    const auto press = [&panel](const char* name) {
        QTest::keyClick(panel.findChild<QAbstractButton*>(QLatin1String(name)), Qt::Key_Space);
    };
    for (const char* name : {"panelCopyUrl", "panelOpenUrl", "panelRefresh", "panelWindow", "panelClose"})
        press(name);
    QCOMPARE(copied.count() + opened.count() + refreshed.count() + windows.count() + closed.count(), 5);
    QTest::keyClick(panel.findChild<QLineEdit*>(QStringLiteral("panelUrl")), Qt::Key_Escape);
    QCOMPARE(closed.count(), 2);
    QTest::keyClick(panel.findChild<HistoryList*>(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 3);
    QTest::keyClick(&panel, Qt::Key_F5);
    QCOMPARE(refreshed.count(), 2);
    panel.setRefreshing(true);
    press("panelRefresh");
    QCOMPARE(refreshed.count(), 2);
}

void LinkPanelTest::aSoldOutBadgeIsPressed()
{
    LinkPanel panel(UiLanguage::English, PanelPlace::Beside);
    panel.setSheet(workshop(), kSheetNow);
    panel.show();
    QSignalSpy wanted(&panel, &LinkPanel::restockRequested);
    const auto* badge = panel.findChild<QWidget*>(QStringLiteral("panelBadge"));
    auto* soldOut = panel.findChild<QAbstractButton*>(QStringLiteral("panelSoldOut"));
    QVERIFY(badge->isVisible());
    QVERIFY(!soldOut->isVisible());
    panel.setSheet(soldOutWorkshop(), kSheetNow);
    QVERIFY(!badge->isVisible());
    QVERIFY(soldOut->isVisible());
    QCOMPARE(soldOut->accessibleName(), QStringLiteral("Sold out"));
    QCOMPARE(QAccessible::queryAccessibleInterface(soldOut)->role(), QAccessible::Button);
    QCOMPARE(soldOut->toolTip(), QStringLiteral("Sold out: press to add places"));
    QCOMPARE(soldOut->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(soldOut, Qt::LeftButton);
    QTest::keyClick(soldOut, Qt::Key_Return);
    QTest::keyClick(soldOut, Qt::Key_Space);
    QCOMPARE(wanted.count(), 3);
}

void LinkPanelTest::everyControlHasANameAndIsReachedByTab()
{
    LinkPanel panel(UiLanguage::English, PanelPlace::Beside);
    panel.setSheet(workshop(), kSheetNow);
    panel.show();
    QStringList names;
    for (const QWidget* control : panel.findChildren<QWidget*>()) {
        if (!control->isVisibleTo(&panel) || (control->focusPolicy() & Qt::TabFocus) == 0
            || control->focusProxy())
            continue;
        QVERIFY2(!control->accessibleName().isEmpty() || qobject_cast<const QLabel*>(control),
            qPrintable(control->objectName() + QLatin1String(control->metaObject()->className())));
        if (!control->objectName().isEmpty()) {
            QVERIFY2(!names.contains(control->objectName()), qPrintable(control->objectName()));
            names.append(control->objectName());
        }
    }
    QVERIFY(names.contains(QStringLiteral("panelHistory")) && names.contains(QStringLiteral("panelByWeek")));
}

void LinkPanelTest::markupStaysText()
{
    LinkPanel panel(UiLanguage::English, PanelPlace::Beside);
    LinkSheet sheet = workshop();
    sheet.cached.link.title = "<b>x</b>";
    sheet.cached.link.details = "<img src=x>";
    sheet.metadata = {{"<i>k</i>", "<u>v</u>"}};
    panel.setSheet(sheet, kSheetNow);
    for (const QLabel* label : panel.findChildren<QLabel*>())
        QVERIFY2(
            label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
}

void LinkPanelTest::looksRight_data()
{
    QTest::addColumn<UiLanguage>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isSoldOut");
    QTest::newRow("light") << UiLanguage::English << false << 420 << false;
    QTest::newRow("dark") << UiLanguage::French << true << 480 << true;
    QTest::newRow("arabic") << UiLanguage::Arabic << false << 420 << true;
    QTest::newRow("narrow") << UiLanguage::French << false << 360 << false;
}

void LinkPanelTest::looksRight()
{
    QFETCH(UiLanguage, language);
    QFETCH(bool, dark);
    QFETCH(int, width);
    QFETCH(bool, isSoldOut);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    QApplication::setLayoutDirection(directionFor(language));
    {
        LinkPanel panel(language, PanelPlace::Beside);
        QAction pause(QStringLiteral("Pause"));
        panel.setCommands({&pause});
        panel.setSheet(isSoldOut ? soldOutWorkshop() : workshop(), kSheetNow);
        panel.resize(width, 1180);
        panel.show();
        if (isSoldOut && QTest::qWaitForWindowActive(&panel))
            panel.findChild<QWidget*>(QStringLiteral("panelSoldOut"))->setFocus();
        keepPicture(panel, QStringLiteral("link-panel-%1").arg(QLatin1String(QTest::currentDataTag())));
        // Nothing is wider than the panel: only payments scroll sideways, in their own table.
        const auto* scroll = panel.findChild<QScrollArea*>(QStringLiteral("panelScroll"));
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
            qPrintable(QString::number(scroll->widget()->width())));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(LinkPanelTest)
#include "linkpanel_test.moc"

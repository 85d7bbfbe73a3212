#include "ui/settings/privacypage.h"

#include "core/lock/applock.h"
#include "tests/support/ui/handclock.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using desk::testing::HandClock;

namespace {

const QString kRight = QStringLiteral("open sesame!");
const QString kNext = QStringLiteral("another one!");

struct Shown {
    Shown()
        : preferences(std::filesystem::path(root.path().toStdString()) / "preferences.ini")
        , lock(root.path().toStdString(), clock)
        , page(preferences, lock)
    {
        page.resize(620, 680);
        page.show();
    }

    template <class Widget>
    Widget* find(const char* name)
    {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    void type(const QString& present, const QString& next, const QString& again)
    {
        find<QLineEdit>("presentPassphrase")->setText(present);
        find<QLineEdit>("newPassphrase")->setText(next);
        find<QLineEdit>("newPassphraseAgain")->setText(again);
    }
    QString words() { return find<QLabel>("passphraseWords")->text(); }
    bool press(const char* button)
    {
        find<QPushButton>(button)->click();
        return QTest::qWaitFor([&] { return words() != QStringLiteral("One moment…"); }, 30'000);
    }

    QTemporaryDir root;
    HandClock clock;
    PreferencesFile preferences;
    lock::AppLock lock;
    PrivacyPage page;
};

} // namespace

class PrivacyPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeMode::Light); }
    void aPassphraseIsSetChangedAndRemoved();
    void whatDoesNotFitIsSaid();
    void aWrongPresentOneChangesNothing();
    void leavingThePageForgetsWhatWasTyped();
    void idleMinutesNeedAPassphrase();
    void theLensIsAPreference();
    void payerDataIsChosen();
    void anAccountsNameIsPlainText();
    void everyControlHasAName();
    void looksRight_data();
    void looksRight();
};

void PrivacyPageTest::aPassphraseIsSetChangedAndRemoved()
{
    Shown shown;
    QVERIFY(!shown.find<QLineEdit>("presentPassphrase")->isVisible());
    QVERIFY(!shown.find<QPushButton>("lockNow")->isVisible());
    shown.type({}, kRight, kRight);
    QVERIFY(shown.press("keepPassphrase"));
    QVERIFY(shown.lock.isSet() && !shown.lock.isLocked());
    QVERIFY(shown.find<QLineEdit>("newPassphrase")->text().isEmpty());
    QVERIFY(shown.find<QLineEdit>("presentPassphrase")->isVisible());
    shown.type(kRight, kNext, kNext);
    QVERIFY(shown.press("keepPassphrase"));
    QCOMPARE(shown.words(), QStringLiteral("The passphrase was changed."));
    QSignalSpy asked(&shown.page, &PrivacyPage::lockRequested);
    shown.find<QPushButton>("lockNow")->click();
    QCOMPARE(asked.size(), 1);
    shown.type(kNext, {}, {});
    QVERIFY(shown.press("removePassphrase"));
    QCOMPARE(shown.words(), QStringLiteral("The passphrase was removed."));
    QVERIFY(!shown.lock.isSet());
    QVERIFY(!shown.find<QPushButton>("removePassphrase")->isVisible());
}

void PrivacyPageTest::whatDoesNotFitIsSaid()
{
    Shown shown;
    auto* keep = shown.find<QPushButton>("keepPassphrase");
    QVERIFY(!keep->isEnabled());
    shown.type({}, QStringLiteral("seven77"), QStringLiteral("seven77"));
    QVERIFY(!keep->isEnabled());
    QVERIFY2(shown.words().contains(QStringLiteral("8")), qPrintable(shown.words()));
    shown.type({}, kRight, kNext);
    QVERIFY(!keep->isEnabled());
    QCOMPARE(shown.words(), QStringLiteral("The two are not the same."));
    shown.type({}, kRight, kRight);
    QVERIFY(keep->isEnabled());
    QCOMPARE(shown.words(), QString());
}

void PrivacyPageTest::aWrongPresentOneChangesNothing()
{
    Shown shown;
    shown.type({}, kRight, kRight);
    QVERIFY(shown.press("keepPassphrase"));
    shown.type(kNext, kNext, kNext);
    QVERIFY(shown.press("keepPassphrase"));
    QCOMPARE(shown.words(), QStringLiteral("The present passphrase is another one."));
    shown.type(kNext, {}, {});
    QVERIFY(shown.press("removePassphrase"));
    shown.type(kNext, {}, {});
    QVERIFY(shown.press("removePassphrase"));
    shown.type(kRight, {}, {});
    QVERIFY(shown.press("removePassphrase")); // too soon now, though it is right
    QVERIFY2(shown.words().contains(QStringLiteral(" 5 ")), qPrintable(shown.words()));
    QVERIFY(shown.lock.isSet());
}

void PrivacyPageTest::leavingThePageForgetsWhatWasTyped()
{
    Shown shown;
    shown.type({}, kRight, kRight);
    shown.page.hide();
    QVERIFY(shown.find<QLineEdit>("newPassphrase")->text().isEmpty());
    QVERIFY(shown.find<QLineEdit>("newPassphraseAgain")->text().isEmpty());
}

void PrivacyPageTest::idleMinutesNeedAPassphrase()
{
    Shown shown;
    auto* locks = shown.find<QCheckBox>("locksWhenIdle");
    auto* minutes = shown.find<QSpinBox>("idleMinutes");
    QVERIFY(!locks->isEnabled() && !minutes->isEnabled());
    shown.type({}, kRight, kRight);
    QVERIFY(shown.press("keepPassphrase"));
    QVERIFY(locks->isEnabled() && !minutes->isEnabled());
    locks->setChecked(true);
    QVERIFY(minutes->isEnabled());
    minutes->setValue(15);
    QVERIFY(shown.preferences.current().lockAfterMinutes == 15);
    locks->setChecked(false);
    QVERIFY(!shown.preferences.current().lockAfterMinutes);
}

void PrivacyPageTest::theLensIsAPreference()
{
    Shown shown;
    auto* lens = shown.find<QCheckBox>("privacyLens");
    lens->setChecked(true);
    QVERIFY(shown.preferences.current().privacyLens);
    Preferences changed = shown.preferences.current();
    changed.privacyLens = false; // by the command in the window
    shown.preferences.change(changed);
    QVERIFY(!lens->isChecked());
}

void PrivacyPageTest::payerDataIsChosen()
{
    Shown shown;
    QSignalSpy chosen(&shown.page, &PrivacyPage::payerDataChosen);
    auto* keeps = shown.find<QCheckBox>("keepsPayers");
    shown.page.showPayerData(QStringLiteral("Boutique"), true);
    QVERIFY(keeps->isChecked());
    QVERIFY(chosen.isEmpty());
    keeps->setChecked(false);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toBool(), false);
    shown.page.sayOfPayerData(QStringLiteral("Erased from 12 payments."), Tone::Good);
    QVERIFY(shown.find<QLabel>("payerWords")->isVisible());
    QCOMPARE(keeps->accessibleDescription(), QStringLiteral("Erased from 12 payments."));
}

void PrivacyPageTest::anAccountsNameIsPlainText()
{
    Shown shown;
    shown.page.showPayerData(QStringLiteral("<b>A</b> & Fils"), true);
    QVERIFY(shown.find<QCheckBox>("keepsPayers")->text().contains(QStringLiteral("<b>A</b> && Fils")));
    for (const QLabel* label : shown.page.findChildren<QLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
}

void PrivacyPageTest::everyControlHasAName()
{
    QAccessible::setActive(true);
    Shown shown;
    shown.type({}, kRight, kRight);
    QVERIFY(shown.press("keepPassphrase"));
    for (QWidget* control : shown.page.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<QLineEdit*>(control) || qobject_cast<QAbstractButton*>(control);
        if (isControl && control->isVisible() && !control->objectName().startsWith(QLatin1String("qt_")))
            QVERIFY2(!QAccessible::queryAccessibleInterface(control)->text(QAccessible::Name).isEmpty(),
                qPrintable(control->objectName()));
    }
}

void PrivacyPageTest::looksRight_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isSet");
    QTest::newRow("light-unset") << false << false;
    QTest::newRow("light") << false << true;
    QTest::newRow("dark") << true << true;
}

void PrivacyPageTest::looksRight()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isSet);
    applyTheme(*qApp, isDark ? ThemeMode::Dark : ThemeMode::Light);
    Shown shown;
    shown.page.showPayerData(QStringLiteral("Boutique Yasmine"), true);
    if (isSet) {
        shown.type({}, kRight, kRight);
        QVERIFY(shown.press("keepPassphrase"));
        shown.find<QCheckBox>("locksWhenIdle")->setChecked(true);
        shown.page.sayOfPayerData(QStringLiteral("Erased from 12 payments."), Tone::Good);
    }
    QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(shown.page.grab().save(
        QStringLiteral(SCREENSHOT_DIR "/privacy-page-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
}

QTEST_MAIN(PrivacyPageTest)
#include "privacypage_test.moc"

// The whole window over a shop on loopback: locked, nothing of it is seen or spoken; unlocked, it is as it was.
#include "app/desktop/desktop.h"
#include "app/sandbox/sandbox.h"
#include "core/profiles/profilefile.h"
#include "tests/support/ui/handclock.h"
#include "tests/support/ui/windowtext.h"
#include "ui/common/theme.h"
#include "ui/links/linksview.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::ui;

namespace {

const QString kPassphrase = QStringLiteral("open sesame!");

class World
{
public:
    World() : m_shop(options())
    {
        std::string error;
        if (!m_shop.start(&error))
            qFatal("%s", error.c_str());
        settings.session.folder = *cache::DataFolder::named(root.path().toStdString(), "test");
        settings.session.baseUrl = m_shop.baseUrl();
        settings.session.keys = {Secret(m_shop.key()), Secret(m_shop.secret())};
        settings.syncInterval = std::chrono::hours{1};
    }

    void start(bool waitsForRows = true)
    {
        desktop.reset();
        desktop = std::make_unique<desktop::Desktop>(settings);
        window().resize(1280, 800);
        isSynced = false;
        QObject::connect(
            &desktop->session(), &session::Session::syncFinished, &window(), [this] { isSynced = true; });
        desktop->start();
        if (!QTest::qWaitFor([&] { return isSynced; }, 60'000))
            qFatal("no synchronisation within a minute");
        if (waitsForRows && !QTest::qWaitFor([&] { return view()->links()->rowCount() == 60; }, 60'000))
            qFatal("no rows");
    }

    void setPassphrase()
    {
        QString typed = kPassphrase;
        const auto set = desktop->frame().lock().lock().set(lock::Passphrase::taken(typed));
        QVERIFY(QTest::qWaitFor([&] { return desktop->frame().lock().lock().isSet(); }, 30'000));
    }
    void unlock()
    {
        auto* field = window().findChild<QLineEdit*>(QStringLiteral("lockPassphrase"));
        field->setText(kPassphrase);
        window().findChild<QPushButton*>(QStringLiteral("unlock"))->click();
        QVERIFY(QTest::qWaitFor([&] { return !isLocked(); }, 30'000));
    }
    bool isLocked() { return desktop->frame().lock().lock().isLocked(); }
    MainWindow& window() { return desktop->window(); }
    LinksView* view() { return window().findChild<LinksView*>(); }
    QAction* action(const char* name) { return window().findChild<QAction*>(QLatin1String(name)); }

    QTemporaryDir root;
    desktop::DesktopSettings settings;
    std::unique_ptr<desktop::Desktop> desktop;
    bool isSynced = false;

private:
    static sandbox::SandboxOptions options()
    {
        sandbox::SandboxOptions options;
        options.manualClock = true;
        options.fullLists = true;
        return options;
    }
    sandbox::Sandbox m_shop;
};

/// Amounts, and titles of links that the shop has.
QString found(const QStringList& words)
{
    static const QRegularExpression kAmount(QStringLiteral("\\d[.,]\\d\\d\\b.*DZD"));
    for (const QString& word : words) {
        if (word.contains(kAmount) || word.contains(QStringLiteral("Formation")))
            return word;
    }
    return {};
}

} // namespace

class DeskLockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { applyTheme(*qApp, ThemeMode::Light); }
    void byHandItHidesEverything();
    void newsSayOnlyThatSomethingHappened();
    void fromTheStart();
    void afterIdleMinutes();
    void withoutAPassphraseTheSettingsOpen();
    void theLensIsOneSwitch();
    void payersAreErasedFromTheSettings();
    void beginningAnewLeavesAMarkAndEnds();
    void looksRight();
};

void DeskLockTest::byHandItHidesEverything()
{
    World world;
    world.start();
    world.setPassphrase();
    world.view()->selectRow(3);
    world.desktop->linkPanels().openBeside(world.view()->links()->idAt(3));
    world.desktop->linkPanels().openWindow(world.view()->links()->idAt(5));
    world.desktop->frame().settingsWindow().open();
    QTRY_VERIFY(!found(desk::testing::spokenText(qApp)).isEmpty()); // it can find
    QVERIFY(!found(desk::testing::paintedText(world.window())).isEmpty());
    QSignalSpy locked(&world.desktop->frame().lock().lock(), &lock::AppLock::locked);
    world.action("lockWindow")->trigger();
    QVERIFY(world.isLocked());
    QCOMPARE(locked.size(), 1);
    QCOMPARE(found(desk::testing::spokenText(qApp)), QString());
    QCOMPARE(found(desk::testing::paintedText(world.window())), QString());
    for (QWidget* window : QApplication::topLevelWidgets())
        QVERIFY2(window == &world.window() || !window->isVisible(), qPrintable(window->objectName()));
    // Synchronising goes on behind, and shows nothing.
    world.isSynced = false;
    world.desktop->session().synchronise(true);
    QTRY_VERIFY_WITH_TIMEOUT(world.isSynced, 60'000);
    QCOMPARE(found(desk::testing::spokenText(qApp)), QString());
    world.desktop->raise(); // a second start of the program
    QVERIFY(world.isLocked());
    QCOMPARE(found(desk::testing::paintedText(world.window())), QString());
    world.unlock();
    QVERIFY(world.desktop->frame().settingsWindow().isVisible());
    QVERIFY(world.desktop->linkPanels().isPanelOpen());
    QCOMPARE(world.view()->currentIndex().row(), 3);
    QVERIFY(!found(desk::testing::spokenText(qApp)).isEmpty());
}

void DeskLockTest::newsSayOnlyThatSomethingHappened()
{
    World world;
    world.start();
    world.setPassphrase();
    sync::SyncReport report;
    report.arrivals = {3, Money::fromCentimes(12'000'000)};
    Q_EMIT world.desktop->session().syncFinished({}); // nothing came: no news
    world.action("lockWindow")->trigger();
    const QString name = QGuiApplication::applicationDisplayName();
    QCOMPARE(world.window().windowTitle(), name);
    Q_EMIT world.desktop->session().syncFinished(report);
    QCOMPARE(world.window().windowTitle(), QStringLiteral("New activity – ") + name);
    world.unlock();
    QTRY_COMPARE(world.window().windowTitle(), QStringLiteral("Paylink Desk")); // it is looked at
    Q_EMIT world.desktop->session().syncFinished(report);
    QCOMPARE(world.window().windowTitle(), QStringLiteral("Paylink Desk")); // it came before one's eyes
    QWidget elsewhere; // where the platform has no other program
    for (QWidget* window : QApplication::topLevelWidgets())
        window->hide();
    elsewhere.show();
    elsewhere.activateWindow();
    QTRY_VERIFY(elsewhere.isActiveWindow());
    elsewhere.hide();
    Q_EMIT world.desktop->session().syncFinished(report);
    Q_EMIT world.desktop->session().syncFinished(report);
    QCOMPARE(world.window().windowTitle(),
        QStringLiteral("6 new payment(s), 240,000.00\u00A0DZD – Paylink Desk")); // one summary
    world.window().show();
    world.window().activateWindow();
    QTRY_COMPARE(world.window().windowTitle(), QStringLiteral("Paylink Desk"));
}

void DeskLockTest::fromTheStart()
{
    World world;
    world.start();
    world.setPassphrase();
    world.start(false);
    QVERIFY(world.isLocked());
    QVERIFY(world.window().isVisible());
    QCOMPARE(found(desk::testing::spokenText(qApp)), QString());
    QCOMPARE(found(desk::testing::paintedText(world.window())), QString());
    world.unlock();
    QTRY_COMPARE(world.view()->links()->rowCount(), 60);
    QTRY_VERIFY(!found(desk::testing::paintedText(world.window())).isEmpty());
    QDirIterator files(world.root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(kPassphrase.toUtf8()), qPrintable(file.fileName()));
    }
}

void DeskLockTest::afterIdleMinutes()
{
    World world;
    world.start();
    Preferences idle;
    idle.lockAfterMinutes = 5;
    desk::testing::HandClock clock;
    PreferencesFile preferences(std::filesystem::path(world.root.path().toStdString()) / "other.ini");
    preferences.change(idle);
    desktop::LockPart part({world.window(), world.desktop->frame().settingsWindow(), preferences,
        std::filesystem::path(world.root.path().toStdString()) / "other", clock,
        [&clock] { return clock.steady; }});
    clock.pass(std::chrono::minutes{6});
    QVERIFY(!part.idleLocker().check()); // no passphrase
    QString typed = kPassphrase;
    const auto set = part.lock().set(lock::Passphrase::taken(typed));
    QTRY_VERIFY_WITH_TIMEOUT(part.lock().isSet(), 30'000);
    clock.pass(std::chrono::minutes{4});
    QVERIFY(!part.idleLocker().check());
    clock.pass(std::chrono::minutes{1});
    QVERIFY(part.idleLocker().check());
    QVERIFY(part.lock().isLocked());
    QCOMPARE(found(desk::testing::spokenText(qApp)), QString());
}

void DeskLockTest::withoutAPassphraseTheSettingsOpen()
{
    World world;
    world.start();
    world.action("lockWindow")->trigger();
    QVERIFY(!world.isLocked());
    QVERIFY(world.desktop->frame().settingsWindow().isVisible());
    QVERIFY(world.desktop->frame()
                .settingsWindow()
                .findChild<QLineEdit*>(QStringLiteral("newPassphrase"))
                ->isVisible());
}

void DeskLockTest::theLensIsOneSwitch()
{
    World world;
    world.start();
    auto* box = world.desktop->frame().settingsWindow().findChild<QCheckBox*>(QStringLiteral("privacyLens"));
    QAction* mask = world.action("maskPayers");
    mask->setChecked(true);
    QVERIFY(world.desktop->frame().lock().lens().isOn());
    QVERIFY(box->isChecked());
    box->setChecked(false);
    QVERIFY(!world.desktop->frame().lock().lens().isOn());
    QVERIFY(!mask->isChecked());
    mask->setChecked(true);
    world.start();
    QVERIFY(world.desktop->frame().lock().lens().isOn()); // remembered
    QVERIFY(world.action("maskPayers")->isChecked());
}

void DeskLockTest::payersAreErasedFromTheSettings()
{
    World world;
    world.start();
    auto* keeps =
        world.desktop->frame().settingsWindow().findChild<QCheckBox*>(QStringLiteral("keepsPayers"));
    auto* words = world.desktop->frame().settingsWindow().findChild<QLabel*>(QStringLiteral("payerWords"));
    QVERIFY(keeps->isChecked());
    keeps->setChecked(false);
    QTRY_VERIFY_WITH_TIMEOUT(words->text().startsWith(QStringLiteral("Erased from ")), 30'000);
    const auto profile = profiles::loadProfile(world.root.path().toStdString(), "test");
    QVERIFY(profile && !profile->storesPayerData);
    QFile cache(QString::fromStdString(world.settings.session.folder.cacheFile().string()));
    QVERIFY(cache.open(QIODevice::ReadOnly));
    QVERIFY(!cache.readAll().contains("@courrier.example"));
}

void DeskLockTest::beginningAnewLeavesAMarkAndEnds()
{
    World world;
    world.start();
    world.setPassphrase();
    world.action("lockWindow")->trigger();
    QSignalSpy asked(&world.desktop->frame().lock(), &desktop::LockPart::beginAnewAsked);
    world.window().findChild<QLineEdit*>(QStringLiteral("lockEraseWord"))->setText(QStringLiteral("ERASE"));
    world.window().findChild<QPushButton*>(QStringLiteral("lockErase"))->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY((*lock::LockFile(world.root.path().toStdString()).load())->beginsAnew);
}

void DeskLockTest::looksRight()
{
    World world;
    world.start();
    world.setPassphrase();
    world.action("lockWindow")->trigger();
    QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(world.window().grab().save(QStringLiteral(SCREENSHOT_DIR "/lock-window.png")));
    world.unlock();
    world.action("maskPayers")->setChecked(true);
    world.desktop->frame().settingsWindow().open();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(world.window().grab().save(QStringLiteral(SCREENSHOT_DIR "/lock-rail.png")));
}

QTEST_MAIN(DeskLockTest)
#include "desklock_test.moc"

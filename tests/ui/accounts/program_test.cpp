// The window from the first start on: welcome, demonstration, accounts one after the other. Real servers on this machine.
#include "app/desktop/program.h"

#include "accountfixture.h"
#include "app/sandbox/sandbox.h"
#include "core/cache/writerlock.h"
#include "tests/core/report/shopcache.h"
#include "ui/accounts/connectform.h"
#include "ui/common/theme.h"
#include "ui/editor/linkeditor.h"
#include "ui/headoffice/officepage.h"
#include "ui/links/filterbar.h"
#include "ui/links/linkspage.h"
#include "ui/links/linksview.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QUrl>

using namespace desk;
using namespace desk::ui;
using desktop::Program;
using desktop::ProgramSettings;

namespace {

void keepPicture(QWidget& window, const QString& name, qreal scale = 1.0)
{
    QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture(window.size() * scale);
    picture.setDevicePixelRatio(scale);
    window.render(&picture);
    QVERIFY(picture.save(QStringLiteral(SCREENSHOT_DIR "/%1.png").arg(name)));
}

class Shop
{
public:
    explicit Shop(int links, std::uint16_t port = 0, const std::string& key = {})
    {
        sandbox::SandboxOptions options;
        options.port = port;
        options.key = key;
        options.links = links;
        options.transactions = links;
        m_shop = std::make_unique<sandbox::Sandbox>(options);
        std::string trouble;
        if (!m_shop->start(&trouble))
            throw std::runtime_error(trouble);
    }
    QString base() const { return QString::fromStdString(m_shop->baseUrl()); }
    std::uint16_t port() const { return static_cast<std::uint16_t>(QUrl(base()).port()); }
    std::int64_t asked() const { return m_shop->requestCount(); }
    QString key() const { return QString::fromStdString(m_shop->key()); }
    QString secret() const { return QString::fromStdString(m_shop->secret()); }

private:
    std::unique_ptr<sandbox::Sandbox> m_shop;
};

/// A person before the window.
class Person
{
public:
    explicit Person(test::Accounts& accounts, UiLanguage language = UiLanguage::English,
        const QString& baseUrl = {}, std::optional<std::string> profile = std::nullopt)
        : m_keychain(&accounts.keychain, [](auto*) {})
    {
        ProgramSettings settings;
        settings.root = accounts.root();
        settings.keychain = m_keychain;
        settings.language = language;
        settings.baseUrl = baseUrl.toStdString();
        settings.profile = std::move(profile);
        program = std::make_unique<Program>(std::move(settings));
        program->window().resize(1280, 800);
    }

    QMainWindow& window() const { return program->window(); }
    template <class T = QWidget>
    T* shown(const char* name) const
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            for (T* one : top->findChildren<T*>(QLatin1String(name))) {
                if (one->isVisible())
                    return one;
            }
        }
        return nullptr;
    }
    bool press(const char* name) const
    {
        auto* button = shown<QAbstractButton>(name);
        if (button)
            button->click();
        return button;
    }
    QString text(const char* name) const
    {
        const auto* label = shown<QLabel>(name);
        return label ? label->text() : QString();
    }
    void fillForm(const Shop& shop, const QString& name) const
    {
        shown<QLineEdit>("connectName")->setText(name);
        shown<QLineEdit>("connectKey")->setText(shop.key());
        shown<QLineEdit>("connectSecret")->setText(shop.secret());
        shown<QRadioButton>("connectTest")->setChecked(true);
        shown<QAbstractButton>("connectAdvanced")->setChecked(true);
        shown<QLineEdit>("connectAddress")->setText(shop.base());
    }
    int rows() const
    {
        const auto* view = program->desk() ? window().findChild<LinksView*>() : nullptr;
        return view ? view->model()->rowCount() : -1;
    }
    void choose(const QString& account) const
    {
        program->switcher().findChild<QAction*>(QStringLiteral("account-") + account)->trigger();
    }

    std::unique_ptr<Program> program;

private:
    std::shared_ptr<secrets::SecretStore> m_keychain;
};

bool isFree(const test::Accounts& accounts, const std::string& name)
{
    return cache::WriterLock::take(test::take(cache::DataFolder::named(accounts.root(), name)), "test")
        .has_value();
}

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeMode::Light); }

    void looksAroundAndLeavesNoTrace()
    {
        test::Accounts accounts;
        Person person(accounts);
        QVERIFY(person.program->begin() == Program::Begun::Shown);
        QVERIFY(person.shown("welcome"));
        QVERIFY(person.shown("welcomeConnect")->hasFocus() || !QApplication::activeWindow());
        keepPicture(person.window(), QStringLiteral("welcome-light"));
        QVERIFY(person.press("welcomeDemo"));
        QTRY_VERIFY(person.shown("demoBanner"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows() >= 60, 30'000);
        QVERIFY(person.window().windowTitle().contains(QStringLiteral("TEST")));
        keepPicture(person.window(), QStringLiteral("demo-light"));
        QVERIFY(person.shown("demoBanner")->findChild<QPushButton*>()->isVisible());
        person.shown("demoBanner")->findChild<QPushButton*>()->click();
        QTRY_VERIFY(person.shown("welcome"));
        QVERIFY(!person.shown("demoBanner"));
        QVERIFY(!person.program->desk());
        QVERIFY(QDir(accounts.folder.path()).isEmpty());
    }

    void connectsTwoAccountsSwitchesAndRemovesOne()
    {
        const Shop one(12);
        const Shop two(7);
        test::Accounts accounts;
        Person person(accounts);
        QVERIFY(person.program->begin() == Program::Begun::Shown);
        QVERIFY(person.press("welcomeConnect"));
        QVERIFY(person.shown("connectForm"));
        person.fillForm(one, QStringLiteral("Boutique"));
        keepPicture(person.window(), QStringLiteral("connect-light"));
        QVERIFY(person.press("connectSend"));
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 12, 30'000);
        QVERIFY(!person.shown("connectForm"));
        QCOMPARE(person.window().windowTitle(), QStringLiteral("Boutique, TEST – Paylink Desk"));

        person.program->addAccount();
        QVERIFY(person.shown("connectForm"));
        person.fillForm(two, QStringLiteral("متجر"));
        QVERIFY(person.press("connectSend"));
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 7, 30'000);
        const auto all = accounts.all();
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].name, std::string("account"));
        QCOMPARE(all[1].name, std::string("default"));
        QVERIFY(isFree(accounts, "default"));
        QVERIFY(!isFree(accounts, "account"));

        person.choose(QStringLiteral("default"));
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 12, 30'000);
        QVERIFY(isFree(accounts, "account"));
        keepPicture(person.window(), QStringLiteral("accounts-light"));

        person.program->switcher().findChild<QAction*>(QStringLiteral("accountManage"))->trigger();
        QTRY_VERIFY(person.shown("accountsPage"));
        keepPicture(*person.shown("accountsPage")->window(), QStringLiteral("accounts-settings-light"));
        QVERIFY(person.press("accountRemove"));
        auto* question = person.shown<QMessageBox>("removeAccount");
        QVERIFY(question && question->informativeText().contains(QStringLiteral("keychain")));
        keepPicture(*question, QStringLiteral("accounts-remove-light"));
        QVERIFY(person.press("removeAccountYes"));
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 7, 30'000);
        QCOMPARE(accounts.all().size(), std::size_t{1});
        QCOMPARE(accounts.keychain.pairs.size(), std::size_t{1});
    }

    void theKeyboardAloneWillDo()
    {
        const Shop shop(5);
        test::Accounts accounts;
        Person person(accounts, UiLanguage::English, shop.base());
        QVERIFY(person.program->begin() == Program::Begun::Shown);
        QApplication::setActiveWindow(&person.window());
        const auto type = [&person](const QString& text) {
            QTest::keyClicks(person.window().focusWidget(), text);
            QTest::keyClick(person.window().focusWidget(), Qt::Key_Tab);
        };
        QTest::keyClick(person.window().focusWidget(), Qt::Key_Return); // "Connect my account"
        QTRY_VERIFY(person.shown("connectForm"));
        type(QStringLiteral("Boutique"));
        type(shop.key());
        type(shop.secret());
        QTest::keyClick(person.window().focusWidget(), Qt::Key_Space); // Test
        QTest::keyClick(person.window().focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 5, 30'000);
        QCOMPARE(person.window().windowTitle(), QStringLiteral("Boutique, TEST – Paylink Desk"));

        person.program->addAccount();
        QTRY_VERIFY(person.shown("connectForm"));
        QTest::keyClick(person.window().focusWidget(), Qt::Key_Escape); // and back
        QTRY_VERIFY(!person.shown("connectForm"));
        QVERIFY(person.program->desk());
    }

    void theAccountShownLastComesBack()
    {
        const Shop one(5);
        test::Accounts accounts;
        {
            Person person(accounts);
            QVERIFY(person.program->begin() == Program::Begun::Shown);
            person.press("welcomeConnect");
            person.fillForm(one, QStringLiteral("A"));
            person.press("connectSend");
            QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 5, 30'000);
        }
        test::take(profiles::ProfileList(accounts.root()).add({.name = "aaa"})); // before it in the list
        Person again(accounts);
        QVERIFY(again.program->begin() == Program::Begun::Shown);
        QTRY_COMPARE(again.rows(), 5);
        QCOMPARE(again.window().windowTitle(), QStringLiteral("A, TEST – Paylink Desk"));
        // A second program leaves that account alone, and says so.
        again.choose(QStringLiteral("aaa"));
        QTRY_VERIFY(again.window().windowTitle().startsWith(QStringLiteral("aaa")));
        const auto held = cache::WriterLock::take(
            test::take(cache::DataFolder::named(accounts.root(), "default")), "paylink sync");
        QVERIFY(held.has_value());
        again.choose(QStringLiteral("default"));
        QTRY_VERIFY(again.text("bannerText").contains(QStringLiteral("paylink sync")));
        QVERIFY(again.window().windowTitle().startsWith(QStringLiteral("aaa"))); // what is open stays
    }

    void anAccountOfAnotherWindowComesToTheFront()
    {
        const Shop one(3), two(4);
        test::Accounts accounts;
        Person first(accounts);
        QVERIFY(first.program->begin() == Program::Begun::Shown);
        first.press("welcomeConnect");
        first.fillForm(one, QStringLiteral("First"));
        first.press("connectSend");
        QTRY_COMPARE_WITH_TIMEOUT(first.rows(), 3, 30'000);
        first.program->addAccount();
        first.fillForm(two, QStringLiteral("Second"));
        first.press("connectSend");
        QTRY_COMPARE_WITH_TIMEOUT(first.rows(), 4, 30'000);

        Person other(accounts, UiLanguage::English, {}, "default");
        QVERIFY(other.program->begin() == Program::Begun::Shown);
        QTRY_COMPARE_WITH_TIMEOUT(other.rows(), 3, 30'000);
        first.window().showMinimized();
        other.choose(QStringLiteral("second"));
        QTRY_VERIFY(!first.window().isMinimized());
        QTRY_VERIFY(other.text("bannerText").contains(QStringLiteral("Second")));
        QCOMPARE(other.rows(), 3); // what is open stays
        keepPicture(other.window(), QStringLiteral("account-elsewhere-light"));
    }

    void aLockedKeychainAtTheStartLeavesTwoWays()
    {
        const Shop one(5);
        test::Accounts accounts;
        {
            Person person(accounts);
            QVERIFY(person.program->begin() == Program::Begun::Shown);
            person.press("welcomeConnect");
            person.fillForm(one, QStringLiteral("A"));
            person.press("connectSend");
            QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 5, 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(!person.program->desk()->session().isSyncing(), 30'000);
        }
        accounts.keychain.state = secrets::KeyState::Locked;
        const auto asked = one.asked();
        Person person(accounts);
        QVERIFY(person.program->begin() == Program::Begun::Shown);
        QTRY_VERIFY(person.text("bannerText").contains(QStringLiteral("keychain is locked")));
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 5, 30'000); // what is cached can be read
        keepPicture(person.window(), QStringLiteral("keychain-locked-light"));
        QVERIFY(person.press("bannerAction")); // still locked
        QTRY_VERIFY(person.text("bannerText").contains(QStringLiteral("keychain is locked")));
        QCOMPARE(one.asked(), asked);

        const int writes = accounts.keychain.writes;
        QVERIFY(person.press("bannerOther"));
        QVERIFY(person.shown("connectForm"));
        keepPicture(person.window(), QStringLiteral("session-key-light"));
        person.shown<QLineEdit>("connectKey")->setText(one.key());
        person.shown<QLineEdit>("connectSecret")->setText(one.secret());
        person.press("connectSend");
        QTRY_VERIFY(!person.shown("connectForm"));
        QTRY_VERIFY_WITH_TIMEOUT(person.text("connection").contains(QStringLiteral("Online")), 30'000);
        QCOMPARE(accounts.keychain.writes, writes);
        QVERIFY(accounts.all().at(0).keyMark == secrets::KeyMark::Stored);
    }

    void anUnlockedKeychainIsAskedAgain()
    {
        const Shop one(5);
        test::Accounts accounts;
        {
            Person person(accounts);
            QVERIFY(person.program->begin() == Program::Begun::Shown);
            person.press("welcomeConnect");
            person.fillForm(one, QStringLiteral("A"));
            person.press("connectSend");
            QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 5, 30'000);
        }
        accounts.keychain.state = secrets::KeyState::Locked;
        Person person(accounts);
        QVERIFY(person.program->begin() == Program::Begun::Shown);
        QTRY_VERIFY(person.text("bannerText").contains(QStringLiteral("keychain is locked")));
        accounts.keychain.state = secrets::KeyState::Stored;
        QVERIFY(person.press("bannerAction"));
        QTRY_VERIFY_WITH_TIMEOUT(person.text("connection").contains(QStringLiteral("Online")), 30'000);
    }

    void aLinkOfAnotherAccountIsOpened()
    {
        test::Accounts accounts;
        for (const auto& [name, environment] : {std::pair{"shop", profiles::Environment::Live},
                 std::pair{"trial", profiles::Environment::Test}}) {
            test::take(
                profiles::ProfileList(accounts.root()).add({.name = name, .environment = environment}));
            ShopCache(test::take(cache::DataFolder::named(accounts.root(), name)).cacheFile()).fill();
        }
        Person person(accounts);
        QVERIFY(person.program->begin() == Program::Begun::Shown);
        QTRY_COMPARE(person.rows(), 3);
        const QString before = person.window().windowTitle();
        const std::string other = before.startsWith(QStringLiteral("shop")) ? "trial" : "shop";
        const auto openFromOffice = [&](const std::string& account) {
            person.program->window().showPage(person.program->desk()->headOffice().page());
            auto* office = person.window().findChild<OfficePage*>();
            office->showPart(OfficePage::Part::Links);
            OfficeLinkModel& model = office->links()->model();
            if (!QTest::qWaitFor([&] { return model.rowCount() == 6; }))
                return false;
            const int row = model.rowOf(account + "/l-workshop");
            office->links()->table()->setCurrentIndex(model.index(row, OfficeLinkModel::Title));
            QTest::keyClick(office->links()->table(), Qt::Key_Return);
            return row >= 0;
        };
        const auto currentLink = [&] {
            const auto* view = person.window().findChild<LinksView*>();
            return view ? QString::fromStdString(view->currentLink().text()) : QString();
        };
        // Held by another program: one sentence, and the accounts stay on the screen.
        auto held = cache::WriterLock::take(
            test::take(cache::DataFolder::named(accounts.root(), other)), "paylink sync");
        QVERIFY(openFromOffice(other));
        auto* notice = person.window().findChild<QWidget*>(QStringLiteral("changeNotice"));
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->findChildren<QLabel*>().last()->text().contains(QStringLiteral("another program")),
            qPrintable(notice->findChildren<QLabel*>().last()->text()));
        QCOMPARE(person.window().windowTitle(), before);
        QVERIFY(person.window().findChild<OfficePage*>()->isVisible());
        keepPicture(person.window(), QStringLiteral("office-held"));
        // In the account that is shown, whatever its filters hide.
        LinkFilters paused;
        paused.states = bitFor(LinkState::Paused);
        auto* filters = person.window().findChild<LinksPage*>()->filterBar();
        filters->setFilters(paused);
        Q_EMIT filters->filtersChanged(paused);
        QCOMPARE(person.rows(), 0);
        QVERIFY(openFromOffice(other == "shop" ? "trial" : "shop"));
        QTRY_COMPARE(currentLink(), QStringLiteral("l-workshop"));
        QCOMPARE(person.rows(), 3);
        QVERIFY(person.window().findChild<LinksView*>()->isVisible());
        // Free again: the window shows that account, at that link.
        held = failure(ErrorKind::NotFound, "given back");
        QVERIFY(openFromOffice(other));
        QTRY_VERIFY(person.window().windowTitle().startsWith(QString::fromStdString(other)));
        QTRY_COMPARE(currentLink(), QStringLiteral("l-workshop"));
        // A link that went meanwhile.
        person.program->desk()->showLink(LinkId("l-nobody"));
        QVERIFY(person.shown("linksSaid"));
        QTRY_VERIFY(
            person.shown<QLabel>("linksSaid")->accessibleName().contains(QStringLiteral("no such link")));
    }

    void aKeychainThatIsLockedLeavesTheChoice()
    {
        const Shop one(5);
        test::Accounts accounts;
        accounts.keychain.state = secrets::KeyState::Locked;
        Person person(accounts);
        QVERIFY(person.program->begin() == Program::Begun::Shown);
        person.press("welcomeConnect");
        person.fillForm(one, QStringLiteral("A"));
        person.press("connectSend");
        QTRY_VERIFY(person.text("connectWholeProblem").contains(QStringLiteral("locked")));
        keepPicture(person.window(), QStringLiteral("connect-locked-light"));
        QVERIFY(person.press("connectWholeWay1"));
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 5, 30'000);
    }

    void aKeyThatIsRefusedIsAskedForOnce()
    {
        auto shop = std::make_unique<Shop>(5);
        const std::uint16_t port = shop->port();
        test::Accounts accounts;
        Person person(accounts);
        QVERIFY(person.program->begin() == Program::Begun::Shown);
        person.press("welcomeConnect");
        person.fillForm(*shop, QStringLiteral("A"));
        person.press("connectSend");
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 5, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!person.program->desk()->session().isSyncing(), 30'000);
        shop.reset();
        shop = std::make_unique<Shop>(5, port, "another-key"); // at MyTPE a new pair replaces the old one
        person.program->desk()->session().synchronise();
        QTRY_VERIFY_WITH_TIMEOUT(
            person.text("bannerText").contains(QStringLiteral("refused the API key")), 30'000);
        QCOMPARE(person.rows(), 5); // all of it stays
        QVERIFY(accounts.all().at(0).isKeyRefused);
        const auto asked = shop->asked();
        keepPicture(person.window(), QStringLiteral("key-refused-light"));

        QVERIFY(person.press("bannerAction"));
        QVERIFY(person.shown("connectForm"));
        QVERIFY(!person.shown("connectName"));
        keepPicture(person.window(), QStringLiteral("change-key-light"));
        person.shown<QLineEdit>("connectKey")->setText(QStringLiteral("wrong again"));
        person.shown<QLineEdit>("connectSecret")->setText(shop->secret());
        person.press("connectSend");
        QTRY_VERIFY(!person.text("connectKeyProblem").isEmpty());
        QCOMPARE(shop->asked(), asked + 1); // the old key was not sent again
        person.shown<QLineEdit>("connectKey")->setText(shop->key());
        person.press("connectSend");
        QTRY_VERIFY(!person.shown("connectForm"));
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 5, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(person.text("connection").contains(QStringLiteral("Online")), 30'000);
        QVERIFY(!accounts.all().at(0).isKeyRefused);
    }

    void theSettingsRenameLogOutAndRemove()
    {
        const Shop shop(5);
        test::Accounts accounts;
        Person person(accounts);
        QVERIFY(person.program->begin() == Program::Begun::Shown);
        person.press("welcomeConnect");
        person.fillForm(shop, QStringLiteral("A"));
        person.press("connectSend");
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 5, 30'000);
        person.program->switcher().findChild<QAction*>(QStringLiteral("accountManage"))->trigger();
        QTRY_VERIFY(person.shown("accountsPage"));
        auto* title = person.shown<QLineEdit>("accountTitle");
        title->setText(QStringLiteral("Boutique & Co"));
        QMetaObject::invokeMethod(title, "editingFinished");
        person.shown<QRadioButton>("accountLive")->setChecked(true);
        QTRY_COMPARE(person.window().windowTitle(), QStringLiteral("Boutique & Co, LIVE – Paylink Desk"));

        accounts.keychain.state = secrets::KeyState::Locked; // a removal is a doubt then, and no lie
        QVERIFY(person.press("accountRemove"));
        QVERIFY(person.press("removeAccountYes"));
        QTRY_VERIFY(person.shown("keyLeft"));
        QCOMPARE(accounts.all().size(), std::size_t{1});
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 5, 30'000); // it is in the window again
        person.shown<QMessageBox>("keyLeft")->reject();

        accounts.keychain.state = secrets::KeyState::Stored;
        if (!person.shown("accountsPage"))
            person.program->switcher().findChild<QAction*>(QStringLiteral("accountManage"))->trigger();
        QTRY_VERIFY(person.shown("accountForget") && person.shown("accountForget")->isEnabled());
        person.press("accountForget");
        QTRY_VERIFY(accounts.keychain.pairs.empty());
        QTRY_VERIFY_WITH_TIMEOUT(
            person.text("bannerText").contains(QStringLiteral("No API key is set")), 30'000);
        QCOMPARE(person.rows(), 5); // what was read stays

        if (!person.shown("accountsPage"))
            person.program->switcher().findChild<QAction*>(QStringLiteral("accountManage"))->trigger();
        QTRY_VERIFY(person.press("accountRemove"));
        person.shown<QCheckBox>("removeKeepsJournal")->setChecked(false);
        QVERIFY(person.press("removeAccountYes"));
        QTRY_VERIFY(person.shown("welcome"));
        QVERIFY(accounts.all().empty());
        QVERIFY(!std::filesystem::exists(accounts.root() / "profiles" / "default"));
    }

    void aDirtyFormIsAskedAbout()
    {
        const Shop one(5);
        test::Accounts accounts;
        Person person(accounts);
        QVERIFY(person.program->begin() == Program::Begun::Shown);
        person.press("welcomeConnect");
        person.fillForm(one, QStringLiteral("A"));
        person.press("connectSend");
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(), 5, 30'000);
        test::take(profiles::ProfileList(accounts.root()).add({.name = "other"}));
        person.window().findChild<QAction*>(QStringLiteral("link-new"))->trigger();
        LinkEditor* editor = nullptr;
        QTRY_VERIFY((editor = person.window().findChild<LinkEditor*>()) && editor->isVisible());
        auto* title = editor->findChild<QLineEdit*>(QStringLiteral("title"));
        QVERIFY(title);
        title->setText(QStringLiteral("half a link"));
        person.program->showAccount(QStringLiteral("other"));
        QTRY_VERIFY(person.shown("keepDraft"));
        QVERIFY(person.press("draftStay"));
        QCoreApplication::processEvents();
        QVERIFY(editor->isVisible());
        QVERIFY(person.window().windowTitle().startsWith(QLatin1Char('A')));
        person.program->showAccount(QStringLiteral("other"));
        QTRY_VERIFY(person.shown("keepDraft"));
        QVERIFY(person.press("draftKeep"));
        QTRY_VERIFY(person.window().windowTitle().startsWith(QStringLiteral("other")));
    }

    void looksRight_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        QTest::newRow("dark") << static_cast<int>(UiLanguage::English) << true << 1.0;
        QTest::newRow("arabic") << static_cast<int>(UiLanguage::Arabic) << false << 1.0;
        QTest::newRow("dark-200") << static_cast<int>(UiLanguage::French) << true << 2.0;
    }
    void looksRight()
    {
        QFETCH(int, language);
        QFETCH(bool, dark);
        QFETCH(double, scale);
        applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        QApplication::setLayoutDirection(directionFor(static_cast<UiLanguage>(language)));
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        test::Accounts accounts;
        Person person(accounts, static_cast<UiLanguage>(language));
        person.window().resize(1100, 760);
        QVERIFY(person.program->begin() == Program::Begun::Shown);
        keepPicture(person.window(), QStringLiteral("welcome-") + tag, scale);
        person.press("welcomeConnect");
        person.shown<QLineEdit>("connectAddress")
            ? void()
            : person.shown<QAbstractButton>("connectAdvanced")->setChecked(true);
        person.shown<QLineEdit>("connectAddress")->setText(QStringLiteral("https://api.mytpe.appp/api"));
        person.shown<QLineEdit>("connectKey")->setText(QStringLiteral("key"));
        person.shown<QLineEdit>("connectSecret")->setText(QStringLiteral("secret"));
        person.shown<QRadioButton>("connectLive")->setChecked(true);
        person.press("connectSend");
        keepPicture(person.window(), QStringLiteral("connect-") + tag, scale);
        person.press("connectCancel");
        person.press("welcomeDemo");
        QTRY_VERIFY_WITH_TIMEOUT(person.rows() >= 60, 30'000);
        keepPicture(person.window(), QStringLiteral("demo-") + tag, scale);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(ProgramTest)
#include "program_test.moc"

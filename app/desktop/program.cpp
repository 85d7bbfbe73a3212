#include "app/desktop/program.h"

#include "app/desktop/beginanew.h"
#include "app/desktop/connectcover.h"
#include "app/desktop/lastaccount.h"
#include "core/async/onready.h"
#include "core/base/logging.h"
#include "ui/accounts/coverpage.h"
#include "ui/accounts/welcomepage.h"
#include "ui/common/banner.h"
#include "ui/common/utf8.h"
#include "ui/editor/changenotice.h"
#include "ui/editor/linkeditor.h"

#include <QApplication>
#include <QMessageBox>

namespace desk::desktop {
namespace {

constexpr int kFormWidth = 520;

} // namespace

struct Program::Demonstration {
    Demo demo;
    std::unique_ptr<Desktop> desk; ///< goes first
};

Program::Program(ProgramSettings settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_keychain(m_settings.keychain ? m_settings.keychain : std::make_shared<secrets::KeychainStore>())
    , m_frame(m_settings.root)
    , m_keeper({m_settings.root, *m_keychain, m_sessionKeys},
          [this](const QString& name) { return m_account && name == currentName(); })
    , m_switcher(new ui::AccountSwitcher)
    , m_demoBanner(new ui::Banner)
    , m_notice(new ui::ChangeNotice)
    , m_accounts(m_frame, m_keeper)
{
    m_frame.window().setRailHeader(m_switcher);
    m_frame.window().addNotice(m_notice);
    m_frame.window().addNotice(m_demoBanner);
    m_demoBanner->setObjectName(QStringLiteral("demoBanner"));
    m_demoBanner->hide();
    connect(m_demoBanner, &ui::Banner::actionTriggered, this, &Program::leaveDemo);
    connect(m_switcher, &ui::AccountSwitcher::accountChosen, this,
        [this](const QString& name) { showAccount(name); });
    connect(m_switcher, &ui::AccountSwitcher::addRequested, this, &Program::addAccount);
    connect(m_switcher, &ui::AccountSwitcher::manageRequested, this, [this] { m_accounts.open(); });
    connectKeeper();
    connect(&m_accounts, &AccountsPart::addRequested, this, &Program::addAccount);
    connect(&m_accounts, &AccountsPart::keyRequested, this, [this](const QString& name) { changeKey(name); });
    connect(
        &m_accounts, &AccountsPart::showRequested, this, [this](const QString& name) { showAccount(name); });
    connect(&m_accounts, &AccountsPart::removalConfirmed, this, &Program::remove);
    connect(&m_accounts, &AccountsPart::failed, this, &Program::complain);
    connect(&m_frame.lock(), &LockPart::beginAnewAsked, qApp, [] { QApplication::exit(kBeginAnewCode); });
}

Program::~Program() = default;

Desktop* Program::desk()
{
    if (m_demo)
        return m_demo->desk.get();
    return m_account ? &m_account->desk() : nullptr;
}

QString Program::currentName() const
{
    return m_account ? ui::toQString(m_account->profile().name) : QString();
}

Result<Program::Begun> Program::begin()
{
    if (m_settings.demo) {
        lookAround();
    } else if (const auto name = accountToShow()) {
        if (const auto opening = open(*name, OpenAccount::InUse::Refuse); !opening) {
            if (opening.error().kind != ErrorKind::Refused)
                return failure(opening.error());
            if (raiseOtherWindow(m_settings.root, *name))
                return Begun::ShownElsewhere;
            if (const auto readable = open(*name, OpenAccount::InUse::SayInWindow); !readable)
                return failure(readable.error());
        }
    } else {
        showWelcome();
    }
    m_frame.window().show();
    return Begun::Shown;
}

std::optional<std::string> Program::accountToShow() const
{
    return desktop::accountToShow(m_settings.root, {m_settings.profile, m_settings.keys.isComplete()});
}

void Program::goHome()
{
    const auto name = accountToShow();
    if (!name) {
        showWelcome();
        return;
    }
    if (const auto opening = open(*name, OpenAccount::InUse::SayInWindow); !opening) {
        showWelcome();
        complain(ui::ConnectText::storage(opening.error()));
    }
}

Result<void> Program::open(const std::string& name, OpenAccount::InUse inUse)
{
    AccountPlan plan{m_settings.root, name, {}, {}};
    if (m_first.empty())
        m_first = name;
    if (name == m_first) {
        plan.baseUrl = m_settings.baseUrl;
        plan.keys = m_settings.keys;
    }
    DesktopSettings settings;
    settings.language = m_settings.language;
    settings.log = m_settings.log;
    settings.askForKey = [this] { changeKey(currentName()); };
    settings.askForSessionKey = [this] { changeKey(currentName(), true); };
    settings.showAccount = [this](const std::string& other, const std::optional<LinkId>& link) {
        showAccount(ui::toQString(other), link);
    };
    auto account = OpenAccount::open(m_frame, plan, std::move(settings), *m_keychain, m_sessionKeys, inUse);
    if (!account)
        return failure(account.error());
    m_account = *std::move(account);
    if (!m_settings.keys.isComplete())
        rememberAccount(m_settings.root, m_account->profile());
    opened();
    return {};
}

/// A desk is in the window, and begins its work.
void Program::opened()
{
    m_frame.window().setCover(nullptr);
    refresh();
    if (m_account)
        connect(&desk()->session(), &session::Session::syncFinished, this, &Program::noteRefusal);
    desk()->start();
}

/// The page of links says it as long as it is so; whoever is elsewhere is told once.
void Program::noteRefusal(const sync::SyncReport& report)
{
    const bool isRefused =
        report.error && report.error->kind == ErrorKind::Unauthorised && report.error->httpStatus == 401;
    if (!isRefused || desk()->links().isInFront())
        return;
    const QString name = currentName(); // another account may be in the window when it is read
    m_notice->say(
        ui::Tone::Alarm,
        tr("MyTPE refused the key of “%1”, so nothing new is read. What was read stays.")
            .arg(ui::oneLine(m_account->profile().shownName())),
        tr("Enter a new key"), [this, name] { changeKey(name); }, true);
}

void Program::showAccount(const QString& name, const std::optional<LinkId>& link)
{
    if (name == currentName())
        return;
    if (const auto holder = m_keeper.useElsewhere(name)) {
        raiseHolder(name, *holder);
        return;
    }
    leave([this, name, link] {
        const QString trouble =
            m_keeper.profile(name) ? QString() : tr("The settings of this account cannot be read.");
        const auto opening = open(name.toStdString(), OpenAccount::InUse::Refuse);
        if (opening && link)
            desk()->showLink(*link);
        if (opening)
            return;
        goHome();
        complain(trouble.isEmpty() ? ui::AccountsText::lock(opening.error()) : trouble);
    });
}

/// What is open here stays. `holder` says which program has the other account.
void Program::raiseHolder(const QString& name, const Error& holder)
{
    onReady(askOtherWindow(m_settings.root, name.toStdString()), this,
        [this, name, holder](const Result<bool>& isRaised) {
            if (!isRaised.value_or(false)) {
                complain(ui::AccountsText::lock(holder));
                return;
            }
            const auto profile = m_keeper.profile(name);
            const QString title = profile ? ui::oneLine(profile->shownName()) : name;
            m_notice->say(ui::Tone::Accent,
                tr("“%1” is open in a window of its own, which was brought to the front.").arg(title), {}, {},
                false);
        });
}

void Program::reopen(const QString& name)
{
    close([this, name] {
        if (!open(name.toStdString(), OpenAccount::InUse::SayInWindow))
            goHome();
    });
}

/// Closes what is open, after asking about what is unfinished, and goes on; nothing happens where the person stays.
void Program::leave(std::function<void()> then)
{
    if (m_isLeaving)
        return;
    QDialog* unfinished = desk() ? desk()->openDialog() : nullptr;
    if (!unfinished) {
        close(std::move(then));
        return;
    }
    unfinished->raise();
    unfinished->activateWindow();
    auto* editor = qobject_cast<ui::LinkEditor*>(unfinished);
    if (!editor || editor->isBusy()) {
        complain(tr("Finish or close the open window first."));
        return;
    }
    editor->reject();
    auto* question = editor->findChild<QMessageBox*>(QStringLiteral("keepDraft"));
    if (!question) {
        leave(std::move(then));
        return;
    }
    connect(
        question, &QDialog::finished, this,
        [this, editor = QPointer(editor), then = std::move(then)] {
            if (!editor || !editor->isVisible())
                leave(then);
        },
        Qt::QueuedConnection);
}

/// The run is cancelled first and ends by itself, so that the window never waits for it.
void Program::close(std::function<void()> then)
{
    Desktop* open = desk();
    if (!open) {
        then();
        return;
    }
    m_isLeaving = true;
    const auto drop = [this, then = std::move(then)] {
        m_account.reset();
        m_demo.reset();
        m_demoBanner->hide();
        m_isLeaving = false;
        then();
    };
    if (open->session().isSyncing()) {
        connect(&open->session(), &session::Session::syncFinished, this, drop,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        open->session().cancelSync();
    } else {
        QMetaObject::invokeMethod(this, drop, Qt::QueuedConnection); // what asked for it may be part of it
    }
}

void Program::showWelcome()
{
    auto* page = new ui::WelcomePage;
    connect(page, &ui::WelcomePage::connectRequested, this, &Program::addAccount);
    connect(page, &ui::WelcomePage::lookAroundRequested, this, &Program::lookAround);
    m_frame.window().setCover(page);
    refresh();
}

void Program::lookAround()
{
    leave([this] {
        auto show = std::make_unique<Demonstration>();
        auto shop = show->demo.open();
        if (!shop) {
            goHome();
            complain(ui::oneLine(shop.error().detail));
            return;
        }
        DesktopSettings settings;
        settings.session = *std::move(shop);
        settings.language = m_settings.language;
        settings.remembersWindow = false;
        settings.syncInterval = kDemoSyncInterval;
        settings.log = m_settings.log;
        show->desk = std::make_unique<Desktop>(m_frame, std::move(settings));
        m_demo = std::move(show);
        m_demoBanner->setMessage(ui::Tone::Accent, QStringLiteral("info"),
            tr("This is a demonstration: a made-up shop on this computer. No money moves, and nothing "
               "stays."),
            tr("Leave the demo"));
        opened();
    });
}

void Program::leaveDemo()
{
    m_settings.demo = false;
    leave([this] { goHome(); });
}

void Program::addAccount()
{
    if (m_demo)
        leave([this] { showForm({}); });
    else
        showForm({});
}

void Program::changeKey(const QString& name, bool isForSession)
{
    if (name != currentName() && !m_keeper.removal(name))
        return; // it was removed since it was spoken of
    if (const auto profile = m_keeper.profile(name))
        showForm(*profile, isForSession);
    else
        complain(ui::ConnectText::storage(profile.error()));
}

/// Over whatever the window shows, which goes on behind it.
void Program::showForm(const std::optional<profiles::Profile>& changed, bool isForSession)
{
    ui::ConnectTask task;
    task.changed = changed;
    task.isForSession = isForSession;
    task.isLockHeld = changed && ui::toQString(changed->name) == currentName();
    task.patience = m_settings.patience;
    if (!changed && m_settings.profile && !m_keeper.removal(ui::toQString(*m_settings.profile)))
        task.newName = *m_settings.profile; // it was asked for, and is not there
    auto* page = new ConnectCover(
        {m_settings.root, *m_keychain, m_sessionKeys}, task, m_settings.baseUrl, m_keeper.faces().size());
    connect(&page->controller(), &ui::ConnectController::cancelled, this, &Program::closeForm);
    connect(&page->controller(), &ui::ConnectController::connected, this, &Program::connected);
    m_frame.window().setCover(page);
    refresh();
    m_frame.window().raise();
    m_frame.window().activateWindow();
}

void Program::closeForm()
{
    if (desk())
        m_frame.window().setCover(nullptr);
    else
        goHome();
}

void Program::connected(const QString& name)
{
    if (name == currentName()) {
        reopen(name);
        return;
    }
    leave([this, name] {
        if (const auto opening = open(name.toStdString(), OpenAccount::InUse::Refuse); !opening) {
            goHome();
            complain(ui::AccountsText::lock(opening.error()));
        }
    });
}

/// What stands in the files, wherever it is shown.
void Program::refresh()
{
    m_switcher->setAccounts(m_keeper.faces());
    ui::AccountFace face;
    if (m_demo) {
        face = {{}, tr("Demo"), QColor(0x73, 0x50, 0xc4), profiles::Environment::Test};
    } else if (m_account) {
        const auto profile = m_keeper.profile(currentName());
        face = ui::faceOf(profile ? *profile : m_account->profile());
    }
    m_switcher->setCurrent(face);
    m_frame.window().setHeading(desk() ? ui::AccountText::whole(face) : QString());
    m_accounts.refresh();
}

void Program::connectKeeper()
{
    using ui::AccountsKeeper;
    connect(&m_keeper, &AccountsKeeper::changed, this, &Program::refresh);
    connect(&m_keeper, &AccountsKeeper::keyForgotten, this, [this](const QString& name) {
        if (m_account && name == currentName() && !m_account->isKeyFromEnvironment())
            reopen(name);
        else
            refresh();
    });
    connect(&m_keeper, &AccountsKeeper::removed, this, [this](const QString& name) {
        if (m_settings.profile == name.toStdString())
            m_settings.profile.reset(); // another one will do from now on
        if (desk())
            refresh();
        else
            goHome();
        m_notice->say(ui::Tone::Good, tr("The account was removed from this computer."), {}, {}, false);
        qCInfo(lcUi) << "removed" << name;
    });
    connect(&m_keeper, &AccountsKeeper::failed, this, [this](const QString&, const QString& sentence) {
        if (!desk() && !m_isLeaving)
            goHome();
        complain(sentence);
    });
    connect(&m_keeper, &AccountsKeeper::keyLeft, this,
        [this](const QString& name, bool keepJournal, const QString& sentence) {
            if (!desk())
                goHome();
            m_accounts.askAboutKey(name, keepJournal, sentence);
        });
}

void Program::remove(const QString& name, bool keepJournal, bool leaveKey)
{
    if (name != currentName()) {
        m_keeper.remove(name, keepJournal, leaveKey);
        return;
    }
    leave([this, name, keepJournal, leaveKey] {
        m_frame.window().setCover(new ui::CoverPage(QStringLiteral("removingPage"),
            tr("Removing the account…"), tr("The keychain may ask for its password."), kFormWidth));
        m_keeper.remove(name, keepJournal, leaveKey);
    });
}

void Program::complain(const QString& sentence)
{
    if (!m_accounts.say(sentence)) // the settings hide the window
        m_notice->say(ui::Tone::Alarm, sentence, {}, {}, true);
}

} // namespace desk::desktop

// Program: the one window, and what is in it: the welcome, an account, or the demonstration.
#pragma once

#include "app/desktop/accountspart.h"
#include "app/desktop/demo.h"
#include "app/desktop/frame.h"
#include "app/desktop/openaccount.h"
#include "core/secrets/keychainstore.h"
#include "core/secrets/sessiononlystore.h"
#include "ui/accounts/accountskeeper.h"
#include "ui/accounts/accountswitcher.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace desk::ui {
class Banner;
class ChangeNotice;
} // namespace desk::ui

namespace desk::desktop {

struct ProgramSettings {
    std::filesystem::path root;
    std::optional<std::string> profile{}; ///< asked for by name
    std::string baseUrl{};                ///< of the account shown first; empty: its own
    KeyPair keys{};                       ///< of the account shown first, from the environment
    bool demo = false;
    ui::UiLanguage language = ui::UiLanguage::English;
    std::shared_ptr<secrets::SecretStore> keychain{};       ///< empty: the system's
    std::shared_ptr<LogRing> log{};                         ///< what the program noted; null: nothing is kept
    api::QueueSettings patience = session::shortPatience(); ///< of the test of a connection
};

class Program : public QObject
{
    Q_OBJECT
public:
    enum class Begun {
        Shown,
        ShownElsewhere, ///< another window has that account, and came to the front
    };

    explicit Program(ProgramSettings settings, QObject* parent = nullptr);
    ~Program() override;

    /// Shows the window. An error is one sentence: the account that was asked for cannot be used.
    Result<Begun> begin();

    Frame& frame() { return m_frame; }
    ui::MainWindow& window() { return m_frame.window(); }
    ui::AccountSwitcher& switcher() { return *m_switcher; }
    Desktop* desk(); ///< nullptr: the welcome, or the form alone

    /// At this link, where one is given. Stays with what is shown where another program has the account, and says so.
    void showAccount(const QString& name, const std::optional<LinkId>& link = std::nullopt);
    void addAccount();
    void changeKey(const QString& name, bool isForSession = false);
    void lookAround();
    void leaveDemo();

private:
    struct Demonstration;

    QString currentName() const;
    std::optional<std::string> accountToShow() const;
    void goHome();
    Result<void> open(const std::string& name, OpenAccount::InUse inUse);
    void opened();
    void noteRefusal(const sync::SyncReport& report);
    void raiseHolder(const QString& name, const Error& holder);
    void leave(std::function<void()> then);
    void close(std::function<void()> then);
    void reopen(const QString& name);
    void showWelcome();
    void showForm(const std::optional<profiles::Profile>& changed, bool isForSession = false);
    void closeForm();
    void connected(const QString& name);
    void refresh();
    void remove(const QString& name, bool keepJournal, bool leaveKey);
    void connectKeeper();
    void complain(const QString& sentence);

    ProgramSettings m_settings;
    std::shared_ptr<secrets::SecretStore> m_keychain;
    secrets::SessionOnlyStore m_sessionKeys;
    Frame m_frame;
    ui::AccountsKeeper m_keeper;
    ui::AccountSwitcher* m_switcher; ///< owned by the window, as these
    ui::Banner* m_demoBanner;
    ui::ChangeNotice* m_notice;
    AccountsPart m_accounts;
    std::unique_ptr<Demonstration> m_demo;
    std::unique_ptr<OpenAccount> m_account;
    std::string m_first; ///< the account shown first, which the settings speak of
    bool m_isLeaving = false;
};

} // namespace desk::desktop

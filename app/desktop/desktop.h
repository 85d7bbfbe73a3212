// Desktop: the window, its pages and a session, put together.
#pragma once

#include "app/desktop/changespart.h"
#include "app/desktop/headofficepart.h"
#include "app/desktop/helppart.h"
#include "app/desktop/lockpart.h"
#include "app/desktop/paymentspart.h"
#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/links/linkscontroller.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/linkpanels.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/synccontroller.h"

#include <QCoreApplication>
#include <QSettings>

#include <functional>
#include <memory>

namespace desk::desktop {

struct DesktopSettings {
    session::SessionSettings session;
    ui::UiLanguage language = ui::UiLanguage::English;
    bool remembersWindow = true;                        ///< geometry and columns, in the profile's folder
    std::optional<std::chrono::seconds> syncInterval{}; ///< nullopt: as preferred
    /// Where the session has no keys: asked once what is cached is on the screen. Empty: nobody to ask.
    std::function<QFuture<Result<KeyPair>>()> findKeys{};
    std::shared_ptr<LogRing> log{}; ///< what the program noted; null: nothing is kept
};

class Desktop
{
    Q_DECLARE_TR_FUNCTIONS(desk::desktop::Desktop)
public:
    explicit Desktop(DesktopSettings settings);
    ~Desktop(); ///< remembers the window

    /// Shows the window with what is cached and begins to synchronise. Where the profile cannot be opened the
    /// window says so, and `onFailed` is called.
    void start(std::function<void(const Error&)> onFailed = {});

    /// In front of the other windows, however it was put away.
    void raise();

    ui::MainWindow& window() { return m_window; }
    ui::LinksController& links() { return m_links; }
    ui::LinkPanels& linkPanels() { return m_panels; }
    HelpPart& help() { return m_help; }
    HeadOfficePart& headOffice() { return m_headOffice; }
    ui::SettingsWindow& settingsWindow() { return *m_settingsWindow; }
    LockPart& lockPart() { return m_lockPart; }
    ui::PaymentsController& payments() { return m_payments.controller(); }
    session::Session& session() { return m_session; }

private:
    void connectParts();
    void addSettings();
    void addLock();
    void applyPreferences(const ui::Preferences& preferences);
    void findKeys();
    void openSession(std::function<void(const Error&)> onFailed);
    void restoreWindow();
    void showLink(const LinkId& id);

    SystemClock m_clock;
    DesktopSettings m_settings;
    ui::PreferencesFile m_preferences;
    session::Session m_session;
    ui::LinkTableModel m_model;
    PaymentsPart m_payments; // before the window: its page goes first
    HeadOfficePart m_headOffice;
    ui::MainWindow m_window;
    ui::SettingsWindow* m_settingsWindow; ///< owned by the window
    HelpPart m_help;
    ui::LinksPage* m_page; ///< owned by the window, inside m_panels
    ui::LinksController m_links;
    ui::LinkPanels m_panels;
    ui::SyncController m_sync;
    ChangesPart m_changes;
    LockPart m_lockPart;   // last: it covers all of the above
    ui::ThemeMode m_theme; ///< as preferred, whatever the command line put over it
    std::unique_ptr<QSettings> m_memory;
};

} // namespace desk::desktop

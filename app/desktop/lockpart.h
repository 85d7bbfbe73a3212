// LockPart: what keeps others out, joined with the window: the lock, the lens, and their settings.
#pragma once

#include "core/session/session.h"
#include "ui/common/privacylens.h"
#include "ui/lock/curtain.h"
#include "ui/lock/idlelocker.h"
#include "ui/lock/lockpage.h"
#include "ui/settings/preferences.h"
#include "ui/settings/privacypage.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/mainwindow.h"

#include <QAction>

namespace desk::desktop {

/// What it works on; all of it outlives the LockPart. One for the program, whatever account is in the window.
struct LockPlaces {
    ui::MainWindow& window;
    ui::SettingsWindow& settings;
    ui::PreferencesFile& preferences;
    std::filesystem::path root; ///< where the profiles are
    const Clock& clock;         ///< the local wall clock
    lock::IdleWatch::Steady steady = lock::IdleWatch::steadyNow;
};

class LockPart : public QObject
{
    Q_OBJECT
public:
    /// Locked from the first moment on, where a passphrase is set.
    explicit LockPart(const LockPlaces& places);
    ~LockPart() override;

    const ui::PrivacyLens& lens() const { return m_lens; }
    lock::AppLock& lock() { return m_lock; }
    ui::IdleLocker& idleLocker() { return m_idle; }
    ui::Curtain& curtain() { return m_curtain; }

    /// The account in the window: whose choice about payers the settings show and change. It outlives this, or another
    /// follows.
    void follow(session::Session& session);

Q_SIGNALS:
    /// Who forgot the passphrase begins anew: the program ends with kBeginAnewCode.
    void beginAnewAsked();

private:
    void addCommands();
    void connectLock();
    void applyPreferences(const ui::Preferences& preferences);
    void lockByHand();
    void choosePayerData(bool keeps);
    void showPayerData();

    LockPlaces m_places;
    lock::AppLock m_lock;
    ui::PrivacyLens m_lens;
    QPointer<ui::LockPage> m_page; ///< owned by the window
    ui::Curtain m_curtain;
    ui::IdleLocker m_idle;
    QPointer<ui::PrivacyPage> m_settings; ///< owned by the settings
    QAction* m_mask;                      ///< owned by the window
    QPointer<session::Session> m_session;
};

} // namespace desk::desktop

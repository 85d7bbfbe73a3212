// Frame: what stays while accounts come and go: the window, what a person prefers, the settings, the lock.
#pragma once

#include "app/desktop/lockpart.h"
#include "core/base/clock.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>

namespace desk::desktop {

class Frame
{
    Q_DECLARE_TR_FUNCTIONS(desk::desktop::Frame)
public:
    /// `root`: where the profiles are. Preferences and lock are kept beside them.
    explicit Frame(std::filesystem::path root);
    ~Frame();

    ui::MainWindow& window() { return m_window; }
    ui::PreferencesFile& preferences() { return m_preferences; }
    ui::SettingsWindow& settingsWindow() { return *m_settingsWindow; }
    LockPart& lock() { return m_lock; }

private:
    void addSettingsCommand();

    SystemClock m_clock;
    ui::PreferencesFile m_preferences;
    ui::MainWindow m_window;
    ui::SettingsWindow* m_settingsWindow; ///< owned by the window, as its first section
    LockPart m_lock;
    ui::ThemeMode m_theme; ///< as preferred, whatever the command line put over it
};

} // namespace desk::desktop

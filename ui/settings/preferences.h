// Preferences: what a person likes about the program on this computer, for every account alike.
#pragma once

#include "ui/common/theme.h"
#include "ui/common/uilanguage.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <optional>

namespace desk::ui {

struct Preferences {
    ThemeMode theme = ThemeMode::System;
    std::optional<UiLanguage> language{};   ///< nullopt: the desktop's. Holds from the next start
    std::optional<int> syncEveryMinutes{5}; ///< 1..1440; nullopt: only when asked
    bool privacyLens = false;               ///< names, mails and phones are masked
    std::optional<int> lockAfterMinutes{};  ///< 1..240 without a touch; nullopt: only by hand

    bool operator==(const Preferences&) const = default;
};

/// What stands in the file; what is missing or makes no sense there is as in Preferences{}.
Preferences readPreferences(const std::filesystem::path& file);

/// The preferences of the running program, kept in `preferences.ini`. Never a secret, never personal data. GUI thread.
class PreferencesFile : public QObject
{
    Q_OBJECT
public:
    explicit PreferencesFile(std::filesystem::path file, QObject* parent = nullptr);

    const Preferences& current() const { return m_current; }
    /// Kept at once. A disk that refuses is a line in the log: they hold until the program ends.
    void change(const Preferences& preferences);

Q_SIGNALS:
    void changed(const desk::ui::Preferences& preferences);

private:
    std::filesystem::path m_file;
    Preferences m_current;
};

} // namespace desk::ui

// HelpPart: the sections "Help" and "Your data" of the settings, with all they need.
#pragma once

#include "core/base/logring.h"
#include "core/session/session.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingswindow.h"

#include <QObject>

#include <memory>

namespace desk::desktop {

/// What the two sections look at; all of it outlives the HelpPart.
struct HelpSources {
    ui::SettingsWindow& window;
    ui::PreferencesFile& preferences;
    session::Session& session;
    const Clock& clock;
    std::shared_ptr<LogRing> log; ///< null: nothing is kept
    ui::UiLanguage language = ui::UiLanguage::English;
};

class HelpPart : public QObject
{
    Q_OBJECT
public:
    explicit HelpPart(const HelpSources& sources);
    ~HelpPart() override; ///< takes its sections out of the window

    /// At the end of the sections that are there.
    void addSections();
    void openHelp();
    void openData();

private:
    struct Parts;
    HelpSources m_sources;
    std::unique_ptr<Parts> m_parts;
};

/// The preferences in the words of a report.
std::vector<std::pair<std::string, std::string>> described(const ui::Preferences& preferences);

} // namespace desk::desktop

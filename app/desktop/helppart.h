// HelpPart: the sections "Your data" and "Help" of the settings, put together when they are first seen.
#pragma once

#include "core/base/logring.h"
#include "core/session/diagnostics.h"
#include "core/session/session.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingswindow.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>

namespace desk::ui {
class LatePage;
}

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
    explicit HelpPart(HelpSources sources);
    ~HelpPart() override; ///< takes its sections out of the window

    /// At the end of the sections that are there.
    void addSections();
    void openHelp();
    void openData();

private:
    struct Shared;
    struct Help;
    struct Data;
    Shared& shared();
    QWidget* makeHelp();
    QWidget* makeData();
    void rebuild();

    HelpSources m_sources;
    std::deque<session::SyncFacts> m_syncs; ///< the last ones of this run
    QPointer<ui::LatePage> m_helpPage;      ///< owned by the settings window
    QPointer<ui::LatePage> m_dataPage;
    std::unique_ptr<Shared> m_shared; ///< null until a page is made, as the next two
    std::unique_ptr<Help> m_help;
    std::unique_ptr<Data> m_data;
};

/// The preferences in the words of a report.
std::vector<std::pair<std::string, std::string>> described(const ui::Preferences& preferences);

} // namespace desk::desktop

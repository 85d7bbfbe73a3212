#include "app/desktop/helppart.h"

#include "core/profiles/profilefile.h"
#include "ui/common/utf8.h"
#include "ui/help/datacontroller.h"
#include "ui/help/helpcontroller.h"

#include <QGuiApplication>
#include <QPointer>

namespace desk::desktop {
namespace {

std::string wordFor(ui::ThemeMode mode)
{
    switch (mode) {
    case ui::ThemeMode::System: return "system";
    case ui::ThemeMode::Light: return "light";
    case ui::ThemeMode::Dark: break;
    }
    return "dark";
}

/// The log of a test, or of a demonstration, which keeps none.
std::shared_ptr<LogRing> orEmpty(const std::shared_ptr<LogRing>& log)
{
    return log ? log : std::make_shared<LogRing>();
}

} // namespace

std::vector<std::pair<std::string, std::string>> described(const ui::Preferences& preferences)
{
    const auto minutes = [](const std::optional<int>& value) {
        return value ? std::to_string(*value) : "never";
    };
    return {{"theme", wordFor(preferences.theme)},
        {"language",
            preferences.language ? std::string(ui::wordFor(*preferences.language)) : std::string("system")},
        {"synchronise every minutes", minutes(preferences.syncEveryMinutes)},
        {"privacy lens", preferences.privacyLens ? "on" : "off"},
        {"lock after minutes", minutes(preferences.lockAfterMinutes)},
        {"platform", QGuiApplication::platformName().toStdString()}};
}

struct HelpPart::Parts {
    explicit Parts(const HelpSources& sources)
        : ring(orEmpty(sources.log))
        , gateway(sources.session.folder())
        , log(ring, sources.language)
        , helpPage(new ui::HelpPage(log))
        , dataPage(new ui::DataPage)
        , help(*helpPage, log, ring, gateway, sources.session, sources.clock, sources.language)
        , data(*dataPage, gateway, log, sources.clock)
    {}

    std::shared_ptr<LogRing> ring;
    ui::HelpGateway gateway;
    ui::LogTableModel log;
    QPointer<ui::HelpPage> helpPage; ///< owned by the settings window
    QPointer<ui::DataPage> dataPage;
    ui::HelpController help;
    ui::DataController data;
};

HelpPart::HelpPart(const HelpSources& sources) : m_sources(sources), m_parts(std::make_unique<Parts>(sources))
{
    m_parts->help.setSettings([this] { return described(m_sources.preferences.current()); });
    connect(&m_parts->data, &ui::DataController::rebuildRequested, this, [this] {
        openHelp();
        m_parts->help.rebuild(false);
    });
}

void HelpPart::addSections()
{
    m_sources.window.addSection(m_parts->dataPage, QStringLiteral("folder"), tr("Your data"));
    m_sources.window.addSection(m_parts->helpPage, QStringLiteral("help"), tr("Help"));
}

HelpPart::~HelpPart()
{
    for (QWidget* page : std::initializer_list<QWidget*>{m_parts->helpPage, m_parts->dataPage}) {
        if (page)
            m_sources.window.removeSection(page);
    }
    delete m_parts->helpPage; // where they were no sections
    delete m_parts->dataPage;
}

void HelpPart::openHelp()
{
    m_sources.window.openAt(m_parts->helpPage);
}

void HelpPart::openData()
{
    m_sources.window.openAt(m_parts->dataPage);
}

} // namespace desk::desktop

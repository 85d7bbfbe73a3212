#include "app/desktop/helppart.h"

#include "ui/help/datacontroller.h"
#include "ui/help/helpcontroller.h"
#include "ui/shell/latepage.h"

#include <QGuiApplication>

namespace desk::desktop {
namespace {

constexpr std::size_t kReportedSyncs = 10;

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
    return {{"theme", std::string(ui::wordFor(preferences.theme))},
        {"language",
            preferences.language ? std::string(ui::wordFor(*preferences.language)) : std::string("system")},
        {"synchronise every minutes", minutes(preferences.syncEveryMinutes)},
        {"privacy lens", preferences.privacyLens ? "on" : "off"},
        {"lock after minutes", minutes(preferences.lockAfterMinutes)},
        {"platform", QGuiApplication::platformName().toStdString()}};
}

struct HelpPart::Shared {
    explicit Shared(const HelpSources& sources)
        : ring(orEmpty(sources.log))
        , gateway(sources.session.folder())
        , log(ring, sources.language)
    {}

    std::shared_ptr<LogRing> ring;
    ui::HelpGateway gateway;
    ui::LogTableModel log;
};

struct HelpPart::Help {
    Help(Shared& shared, const HelpSources& sources)
        : page(new ui::HelpPage(shared.log))
        , controller(*page, shared.log, shared.ring, shared.gateway, sources.session, sources.clock,
              sources.language)
    {}

    ui::HelpPage* page; ///< owned by the settings window
    ui::HelpController controller;
};

struct HelpPart::Data {
    Data(Shared& shared, const HelpSources& sources)
        : page(new ui::DataPage)
        , controller(*page, shared.gateway, shared.log, sources.clock)
    {}

    ui::DataPage* page; ///< owned by the settings window
    ui::DataController controller;
};

HelpPart::HelpPart(HelpSources sources) : m_sources(std::move(sources))
{
    connect(
        &m_sources.session, &session::Session::syncFinished, this, [this](const sync::SyncReport& report) {
            m_syncs.push_back({m_sources.clock.now(), report});
            if (m_syncs.size() > kReportedSyncs)
                m_syncs.pop_front();
        });
}

/// The pages go first: what they were joined with is used until then.
HelpPart::~HelpPart()
{
    for (const QPointer<ui::LatePage>& page : {m_helpPage, m_dataPage}) {
        if (page)
            m_sources.window.removeSection(page);
    }
}

void HelpPart::addSections()
{
    m_dataPage = new ui::LatePage([this] { return makeData(); });
    m_helpPage = new ui::LatePage([this] { return makeHelp(); });
    m_sources.window.addSection(m_dataPage, QStringLiteral("folder"), tr("Your data"));
    m_sources.window.addSection(m_helpPage, QStringLiteral("help"), tr("Help"));
}

HelpPart::Shared& HelpPart::shared()
{
    if (!m_shared)
        m_shared = std::make_unique<Shared>(m_sources);
    return *m_shared;
}

QWidget* HelpPart::makeHelp()
{
    m_help = std::make_unique<Help>(shared(), m_sources);
    m_help->controller.setFacts([this](session::Diagnostics& report) {
        report.settings = described(m_sources.preferences.current());
        report.syncs.assign(m_syncs.begin(), m_syncs.end());
    });
    return m_help->page;
}

QWidget* HelpPart::makeData()
{
    m_data = std::make_unique<Data>(shared(), m_sources);
    connect(&m_data->controller, &ui::DataController::rebuildRequested, this, &HelpPart::rebuild);
    return m_data->page;
}

/// Where its progress and its outcome are said.
void HelpPart::rebuild()
{
    m_helpPage->make();
    openHelp();
    m_help->controller.rebuild(false);
}

void HelpPart::openHelp()
{
    m_sources.window.openAt(m_helpPage);
}

void HelpPart::openData()
{
    m_sources.window.openAt(m_dataPage);
}

} // namespace desk::desktop

#include "app/desktop/desktop.h"

#include "app/desktop/beginanew.h"
#include "core/async/onready.h"
#include "core/base/logging.h"
#include "core/cache/ownerfile.h"
#include "ui/links/linkfinder.h"
#include "ui/settings/generalpage.h"
#include "ui/shell/syncbar.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>

namespace desk::desktop {
namespace {

QString memoryFile(const cache::DataFolder& folder)
{
    const auto path = (folder.path() / "window.ini").u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(path.data()), static_cast<qsizetype>(path.size()));
}

} // namespace

Desktop::Desktop(DesktopSettings settings)
    : m_settings(std::move(settings))
    , m_preferences(m_settings.session.folder.root() / "preferences.ini")
    , m_session(m_settings.session, m_clock)
    , m_model(m_session.serverClock(), m_settings.language)
    , m_payments(m_session, m_settings.language)
    , m_headOffice(m_session.folder().root(), m_clock, m_settings.language)
    , m_settingsWindow(new ui::SettingsWindow(&m_window))
    , m_help({*m_settingsWindow, m_preferences, m_session, m_clock, m_settings.log, m_settings.language})
    , m_page(new ui::LinksPage(&m_model))
    , m_links(*m_page, m_model, m_session)
    , m_panels(m_page, m_session, m_settings.language)
    , m_sync(*m_window.syncBar(), m_session)
    , m_changes({m_window, *m_page, m_links, m_sync, m_session, m_settings.language})
    , m_lockPart({m_window, *m_settingsWindow, m_preferences, m_settings.session.folder.root(), m_clock})
    , m_theme(m_preferences.current().theme)
{
    m_window.addPage(m_panels.splitter(), QStringLiteral("link"), tr("Links"));
    m_window.addPage(m_payments.page(), QStringLiteral("payments"), tr("Payments"));
    m_window.addPage(m_headOffice.page(), QStringLiteral("office"), tr("All accounts"));
    m_headOffice.follow(m_session);
    addSettings();
    addLock();
    if (m_settings.remembersWindow) {
        m_memory = std::make_unique<QSettings>(memoryFile(m_session.folder()), QSettings::IniFormat);
        restoreWindow();
    }
    connectParts();
    m_links.start();
}

void Desktop::addSettings()
{
    m_settingsWindow->addSection(
        new ui::GeneralPage(m_preferences), QStringLiteral("settings"), tr("General"));
    m_help.addSections();
    auto* settings = new QAction(tr("Settings"), &m_window);
    settings->setObjectName(QStringLiteral("settings"));
    settings->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(QKeySequence::Preferences)});
    QObject::connect(settings, &QAction::triggered, m_settingsWindow, &ui::SettingsWindow::open);
    m_window.addCommand(settings, QStringLiteral("settings"));
    QObject::connect(&m_preferences, &ui::PreferencesFile::changed, &m_window,
        [this](const ui::Preferences& preferences) { applyPreferences(preferences); });
    applyPreferences(m_preferences.current());
}

void Desktop::addLock()
{
    m_payments.followLens(m_lockPart.lens());
    m_panels.setLens(&m_lockPart.lens());
    m_lockPart.follow(m_session);
    QObject::connect(
        &m_lockPart, &LockPart::beginAnewAsked, qApp, [] { QApplication::exit(kBeginAnewCode); });
}

void Desktop::applyPreferences(const ui::Preferences& preferences)
{
    using std::chrono::minutes;
    using Interval = std::optional<std::chrono::seconds>;
    const Interval preferred =
        preferences.syncEveryMinutes ? Interval(minutes(*preferences.syncEveryMinutes)) : std::nullopt;
    if (std::exchange(m_theme, preferences.theme) != preferences.theme)
        ui::applyTheme(*qApp, m_theme);
    m_sync.setInterval(m_settings.syncInterval ? m_settings.syncInterval : preferred);
}

Desktop::~Desktop()
{
    if (!m_memory)
        return;
    m_window.saveGeometryTo(*m_memory);
    m_links.saveTo(*m_memory);
    m_panels.saveTo(*m_memory);
    m_payments.saveTo(*m_memory);
}

void Desktop::restoreWindow()
{
    m_window.restoreGeometryFrom(*m_memory);
    m_links.restoreFrom(*m_memory);
    m_panels.restoreFrom(*m_memory);
    m_payments.restoreFrom(*m_memory);
}

void Desktop::connectParts()
{
    QObject::connect(
        &m_sync, &ui::SyncController::statusChanged, &m_links, &ui::LinksController::setSyncStatus);
    QObject::connect(
        &m_links, &ui::LinksController::lastSyncKnown, &m_sync, &ui::SyncController::setLastSync);
    QObject::connect(&m_links, &ui::LinksController::requestEnded, &m_sync, &ui::SyncController::noteRequest);
    m_panels.setCommands(m_changes.actions().ofLink());
    QObject::connect(&m_panels, &ui::LinkPanels::restockRequested, &m_window,
        [this](const LinkId& link, QWidget* over) { m_changes.controller().restock(link, over); });
    QObject::connect(
        &m_headOffice, &HeadOfficePart::accountRequested, &m_window, [this](const std::string& name) {
            if (name == cache::nameOf(m_session.folder().path()))
                m_window.showPage(m_panels.splitter());
            else if (!openWindowFor(m_session.folder().root(), name))
                qCWarning(lcUi) << "another window could not be started";
        });
    QObject::connect(&m_panels, &ui::LinkPanels::requestEnded, &m_sync, &ui::SyncController::noteRequest);
    QObject::connect(
        &m_links, &ui::LinksController::synchroniseRequested, &m_sync, &ui::SyncController::synchronise);
    QObject::connect(
        &m_payments, &PaymentsPart::synchroniseRequested, &m_sync, &ui::SyncController::synchronise);
    m_payments.setLinkFinder(
        [this](const QString& text, int most) { return ui::findLinks(m_model.links(), text, most); });
    QObject::connect(&m_payments, &PaymentsPart::pageRequested, &m_window,
        [this] { m_window.showPage(m_payments.page()); });
    QAction* payments = m_page->view()->addShortcut(tr("Show payments"), QStringLiteral("showPaymentsOfLink"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    QObject::connect(payments, &QAction::triggered, &m_window, [this] {
        if (const QModelIndex current = m_page->view()->currentIndex(); current.isValid())
            m_payments.controller().showPaymentsOf(m_model.idAt(current.row()));
    });
    QObject::connect(
        &m_payments, &PaymentsPart::linkRequested, &m_window, [this](const LinkId& id) { showLink(id); });
}

void Desktop::showLink(const LinkId& id)
{
    m_window.showPage(m_panels.splitter());
    m_page->clearSearch();
    m_page->view()->showLink(id);
}

void Desktop::start(std::function<void(const Error&)> onFailed)
{
    m_window.show();
    openSession(std::move(onFailed));
}

void Desktop::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    QApplication::alert(&m_window); // where the desktop lets nobody push to the front
}

void Desktop::openSession(std::function<void(const Error&)> onFailed)
{
    onReady(m_session.open(), &m_window, [this, onFailed = std::move(onFailed)](const Result<void>& opened) {
        if (!opened) {
            m_links.sessionFailed(opened.error());
            m_payments.sessionFailed(opened.error());
            if (onFailed)
                onFailed(opened.error());
            return;
        }
        m_links.sessionOpened();
        m_payments.sessionOpened();
        m_changes.sessionOpened();
        findKeys();
    });
}

/// A keychain may ask for its password first; the window is usable meanwhile.
void Desktop::findKeys()
{
    if (m_settings.session.keys.isComplete() || !m_settings.findKeys) {
        m_sync.start();
        return;
    }
    onReady(m_settings.findKeys(), &m_window, [this](const Result<KeyPair>& keys) {
        if (!keys) {
            m_session.explainMissingKeys(keys.error());
            m_sync.start();
            return;
        }
        onReady(m_session.useKeys(*keys), &m_window, [this](const Outcome&) { m_sync.start(); });
    });
}

} // namespace desk::desktop

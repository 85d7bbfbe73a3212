#include "app/desktop/desktop.h"

#include "core/async/onready.h"
#include "core/cache/ownerfile.h"
#include "core/profiles/profilelist.h"
#include "ui/links/linkfinder.h"
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

Desktop::Desktop(Frame& frame, DesktopSettings settings) : Desktop(&frame, std::move(settings)) {}

Desktop::Desktop(DesktopSettings settings) : Desktop(nullptr, std::move(settings)) {}

Desktop::Desktop(Frame* frame, DesktopSettings settings)
    : m_settings(std::move(settings))
    , m_own(frame ? nullptr : std::make_unique<Frame>(m_settings.session.folder.root()))
    , m_frame(frame ? *frame : *m_own)
    , m_session(m_settings.session, m_clock)
    , m_model(m_session.serverClock(), m_settings.language)
    , m_payments(m_session, m_settings.language)
    , m_headOffice(m_session.folder().root(), m_clock, m_settings.language)
    , m_parts(m_frame.window())
    , m_page(new ui::LinksPage(&m_model))
    , m_links(*m_page, m_model, m_session)
    , m_panels(m_page, m_session, m_settings.language)
    , m_sync(*window().syncBar(), m_session)
    , m_changes({m_parts, *m_page, m_links, m_sync, m_session, m_settings.language})
    , m_help({m_frame.settingsWindow(), m_frame.preferences(), m_session, m_clock, m_settings.log,
          m_settings.language})
    , m_news(m_frame, m_session, m_settings.language)
{
    m_parts.addPage(m_panels.splitter(), QStringLiteral("link"), tr("Links"));
    m_parts.addPage(m_payments.page(), QStringLiteral("payments"), tr("Payments"));
    addHeadOffice();
    m_help.addSections();
    followFrame();
    if (m_settings.remembersWindow) {
        m_memory = std::make_unique<QSettings>(memoryFile(m_session.folder()), QSettings::IniFormat);
        restoreWindow();
    }
    connectParts();
    m_links.start();
}

/// Of use where there is more than one account.
void Desktop::addHeadOffice()
{
    const auto accounts = profiles::ProfileList(m_session.folder().root()).all();
    if (!accounts || accounts->size() < 2)
        return;
    m_parts.addPage(m_headOffice.page(), QStringLiteral("office"), tr("All accounts"));
    m_headOffice.follow(m_session);
    QObject::connect(&m_headOffice, &HeadOfficePart::accountRequested, &m_parts.host(),
        [this](const std::string& account) { openOffice(account, std::nullopt); });
    QObject::connect(&m_headOffice, &HeadOfficePart::linkRequested, &m_parts.host(),
        [this](const std::string& account, const LinkId& link) { openOffice(account, link); });
}

void Desktop::openOffice(const std::string& account, const std::optional<LinkId>& link)
{
    if (account != cache::nameOf(m_session.folder().path())) {
        if (m_settings.showAccount)
            m_settings.showAccount(account, link);
    } else if (link) {
        showLink(*link);
    } else {
        window().showPage(m_panels.splitter());
    }
}

void Desktop::followFrame()
{
    LockPart& lock = m_frame.lock();
    m_payments.followLens(lock.lens());
    m_panels.setLens(&lock.lens());
    lock.follow(m_session);
    QObject::connect(&m_frame.preferences(), &ui::PreferencesFile::changed, &m_parts.host(),
        [this](const ui::Preferences& preferences) { applyPreferences(preferences); });
    applyPreferences(m_frame.preferences().current());
}

void Desktop::applyPreferences(const ui::Preferences& preferences)
{
    using std::chrono::minutes;
    using Interval = std::optional<std::chrono::seconds>;
    const Interval preferred =
        preferences.syncEveryMinutes ? Interval(minutes(*preferences.syncEveryMinutes)) : std::nullopt;
    m_sync.setInterval(m_settings.syncInterval ? m_settings.syncInterval : preferred);
}

Desktop::~Desktop()
{
    if (!m_memory)
        return;
    window().saveGeometryTo(*m_memory);
    m_links.saveTo(*m_memory);
    m_panels.saveTo(*m_memory);
    m_payments.saveTo(*m_memory);
}

void Desktop::restoreWindow()
{
    if (!window().isVisible()) // else it is where the person has put it
        window().restoreGeometryFrom(*m_memory);
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
    QObject::connect(&m_panels, &ui::LinkPanels::restockRequested, &m_parts.host(),
        [this](const LinkId& link, QWidget* over) { m_changes.controller().restock(link, over); });
    QObject::connect(&m_panels, &ui::LinkPanels::requestEnded, &m_sync, &ui::SyncController::noteRequest);
    QObject::connect(
        &m_links, &ui::LinksController::synchroniseRequested, &m_sync, &ui::SyncController::synchronise);
    QObject::connect(m_page, &ui::LinksPage::keychainRequested, &m_parts.host(), [this] { findKeys(); });
    QObject::connect(m_page, &ui::LinksPage::keyRequested, &m_parts.host(), [this] {
        if (m_settings.askForKey)
            m_settings.askForKey();
    });
    QObject::connect(m_page, &ui::LinksPage::sessionKeyRequested, &m_parts.host(), [this] {
        if (m_settings.askForSessionKey)
            m_settings.askForSessionKey();
    });
    QObject::connect(
        &m_payments, &PaymentsPart::synchroniseRequested, &m_sync, &ui::SyncController::synchronise);
    m_payments.setLinkFinder(
        [this](const QString& text, int most) { return ui::findLinks(m_model.links(), text, most); });
    QObject::connect(&m_payments, &PaymentsPart::pageRequested, &m_parts.host(),
        [this] { window().showPage(m_payments.page()); });
    QAction* payments = m_page->view()->addShortcut(tr("Show payments"), QStringLiteral("showPaymentsOfLink"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    QObject::connect(payments, &QAction::triggered, &m_parts.host(), [this] {
        if (const QModelIndex current = m_page->view()->currentIndex(); current.isValid())
            m_payments.controller().showPaymentsOf(m_model.idAt(current.row()));
    });
    QObject::connect(&m_payments, &PaymentsPart::linkRequested, &m_parts.host(),
        [this](const LinkId& id) { showLink(id); });
}

void Desktop::showLink(const LinkId& id)
{
    window().showPage(m_panels.splitter());
    if (m_links.isWhole())
        selectLink(id);
    else
        QObject::connect(
            &m_links, &ui::LinksController::wholeListShown, &m_parts.host(), [this, id] { selectLink(id); },
            Qt::SingleShotConnection);
}

void Desktop::selectLink(const LinkId& id)
{
    if (!m_links.showLink(id))
        m_page->say(tr("This account has no such link any more."));
}

QDialog* Desktop::openDialog() const
{
    for (QDialog* dialog : m_parts.host().findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void Desktop::start(std::function<void(const Error&)> onFailed)
{
    window().show();
    openSession(std::move(onFailed));
}

void Desktop::raise()
{
    window().setWindowState(window().windowState() & ~Qt::WindowMinimized);
    window().show();
    window().raise();
    window().activateWindow();
    QApplication::alert(&window()); // where the desktop lets nobody push to the front
}

void Desktop::openSession(std::function<void(const Error&)> onFailed)
{
    onReady(m_session.open(), &m_parts.host(),
        [this, onFailed = std::move(onFailed)](const Result<void>& opened) {
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
    onReady(m_settings.findKeys(), &m_parts.host(), [this](const Result<KeyPair>& keys) {
        if (!keys) {
            m_session.explainMissingKeys(keys.error());
            m_sync.start();
            return;
        }
        onReady(m_session.useKeys(*keys), &m_parts.host(), [this](const Outcome&) { m_sync.start(); });
    });
}

} // namespace desk::desktop

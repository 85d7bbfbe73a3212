#include "app/desktop/lockpart.h"

#include "core/async/onready.h"
#include "core/profiles/profilefile.h"
#include "ui/common/utf8.h"

#include <QLocale>

namespace desk::desktop {
namespace {

std::string nameOf(const session::Session& session)
{
    const auto name = session.folder().path().filename().u8string();
    return {name.begin(), name.end()};
}

} // namespace

LockPart::LockPart(const LockPlaces& places)
    : m_places(places)
    , m_lock(places.root, places.clock)
    , m_page(new ui::LockPage(m_lock))
    , m_curtain(places.window, m_page)
    , m_idle(lock::IdleWatch(places.clock, places.steady))
    , m_settings(new ui::PrivacyPage(places.preferences, m_lock))
    , m_mask(new QAction(tr("Mask names, mails and telephone numbers"), &places.window))
{
    m_places.settings.addSection(m_settings, QStringLiteral("lock"), tr("Privacy and lock"));
    addCommands();
    connectLock();
    applyPreferences(m_places.preferences.current());
    m_lock.lock();
}

LockPart::~LockPart()
{
    m_places.settings.removeSection(m_settings);
    delete m_page;
}

void LockPart::addCommands()
{
    m_mask->setObjectName(QStringLiteral("maskPayers"));
    //: A button: the names of those who pay are masked, as "A*** B***". One short word
    m_mask->setIconText(tr("Mask"));
    m_mask->setCheckable(true);
    m_mask->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    m_places.window.addCommand(m_mask, QStringLiteral("masked"));
    connect(m_mask, &QAction::toggled, this, [this](bool isOn) {
        ui::Preferences changed = m_places.preferences.current();
        changed.privacyLens = isOn;
        m_places.preferences.change(changed);
    });
    //: A button: locks the window. One short word
    auto* lock = new QAction(tr("Lock"), &m_places.window);
    lock->setObjectName(QStringLiteral("lockWindow"));
    lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_places.window.addCommand(lock, QStringLiteral("lock"));
    connect(lock, &QAction::triggered, this, &LockPart::lockByHand);
    connect(m_settings, &ui::PrivacyPage::lockRequested, this, &LockPart::lockByHand);
    connect(m_settings, &ui::PrivacyPage::payerDataChosen, this, &LockPart::choosePayerData);
}

void LockPart::connectLock()
{
    connect(&m_lock, &lock::AppLock::locked, &m_curtain, &ui::Curtain::drop);
    connect(&m_lock, &lock::AppLock::unlocked, &m_curtain, &ui::Curtain::lift);
    connect(&m_lock, &lock::AppLock::isSetChanged, this,
        [this] { applyPreferences(m_places.preferences.current()); });
    connect(&m_idle, &ui::IdleLocker::idle, &m_lock, &lock::AppLock::lock);
    connect(&m_places.preferences, &ui::PreferencesFile::changed, this, &LockPart::applyPreferences);
    connect(m_page, &ui::LockPage::beginAnewRequested, this, [this] {
        if (m_lock.beginAnew())
            Q_EMIT beginAnewAsked();
    });
}

void LockPart::applyPreferences(const ui::Preferences& preferences)
{
    m_lens.set(preferences.privacyLens);
    m_mask->setChecked(preferences.privacyLens);
    using Limit = std::optional<std::chrono::minutes>;
    m_idle.setLimit(
        m_lock.isSet() && preferences.lockAfterMinutes ? Limit(*preferences.lockAfterMinutes) : Limit());
}

/// Without a passphrase the way to one is what helps.
void LockPart::lockByHand()
{
    if (m_lock.isSet())
        m_lock.lock();
    else
        m_places.settings.openAt(m_settings);
}

void LockPart::follow(session::Session& session)
{
    m_session = &session;
    showPayerData();
}

void LockPart::showPayerData()
{
    const auto profile = profiles::loadProfile(m_places.root, nameOf(*m_session));
    m_settings->showPayerData(
        profile ? ui::toQString(profile->shownName()) : QString(), !profile || profile->storesPayerData);
}

/// Kept in the profile first: where the erasure is cut short, the next start goes on with it.
void LockPart::choosePayerData(bool keeps)
{
    if (!m_session)
        return;
    auto profile = profiles::loadProfile(m_places.root, nameOf(*m_session));
    if (profile) {
        profile->storesPayerData = keeps;
        profile = profiles::saveProfile(m_places.root, *profile);
    }
    if (!profile) {
        showPayerData();
        m_settings->sayOfPayerData(
            tr("That could not be kept on this computer. Nothing was changed."), ui::Tone::Alarm);
        return;
    }
    m_settings->sayOfPayerData(tr("One moment…"), ui::Tone::Quiet);
    onReady(
        m_session->setStoresPayerData(keeps), this, [this, keeps](const Result<cache::PayerErasure>& erased) {
            if (!erased)
                m_settings->sayOfPayerData(
                    tr("Nothing more is kept, but not all of what was kept could be erased. The "
                       "next start of the program goes on with it."),
                    ui::Tone::Alarm);
            else if (keeps)
                m_settings->sayOfPayerData(
                    tr("Kept from now on; those of earlier payments come with `paylink sync --full`."),
                    ui::Tone::Good);
            else
                m_settings->sayOfPayerData(
                    tr("Erased from %n payment(s).", nullptr, static_cast<int>(erased->payments)),
                    ui::Tone::Good);
        });
}

} // namespace desk::desktop

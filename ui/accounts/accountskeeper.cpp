#include "ui/accounts/accountskeeper.h"

#include "core/async/onready.h"
#include "core/profiles/profilefile.h"
#include "ui/common/errortext.h"
#include "ui/common/utf8.h"

namespace desk::ui {

AccountsKeeper::AccountsKeeper(
    AccountStores stores, std::function<bool(const QString& name)> isOpenHere, QObject* parent)
    : QObject(parent)
    , m_stores(std::move(stores))
    , m_isOpenHere(std::move(isOpenHere))
    , m_list(m_stores.root)
    , m_keys(m_stores.root, m_stores.keychain)
{}

std::vector<AccountFace> AccountsKeeper::faces() const
{
    std::vector<AccountFace> faces;
    for (const profiles::Profile& profile : m_list.all().value_or(std::vector<profiles::Profile>()))
        faces.push_back(faceOf(profile));
    return faces;
}

std::vector<AccountEntry> AccountsKeeper::entries() const
{
    std::vector<AccountEntry> entries;
    for (const profiles::Profile& profile : m_list.all().value_or(std::vector<profiles::Profile>())) {
        const AccountFace face = faceOf(profile);
        const bool isOnlyHere = isInSession(profile);
        const bool hasKey = isOnlyHere || profile.keyMark != secrets::KeyMark::None;
        entries.push_back({face, oneLine(profile.baseUrl), AccountsText::key(profile, isOnlyHere), hasKey,
            m_isOpenHere(face.name)});
    }
    return entries;
}

Result<profiles::Profile> AccountsKeeper::profile(const QString& name) const
{
    return profiles::loadProfile(m_stores.root, name.toStdString());
}

Result<profiles::Removal> AccountsKeeper::removal(const QString& name) const
{
    return m_list.removal(name.toStdString());
}

std::optional<Error> AccountsKeeper::useElsewhere(const QString& name) const
{
    const auto folder = cache::DataFolder::named(m_stores.root, name.toStdString());
    if (!folder || !profile(name) || m_isOpenHere(name))
        return std::nullopt;
    const auto lock = cache::WriterLock::take(*folder, "Paylink Desk"); // given back at once
    return lock || lock.error().kind != ErrorKind::Refused ? std::nullopt : std::optional(lock.error());
}

bool AccountsKeeper::isInSession(const profiles::Profile& profile) const
{
    // In memory: the answer is there at once.
    const auto answer = m_stores.session.read(profile.id, secrets::KeyMark::None);
    if (answer.resultCount() == 0)
        return false;
    const auto known = answer.result();
    return known && known->state == secrets::KeyState::Stored;
}

std::optional<AccountsKeeper::Held> AccountsKeeper::hold(const QString& name)
{
    const auto folder = cache::DataFolder::named(m_stores.root, name.toStdString());
    auto profile = profiles::loadProfile(m_stores.root, name.toStdString());
    if (!folder || !profile) {
        Q_EMIT failed(name, ConnectText::storage(profile ? folder.error() : profile.error()));
        return std::nullopt;
    }
    Held held{*std::move(profile), nullptr};
    if (m_isOpenHere(name))
        return held;
    auto lock = cache::WriterLock::take(*folder, "Paylink Desk");
    if (!lock) {
        Q_EMIT failed(name, AccountsText::lock(lock.error()));
        return std::nullopt;
    }
    held.lock = *std::move(lock);
    return held;
}

void AccountsKeeper::change(const QString& name, const AccountFace& face)
{
    auto held = hold(name);
    if (!held)
        return;
    held->profile.displayName = face.title.toStdString();
    held->profile.colour = face.colour.isValid() ? face.colour.name().toStdString() : std::string();
    held->profile.environment = face.environment;
    const auto saved = profiles::saveProfile(m_stores.root, held->profile);
    if (!saved) {
        Q_EMIT failed(name, ConnectText::storage(saved.error()));
        return;
    }
    held.reset();
    Q_EMIT changed(name);
}

void AccountsKeeper::eraseKey(Held held, std::function<void(secrets::KeyState)> then)
{
    const QString name = toQString(held.profile.name);
    const profiles::Profile profile = held.profile;
    onReady(m_stores.session.erase(profile.id), this, [](const Result<secrets::KeyAnswer>&) {});
    onReady(m_keys.erase(profile), this,
        [this, name, held = std::move(held), then = std::move(then)](
            const Result<secrets::KeyAnswer>& answer) mutable {
            held.lock.reset();
            if (answer)
                then(answer->state);
            else
                Q_EMIT failed(name, ConnectText::storage(answer.error()));
        });
}

void AccountsKeeper::forgetKey(const QString& name)
{
    auto held = hold(name);
    if (!held)
        return;
    eraseKey(*std::move(held), [this, name](secrets::KeyState state) {
        if (state != secrets::KeyState::Missing)
            Q_EMIT failed(name, ConnectText::notErased(state));
        Q_EMIT keyForgotten(name);
    });
}

void AccountsKeeper::remove(const QString& name, bool keepJournal, bool leaveKey)
{
    if (!profile(name)) { // a damaged file names no key that could be removed
        removeFolder(name, keepJournal);
        return;
    }
    auto held = hold(name);
    if (!held)
        return;
    eraseKey(*std::move(held), [this, name, keepJournal, leaveKey](secrets::KeyState state) {
        if (state == secrets::KeyState::Missing || leaveKey)
            removeFolder(name, keepJournal);
        else
            Q_EMIT keyLeft(name, keepJournal, ConnectText::notErased(state));
    });
}

void AccountsKeeper::removeFolder(const QString& name, bool keepJournal)
{
    if (const Outcome removal = m_list.remove(name.toStdString(), keepJournal); !removal)
        Q_EMIT failed(name, AccountsText::lock(removal.error()));
    else
        Q_EMIT removed(name);
}

QString AccountsText::key(const profiles::Profile& profile, bool isInSession)
{
    if (isInSession)
        return tr("Its key is kept until the program ends, and nowhere else.");
    if (profile.isKeyRefused)
        return tr("MyTPE refused its key: enter a new one.");
    switch (profile.keyMark) {
    case secrets::KeyMark::Stored: return tr("Its key is in the keychain of this computer.");
    case secrets::KeyMark::Doubtful:
        return tr("Its key may be in the keychain: the keychain did not confirm it.");
    case secrets::KeyMark::None: break;
    }
    return tr("No key is stored for it.");
}

QString AccountsText::removal(const profiles::Removal& removal)
{
    QStringList goes;
    if (removal.hasKey)
        goes << tr("its key in the keychain");
    if (removal.hasCache)
        goes << tr("the links and payments kept on this computer (MyTPE keeps its own)");
    goes << tr("its settings");
    QString text = tr("This takes away: %1.").arg(goes.join(tr(", ", "between things of a list")));
    text += QLatin1Char(' ') + tr("Exported files stay where they are.");
    if (removal.hasJournal)
        text += QLatin1Char(' ') + tr("The history of exports and changes exists nowhere else.");
    return text;
}

QString AccountsText::lock(const Error& error)
{
    if (error.kind == ErrorKind::Refused)
        return tr("The account is open in another program (%1): close it there first.")
            .arg(oneLine(error.detail));
    return ConnectText::storage(error);
}

} // namespace desk::ui

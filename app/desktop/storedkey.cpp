#include "app/desktop/storedkey.h"

#include "core/async/completer.h"
#include "core/async/onready.h"
#include "core/base/localcodes.h"
#include "core/base/logging.h"
#include "core/base/logguard.h"
#include "core/profiles/profilefile.h"

namespace desk::desktop {
namespace {

tl::unexpected<Error> noKey(std::string detail, std::string_view code = {})
{
    Error error{ErrorKind::Unauthorised, std::move(detail)};
    error.serverCode = code;
    return failure(std::move(error));
}

} // namespace

StoredKey::StoredKey(std::filesystem::path root, profiles::Profile profile, std::string baseUrl,
    secrets::SecretStore& keychain, secrets::SecretStore& session)
    : m_root(root)
    , m_profile(std::move(profile))
    , m_baseUrl(std::move(baseUrl))
    , m_session(session)
    , m_keys(std::move(root), keychain)
{}

QFuture<Result<KeyPair>> StoredKey::find()
{
    const Completer<KeyPair> completer;
    if (m_profile.isKeyRefused) {
        completer.complete(noKey("refused in an earlier run", kStoredKeyRefused));
        return completer.future();
    }
    onReady(m_session.read(m_profile.id, secrets::KeyMark::None), &m_context,
        [this, completer](const Result<secrets::KeyAnswer>& answer) {
            if (answer && answer->state == secrets::KeyState::Stored && answer->stored.baseUrl == m_baseUrl)
                completer.complete(accepted(*answer));
            else
                askKeychain(completer);
        });
    return completer.future();
}

void StoredKey::askKeychain(const Completer<KeyPair>& completer)
{
    onReady(m_keys.load(m_profile), &m_context, [this, completer](const Result<secrets::KeyAnswer>& answer) {
        completer.complete(answer ? accepted(*answer) : failure(answer.error()));
    });
}

Result<KeyPair> StoredKey::accepted(const secrets::KeyAnswer& answer)
{
    switch (answer.state) {
    case secrets::KeyState::Stored: break;
    case secrets::KeyState::Missing: return noKey("no key is stored");
    case secrets::KeyState::Locked: return noKey(answer.detail, kKeychainLocked);
    case secrets::KeyState::NoKeychain:
    case secrets::KeyState::Doubtful: return noKey(answer.detail, kKeychainSilent);
    }
    if (answer.stored.baseUrl != m_baseUrl)
        return noKey("the stored key is for another address");
    hideInLog(answer.stored.keys);
    m_isInUse = true;
    return answer.stored.keys;
}

void StoredKey::noteRun(const sync::SyncReport& report)
{
    const bool isRefused =
        report.error && report.error->kind == ErrorKind::Unauthorised && report.error->httpStatus == 401;
    if (!m_isInUse || isRefused == m_profile.isKeyRefused || (!isRefused && !report.complete))
        return;
    m_profile.isKeyRefused = isRefused;
    auto kept =
        profiles::loadProfile(m_root, m_profile.name); // its name or colour may have changed meanwhile
    if (kept)
        kept->isKeyRefused = isRefused;
    if (const auto saved = kept ? profiles::saveProfile(m_root, *kept) : kept; !saved)
        qCWarning(lcUi, "the profile could not be saved: %s", saved.error().detail.c_str());
}

} // namespace desk::desktop

// StoredKey: the key of a profile as the window finds and keeps it, where the environment has none.
#pragma once

#include "core/async/completer.h"
#include "core/profiles/profilekeys.h"
#include "core/sync/syncreport.h"

#include <string>

namespace desk::desktop {

/// Lives on the GUI thread and outlives the session.
class StoredKey
{
public:
    /// `baseUrl`: where the session will send it; a key that was entered for another address is not handed out.
    /// `session` is asked first: a key that is kept for this run alone. Both stores outlive it.
    StoredKey(std::filesystem::path root, profiles::Profile profile, std::string baseUrl,
        secrets::SecretStore& keychain, secrets::SecretStore& session);

    /// May take as long as the keychain's question for its password stands. ErrorKind::Unauthorised with one of the
    /// codes of localcodes.h, or without where there is no key.
    QFuture<Result<KeyPair>> find();
    /// A key that the server refused is not sent again by later runs before it is tested or replaced.
    void noteRun(const sync::SyncReport& report);

private:
    void askKeychain(const Completer<KeyPair>& completer);
    Result<KeyPair> accepted(const secrets::KeyAnswer& answer);

    std::filesystem::path m_root;
    profiles::Profile m_profile;
    std::string m_baseUrl;
    secrets::SecretStore& m_session;
    profiles::ProfileKeys m_keys;
    QObject m_context;
    bool m_isInUse = false;
};

} // namespace desk::desktop

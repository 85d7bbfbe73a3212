// ProfileKeys: the key of a profile: the store that holds it and the mark beside, kept in agreement.
#pragma once

#include "core/profiles/profile.h"
#include "core/secrets/secretstore.h"

#include <QObject>

#include <filesystem>

namespace desk::profiles {

/// Lives on the main thread. `store` outlives it. Errors are those of the profile's file; what the store says is a
/// KeyAnswer. The caller of save() and erase() holds the profile's WriterLock.
class ProfileKeys
{
public:
    using Answer = secrets::SecretStore::Answer;

    ProfileKeys(std::filesystem::path root, secrets::SecretStore& store)
        : m_root(std::move(root))
        , m_store(store)
    {}

    /// Asks the store only where a key was, or may have been, stored: elsewhere nobody is to see a password prompt.
    Answer load(const Profile& profile);
    /// The profile with its new key, for its base URL. The mark is Doubtful while the store works, so that a crash
    /// leaves a doubt and no lie. Where the store took nothing, the profile's file is as it was before.
    Answer save(Profile profile, const KeyPair& keys);
    /// Missing: verified. Locked and NoKeychain leave a mark of what may still be there.
    Answer erase(Profile profile);

private:
    std::filesystem::path m_root;
    secrets::SecretStore& m_store;
    QObject m_context;
};

} // namespace desk::profiles

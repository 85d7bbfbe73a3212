// What the tests of accounts share: a folder of profiles, and a keychain that does as it is told.
#pragma once

#include "core/async/completer.h"
#include "core/profiles/profilelist.h"
#include "core/secrets/secretstore.h"
#include "core/secrets/sessiononlystore.h"

#include <QTemporaryDir>

#include <map>
#include <stdexcept>

namespace desk::test {

template <class T>
T take(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The seam of the system's keychain. `state` other than Stored: nothing is taken and nothing given up.
class ToldKeychain : public secrets::SecretStore
{
public:
    Answer read(const std::string& entry, secrets::KeyMark) override
    {
        if (state != secrets::KeyState::Stored)
            return readyFuture<secrets::KeyAnswer>(secrets::KeyAnswer{state});
        const auto known = pairs.find(entry);
        return readyFuture<secrets::KeyAnswer>(
            known == pairs.end() ? secrets::KeyAnswer{secrets::KeyState::Missing}
                                 : secrets::KeyAnswer{secrets::KeyState::Stored, known->second});
    }
    Answer write(const std::string& entry, const secrets::StoredKeys& stored) override
    {
        ++writes;
        if (state == secrets::KeyState::Stored)
            pairs[entry] = stored;
        return readyFuture<secrets::KeyAnswer>(secrets::KeyAnswer{state});
    }
    Answer erase(const std::string& entry) override
    {
        if (state != secrets::KeyState::Stored)
            return readyFuture<secrets::KeyAnswer>(secrets::KeyAnswer{state});
        pairs.erase(entry);
        return readyFuture<secrets::KeyAnswer>(secrets::KeyAnswer{secrets::KeyState::Missing});
    }

    secrets::KeyState state = secrets::KeyState::Stored;
    std::map<std::string, secrets::StoredKeys> pairs;
    int writes = 0;
};

struct Accounts {
    QTemporaryDir folder;
    ToldKeychain keychain;
    secrets::SessionOnlyStore session;

    std::filesystem::path root() const { return folder.path().toStdU16String(); }
    std::vector<profiles::Profile> all() const { return take(profiles::ProfileList(root()).all()); }
};

} // namespace desk::test

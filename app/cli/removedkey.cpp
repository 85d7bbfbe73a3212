#include "app/cli/removedkey.h"

#include "core/profiles/profilekeys.h"
#include "core/secrets/keychainstore.h"

namespace desk::cli {

Result<secrets::KeyState> removedKey(
    const std::filesystem::path& root, const profiles::Profile& profile, MainLoop& loop)
{
    secrets::KeychainStore keychain;
    profiles::ProfileKeys keys(root, keychain);
    const auto answer = loop.wait(keys.erase(profile));
    if (!answer)
        return failure(answer.error());
    return answer->state;
}

std::string sentenceForRemoval(secrets::KeyState state)
{
    switch (state) {
    case secrets::KeyState::Missing: return {};
    case secrets::KeyState::Locked:
        return "The keychain is locked, so the key is still in it: unlock it and run the command again.";
    case secrets::KeyState::NoKeychain:
        return "The keychain cannot be reached from here, so the key that was stored may still be in it: "
               "start it and "
               "run the command again.";
    case secrets::KeyState::Stored:
    case secrets::KeyState::Doubtful: break;
    }
    return "The keychain did not confirm that the key is gone: look whether it asks for its password, run "
           "the command "
           "again, and to be sure replace the key at MyTPE Pay.";
}

} // namespace desk::cli

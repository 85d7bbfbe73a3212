// Where a command gets the keys from: the two environment variables, else the profile's entry in the keychain.
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/mainloop.h"
#include "core/base/secret.h"
#include "core/profiles/profile.h"
#include "core/secrets/keyanswer.h"

#include <filesystem>
#include <variant>

namespace desk::cli {

/// A sentence and the code to end with.
struct KeyTrouble {
    std::string sentence;
    ExitCode code = ExitCode::KeyRefused;
};

struct FoundKeys {
    KeyPair keys;
    std::string baseUrl; ///< the only address they may go to; empty for those of the environment
    bool isStored = false;
};

/// Either variable is set; what is in it decides then, and nothing else is asked.
bool environmentHasKeys();
std::variant<FoundKeys, KeyTrouble> keysFromEnvironment();

/// A key that was refused is not handed out, unless `evenRefused`.
std::variant<FoundKeys, KeyTrouble> keysFromKeychain(const std::filesystem::path& root,
    const profiles::Profile& profile, MainLoop& loop, bool evenRefused = false);

/// The environment first.
std::variant<FoundKeys, KeyTrouble> keysFor(
    const std::filesystem::path& root, const profiles::Profile& profile, MainLoop& loop);

/// What a store said on a reading, as a sentence; empty for Stored.
std::string sentenceFor(secrets::KeyState state);

} // namespace desk::cli

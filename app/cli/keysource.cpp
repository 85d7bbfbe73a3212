#include "app/cli/keysource.h"

#include "core/base/logguard.h"
#include "core/profiles/profilekeys.h"
#include "core/secrets/keychainstore.h"

namespace desk::cli {
namespace {

Secret secretIn(const char* variable)
{
    return Secret(qEnvironmentVariable(variable).toStdString());
}

} // namespace

bool environmentHasKeys()
{
    return !qEnvironmentVariableIsEmpty("PAYLINK_API_KEY")
        || !qEnvironmentVariableIsEmpty("PAYLINK_API_SECRET");
}

std::variant<FoundKeys, KeyTrouble> keysFromEnvironment()
{
    FoundKeys found;
    found.keys = {secretIn("PAYLINK_API_KEY"), secretIn("PAYLINK_API_SECRET")};
    hideInLog(found.keys);
    if (!found.keys.isComplete())
        return KeyTrouble{"Half a key is set: set PAYLINK_API_KEY and PAYLINK_API_SECRET, both, and run the "
                          "command again."};
    return found;
}

std::string sentenceFor(secrets::KeyState state)
{
    switch (state) {
    case secrets::KeyState::Stored: return {};
    case secrets::KeyState::Missing:
        return "The keychain no longer holds this profile's key: run `paylink login` and enter it again.";
    case secrets::KeyState::Locked:
        return "The keychain is locked, and this profile's key is in it: unlock it and run the command "
               "again, or set PAYLINK_API_KEY and PAYLINK_API_SECRET for this run.";
    case secrets::KeyState::NoKeychain:
        return "This profile's key is in a keychain that cannot be reached from here: start it, or set "
               "PAYLINK_API_KEY "
               "and PAYLINK_API_SECRET.";
    case secrets::KeyState::Doubtful: break;
    }
    return "The keychain did not answer clearly: look whether it asks for its password, and run the command "
           "again.";
}

std::variant<FoundKeys, KeyTrouble> keysFromKeychain(
    const std::filesystem::path& root, const profiles::Profile& profile, MainLoop& loop, bool evenRefused)
{
    if (profile.keyMark == secrets::KeyMark::None) {
        return KeyTrouble{"There is no key for this profile: run `paylink login`, or set PAYLINK_API_KEY and "
                          "PAYLINK_API_SECRET, both, and run the command again."};
    }
    if (profile.isKeyRefused && !evenRefused) {
        return KeyTrouble{
            "The server refused this profile's key, so it is not sent again: run `paylink login` with a "
            "new one, or `paylink login --check` to try the stored one."};
    }
    secrets::KeychainStore store;
    profiles::ProfileKeys keys(root, store);
    const auto answer = loop.wait(keys.load(profile));
    if (!answer)
        return KeyTrouble{sentenceFor(answer.error()), exitCodeFor(answer.error())};
    if (answer->state != secrets::KeyState::Stored) {
        const bool isGone = answer->state == secrets::KeyState::Missing;
        return KeyTrouble{sentenceFor(answer->state), isGone ? ExitCode::KeyRefused : ExitCode::Storage};
    }
    hideInLog(answer->stored.keys);
    return FoundKeys{answer->stored.keys, answer->stored.baseUrl, true};
}

std::variant<FoundKeys, KeyTrouble> keysFor(
    const std::filesystem::path& root, const profiles::Profile& profile, MainLoop& loop)
{
    return environmentHasKeys() ? keysFromEnvironment() : keysFromKeychain(root, profile, loop);
}

} // namespace desk::cli

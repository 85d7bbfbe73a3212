// paylink logout
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/keysource.h"
#include "app/cli/mainloop.h"
#include "app/cli/profileaccess.h"
#include "app/cli/readcache.h"
#include "app/cli/removedkey.h"
#include "core/profiles/profilefile.h"

namespace desk::cli {
namespace {

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto folder = dataFolderFrom(arguments);
    if (!folder)
        return failed(folder.error(), console);
    const auto profile =
        profiles::loadProfile(folder->root(), arguments.value("--profile").value_or("default"));
    if (!profile)
        return failed(profile.error(), console);
    if (profile->keyMark == secrets::KeyMark::None) {
        console.say(
            "Profile " + profile->name + " has no key in the keychain, so there is nothing to remove.");
        return ExitCode::Ok;
    }
    const auto lock = lockForWriting(*folder, "logout", console);
    if (!lock)
        return ExitCode::Storage;
    MainLoop loop;
    const auto state = removedKey(folder->root(), *profile, loop);
    if (!state)
        return failed(state.error(), console);
    if (*state != secrets::KeyState::Missing) {
        console.say(sentenceForRemoval(*state));
        return ExitCode::Storage;
    }
    console.say(
        "The key of profile " + profile->name
        + " was removed from the keychain, and reading it again found nothing; what was synchronised stays.");
    return ExitCode::Ok;
}

} // namespace

const CommandSpec kLogoutCommand{"logout", "", 0, "remove a profile's key from the keychain",
    "Removes the key and looks whether it is gone; a doubt is said. Links and payments that were\n"
    "synchronised stay on this computer: `paylink profiles remove` takes those away too.",
    {}, run};

} // namespace desk::cli

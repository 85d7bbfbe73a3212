#include "app/cli/onlinesession.h"

#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/keysource.h"
#include "app/cli/mainloop.h"
#include "app/cli/profileaccess.h"
#include "app/cli/readcache.h"
#include "core/api/baseurl.h"
#include "core/async/completer.h"
#include "core/base/clock.h"
#include "core/profiles/profilefile.h"
#include "core/session/accountfit.h"

namespace desk::cli {
namespace {

/// A stored key that was refused is not sent again by the next run; only a person can say what is right now.
void noteRefusal(const std::filesystem::path& root, profiles::Profile profile, Console& console)
{
    profile.isKeyRefused = true;
    if (const auto saved = profiles::saveProfile(root, std::move(profile)); !saved)
        console.say("That could not be noted (" + saved.error().detail + ").");
}

/// Where to ask, or a sentence: a stored key goes nowhere but where it was entered for.
Result<std::string> baseFor(const Arguments& arguments, const cache::DataFolder& folder,
    const profiles::Profile& profile, const FoundKeys& found)
{
    const auto typed = arguments.value("--base-url");
    if (!found.isStored)
        return api::parsedBaseUrl(typed ? *typed : session::baseUrlOf(folder, profile));
    if (!typed)
        return api::parsedBaseUrl(found.baseUrl);
    auto base = api::parsedBaseUrl(*typed);
    if (!base || *base == found.baseUrl)
        return base;
    return failure(ErrorKind::Invalid,
        "The stored key is for " + found.baseUrl
            + " and is sent nowhere else: leave `--base-url` out, or run `paylink login`.");
}

using Work = std::function<void(session::Session& session, QObject* context, End end)>;

ExitCode runIn(session::SessionSettings settings, MainLoop& loop, Console& console, const Work& work)
{
    const SystemClock clock;
    session::Session session(std::move(settings), clock);
    catchInterrupts();
    if (const auto opened = loop.wait(session.open()); !opened)
        return failed(opened.error(), console);
    const Completer<ExitCode> ended;
    work(session, &loop.application(), [&ended](ExitCode code) { ended.complete(code); });
    const auto code = loop.wait(ended.future());
    return code ? *code : failed(code.error(), console);
}

} // namespace

ExitCode runOnline(const Arguments& arguments, Console& console, const Work& work, session::NewerCache newer)
{
    const auto folder = dataFolderFrom(arguments);
    if (!folder)
        return failed(folder.error(), console);
    const std::string name = arguments.value("--profile").value_or("default");
    const auto profile = profiles::loadProfile(folder->root(), name);
    if (!profile)
        return failed(profile.error(), console);
    MainLoop loop;
    const auto keys = keysFor(folder->root(), *profile, loop);
    if (const auto* trouble = std::get_if<KeyTrouble>(&keys)) {
        console.say(trouble->sentence);
        return trouble->code;
    }
    const auto& found = std::get<FoundKeys>(keys);
    const auto base = baseFor(arguments, *folder, *profile, found);
    if (!base)
        return failed(base.error(), console);
    session::SessionSettings settings;
    settings.lock = lockForWriting(*folder, arguments.command()->name, console);
    if (!settings.lock)
        return ExitCode::Storage;
    const auto lock = settings.lock; // until the refusal is noted
    settings.folder = *folder;
    settings.newerCache = newer;
    settings.keys = found.keys;
    settings.storesPayerData = profile->storesPayerData;
    settings.baseUrl = *base;
    const ExitCode code = runIn(std::move(settings), loop, console, work);
    if (found.isStored && code == ExitCode::KeyRefused)
        noteRefusal(folder->root(), *profile, console);
    return code;
}

} // namespace desk::cli

// paylink doctor
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/keysource.h"
#include "app/cli/linkfields.h"
#include "app/cli/mainloop.h"
#include "app/cli/readcache.h"
#include "app/cli/syncing.h"
#include "app/cli/texttable.h"
#include "core/base/clock.h"
#include "core/base/logfile.h"
#include "core/base/logguard.h"
#include "core/cache/cachecheck.h"
#include "core/cache/schema.h"
#include "core/profiles/profilefile.h"
#include "core/secrets/keychainstore.h"
#include "core/session/diagnostics.h"

#include <array>

namespace desk::cli {
namespace {

void writeFile(const cache::FileCheck& file, JsonWriter& json)
{
    json.newLine().beginObject();
    json.key("name").text(file.name);
    json.key("exists").boolean(file.exists);
    json.key("sound").boolean(file.isSound);
    json.key("newer").boolean(file.isNewer());
    json.key("schemaVersion").number(file.schemaVersion);
    json.key("expectedVersion").number(file.expectedVersion);
    json.key("ownerOnly").boolean(file.ownerOnly);
    json.key("bytes").number(file.bytes);
    json.key("problems").beginArray();
    for (const std::string& problem : file.problems)
        json.text(problem);
    json.endArray().endObject();
}

std::optional<std::int64_t> ageInSeconds(const std::optional<Instant>& at)
{
    if (!at)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(SystemClock().now() - *at).count();
}

/// The account beside the files: what is known of its key, and who may read what.
struct ProfileCheck {
    profiles::Profile profile;
    secrets::KeyAnswer keychain;
    bool environmentKeys = false; ///< the two variables are set and win
    std::vector<std::string> loose;
};

/// A keychain that shows a question is not waited for as long as where a key is really needed.
constexpr Milliseconds kDoctorPatience{10'000};

Result<ProfileCheck> checkProfile(const cache::DataFolder& folder, std::string_view name)
{
    auto profile = profiles::loadProfile(folder.root(), name);
    if (!profile)
        return failure(profile.error());
    ProfileCheck check{*std::move(profile), {}, environmentHasKeys(), folder.looseEntries()};
    MainLoop loop;
    secrets::KeychainStore keychain(kDoctorPatience);
    const std::string entry = check.profile.id.empty() ? "none" : check.profile.id;
    auto answer = loop.wait(keychain.read(entry, check.profile.keyMark));
    if (!answer)
        return failure(answer.error());
    check.keychain = *std::move(answer);
    hideInLog(check.keychain.stored.keys);
    return check;
}

std::string sentenceFor(const ProfileCheck& check)
{
    const auto state = check.keychain.state;
    if (check.profile.keyMark == secrets::KeyMark::None) {
        if (state == secrets::KeyState::NoKeychain)
            return "No key is stored, and there is no keychain here to store one in.";
        return "No key is stored; there is a keychain.";
    }
    switch (state) {
    case secrets::KeyState::Stored:
        return check.profile.isKeyRefused ? "The key is in the keychain; the server refused it."
                                          : "The key is in the keychain.";
    case secrets::KeyState::Missing: return "A key was stored, but the keychain no longer holds it.";
    case secrets::KeyState::Locked: return "A key is stored; the keychain is locked.";
    case secrets::KeyState::NoKeychain:
        return "A key was stored, but its keychain cannot be reached from here.";
    case secrets::KeyState::Doubtful: break;
    }
    return "A key was stored; the keychain does not answer clearly.";
}

void writeProfile(const ProfileCheck& check, JsonWriter& json)
{
    json.key("profile").text(check.profile.name);
    json.key("environment").text(wordFor(check.profile.environment));
    json.key("baseUrl").textOrNull(check.profile.baseUrl);
    json.key("key").text(secrets::wordFor(check.profile.keyMark));
    json.key("keyRefused").boolean(check.profile.isKeyRefused);
    json.key("keychain").text(secrets::wordFor(check.keychain.state));
    json.key("environmentKeys").boolean(check.environmentKeys);
    json.key("loose").beginArray();
    for (const std::string& name : check.loose)
        json.text(name);
    json.endArray();
}

std::string textOf(const ProfileCheck& check)
{
    std::string text =
        "Profile " + check.profile.name + ", " + std::string(wordFor(check.profile.environment));
    text += check.profile.baseUrl.empty() ? std::string() : ", " + check.profile.baseUrl;
    text += "\nKey: " + sentenceFor(check);
    if (!check.keychain.detail.empty() && check.keychain.state != secrets::KeyState::Missing)
        text += " (" + harmless(check.keychain.detail) + ')';
    if (check.environmentKeys)
        text += "\nPAYLINK_API_KEY and PAYLINK_API_SECRET are set here and are used instead.";
    return text + '\n';
}

std::string jsonOf(const cache::CacheCheck& check, const ProfileCheck& profile)
{
    JsonWriter json;
    json.beginObject();
    json.key("sound").boolean(check.isSound());
    json.key("files").beginArray();
    writeFile(check.cache, json);
    writeFile(check.journal, json);
    json.newLine().endArray();
    const auto counted = [&check](std::int64_t count) {
        return check.isCounted ? std::optional(count) : std::nullopt;
    };
    json.key("instances").number(counted(check.instances));
    json.key("links").number(counted(check.links));
    json.key("transactions").number(counted(check.transactions));
    json.key("lastSyncAt").maybe(isoOf(check.lastSyncAt));
    json.key("lastAttemptAt").maybe(isoOf(check.lastAttemptAt));
    json.key("ageSeconds").number(ageInSeconds(check.lastSyncAt));
    writeProfile(profile, json);
    return json.endObject().take() + '\n';
}

const char* stateOf(const cache::FileCheck& file)
{
    if (!file.isSound)
        return "damaged";
    return file.isNewer() ? "newer" : "sound";
}

std::string countsOf(const cache::CacheCheck& check)
{
    if (!check.isCounted)
        return "What is in the cache cannot be counted by this version.\n";
    return std::to_string(check.instances) + " instances, " + std::to_string(check.links) + " links, "
         + std::to_string(check.transactions) + " payments\n";
}

std::string tableOf(const cache::CacheCheck& check)
{
    TextTable table({{"File"}, {"State"}, {"Schema", Align::Right}, {"Bytes", Align::Right}, {"Private"}});
    for (const cache::FileCheck* file : {&check.cache, &check.journal}) {
        if (!file->exists) {
            table.add({file->name, "not there yet", "", "", ""});
            continue;
        }
        table.add({file->name, stateOf(*file),
            std::to_string(file->schemaVersion) + " of " + std::to_string(file->expectedVersion),
            std::to_string(file->bytes), file->ownerOnly ? "yes" : "no"});
    }
    std::string text = table.take();
    for (const cache::FileCheck* file : {&check.cache, &check.journal}) {
        for (const std::string& problem : file->problems)
            text += harmless(file->name + ": " + problem) + '\n';
    }
    return text + countsOf(check) + "Last complete sync: " + isoOf(check.lastSyncAt).value_or("never") + '\n';
}

/// The cure of what is worst; empty where nothing is wrong.
std::string sentenceFor(const cache::CacheCheck& check)
{
    constexpr const char* kRebuild =
        "run `paylink doctor --rebuild`, which reads everything again from the server.";
    if (!check.journal.isSound)
        return "The journal is damaged: keep a copy of journal.db before anything else.";
    if (check.journal.isNewer())
        return "The journal was made by a newer version of Paylink Desk: update the program.";
    if (check.cache.isNewer())
        return cli::sentenceFor(cache::newerCache());
    if (check.cache.isSound)
        return {};
    return std::string(check.cache.totalsDiffer && check.cache.problems.size() == 1
                           ? "The totals in the cache are not the sums of its payments: "
                           : "The cache is damaged: ")
         + kRebuild;
}

/// What the window copies as well, without what only a window knows.
ExitCode report(const cache::DataFolder& folder, const std::string& name, Console& console)
{
    session::Diagnostics diagnostics =
        session::diagnose(folder.root(), name, "paylink " DESK_VERSION, SystemClock().now());
    if (const auto profile = checkProfile(folder, name))
        diagnostics.keychain = secrets::wordFor(profile->keychain.state);
    diagnostics.log = readLogTail(logFileIn(folder.root()), session::kDiagnosedLines);
    console.out(session::textOf(diagnostics));
    return finished(console);
}

/// The cache is begun anew and filled; the journal is not touched.
ExitCode rebuild(const Arguments& arguments, Console& console)
{
    return runSync(
        arguments, console, [](session::Session& session) { return session.rebuildCache(); },
        session::NewerCache::OpenToRebuild);
}

ExitCode run(const Arguments& arguments, Console& console)
{
    if (arguments.has("--rebuild") && arguments.has("--report")) {
        console.say("Write `--rebuild` or `--report`, one at a time.");
        return ExitCode::Usage;
    }
    if (arguments.has("--report") && arguments.wantsJson()) {
        console.say("The report is a text for people: leave `--json` out.");
        return ExitCode::Usage;
    }
    if (arguments.has("--rebuild"))
        return rebuild(arguments, console);
    const auto folder = dataFolderFrom(arguments);
    if (!folder)
        return failed(folder.error(), console);
    if (arguments.has("--report"))
        return report(*folder, arguments.value("--profile").value_or("default"), console);
    const auto check = cache::checkCache(*folder);
    if (!check)
        return failed(check.error(), console);
    const auto profile = checkProfile(*folder, arguments.value("--profile").value_or("default"));
    if (!profile)
        return failed(profile.error(), console);
    console.out(arguments.wantsJson() ? jsonOf(*check, *profile) : tableOf(*check) + textOf(*profile));
    const ExitCode written = finished(console);
    if (const std::string trouble = sentenceFor(*check); !trouble.empty()) {
        console.say(trouble);
        return ExitCode::Storage;
    }
    if (!profile->loose.empty())
        console.say(
            "Other users can read the data: run `paylink links` or any other command, which mends that.");
    return written;
}

constexpr std::array kOptions{
    OptionSpec{
        "--report", "", "A text for whoever helps: versions, files, the log; no key, no name, no title."},
    OptionSpec{"--rebuild", "",
        "Begin the cache anew from the server; the journal stays. Offline: nothing is done."},
};

} // namespace

const CommandSpec kDoctorCommand{"doctor", "", 0, "check the files and tell the age of the data",
    "Checks the integrity of both files, the versions of their schemas, that every total\n"
    "equals the sum of its payments, who may read the files, and whether the keychain gives\n"
    "the profile's key. Changes nothing, unless --rebuild asks for it.",
    kOptions, run};

} // namespace desk::cli

// paylink profiles
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/keyinput.h"
#include "app/cli/profileaccess.h"
#include "app/cli/profilelinks.h"
#include "app/cli/profiletotals.h"
#include "app/cli/readcache.h"
#include "app/cli/removedkey.h"
#include "app/cli/texttable.h"
#include "core/api/baseurl.h"
#include "core/cache/payererasure.h"
#include "core/cache/schema.h"
#include "core/profiles/profilefile.h"
#include "core/profiles/profilelist.h"

#include <array>

namespace desk::cli {
namespace {

using profiles::Profile;
using profiles::ProfileList;

ExitCode refused(const Error& error, Console& console)
{
    if (error.kind != ErrorKind::Refused)
        return failed(error, console);
    console.say("That was not done: " + error.detail + '.');
    return ExitCode::Refused;
}

std::string jsonOf(const std::vector<Profile>& all)
{
    JsonWriter json;
    json.beginArray();
    for (const Profile& profile : all) {
        json.newLine().beginObject();
        json.key("name").text(profile.name);
        json.key("displayName").text(profile.shownName());
        json.key("colour").textOrNull(profile.colour);
        json.key("environment").text(wordFor(profile.environment));
        json.key("baseUrl").textOrNull(profile.baseUrl);
        json.key("key").text(secrets::wordFor(profile.keyMark));
        json.key("keyRefused").boolean(profile.isKeyRefused);
        json.key("payerData").text(profile.storesPayerData ? "keep" : "drop");
        json.endObject();
    }
    if (!all.empty())
        json.newLine();
    return json.endArray().take() + '\n';
}

ExitCode list(const Arguments& arguments, const ProfileList& profiles, Console& console)
{
    const auto all = profiles.all();
    if (!all)
        return failed(all.error(), console);
    if (arguments.wantsJson()) {
        console.out(jsonOf(*all));
        return finished(console);
    }
    if (all->empty()) {
        console.say("There are no profiles yet: run `paylink login`.");
        return ExitCode::Ok;
    }
    TextTable table({{"Profile"}, {"Name"}, {"Environment"}, {"Key"}, {"Base URL"}});
    for (const Profile& profile : *all) {
        table.add({profile.name, harmless(profile.shownName()), std::string(wordFor(profile.environment)),
            profile.isKeyRefused ? std::string("refused") : std::string(secrets::wordFor(profile.keyMark)),
            profile.baseUrl});
    }
    console.out(table.take());
    return finished(console);
}

Result<Profile> newProfile(const Arguments& arguments, const std::string& name)
{
    Profile profile;
    profile.name = name;
    profile.displayName = arguments.value("--display-name").value_or("");
    profile.colour = arguments.value("--colour").value_or("");
    if (!profiles::isColour(profile.colour))
        return failure(ErrorKind::Invalid, "`" + profile.colour + "` is no colour: write it as `#2f6fdb`.");
    const std::string word =
        arguments.value("--environment").value_or(std::string(wordFor(profile.environment)));
    const auto environment = profiles::environmentFrom(word);
    if (!environment)
        return failure(ErrorKind::Invalid,
            "`" + word + "` is no environment: write `--environment test` or `--environment live`.");
    profile.environment = *environment;
    if (const auto typed = arguments.value("--base-url")) {
        const auto base = api::parsedBaseUrl(*typed);
        if (!base)
            return failure(base.error());
        profile.baseUrl = *base;
    }
    return profile;
}

ExitCode add(const Arguments& arguments, const ProfileList& profiles, Console& console)
{
    const auto profile = newProfile(arguments, arguments.operands()[1]);
    if (!profile)
        return failed(profile.error(), console);
    const auto added = profiles.add(*profile);
    if (!added)
        return refused(added.error(), console);
    console.say("Profile " + added->name + " was added: give it a key with `paylink login --profile "
                + added->name + "`.");
    return ExitCode::Ok;
}

constexpr std::string_view kPayerDataHint =
    "Write `paylink profiles set NAME --payer-data keep` or `--payer-data drop`.";

/// The choice is kept before anything is erased: where the erasure is cut short, the next sync goes on with it.
Result<cache::PayerErasure> erased(const std::filesystem::path& file)
{
    std::error_code code;
    if (!std::filesystem::exists(file, code))
        return cache::PayerErasure();
    const auto database = cache::Database::open(file, cache::OpenMode::ReadWrite, cache::cacheSteps());
    if (!database)
        return failure(database.error());
    return cache::erasePayers(**database, file);
}

ExitCode set(const Arguments& arguments, const ProfileList& profiles, Console& console)
{
    const std::string& name = arguments.operands()[1];
    const auto word = arguments.value("--payer-data");
    if (word != "keep" && word != "drop") {
        console.say(std::string(kPayerDataHint));
        return ExitCode::Usage;
    }
    const auto isThere = profiles.contains(name);
    if (!isThere)
        return failed(isThere.error(), console);
    if (!*isThere)
        return refused({ErrorKind::Refused, "there is no profile `" + name + "`"}, console);
    const auto folder = cache::DataFolder::named(profiles.root(), name);
    const auto lock = lockForWriting(*folder, "profiles set", console);
    if (!lock)
        return ExitCode::Storage;
    auto profile = profiles::loadProfile(profiles.root(), name);
    if (!profile)
        return failed(profile.error(), console);
    profile->storesPayerData = word == "keep";
    if (const auto saved = profiles::saveProfile(profiles.root(), *profile); !saved)
        return failed(saved.error(), console);
    if (profile->storesPayerData) {
        console.say("Profile " + name
                    + " keeps names, mails and telephone numbers of those who pay; those of earlier payments "
                      "come back with `paylink sync --full`.");
        return ExitCode::Ok;
    }
    const auto erasure = erased(folder->cacheFile());
    if (!erasure) {
        console.say(
            "Nothing of those who pay is kept from now on, but what is kept already could not be erased ("
            + erasure.error().detail + "): run this again.");
        return ExitCode::Storage;
    }
    console.say("Profile " + name + " keeps nothing of those who pay; it was erased from "
                + std::to_string(erasure->payments) + (erasure->payments == 1 ? " payment." : " payments."));
    return ExitCode::Ok;
}

ExitCode rename(const Arguments& arguments, const ProfileList& profiles, Console& console)
{
    const std::string& from = arguments.operands()[1];
    const std::string& to = arguments.operands()[2];
    if (const Outcome renamed = profiles.rename(from, to); !renamed)
        return refused(renamed.error(), console);
    console.say("Profile " + from + " is called " + to + " now; its key and its data went with it.");
    return ExitCode::Ok;
}

std::string plan(const std::string& name, const profiles::Removal& removal, bool keepJournal)
{
    std::string text = "Removing profile " + name + " takes away";
    text += removal.hasKey ? " its key in the keychain," : "";
    text +=
        removal.hasCache ? " the links and payments kept on this computer (the server keeps its own)," : "";
    text += removal.hasJournal && !keepJournal ? " the history of exports, which exists nowhere else," : "";
    text += " and its settings. Exported files stay";
    return text + (removal.hasJournal && keepJournal ? ", and so does the history of exports." : ".");
}

/// ExitCode::Ok: no key is left, or it was asked to be left.
ExitCode removeKey(
    const Arguments& arguments, const ProfileList& profiles, const std::string& name, Console& console)
{
    const auto profile = profiles::loadProfile(profiles.root(), name);
    if (!profile || profile->keyMark == secrets::KeyMark::None)
        return ExitCode::Ok; // a damaged file names no key that could be removed
    const auto folder = cache::DataFolder::named(profiles.root(), name);
    const auto lock = lockForWriting(*folder, "profiles remove", console);
    if (!lock)
        return ExitCode::Storage;
    MainLoop loop;
    const auto state = removedKey(profiles.root(), *profile, loop);
    if (!state)
        return failed(state.error(), console);
    if (*state == secrets::KeyState::Missing)
        return ExitCode::Ok;
    console.say(sentenceForRemoval(*state));
    if (arguments.has("--leave-key"))
        return ExitCode::Ok;
    console.say("Nothing else was removed; `--leave-key` removes the rest all the same.");
    return ExitCode::Storage;
}

ExitCode remove(const Arguments& arguments, const ProfileList& profiles, Console& console)
{
    const std::string& name = arguments.operands()[1];
    const bool keepJournal = arguments.has("--keep-journal");
    const auto removal = profiles.removal(name);
    if (!removal)
        return refused(removal.error(), console);
    console.say(plan(name, *removal, keepJournal));
    if (!arguments.has("--yes") && !isConfirmed(console, "Remove it?")) {
        console.say("Nothing was removed; `--yes` removes it without a question.");
        return ExitCode::Usage;
    }
    if (const ExitCode code = removeKey(arguments, profiles, name, console); code != ExitCode::Ok)
        return code;
    if (const Outcome removed = profiles.remove(name, keepJournal); !removed)
        return refused(removed.error(), console);
    console.say("Profile " + name + " was removed.");
    return ExitCode::Ok;
}

ExitCode totals(const Arguments& arguments, const ProfileList& profiles, Console& console)
{
    return showProfileTotals(arguments, profiles.root(), console);
}

ExitCode links(const Arguments& arguments, const ProfileList& profiles, Console& console)
{
    return showProfileLinks(arguments, profiles.root(), console);
}

struct Action {
    std::string_view name;
    std::size_t wordCount; ///< with its own name
    ExitCode (*run)(const Arguments& arguments, const ProfileList& profiles, Console& console);
};
constexpr std::array kActions{Action{"list", 1, list}, Action{"add", 2, add}, Action{"rename", 3, rename},
    Action{"remove", 2, remove}, Action{"set", 2, set}, Action{"totals", 1, totals},
    Action{"links", 1, links}};

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto root = rootFrom(arguments);
    if (!root)
        return failed(root.error(), console);
    const ProfileList profiles(*root);
    const auto& words = arguments.operands();
    if (words.empty())
        return list(arguments, profiles, console);
    for (const Action& action : kActions) {
        if (action.name == words[0] && action.wordCount == words.size())
            return action.run(arguments, profiles, console);
    }
    console.say("Write `paylink profiles list`, `add NAME`, `rename OLD NEW`, `remove NAME`, `set NAME`, "
                "`totals` or `links`: see `paylink profiles --help`.");
    return ExitCode::Usage;
}

constexpr std::array kOptions{
    OptionSpec{"--display-name", "TEXT", "add: how the account is shown."},
    OptionSpec{"--colour", "#RRGGBB", "add: its colour in the window."},
    OptionSpec{"--environment", "test|live", "add: what this account is."},
    OptionSpec{
        "--keep-journal", "", "remove: the history of exports stays, for a later profile of that name."},
    OptionSpec{"--leave-key", "", "remove: also where the key in the keychain cannot be reached."},
    OptionSpec{"--payer-data", "keep|drop",
        "set: whether names, mails and telephone numbers of those who pay are kept\n"
        "                      on this computer; `drop` erases what is kept."},
    OptionSpec{"--search", "TEXT", "links: only those with TEXT, as `paylink links --search`."},
    OptionSpec{"--state", "STATE", "links: only those in STATE, as `paylink links --state`."},
    OptionSpec{"--yes", "", "remove: without a question."},
};

} // namespace

const CommandSpec kProfilesCommand{"profiles",
    "[list | add NAME | rename OLD NEW | remove NAME | set NAME | totals | links]", 0,
    "the accounts kept on this computer",
    "Each profile has its own key, links, payments and history; --profile NAME uses it. `remove`\n"
    "says what goes and what stays, and asks. `totals` shows all of them side by side, live and\n"
    "test accounts apart, `links` lists the links of all of them, as their last syncs left them.",
    kOptions, run, 3};

} // namespace desk::cli

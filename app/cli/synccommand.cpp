// paylink sync
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/keysource.h"
#include "app/cli/mainloop.h"
#include "app/cli/profileaccess.h"
#include "app/cli/readcache.h"
#include "core/api/baseurl.h"
#include "core/base/clock.h"
#include "core/profiles/profilefile.h"
#include "core/session/session.h"

#include <QTimer>

#include <array>
#include <cmath>

namespace desk::cli {
namespace {

constexpr int kInterruptPollMs = 100;

std::string_view wordFor(sync::SyncStage stage)
{
    switch (stage) {
    case sync::SyncStage::Instances: return "instances";
    case sync::SyncStage::Links: return "links";
    case sync::SyncStage::Details: return "details of links";
    case sync::SyncStage::Transactions: return "payments";
    case sync::SyncStage::Finishing: return "finishing";
    }
    return {};
}

std::string lineFor(const sync::SyncProgress& progress)
{
    std::string line =
        "Reading " + std::string(wordFor(progress.stage)) + ": " + std::to_string(progress.done);
    if (progress.total)
        line += " of " + std::to_string(*progress.total);
    return line;
}

std::vector<std::string> warningsOf(const sync::SyncReport& report)
{
    std::vector<std::string> sentences;
    for (const sync::SyncWarning& warning : report.warnings)
        sentences.push_back(sync::sentenceFor(warning));
    if (report.error && !report.complete)
        sentences.push_back(sentenceFor(*report.error));
    else if (!report.complete && sentences.empty())
        sentences.emplace_back("Not everything could be read; run the command again.");
    return sentences;
}

std::string jsonOf(const sync::SyncReport& report)
{
    JsonWriter json;
    json.beginObject();
    json.key("instances").number(report.instances);
    json.key("links").number(report.links);
    json.key("transactions").number(report.transactions);
    json.key("requests").number(report.requests);
    json.key("bytes").number(report.bytes);
    json.key("seconds").milliseconds(std::llround(report.seconds * 1000));
    json.key("complete").boolean(report.complete);
    json.key("warnings").beginArray();
    for (const std::string& sentence : warningsOf(report))
        json.text(sentence);
    return json.endArray().endObject().take() + '\n';
}

std::string textOf(const sync::SyncReport& report)
{
    std::string text = "Read " + std::to_string(report.instances) + " instances, "
                     + std::to_string(report.links) + " links and " + std::to_string(report.transactions)
                     + " payments with " + std::to_string(report.requests) + " requests in "
                     + std::to_string(std::llround(report.seconds * 10) / 10) + '.'
                     + std::to_string(std::llround(report.seconds * 10) % 10) + " s.\n";
    for (const std::string& sentence : warningsOf(report))
        text += "Note: " + sentence + '\n';
    return text;
}

/// Whether the run ends as its error (nothing to show for it) rather than as an incomplete report.
bool endsAsError(const sync::SyncReport& report)
{
    if (report.complete || !report.error)
        return false;
    const ErrorKind kind = report.error->kind;
    if (kind == ErrorKind::Cancelled)
        return false;
    if (kind == ErrorKind::Unauthorised || kind == ErrorKind::Storage || kind == ErrorKind::Bug)
        return true;
    return report.instances == 0 && report.links == 0 && report.transactions == 0;
}

ExitCode finish(const Result<sync::SyncReport>& report, const Arguments& arguments, Console& console)
{
    if (!report)
        return failed(report.error(), console);
    if (endsAsError(*report)) {
        console.say(sentenceFor(*report->error));
        return exitCodeFor(report->error->kind);
    }
    console.out(arguments.wantsJson() ? jsonOf(*report) : textOf(*report));
    const ExitCode written = finished(console);
    if (report->complete)
        return written;
    console.say("The sync is incomplete; what was read is kept: run `paylink sync` again.");
    return ExitCode::Incomplete;
}

Result<sync::SyncReport> synchronised(
    session::SessionSettings settings, MainLoop& loop, bool full, Console& console)
{
    const SystemClock clock;
    session::Session session(std::move(settings), clock);
    QObject::connect(&session, &session::Session::syncProgressed, &loop.application(),
        [&console](const sync::SyncProgress& progress) { console.progress(lineFor(progress)); });
    catchInterrupts();
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &session, [&session] {
        if (wasInterrupted())
            session.cancelSync();
    });
    poll.start(kInterruptPollMs);
    if (const auto opened = loop.wait(session.open()); !opened)
        return failure(opened.error());
    return loop.wait(session.synchronise(full));
}

/// A stored key that was refused is not sent again by the next run; only a person can say what is right now.
void noteRefusal(const std::filesystem::path& root, profiles::Profile profile, Console& console)
{
    profile.isKeyRefused = true;
    if (const auto saved = profiles::saveProfile(root, std::move(profile)); !saved)
        console.say("That could not be noted (" + saved.error().detail + ").");
}

bool isRefusal(const Result<sync::SyncReport>& report)
{
    return report && report->error && report->error->kind == ErrorKind::Unauthorised;
}

/// Where to ask, or a sentence: a stored key goes nowhere but where it was entered for.
Result<std::string> baseFor(const Arguments& arguments, const cache::DataFolder& folder,
    const profiles::Profile& profile, const FoundKeys& found)
{
    const auto typed = arguments.value("--base-url");
    if (!found.isStored)
        return typed ? *typed : baseUrlOf(folder, profile);
    if (!typed)
        return found.baseUrl;
    const auto base = api::parsedBaseUrl(*typed);
    if (!base || *base == found.baseUrl)
        return base;
    return failure(ErrorKind::Invalid,
        "The stored key is for " + found.baseUrl
            + " and is sent nowhere else: leave `--base-url` out, or run `paylink login`.");
}

ExitCode run(const Arguments& arguments, Console& console)
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
    const auto parsed = base ? api::parsedBaseUrl(*base) : base;
    if (!parsed)
        return failed(parsed.error(), console);
    session::SessionSettings settings;
    settings.lock = lockForWriting(*folder, "sync", console);
    if (!settings.lock)
        return ExitCode::Storage;
    const auto lock = settings.lock; // until the refusal is noted
    settings.folder = *folder;
    settings.keys = found.keys;
    settings.baseUrl = *parsed;
    const auto report = synchronised(std::move(settings), loop, arguments.has("--full"), console);
    if (found.isStored && isRefusal(report)) {
        noteRefusal(folder->root(), *profile, console);
        console.say("The server refused this profile's key, and it is not sent again: run `paylink login` "
                    "with a new one.");
        return ExitCode::KeyRefused;
    }
    return finish(report, arguments, console);
}

constexpr std::array kOptions{
    OptionSpec{"--full", "", "Read everything again, also what seems unchanged."},
};

} // namespace

const CommandSpec kSyncCommand{"sync", "", 0, "read links and payments from the server",
    "Reads what changed since the last time and keeps it on this computer. Ctrl-C stops it;\n"
    "what was read is kept. The keys come from PAYLINK_API_KEY and PAYLINK_API_SECRET where they\n"
    "are set, else from the keychain, where `paylink login` put them.\n"
    "Without --base-url the address used last for this profile is used again.",
    kOptions, run};

} // namespace desk::cli

// paylink sync
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/onlinesession.h"
#include "app/cli/readcache.h"
#include "app/cli/syncing.h"
#include "app/cli/verdicttext.h"
#include "core/async/onready.h"

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
        return exitCodeFor(*report->error);
    }
    console.out(arguments.wantsJson() ? jsonOf(*report) : textOf(*report));
    const ExitCode written = finished(console);
    if (report->complete)
        return written;
    console.say("The sync is incomplete; what was read is kept: run `paylink sync` again.");
    return ExitCode::Incomplete;
}

ExitCode run(const Arguments& arguments, Console& console)
{
    return runSync(arguments, console,
        [&arguments](session::Session& session) { return session.synchronise(arguments.has("--full")); });
}

constexpr std::array kOptions{
    OptionSpec{"--full", "", "Read everything again, also what seems unchanged."},
};

} // namespace

ExitCode runSync(
    const Arguments& arguments, Console& console, const StartSync& start, session::NewerCache newer)
{
    return runOnline(
        arguments, console,
        [&](session::Session& session, QObject* context, const End& end) {
            QObject::connect(&session, &session::Session::syncProgressed, context,
                [&console](const sync::SyncProgress& progress) { console.progress(lineFor(progress)); });
            QObject::connect(&session, &session::Session::writesSettled, context,
                [&console](
                    const std::vector<change::WriteVerdict>& verdicts) { saySettled(verdicts, console); });
            onReady(
                start(session), context, [&arguments, &console, end](const Result<sync::SyncReport>& report) {
                    end(finish(report, arguments, console));
                });
            auto* poll = new QTimer(context);
            QObject::connect(poll, &QTimer::timeout, context, [&session] {
                if (wasInterrupted())
                    session.cancelSync();
            });
            poll->start(kInterruptPollMs);
        },
        newer);
}

const CommandSpec kSyncCommand{"sync", "", 0, "read links and payments from the server",
    "Reads what changed since the last time and keeps it on this computer. Ctrl-C stops it;\n"
    "what was read is kept. The keys come from PAYLINK_API_KEY and PAYLINK_API_SECRET where they\n"
    "are set, else from the keychain, where `paylink login` put them.\n"
    "Without --base-url the address used last for this profile is used again.",
    kOptions, run};

} // namespace desk::cli

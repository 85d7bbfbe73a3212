// paylink export
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/optionvalues.h"
#include "app/cli/readcache.h"
#include "core/base/clock.h"
#include "core/cache/journal.h"
#include "core/report/exportrun.h"

#include <array>

namespace desk::cli {
namespace {

constexpr std::string_view kStandardOutput = "-";

Result<report::ExportRequest> requestFrom(const Arguments& arguments)
{
    report::ExportRequest request;
    const std::string& what = arguments.operands().front();
    if (what == wordFor(report::ReportKind::Links))
        request.kind = report::ReportKind::Links;
    else if (what != wordFor(report::ReportKind::Transactions))
        return failure(
            ErrorKind::Invalid, "`" + what + "` cannot be exported: say `transactions` or `links`.");
    if (arguments.value("--output").value_or("").empty())
        return failure(ErrorKind::Invalid, "The export needs a file: add `--output FILE`, or `--output -`.");
    const std::string word = arguments.value("--format").value_or("plain");
    const auto format = report::csvFormatFromWord(word);
    if (!format)
        return failure(ErrorKind::Invalid, "There is no format `" + word + "`: use `plain`.");
    request.format = *format;
    const auto days = dayRange(arguments);
    if (!days)
        return failure(days.error());
    if (request.kind == report::ReportKind::Links && (days->first || days->last))
        return failure(ErrorKind::Invalid, "The links report has no days: leave out `--from` and `--to`.");
    request.period = periodOfDays(days->first, days->last);
    return request;
}

std::string jsonOf(
    const report::ExportRequest& request, const report::ExportSummary& summary, std::string_view file)
{
    JsonWriter json;
    json.beginObject();
    json.key("report").text(wordFor(request.kind));
    json.key("format").text(request.format.name);
    json.key("file").text(file);
    json.key("rows").number(summary.rows);
    json.key("collected").text(summary.collected.toDecimal());
    json.key("guarded").number(summary.hygiene.guarded);
    json.key("cleaned").number(summary.hygiene.cleaned);
    json.key("riskyIds").number(summary.hygiene.riskyIds);
    json.key("sha256").text(summary.sha256);
    return json.endObject().take() + '\n';
}

std::string textOf(const report::ExportSummary& summary, std::string_view file)
{
    std::string text = "Wrote " + std::to_string(summary.rows) + " rows to " + std::string(file)
                     + "; read back, they add up to " + summary.collected.toDecimal()
                     + " DZD collected.\nSHA-256 " + summary.sha256 + '\n';
    if (summary.hygiene.guarded > 0)
        text += std::to_string(summary.hygiene.guarded)
              + " texts that a spreadsheet would run got an apostrophe.\n";
    if (summary.hygiene.cleaned > 0)
        text += std::to_string(summary.hygiene.cleaned) + " texts lost control characters.\n";
    if (summary.hygiene.riskyIds > 0)
        text += std::to_string(summary.hygiene.riskyIds)
              + " ids would lose digits in a spreadsheet: import those columns as text.\n";
    return text;
}

/// Nothing is remembered where nothing was synchronised: the folder is not there.
Outcome remember(const ReadCache& cache, const report::ExportRequest& request,
    const report::ExportSummary& summary, const std::filesystem::path& path)
{
    if (!cache.database)
        return {};
    const auto journal = cache::Journal::open(cache.folder.journalFile());
    if (!journal)
        return failure(journal.error());
    return report::recordExport(request, summary, path, SystemClock().now(), **journal);
}

ExitCode toStandardOutput(const report::ExportRequest& request, const ReadCache& cache, Console& console)
{
    const auto written =
        report::writeReport(request, cache.database.get(), [&console](std::string_view bytes) {
            console.out(bytes);
            return true; // finished() asks whether all of it arrived
        });
    return written ? finished(console) : failed(written.error(), console);
}

ExitCode toFile(const report::ExportRequest& request, const Arguments& arguments, const ReadCache& cache,
    Console& console)
{
    const std::string file = *arguments.value("--output");
    const auto path = pathFrom(file);
    const auto summary = report::exportToFile(request, cache.database.get(), path);
    if (!summary && summary.error().kind == ErrorKind::Storage) {
        console.say("`" + file + "` could not be written (" + summary.error().detail
                    + "): check the folder and the free space.");
        return ExitCode::Storage;
    }
    if (!summary && summary.error().kind == ErrorKind::Invalid) {
        console.say(
            "`" + file + "` " + summary.error().detail
            + ", which a report would replace: name a file, or write `--output -` and redirect that.");
        return ExitCode::Usage;
    }
    if (!summary)
        return failed(summary.error(), console);
    if (const Outcome done = remember(cache, request, *summary, path); !done) {
        console.say("`" + file + "` is written, but the export could not be noted in the journal ("
                    + done.error().detail + "): run `paylink doctor`.");
        return ExitCode::Storage;
    }
    console.out(arguments.wantsJson() ? jsonOf(request, *summary, file) : textOf(*summary, file));
    return finished(console);
}

ExitCode run(const Arguments& arguments, Console& console)
{
    auto request = requestFrom(arguments);
    if (!request)
        return failed(request.error(), console);
    const auto cache = openReadCache(arguments, console);
    if (!cache)
        return failed(cache.error(), console);
    catchInterrupts(); // a half-written file must go
    CancelScope scope;
    request->cancel = scope.token();
    request->progress = [&](std::int64_t rows) {
        console.progress(std::to_string(rows) + " rows written");
        if (wasInterrupted())
            scope.cancel();
    };
    if (arguments.value("--output") == kStandardOutput)
        return toStandardOutput(*request, *cache, console);
    return toFile(*request, arguments, *cache, console);
}

constexpr std::array kOptions{
    OptionSpec{
        "--output", "FILE", "Where to write; `-` is standard output. An old FILE is replaced as a whole."},
    kFromOption,
    kToOption,
    OptionSpec{"--format", "FORMAT", "plain: RFC 4180, UTF-8, for scripts (default)."},
};

} // namespace

const CommandSpec kExportCommand{"export", "transactions|links", 1, "write payments or links to a CSV file",
    "The file appears whole or not at all. It is read back and compared with the cache\n"
    "before the command says that it is done. Payments of every status are written, oldest\n"
    "first; date and time are those of Algiers. Text that a spreadsheet would run as a\n"
    "formula gets an apostrophe in front; ids are written as they are. The reports hold no\n"
    "names, mails or telephone numbers of payers, so there is nothing to mask.",
    kOptions, run};

} // namespace desk::cli

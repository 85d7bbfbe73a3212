// paylink import
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/linkfields.h"
#include "app/cli/optionvalues.h"
#include "app/cli/readcache.h"
#include "app/cli/texttable.h"
#include "app/cli/verdicttext.h"
#include "app/cli/writevalues.h"
#include "core/async/onready.h"
#include "core/change/bulkrun.h"
#include "core/change/invoicefile.h"

#include <QTimer>

#include <array>
#include <fstream>
#include <sstream>

namespace desk::cli {
namespace {

constexpr int kInterruptPollMs = 100;

Result<change::InvoiceFile> fileFrom(const Arguments& arguments)
{
    const std::string instance = arguments.value("--instance").value_or("");
    if (instance.empty())
        return failure(ErrorKind::Invalid, "`--instance` is needed: see `paylink import --help`.");
    const std::string& name = arguments.operands().front();
    std::ifstream stream(pathFrom(name), std::ios::binary);
    std::ostringstream bytes;
    if (!stream || !(bytes << stream.rdbuf()))
        return failure(ErrorKind::Invalid, "The file `" + name + "` cannot be read: check its name.");
    auto file = change::readInvoiceFile(bytes.str(), InstanceId(instance));
    if (!file)
        return failure(ErrorKind::Invalid,
            "The file `" + name + "` cannot be used: " + harmless(file.error().detail) + '.');
    return file;
}

std::string verdictOf(const change::InvoiceRow& row)
{
    std::string text;
    const auto add = [&text](const std::string& sentence) { text += (text.empty() ? "" : " ") + sentence; };
    for (const std::string& field : row.unreadable)
        add("`" + field + "`: cannot be read, or can be read in two ways.");
    for (const change::DraftProblem& problem : row.problems)
        add(sentenceFor(problem));
    if (row.isDouble)
        add("`slug`: another row of the file has it.");
    return text.empty() ? std::string("ok") : text;
}

std::string jsonOf(const change::InvoiceFile& file)
{
    JsonWriter json;
    json.beginObject();
    json.key("rows").number(static_cast<std::int64_t>(file.rows.size()));
    json.key("usable").boolean(file.isUsable());
    json.key("unknownColumns").beginArray();
    for (const std::string& title : file.unknownColumns)
        json.text(title);
    json.endArray();
    json.key("links").beginArray();
    for (const change::InvoiceRow& row : file.rows) {
        json.newLine().beginObject();
        json.key("row").number(row.number);
        json.key("title").text(row.draft.title);
        json.key("slug").text(row.draft.slug);
        json.key("mode").text(desk::wordFor(row.draft.mode));
        json.key("price").maybe(decimalOf(row.draft.price));
        json.key("usable").boolean(row.isUsable());
        json.key("verdict").text(verdictOf(row));
        json.endObject();
    }
    return json.endArray().endObject().take() + '\n';
}

std::string textOf(const change::InvoiceFile& file)
{
    TextTable table({{"Row", Align::Right}, {"Slug"}, {"Mode"}, {"Price", Align::Right}, {"Verdict"}});
    for (const change::InvoiceRow& row : file.rows) {
        table.add({std::to_string(row.number), row.draft.slug, std::string(desk::wordFor(row.draft.mode)),
            row.draft.amountKind == AmountKind::Free ? "free" : decimalOf(row.draft.price).value_or(""),
            verdictOf(row)});
    }
    return table.take();
}

int countOf(const change::BulkReport& report, BulkRowState state)
{
    return static_cast<int>(std::count_if(
        report.rows.begin(), report.rows.end(), [state](const BulkRow& row) { return row.state == state; }));
}

std::string jsonOf(const change::BulkReport& report)
{
    JsonWriter json;
    json.beginObject();
    json.key("rows").number(static_cast<std::int64_t>(report.rows.size()));
    for (const BulkRowState state : {BulkRowState::Done, BulkRowState::Skipped, BulkRowState::Refused,
             BulkRowState::Failed, BulkRowState::Unknown, BulkRowState::Waiting})
        json.key(desk::wordFor(state)).number(countOf(report, state));
    json.key("complete").boolean(report.isComplete());
    json.key("links").beginArray();
    for (const BulkRow& row : report.rows) {
        json.newLine().beginObject();
        json.key("row").number(row.number);
        json.key("slug").text(row.target);
        json.key("state").text(desk::wordFor(row.state));
        json.key("detail").textOrNull(row.detail);
        json.endObject();
    }
    return json.endArray().endObject().take() + '\n';
}

std::string textOf(const change::BulkReport& report)
{
    TextTable table({{"Row", Align::Right}, {"Slug"}, {"State"}, {"Detail"}});
    for (const BulkRow& row : report.rows)
        table.add(
            {std::to_string(row.number), row.target, std::string(desk::wordFor(row.state)), row.detail});
    return table.take() + std::to_string(countOf(report, BulkRowState::Done)) + " of "
         + std::to_string(report.rows.size()) + " links are created.\n";
}

ExitCode exitCodeOf(const change::BulkReport& report)
{
    if (report.stoppedBy)
        return exitCodeFor(*report.stoppedBy);
    if (countOf(report, BulkRowState::Unknown) > 0)
        return ExitCode::OutcomeUnknown;
    if (countOf(report, BulkRowState::Refused) > 0)
        return ExitCode::Refused;
    return report.isComplete() ? ExitCode::Ok : ExitCode::Incomplete;
}

ExitCode finish(const Result<change::BulkReport>& report, const Arguments& arguments, Console& console)
{
    if (!report)
        return failed(report.error(), console);
    console.out(arguments.wantsJson() ? jsonOf(*report) : textOf(*report));
    if (report->stoppedBy)
        console.say(sentenceFor(*report->stoppedBy));
    if (!report->isComplete())
        console.say("What is not done is written down: run the same command again to go on.");
    const ExitCode written = finished(console);
    const ExitCode code = exitCodeOf(*report);
    return code == ExitCode::Ok ? written : code;
}

ExitCode create(const change::InvoiceFile& file, const Arguments& arguments, Console& console)
{
    return runOnline(arguments, console, [&](session::Session& session, QObject* context, const End& end) {
        QObject::connect(&session, &session::Session::writesSettled, context,
            [&console](const std::vector<change::WriteVerdict>& verdicts) { saySettled(verdicts, console); });
        auto cancel = std::make_shared<CancelScope>();
        session::BulkRequest request;
        request.runId = file.runId;
        request.title = arguments.operands().front();
        request.rows = file.bulkRows();
        request.cancel = cancel->token();
        onReady(session.changes().runBulk(std::move(request)), context,
            [&arguments, &console, end, cancel](
                const Result<change::BulkReport>& report) { end(finish(report, arguments, console)); });
        auto* poll = new QTimer(context);
        QObject::connect(poll, &QTimer::timeout, context, [cancel] {
            if (wasInterrupted())
                cancel->cancel();
        });
        poll->start(kInterruptPollMs);
    });
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto file = fileFrom(arguments);
    if (!file)
        return failed(file.error(), console);
    for (const std::string& title : file->unknownColumns)
        console.say("The column `" + harmless(title) + "` is left alone.");
    if (arguments.has("--dry-run") || !file->isUsable()) {
        console.out(arguments.wantsJson() ? jsonOf(*file) : textOf(*file));
        const ExitCode written = finished(console);
        if (file->isUsable())
            return written;
        console.say("Some rows cannot be used, so nothing was sent: correct them and run the command again.");
        return ExitCode::Refused;
    }
    return create(*file, arguments, console);
}

constexpr std::array kOptions{
    OptionSpec{"--instance", "ID", "The instance of rows that name none."},
    OptionSpec{"--dry-run", "", "Only say what would be made of each row."},
};

} // namespace

const CommandSpec kImportCommand{"import", "FILE.csv", 1, "create a link from each row of a CSV file",
    "The first row names the columns: title, details, amount (or `free`), mode, max payments,\n"
    "timeout (minutes), slug, invoice, instance; or titre, montant, places, delai, facture. UTF-8;\n"
    "commas, semicolons or tabs. Without a mode a row with an invoice is one-shot, any other\n"
    "reusable; without details they are the title. One unusable row and nothing is sent.\n"
    "Ctrl-C stops between two rows. The same command run again goes on, and makes no link twice,\n"
    "whatever ended it.",
    kOptions, run};

} // namespace desk::cli

#include "app/cli/profiletotals.h"

#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/linkfields.h"
#include "app/cli/readcache.h"
#include "app/cli/texttable.h"
#include "core/base/clock.h"
#include "core/session/officeaccounts.h"

namespace desk::cli {
namespace {

void write(std::string_view name, const report::OfficeSum& sum, JsonWriter& json)
{
    json.key(name).beginObject();
    json.key("count").number(sum.count);
    json.key("collected").text(sum.collected.toDecimal());
    json.endObject();
}

void writeFigures(const report::OfficeFigures& figures, JsonWriter& json)
{
    json.key("lastSyncAt").maybe(isoOf(figures.lastSyncAt));
    json.key("links").number(figures.links);
    json.key("activeLinks").number(figures.activeLinks);
    json.key("needAttention").number(figures.needAttention);
    write("thisMonth", figures.thisMonth, json);
    write("lastMonth", figures.lastMonth, json);
    write("thisYear", figures.thisYear, json);
}

void writeRow(const report::OfficeRow& row, JsonWriter& json)
{
    json.newLine().beginObject();
    json.key("name").text(row.account.name);
    json.key("displayName").text(row.account.shownName);
    json.key("error").textOrNull(row.figures ? std::string_view() : wordFor(row.figures.error().kind));
    if (row.figures)
        writeFigures(*row.figures, json);
    json.endObject();
}

std::string jsonOf(const report::HeadOffice& office)
{
    JsonWriter json;
    json.beginArray();
    for (const report::OfficeBlock& block : office.blocks) {
        json.newLine().beginObject();
        json.key("environment").text(wordFor(block.ledger));
        json.key("accounts").beginArray();
        for (const report::OfficeRow& row : block.rows)
            writeRow(row, json);
        json.endArray();
        json.key("total").beginObject();
        writeFigures(block.total, json);
        json.endObject();
        json.key("without").number(block.without);
        json.endObject();
    }
    if (!office.blocks.empty())
        json.newLine();
    return json.endArray().take() + '\n';
}

std::vector<std::string> cellsOf(std::string name, const report::OfficeFigures& figures)
{
    return {std::move(name), isoOf(figures.lastSyncAt).value_or("never"), std::to_string(figures.activeLinks),
        std::to_string(figures.needAttention), figures.thisMonth.collected.toDecimal(),
        figures.lastMonth.collected.toDecimal(), figures.thisYear.collected.toDecimal()};
}

std::string tableOf(const report::OfficeBlock& block)
{
    TextTable table({{"Account"}, {"Synchronised"}, {"Active", Align::Right}, {"Attention", Align::Right},
        {"This month", Align::Right}, {"Last month", Align::Right}, {"This year", Align::Right}});
    for (const report::OfficeRow& row : block.rows) {
        const std::string name = harmless(row.account.shownName);
        if (row.figures)
            table.add(cellsOf(name, *row.figures));
        else
            table.add({name, row.figures.error().kind == ErrorKind::NotFound ? "not yet" : "cannot be read",
                "", "", "", "", ""});
    }
    table.add(cellsOf("total", block.total));
    std::string text = "Accounts: " + std::string(wordFor(block.ledger)) + '\n' + table.take();
    if (block.without > 0)
        text += "The total is without " + std::to_string(block.without) + " of them.\n";
    return text;
}

std::string textOf(const report::HeadOffice& office)
{
    std::string text;
    for (const report::OfficeBlock& block : office.blocks)
        text += (text.empty() ? "" : "\n") + tableOf(block);
    return text
         + "Completed payments in DZD, months in Africa/Algiers; live and test are never added together.\n";
}

} // namespace

ExitCode showProfileTotals(const Arguments& arguments, const std::filesystem::path& root, Console& console)
{
    const auto office = session::readHeadOffice(root, SystemClock().now());
    if (!office)
        return failed(office.error(), console);
    if (office->blocks.empty() && !arguments.wantsJson()) {
        console.say("There are no profiles yet: run `paylink login`.");
        return ExitCode::Ok;
    }
    console.out(arguments.wantsJson() ? jsonOf(*office) : textOf(*office));
    return finished(console);
}

} // namespace desk::cli

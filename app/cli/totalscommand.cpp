// paylink totals
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/optionvalues.h"
#include "app/cli/readcache.h"
#include "app/cli/texttable.h"
#include "core/report/totals.h"

#include <array>

namespace desk::cli {
namespace {

void writeSum(const report::TotalsRow& row, JsonWriter& json)
{
    json.key("count").number(row.count);
    json.key("collected").text(row.collected.toDecimal());
    json.endObject();
}

std::string jsonOf(const report::Totals& totals, const std::optional<std::string>& asOf)
{
    JsonWriter json;
    json.beginObject();
    json.key("zone").text(kAlgiersZone);
    json.key("asOf").maybe(asOf);
    json.key("rows").beginArray();
    for (const report::TotalsRow& row : totals.rows) {
        json.newLine().beginObject().key("key").text(row.key);
        writeSum(row, json);
    }
    json.newLine().endArray();
    json.key("total").beginObject();
    writeSum(totals.total, json);
    return json.endObject().take() + '\n';
}

std::string tableOf(const report::Totals& totals, const std::optional<std::string>& asOf, std::string_view by)
{
    TextTable table({{by}, {"Payments", Align::Right}, {"Collected (DZD)", Align::Right}});
    for (const report::TotalsRow& row : totals.rows)
        table.add(
            {row.key.empty() ? "(unknown)" : row.key, std::to_string(row.count), row.collected.toDecimal()});
    table.add({"total", std::to_string(totals.total.count), totals.total.collected.toDecimal()});
    return table.take() + "Completed payments, days in " + std::string(kAlgiersZone) + ", as of "
         + asOf.value_or("no complete sync yet") + "\n";
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto word = arguments.value("--by");
    const auto by = report::totalsByFromWord(word.value_or(""));
    if (!by) {
        console.say(
            "Totals are by something: add `--by` day, week, month, quarter, year, link, instance or mode.");
        return ExitCode::Usage;
    }
    const auto days = dayRange(arguments);
    if (!days)
        return failed(days.error(), console);
    const auto cache = openReadCache(arguments, console);
    if (!cache)
        return failed(cache.error(), console);
    Result<report::Totals> totals;
    if (cache->database)
        totals = report::totalsBy(*by, days->first, days->last, cache::TotalsStore(*cache->database));
    if (!totals)
        return failed(totals.error(), console);
    const auto asOf = lastSyncOf(*cache);
    if (!asOf)
        return failed(asOf.error(), console);
    console.out(arguments.wantsJson() ? jsonOf(*totals, *asOf) : tableOf(*totals, *asOf, *word));
    return finished(console);
}

constexpr std::array kOptions{
    OptionSpec{"--by", "WHAT", "day, week, month, quarter, year, link, instance or mode."},
    kFromOption,
    kToOption,
};

} // namespace

const CommandSpec kTotalsCommand{"totals", "", 0, "add up the completed payments",
    "Only completed payments count, each on its day in Algiers. Weeks are ISO 8601 weeks.", kOptions, run};

} // namespace desk::cli

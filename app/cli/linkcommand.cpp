// paylink link
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/linkfields.h"
#include "app/cli/readcache.h"
#include "app/cli/texttable.h"
#include "core/domain/inactivity.h"
#include "core/domain/linkstate.h"

namespace desk::cli {
namespace {

std::optional<std::int64_t> minutesOf(const std::optional<std::chrono::minutes>& minutes)
{
    return minutes ? std::optional<std::int64_t>(minutes->count()) : std::nullopt;
}

void writeCustomFields(const std::vector<CustomField>& fields, JsonWriter& json)
{
    json.beginArray();
    for (const CustomField& field : fields) {
        json.beginObject();
        json.key("key").text(field.key);
        json.key("label").textOrNull(field.label);
        json.key("value").text(field.value);
        json.endObject();
    }
    json.endArray();
}

std::string jsonOf(const cache::CachedLink& cached)
{
    const PayLink& link = cached.link;
    JsonWriter json;
    json.beginObject();
    writeLinkFields(link, json);
    json.key("details").textOrNull(link.details);
    json.key("customFields");
    writeCustomFields(link.customFields, json);
    json.key("metadata")
        .raw(link.metadata.empty() ? std::string_view("null") : std::string_view(link.metadata));
    json.key("timeoutMinutes").number(minutesOf(link.timeoutOverride));
    json.key("effectiveTimeoutMinutes").number(minutesOf(link.effectiveTimeout));
    json.key("timeoutSource").textOrNull(wordOf(link.timeoutSource));
    json.key("lastActivityAt").maybe(isoOf(link.lastActivityAt));
    json.key("createdAt").maybe(isoOf(link.createdAt));
    json.key("updatedAt").maybe(isoOf(link.updatedAt));
    json.key("missingSince").maybe(isoOf(cached.missingSince));
    json.key("showRetryButton").boolean(link.showRetryButton);
    json.key("allowAnonymous").boolean(link.allowAnonymous);
    json.key("detailsKnown").boolean(link.detailsKnown);
    json.key("transactionCount").number(cached.transactionCount);
    json.key("completedCount").number(cached.completedCount);
    json.key("completedSum").text(cached.completed.toDecimal());
    json.key("transactionsComplete").boolean(cached.transactionsComplete);
    return json.endObject().take() + '\n';
}

class Sheet
{
public:
    void line(std::string_view name, std::string value)
    {
        if (!value.empty())
            m_table.add({std::string(name), std::move(value)});
    }
    std::string take() { return m_table.take(); }

private:
    TextTable m_table{{{"Field"}, {"Value"}}};
};

std::string numberOf(const std::optional<std::int64_t>& number)
{
    return number ? std::to_string(*number) : std::string();
}

std::string sheetOf(const cache::CachedLink& cached)
{
    const PayLink& link = cached.link;
    const StateOfLink state = stateOf(link);
    const auto deadline = deadlineOf(link);
    Sheet sheet;
    sheet.line("Id", link.id.text());
    sheet.line("Title", link.title);
    sheet.line("Details", link.details);
    sheet.line("State", std::string(wordFor(state.state)) + " (" + std::string(wordFor(state.reason)) + ")");
    sheet.line("Mode", wordOf(link.mode));
    sheet.line("Amount", wordOf(link.amountKind));
    sheet.line("Price", decimalOf(link.price).value_or(""));
    sheet.line("Paid", numberOf(link.paidCount));
    sheet.line("Max payments", numberOf(link.maxPayments));
    sheet.line("Places left", numberOf(placesLeft(link)));
    sheet.line("Collected", decimalOf(link.collected).value_or(""));
    sheet.line(
        "Deadline", deadline ? toIsoUtc(deadline->earliest) + " to " + toIsoUtc(deadline->latest) : "");
    sheet.line("Timeout (min)", numberOf(minutesOf(link.effectiveTimeout)));
    sheet.line("Timeout from", wordOf(link.timeoutSource));
    sheet.line("URL", link.url);
    sheet.line("Instance", link.instanceId.text());
    for (const CustomField& field : link.customFields)
        sheet.line(field.label.empty() ? field.key : field.label, field.value);
    sheet.line("Last activity", isoOf(link.lastActivityAt).value_or(""));
    sheet.line("Created", isoOf(link.createdAt).value_or(""));
    sheet.line("Updated", isoOf(link.updatedAt).value_or(""));
    sheet.line("Missing since", isoOf(cached.missingSince).value_or(""));
    sheet.line("Payments known", std::to_string(cached.transactionCount) + ", of which completed "
                                     + std::to_string(cached.completedCount) + " = "
                                     + cached.completed.toDecimal());
    return sheet.take();
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const std::string& name = arguments.operands().front();
    const auto cache = openReadCache(arguments, console);
    if (!cache)
        return failed(cache.error(), console);
    if (!cache->database)
        return ExitCode::Usage; // openReadCache() said what to do
    const auto found = cache::LinkStore(*cache->database).find(name);
    if (!found)
        return failed(found.error(), console);
    if (!*found) {
        console.say("No link `" + name + "` is known: check the id or slug, or run `paylink sync` first.");
        return ExitCode::Usage;
    }
    console.out(arguments.wantsJson() ? jsonOf(**found) : sheetOf(**found));
    return finished(console);
}

} // namespace

const CommandSpec kLinkCommand{"link", "ID-OR-SLUG", 1,
    "show one payment link with everything known about it",
    "An id wins over a slug. What the server did not tell is null in JSON and left out of\n"
    "the table.",
    {}, run};

} // namespace desk::cli

// paylink links
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/linkfields.h"
#include "app/cli/readcache.h"
#include "app/cli/texttable.h"
#include "core/domain/inactivity.h"
#include "core/domain/linkstate.h"
#include "core/domain/searchtext.h"

#include <algorithm>
#include <array>

namespace desk::cli {
namespace {

constexpr std::size_t kTitleWidth = 40;

struct LinkFilter {
    std::optional<LinkState> state;
    std::string needle; ///< folded; empty finds everything

    bool accepts(const PayLink& link) const
    {
        if (state && stateOf(link).state != *state)
            return false;
        return needle.empty() || found(link);
    }

private:
    bool found(const PayLink& link) const
    {
        const auto holds = [this](std::string_view text) {
            return folded(text).find(needle) != std::string::npos;
        };
        if (holds(link.title) || holds(link.slug) || holds(link.id.text()) || holds(link.details))
            return true;
        if (link.price && holds(link.price->toDecimal()))
            return true;
        return std::any_of(link.customFields.begin(), link.customFields.end(),
            [&](const CustomField& field) { return holds(field.value) || holds(field.label); });
    }
};

std::string jsonOf(const std::vector<const PayLink*>& links)
{
    JsonWriter json;
    json.beginArray();
    for (const PayLink* link : links) {
        json.newLine().beginObject();
        writeLinkFields(*link, json);
        json.endObject();
    }
    return json.newLine().endArray().take() + '\n';
}

std::string numberOf(const std::optional<std::int64_t>& number)
{
    return number ? std::to_string(*number) : std::string();
}

std::string tableOf(const std::vector<const PayLink*>& links)
{
    TextTable table({{"State"}, {"Title"}, {"Mode"}, {"Price", Align::Right}, {"Paid", Align::Right},
        {"Max", Align::Right}, {"Left", Align::Right}, {"Collected", Align::Right}, {"Deadline (UTC)"},
        {"Id"}});
    for (const PayLink* link : links) {
        const auto deadline = deadlineOf(*link);
        table.add({std::string(wordFor(stateOf(*link).state)), shortened(harmless(link->title), kTitleWidth),
            wordOf(link->mode), decimalOf(link->price).value_or(""), numberOf(link->paidCount),
            numberOf(link->maxPayments), numberOf(placesLeft(*link)), decimalOf(link->collected).value_or(""),
            deadline ? toIsoUtc(deadline->earliest) : "", link->id.text()});
    }
    const std::string count = std::to_string(links.size()) + (links.size() == 1 ? " link" : " links");
    return table.take() + count + '\n';
}

Result<LinkFilter> filterFrom(const Arguments& arguments)
{
    LinkFilter filter;
    if (const auto word = arguments.value("--state")) {
        filter.state = linkStateFromWord(*word);
        if (!filter.state) {
            return failure(ErrorKind::Invalid,
                "`" + *word
                    + "` is not a state: use active, paused, sold-out, paid, expired, closed or unknown.");
        }
    }
    filter.needle = folded(arguments.value("--search").value_or(""));
    return filter;
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto filter = filterFrom(arguments);
    if (!filter)
        return failed(filter.error(), console);
    const auto cache = openReadCache(arguments, console);
    if (!cache)
        return failed(cache.error(), console);
    Result<std::vector<cache::CachedLink>> all;
    if (cache->database)
        all = cache::LinkStore(*cache->database).all();
    if (!all)
        return failed(all.error(), console);
    std::vector<const PayLink*> links;
    for (const cache::CachedLink& cached : *all) {
        if (filter->accepts(cached.link))
            links.push_back(&cached.link);
    }
    console.out(arguments.wantsJson() ? jsonOf(links) : tableOf(links));
    return finished(console);
}

constexpr std::array kOptions{
    OptionSpec{"--state", "STATE",
        "Only links that are active, paused, sold-out, paid, expired, closed or unknown."},
    OptionSpec{
        "--search", "TEXT", "Only links with TEXT in title, slug, id, details, custom fields or price."},
};

} // namespace

const CommandSpec kLinksCommand{"links", "", 0, "list the payment links, newest first",
    "Lists the links as of the last sync. Searching ignores case, accents, Arabic letter\n"
    "forms and the way an amount is written. Deadlines are the earliest moment a link can\n"
    "expire without a payment; the server closes it within the five minutes that follow.",
    kOptions, run};

} // namespace desk::cli

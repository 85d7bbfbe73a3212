// paylink links
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/linkfields.h"
#include "app/cli/linkfilter.h"
#include "app/cli/linktable.h"
#include "app/cli/readcache.h"

#include <array>

namespace desk::cli {
namespace {

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

std::string tableOf(const std::vector<const PayLink*>& links)
{
    LinkTable table;
    for (const PayLink* link : links)
        table.add(*link);
    return table.take();
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto filter = LinkFilter::from(arguments);
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

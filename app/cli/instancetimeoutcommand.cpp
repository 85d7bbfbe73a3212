// paylink instance-timeout
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/linkfields.h"
#include "app/cli/readcache.h"
#include "app/cli/texttable.h"
#include "app/cli/verdicttext.h"
#include "app/cli/writevalues.h"
#include "core/base/clock.h"
#include "core/cache/linkstore.h"
#include "core/cache/metastore.h"
#include "core/domain/inactivity.h"
#include "core/domain/timeoutwhatif.h"

#include <array>

namespace desk::cli {
namespace {

std::string jsonOf(const TimeoutWhatIf& whatIf)
{
    JsonWriter json;
    json.beginObject();
    json.key("count").number(static_cast<std::int64_t>(whatIf.expiring.size()));
    json.key("worth").text(whatIf.worth.toDecimal());
    json.key("worthIsWhole").boolean(whatIf.worthIsWhole);
    json.key("links").beginArray();
    for (const PayLink& link : whatIf.expiring) {
        json.newLine().beginObject();
        writeLinkFields(link, json);
        json.key("lastActivityAt").maybe(isoOf(link.lastActivityAt));
        json.endObject();
    }
    return json.endArray().endObject().take() + '\n';
}

std::string textOf(const TimeoutWhatIf& whatIf)
{
    if (whatIf.expiring.empty())
        return "No link would expire at the next sweep.\n";
    TextTable table(
        {{"Slug"}, {"Title"}, {"Price", Align::Right}, {"Places left", Align::Right}, {"Last activity"}});
    for (const PayLink& link : whatIf.expiring) {
        const auto places = placesLeft(link);
        table.add({link.slug, link.title, decimalOf(link.price).value_or(""),
            places ? std::to_string(*places) : "", isoOf(link.lastActivityAt).value_or("")});
    }
    return table.take() + std::to_string(whatIf.expiring.size())
         + " links would expire at the next sweep; they could" + " still bring "
         + (whatIf.worthIsWhole ? "" : "at least ") + whatIf.worth.toDecimal() + " DZD.\n";
}

/// The server's time, as far as the last sync learned it.
Result<Instant> serverNow(cache::Database& database)
{
    const auto offset = cache::MetaStore(database).number(cache::kServerClockOffset);
    if (!offset)
        return failure(offset.error());
    return SystemClock().now() + Milliseconds{offset->value_or(0)};
}

ExitCode showWhatIf(const Arguments& arguments, std::optional<std::chrono::minutes> timeout, Console& console)
{
    const auto cache = openReadCache(arguments, console);
    if (!cache)
        return failed(cache.error(), console);
    if (!cache->database)
        return ExitCode::Usage; // openReadCache() said what to do
    const auto now = serverNow(*cache->database);
    const auto cached = now ? cache::LinkStore(*cache->database).all() : failure(now.error());
    if (!cached)
        return failed(cached.error(), console);
    std::vector<PayLink> links;
    for (const cache::CachedLink& link : *cached) {
        if (!link.missingSince)
            links.push_back(link.link);
    }
    const auto whatIf = linksEndedBy(links, InstanceId(arguments.operands().front()), timeout, *now);
    console.out(arguments.wantsJson() ? jsonOf(whatIf) : textOf(whatIf));
    return finished(console);
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto timeout = minutesFrom(arguments.operands()[1], "the window", "none");
    if (!timeout)
        return failed(timeout.error(), console);
    const bool isInRange =
        timeout->isNull() || (timeout->value() >= kMinTimeout && timeout->value() <= kMaxTimeout);
    if (!isInRange) {
        console.say(sentenceFor(RuleReason::TimeoutOutOfRange));
        return ExitCode::Refused;
    }
    if (arguments.has("--what-if"))
        return showWhatIf(arguments, timeout->orNull(), console);
    api::InstanceChange change;
    change.id = InstanceId(arguments.operands().front());
    change.defaultTimeout = *timeout;
    return runChange(arguments, console,
        [&change](session::LinkChanges& changes) { return changes.changeInstance(change); });
}

constexpr std::array kOptions{
    OptionSpec{"--what-if", "", "Change nothing: list the links that would expire at the next sweep."},
};

} // namespace

const CommandSpec kInstanceTimeoutCommand{"instance-timeout", "INSTANCE-ID MINUTES|none", 2,
    "set the inactivity window that links of an instance inherit",
    "With --what-if it reads the cache alone, and lists the active links without a window of their\n"
    "own that would expire at the next sweep, with what they could still bring.",
    kOptions, run};

} // namespace desk::cli

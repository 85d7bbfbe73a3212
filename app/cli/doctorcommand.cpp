// paylink doctor
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/linkfields.h"
#include "app/cli/readcache.h"
#include "app/cli/texttable.h"
#include "core/base/clock.h"
#include "core/cache/cachecheck.h"

namespace desk::cli {
namespace {

void writeFile(const cache::FileCheck& file, JsonWriter& json)
{
    json.newLine().beginObject();
    json.key("name").text(file.name);
    json.key("exists").boolean(file.exists);
    json.key("sound").boolean(file.isSound);
    json.key("schemaVersion").number(file.schemaVersion);
    json.key("expectedVersion").number(file.expectedVersion);
    json.key("ownerOnly").boolean(file.ownerOnly);
    json.key("bytes").number(file.bytes);
    json.key("problems").beginArray();
    for (const std::string& problem : file.problems)
        json.text(problem);
    json.endArray().endObject();
}

std::optional<std::int64_t> ageInSeconds(const std::optional<Instant>& at)
{
    if (!at)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(SystemClock().now() - *at).count();
}

std::string jsonOf(const cache::CacheCheck& check)
{
    JsonWriter json;
    json.beginObject();
    json.key("sound").boolean(check.isSound());
    json.key("files").beginArray();
    writeFile(check.cache, json);
    writeFile(check.journal, json);
    json.newLine().endArray();
    json.key("instances").number(check.instances);
    json.key("links").number(check.links);
    json.key("transactions").number(check.transactions);
    json.key("lastSyncAt").maybe(isoOf(check.lastSyncAt));
    json.key("lastAttemptAt").maybe(isoOf(check.lastAttemptAt));
    json.key("ageSeconds").number(ageInSeconds(check.lastSyncAt));
    return json.endObject().take() + '\n';
}

std::string tableOf(const cache::CacheCheck& check)
{
    TextTable table({{"File"}, {"State"}, {"Schema", Align::Right}, {"Bytes", Align::Right}, {"Private"}});
    for (const cache::FileCheck* file : {&check.cache, &check.journal}) {
        if (!file->exists) {
            table.add({file->name, "not there yet", "", "", ""});
            continue;
        }
        table.add({file->name, file->isSound ? "sound" : "damaged",
            std::to_string(file->schemaVersion) + " of " + std::to_string(file->expectedVersion),
            std::to_string(file->bytes), file->ownerOnly ? "yes" : "no"});
    }
    std::string text = table.take();
    for (const cache::FileCheck* file : {&check.cache, &check.journal}) {
        for (const std::string& problem : file->problems)
            text += harmless(file->name + ": " + problem) + '\n';
    }
    text += std::to_string(check.instances) + " instances, " + std::to_string(check.links) + " links, "
          + std::to_string(check.transactions) + " payments\n";
    return text + "Last complete sync: " + isoOf(check.lastSyncAt).value_or("never") + '\n';
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto folder = dataFolderFrom(arguments);
    if (!folder)
        return failed(folder.error(), console);
    const auto check = cache::checkCache(*folder);
    if (!check)
        return failed(check.error(), console);
    console.out(arguments.wantsJson() ? jsonOf(*check) : tableOf(*check));
    const ExitCode written = finished(console);
    if (!check->cache.isSound) {
        console.say(
            "The cache is damaged: run `paylink sync`, which reads everything again from the server.");
        return ExitCode::Storage;
    }
    if (!check->journal.isSound) {
        console.say("The journal is damaged: keep a copy of journal.db before anything else.");
        return ExitCode::Storage;
    }
    if (!check->cache.ownerOnly || !check->journal.ownerOnly)
        console.say("Other users can read the data: run `paylink sync`, which mends the permissions.");
    return written;
}

} // namespace

const CommandSpec kDoctorCommand{"doctor", "", 0, "check the files and tell the age of the data",
    "Checks the integrity of both files, the versions of their schemas, that every total\n"
    "equals the sum of its payments, and who may read the files. Changes nothing.",
    {}, run};

} // namespace desk::cli

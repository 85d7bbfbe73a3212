#include "app/cli/readcache.h"

#include "app/cli/console.h"
#include "app/cli/optionvalues.h"
#include "app/cli/profileaccess.h"
#include "core/base/instant.h"
#include "core/cache/metastore.h"
#include "core/cache/schema.h"
#include "core/cache/upgrade.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace desk::cli {
namespace {

std::filesystem::path systemFolder()
{
    QCoreApplication::setApplicationName(QStringLiteral("paylink-desk"));
    return pathFrom(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation).toStdString());
}

} // namespace

Result<cache::DataFolder> dataFolderFrom(const Arguments& arguments)
{
    const auto typed = arguments.value("--data-dir");
    if (typed && typed->empty())
        return failure(ErrorKind::Invalid, "The data folder has no name: write `--data-dir DIR`.");
    const std::string profile = arguments.value("--profile").value_or("default");
    auto folder = cache::DataFolder::named(typed ? pathFrom(*typed) : systemFolder(), profile);
    if (!folder) {
        return failure(ErrorKind::Invalid,
            "`" + profile
                + "` cannot name a profile: use up to 64 letters, digits, dots, dashes and underscores.");
    }
    if (const Outcome usable = folder->checkUsable(); !usable)
        return failure(usable.error());
    return folder;
}

Result<ReadCache> openReadCache(const Arguments& arguments, Console& console)
{
    auto folder = dataFolderFrom(arguments);
    if (!folder)
        return failure(folder.error());
    mendPermissions(*folder, console);
    const std::string who = "paylink " + std::string(arguments.command()->name);
    if (const Outcome done = cache::bringUpToDate(*folder, who); !done)
        return failure(done.error());
    ReadCache cache{*std::move(folder), nullptr};
    std::error_code code;
    if (std::filesystem::exists(cache.folder.cacheFile(), code) || code) {
        auto database = cache::Database::open(cache.folder.cacheFile(), cache::OpenMode::ReadOnly, {});
        if (!database)
            return failure(database.error());
        cache.database = *std::move(database);
    }
    if (!cache.database || cache.database->schemaVersion() == 0) { // a first sync may just have made the file
        console.say("Nothing was synchronised yet: run `paylink sync` first.");
        cache.database.reset();
        return cache;
    }
    if (cache.database->schemaVersion() > static_cast<int>(cache::cacheSteps().size()))
        console.say(
            "The cache was made by a newer version of Paylink Desk: update the program to see all of it.");
    return cache;
}

Result<std::optional<std::string>> lastSyncOf(const ReadCache& cache)
{
    if (!cache.database)
        return std::optional<std::string>();
    const auto at = cache::MetaStore(*cache.database).number(cache::kLastSyncAt);
    if (!at)
        return failure(at.error());
    return *at ? std::optional(toIsoUtc(fromMilliseconds(**at))) : std::nullopt;
}

ExitCode failed(const Error& error, Console& console)
{
    // Usage errors come as whole sentences; see optionvalues.h.
    const bool isUsage = exitCodeFor(error) == ExitCode::Usage && error.serverCode.empty();
    console.say(isUsage ? error.detail : sentenceFor(error));
    return exitCodeFor(error);
}

ExitCode finished(Console& console)
{
    if (console.flush())
        return ExitCode::Ok;
    console.say("The answer could not be written: check the disk or the pipe it goes to.");
    return ExitCode::Storage;
}

} // namespace desk::cli

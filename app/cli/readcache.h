// ReadCache: the files of a profile, opened for reading. Nothing is created and no network is touched.
#pragma once

#include "app/cli/arguments.h"
#include "core/cache/database.h"
#include "core/cache/datafolder.h"

namespace desk::cli {

/// From --data-dir and --profile. ErrorKind::Invalid for an unusable name; ErrorKind::Storage for a folder that
/// cannot be entered.
Result<cache::DataFolder> dataFolderFrom(const Arguments& arguments);

struct ReadCache {
    cache::DataFolder folder;
    std::unique_ptr<cache::Database> database; ///< null before the first sync
};

/// Opens the cache and, where there is none, says on standard error what to do.
Result<ReadCache> openReadCache(const Arguments& arguments, Console& console);

/// The last complete sync, as ISO 8601 UTC.
Result<std::optional<std::string>> lastSyncOf(const ReadCache& cache);

/// Says a usage error or any other on standard error and returns its exit code.
ExitCode failed(const Error& error, Console& console);
/// The end of a command whose answer went to standard output.
ExitCode finished(Console& console);

} // namespace desk::cli

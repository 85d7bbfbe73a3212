#include "core/cache/upgrade.h"

#include "core/base/localcodes.h"
#include "core/cache/database.h"
#include "core/cache/schema.h"
#include "core/cache/writerlock.h"

#include <system_error>

namespace desk::cache {
namespace {

/// False also where this cannot be told: who reads it then says why.
bool isOlder(const std::filesystem::path& file)
{
    std::error_code code;
    if (!std::filesystem::exists(file, code))
        return false;
    const auto database = Database::open(file, OpenMode::ReadOnly, {});
    const int known = static_cast<int>(cacheSteps().size());
    return database && (*database)->schemaVersion() > 0 && (*database)->schemaVersion() < known;
}

} // namespace

Outcome bringUpToDate(const DataFolder& folder, std::string_view who)
{
    if (!isOlder(folder.cacheFile()))
        return {};
    const auto lock = WriterLock::take(folder, who);
    if (!lock && lock.error().kind == ErrorKind::Refused) {
        Error error{ErrorKind::Storage, lock.error().detail};
        error.serverCode = kOlderCache;
        return failure(std::move(error));
    }
    if (!lock)
        return failure(lock.error());
    const auto database = Database::open(folder.cacheFile(), OpenMode::ReadWrite, cacheSteps());
    return database ? Outcome() : failure(database.error());
}

} // namespace desk::cache

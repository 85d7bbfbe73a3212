#include "core/report/officeaccount.h"

#include "core/base/localcodes.h"
#include "core/cache/datafolder.h"
#include "core/cache/ownerfile.h"
#include "core/cache/schema.h"
#include "core/cache/upgrade.h"
#include "core/domain/searchtext.h"

#include <limits>
#include <system_error>
#include <tuple>

namespace desk::report {
namespace {

/// Its folder is told by its file: ROOT/profiles/NAME/cache.db.
Outcome bringUpToDate(const OfficeAccount& account)
{
    const auto root = account.cacheFile.parent_path().parent_path().parent_path();
    const auto folder = cache::DataFolder::named(root, cache::nameOf(account.cacheFile.parent_path()));
    if (!folder)
        return failure(folder.error());
    Outcome done = cache::bringUpToDate(*folder, "Paylink Desk");
    if (!done && done.error().serverCode == kOlderCache)
        return failure(ErrorKind::Storage,
            "the cache is of an older version, and " + done.error().detail + " is using it");
    return done;
}

} // namespace

std::string_view wordFor(Ledger ledger)
{
    switch (ledger) {
    case Ledger::Live: return "live";
    case Ledger::Test: return "test";
    case Ledger::Undeclared: return "undeclared";
    }
    return {};
}

bool standsBefore(const OfficeAccount& a, const OfficeAccount& b)
{
    return std::tuple(folded(a.shownName), a.name) < std::tuple(folded(b.shownName), b.name);
}

Result<std::unique_ptr<cache::Database>> openCacheOf(const OfficeAccount& account)
{
    if (account.trouble)
        return failure(*account.trouble);
    std::error_code code;
    if (!std::filesystem::exists(account.cacheFile, code) && !code)
        return failure(ErrorKind::NotFound, "nothing was synchronised yet");
    auto database = cache::Database::open(account.cacheFile, cache::OpenMode::ReadOnly, {});
    if (!database)
        return failure(database.error());
    if ((*database)->schemaVersion() == 0) // a first sync may just have made the file
        return failure(ErrorKind::NotFound, "nothing was synchronised yet");
    if ((*database)->schemaVersion() >= static_cast<int>(cache::cacheSteps().size()))
        return database;
    database->reset();
    if (const Outcome done = bringUpToDate(account); !done)
        return failure(done.error());
    return cache::Database::open(account.cacheFile, cache::OpenMode::ReadOnly, cache::cacheSteps());
}

Result<cache::LinkBatch> everyLinkIn(cache::Database& database)
{
    constexpr std::int64_t kBeforeAll = std::numeric_limits<std::int64_t>::min();
    return cache::LinkListReader(database).changedSince(kBeforeAll);
}

} // namespace desk::report

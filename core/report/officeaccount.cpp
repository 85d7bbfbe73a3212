#include "core/report/officeaccount.h"

#include "core/cache/schema.h"
#include "core/domain/searchtext.h"

#include <limits>
#include <system_error>
#include <tuple>

namespace desk::report {

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
    if ((*database)->schemaVersion() < static_cast<int>(cache::cacheSteps().size()))
        return failure(ErrorKind::Storage, "the cache is of an older version");
    return database;
}

Result<cache::LinkBatch> everyLinkIn(cache::Database& database)
{
    constexpr std::int64_t kBeforeAll = std::numeric_limits<std::int64_t>::min();
    return cache::LinkListReader(database).changedSince(kBeforeAll);
}

} // namespace desk::report

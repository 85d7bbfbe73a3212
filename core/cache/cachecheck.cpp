#include "core/cache/cachecheck.h"

#include "core/cache/metastore.h"
#include "core/cache/ownerfile.h"
#include "core/cache/readsnapshot.h"
#include "core/cache/schema.h"
#include "core/cache/statement.h"
#include "core/cache/totalsstore.h"

#include <system_error>

namespace desk::cache {
namespace {

namespace fs = std::filesystem;

fs::path companion(fs::path file, const char* suffix)
{
    file += suffix;
    return file;
}

void checkStructure(Database& database, FileCheck& check)
{
    PreparedStatement integrity(database, "PRAGMA integrity_check(20)");
    while (integrity.step()) {
        if (integrity.text(0) != "ok")
            check.problems.push_back(integrity.string(0));
    }
    PreparedStatement references(database, "PRAGMA foreign_key_check");
    int dangling = 0;
    while (references.step())
        ++dangling;
    if (dangling > 0)
        check.problems.push_back(std::to_string(dangling) + " rows refer to rows that are not there");
}

void checkRollUps(Database& database, FileCheck& check)
{
    const auto disagreements = TotalsStore(database).disagreements();
    if (!disagreements)
        check.problems.push_back(disagreements.error().detail);
    else if (*disagreements > 0) {
        check.problems.push_back(std::to_string(*disagreements) + " totals differ from their rows");
        check.totalsDiffer = true;
    }
}

Outcome readFacts(Database& database, CacheCheck& check)
{
    const auto counts = countRows(database);
    if (!counts)
        return failure(counts.error());
    check.instances = counts->instances;
    check.links = counts->links;
    check.transactions = counts->transactions;
    const MetaStore meta(database);
    for (const auto& [name, target] :
        {std::pair{kLastSyncAt, &check.lastSyncAt}, std::pair{kLastAttemptAt, &check.lastAttemptAt}}) {
        const auto at = meta.number(name);
        if (!at)
            return failure(at.error());
        if (*at)
            *target = fromMilliseconds(**at);
    }
    return {};
}

/// `examine` looks further into a file that some version has begun.
template <class Examine>
FileCheck checkFile(const fs::path& file, int expectedVersion, Examine examine)
{
    FileCheck check;
    check.name = nameOf(file);
    check.expectedVersion = expectedVersion;
    std::error_code code;
    check.exists = fs::exists(file, code);
    if (check.exists) {
        check.bytes = static_cast<std::int64_t>(fs::file_size(file, code));
        check.ownerOnly =
            isOwnerOnly(file) && isOwnerOnly(companion(file, "-wal")) && isOwnerOnly(companion(file, "-shm"));
        const Outcome read = guarded([&]() -> Outcome {
            const auto database = Database::open(file, OpenMode::ReadOnly, {});
            if (!database)
                return failure(database.error());
            const ReadSnapshot snapshot(**database);
            check.schemaVersion = (*database)->schemaVersion();
            checkStructure(**database, check);
            return check.schemaVersion > 0 ? examine(**database, check) : Outcome{};
        });
        if (!read)
            check.problems.push_back(read.error().detail);
    }
    if (code)
        check.problems.push_back(check.name + ": " + code.message());
    check.isSound = check.problems.empty();
    return check;
}

} // namespace

bool CacheCheck::isSound() const
{
    return cache.isSound && journal.isSound;
}

Result<RowCounts> countRows(Database& database)
{
    return guarded([&]() -> Result<RowCounts> {
        const auto count = [&database](const char* table) {
            return database.handle().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64();
        };
        return RowCounts{count("instances"), count("links"), count("transactions")};
    });
}

Result<CacheCheck> checkCache(const DataFolder& folder)
{
    CacheCheck check;
    check.cache = checkFile(folder.cacheFile(), static_cast<int>(cacheSteps().size()),
        [&check](Database& database, FileCheck& file) {
            const bool isKnown = file.schemaVersion == file.expectedVersion;
            if (isKnown)
                checkRollUps(database, file);
            const Outcome read = guarded([&] { return readFacts(database, check); });
            check.isCounted = read.has_value();
            return isKnown ? read : Outcome{};
        });
    check.isCounted = check.isCounted && (check.cache.schemaVersion > 0 || check.cache.isSound);
    check.journal = checkFile(folder.journalFile(), static_cast<int>(journalSteps().size()),
        [](Database&, FileCheck&) { return Outcome{}; });
    return check;
}

} // namespace desk::cache

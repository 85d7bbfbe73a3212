// CacheCheck: what doctor reports about the two files. Reads only.
#pragma once

#include "core/base/instant.h"
#include "core/cache/database.h"
#include "core/cache/datafolder.h"

#include <optional>
#include <string>
#include <vector>

namespace desk::cache {

struct FileCheck {
    std::string name; ///< `cache.db`, `journal.db`
    bool exists = false;
    bool isSound = false; ///< integrity_check, foreign_key_check and, for the cache, the roll-ups
    int schemaVersion = 0;
    int expectedVersion = 0;
    bool ownerOnly = true; ///< file permissions
    std::int64_t bytes = 0;
    std::vector<std::string> problems;
    bool totalsDiffer = false; ///< the roll-ups are not the sums of the rows; one of the problems

    /// Made by a newer version of the program: it can be read as far as this one knows it, and not be written.
    bool isNewer() const { return schemaVersion > expectedVersion; }
};

struct CacheCheck {
    FileCheck cache;
    FileCheck journal;
    std::int64_t instances = 0, links = 0, transactions = 0;
    bool isCounted =
        true; ///< false: a cache of another version, or a damaged one, whose rows this one cannot count
    std::optional<Instant> lastSyncAt; ///< last complete run
    std::optional<Instant> lastAttemptAt;

    /// Files that do not exist yet are sound: nothing was synchronised.
    bool isSound() const;
};

struct RowCounts {
    std::int64_t instances = 0, links = 0, transactions = 0;
};
/// Of an open cache; of another version where it has these tables.
Result<RowCounts> countRows(Database& database);

Result<CacheCheck> checkCache(const DataFolder& folder);

} // namespace desk::cache

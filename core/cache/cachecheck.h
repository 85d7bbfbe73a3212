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
};

struct CacheCheck {
    FileCheck cache;
    FileCheck journal;
    std::int64_t instances = 0, links = 0, transactions = 0;
    std::optional<Instant> lastSyncAt; ///< last complete run
    std::optional<Instant> lastAttemptAt;

    /// Files that do not exist yet are sound: nothing was synchronised.
    bool isSound() const;
};

struct RowCounts {
    std::int64_t instances = 0, links = 0, transactions = 0;
};
/// Of an open cache of the schema of this program.
Result<RowCounts> countRows(Database& database);

Result<CacheCheck> checkCache(const DataFolder& folder);

} // namespace desk::cache

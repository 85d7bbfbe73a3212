// InstanceStore: the instances table.
#pragma once

#include "core/cache/database.h"
#include "core/domain/instance.h"

#include <unordered_set>
#include <vector>

namespace desk::cache {

struct CachedInstance {
    Instance instance;
    std::optional<Instant> missingSince;
    std::optional<Instant> linksReadAt; ///< last complete pass over its links
    std::string census;                 ///< see sync: the server's counts at that pass

    bool operator==(const CachedInstance&) const = default;
};

class InstanceStore
{
public:
    explicit InstanceStore(Database& database) : m_database(database) {}

    /// Merges what an answer said into the row; true when something changed. Clears a "missing" mark.
    Result<bool> merge(const InstanceReading& reading);
    Result<std::vector<CachedInstance>> all() const; ///< by name, then id
    /// Marks those not in `seen` as missing since `now` (never drops one: its links may hold payments).
    Result<int> markUnseen(const std::unordered_set<std::string>& seen, Instant now);
    Outcome setLinksRead(const InstanceId& id, Instant at, const std::string& census);

private:
    Database& m_database;
};

} // namespace desk::cache

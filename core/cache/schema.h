// The schema of the two files, as constexpr lists of steps. A step, once released, never changes.
#pragma once

#include "core/base/error.h"

#include <span>
#include <string_view>

namespace desk::cache {

/// One step of a migration: user_version goes from its index to index + 1, in one transaction.
std::span<const std::string_view> cacheSteps();
std::span<const std::string_view> journalSteps();

/// ErrorKind::Storage with kNewerCache: a cache that a newer version made, where it would have to be written.
Error newerCache();

/// Secondary indexes of the payments table, as the steps leave them: away during a first sync, which writes
/// several times faster so, and built at its end.
struct SecondaryIndex {
    std::string_view name;
    std::string_view sql; ///< CREATE INDEX IF NOT EXISTS
};
std::span<const SecondaryIndex> transactionIndexes();
/// The one among them that says which payment has an id.
inline constexpr std::string_view kIdIndex = "transactions_by_id";

} // namespace desk::cache

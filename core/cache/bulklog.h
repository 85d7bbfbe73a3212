// BulkLog: changes to many links, in the journal, so that one cut short goes on where it stopped.
#pragma once

#include "core/base/instant.h"
#include "core/cache/database.h"
#include "core/domain/bulkrow.h"

#include <optional>
#include <span>
#include <vector>

namespace desk::cache {

struct BulkRunRecord {
    std::string id;
    std::string title; ///< for people: what was asked for, or the file's name
    Instant madeAt;
    int rows = 0;
    int waiting = 0; ///< rows that are waiting, failed or unknown

    bool operator==(const BulkRunRecord&) const = default;
};

/// On the journal's connection.
class BulkLog
{
public:
    explicit BulkLog(Database& journal) : m_journal(journal) {}

    /// Stores the run with its rows. Where a run of this id is there already, nothing is written and false
    /// returned: it goes on.
    Result<bool> add(
        const std::string& id, const std::string& title, Instant madeAt, std::span<const BulkRow> rows);
    Result<std::vector<BulkRow>> rows(
        const std::string& runId) const;                          ///< by number; empty for an unknown run
    Outcome update(const std::string& runId, const BulkRow& row); ///< state, attempts, detail
    Result<std::vector<BulkRunRecord>> unfinished() const;        ///< newest first
    /// A run nobody wants to go on with; its rows stay written down.
    Outcome abandon(const std::string& runId);

private:
    Database& m_journal;
};

} // namespace desk::cache

// LinkMerger: one answer about a link into its row, with everything kept from answer to answer.
#pragma once

#include "core/cache/linkcolumns.h"
#include "core/cache/linkstore.h"
#include "core/cache/rollups.h"
#include "core/cache/statement.h"

namespace desk::cache {

/// Works inside a write transaction. Throws SQLite::Exception.
class LinkStore::Merger
{
public:
    /// `history` may be null: then nothing is noted. It outlives the merger.
    Merger(Database& database, LinkEventOutbox* history);
    MergeResult merge(const PayLinkReading& reading, ReadingSource source);

private:
    struct Row {
        std::int64_t key = 0;
        std::int64_t instanceKey = 0; ///< 0 where unknown
        PayLink link;
        bool needsDetails = true;
        std::int64_t transactionsMark = kNeverReadWhole; ///< LinkStore::reconcileWithPayments
        bool isMissing = false;
    };

    std::optional<Row> read(const LinkId& id);
    MergeResult insert(const PayLinkReading& reading, ReadingSource source);
    MergeResult update(const Row& known, const PayLinkReading& reading, ReadingSource source);
    void write(PreparedStatement& statement, const Row& row);
    std::int64_t instanceKey(const InstanceId& id);
    void moveDailyTotals(const LinkFacts& from, const LinkFacts& to);

    Database& m_database;
    LinkEventOutbox* m_history;
    PreparedStatement m_select;
    PreparedStatement m_insert;
    PreparedStatement m_update;
    PreparedStatement m_forgetRemoval;
    PreparedStatement m_selectInstance;
    PreparedStatement m_insertInstance;
    PreparedStatement m_selectCompleted;
};

} // namespace desk::cache

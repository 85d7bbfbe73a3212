// BulkRun: a change to many links, one after the other, that can be stopped and goes on after a crash.
#pragma once

#include "core/async/cancelscope.h"
#include "core/cache/bulklog.h"
#include "core/change/linkwriter.h"

#include <functional>
#include <string_view>

namespace desk::change {

struct BulkReport {
    std::vector<BulkRow> rows;      ///< all of the run, as they stand
    std::optional<Error> stoppedBy; ///< no network, key refused, journal: the rest is waiting
    bool wasCancelled = false;

    bool isComplete() const;
};

/// May this be done to the link, as far as it is known? The verdict before; linkrules in the words of a bulk action.
Verdict mayDo(const BulkRow& row, const PayLink& link, std::optional<std::int64_t> transactionCount);

/// Whether the write with that id in the journal was the row of a run. What became of it the run tells by itself.
bool isOfBulkRun(std::string_view localId);

/// Takes the rows that are waiting, failed or unknown. Each attempt is a write of its own in the journal, under an id
/// made of run, row and attempt; before a row is begun again, what became of its last attempt is found out. So no
/// row has two effects, whatever ended the program.
class BulkRun
{
public:
    BulkRun(LinkWriter& writer, cache::BulkLog& log, std::string runId, CancelToken cancel);

    std::function<void(const BulkRow&)> onRow; ///< after each row, on the writer's thread

    /// Call once; destroy this only after its future is finished, or to abandon it. Cancelling stops between rows.
    QFuture<Result<BulkReport>> start();

private:
    QFuture<Result<BulkRow>> taken(BulkRow row);
    LinkWriter::Answer attempt(const BulkRow& row);
    std::string localId(const BulkRow& row) const;
    void finish(BulkRow* row, BulkRowState state, std::string detail);

    LinkWriter& m_writer;
    cache::BulkLog& m_log;
    std::string m_runId;
    CancelToken m_cancel;
    std::optional<Error> m_stop;
    QObject m_waits;
};

} // namespace desk::change

// RecentStage: reads the payments of all links, newest first, until it meets what is known and settled.
#pragma once

#include "core/sync/contiguouspages.h"
#include "core/sync/recentwatermark.h"
#include "core/sync/synccontext.h"

#include <functional>
#include <memory>

namespace desk::sync {

struct WalkResult;

class RecentStage : public std::enable_shared_from_this<RecentStage>
{
public:
    /// `finished(whole)`: whole when every payment the server has is now known.
    static void run(SyncContext& context, std::function<void(bool whole)> finished);

private:
    RecentStage(SyncContext& context, std::function<void(bool)> finished);
    void start();
    void walk(int firstPage);
    Result<cache::PageResult> store(const api::Page<Transaction>& page);
    bool isKnownGround(const cache::PageResult& page) const;
    Outcome noteProgress(const api::Page<Transaction>& page, int number);
    void walked(const WalkResult& result);
    void conclude(const WalkResult& result);
    void checkCount(const WalkResult& result);
    void finish(bool whole);

    SyncContext& m_context;
    std::function<void(bool)> m_finished;
    RecentWatermark m_watermark;
    std::optional<Instant> m_newest;    ///< of this run's first page
    std::optional<Instant> m_unsettled; ///< oldest payment that may still change
    ContiguousPages m_pages;            ///< of the walk that runs
    std::int64_t m_rowsRead = 0;
    bool m_isResuming = false;
    bool m_metKnownRows = false;
    bool m_unattributed = false; ///< rows that name no link: the links must be asked one by one
};

} // namespace desk::sync

// DetailsStage: reads the full objects of the links whose list item does not say enough.
#pragma once

#include "core/sync/synccontext.h"

#include <functional>
#include <memory>

namespace desk::sync {

class DetailsStage : public std::enable_shared_from_this<DetailsStage>
{
public:
    /// Reads what the cache says needs details; links on screen first, then running limited and single-use
    /// ones, then the rest. `finished` comes once.
    static void run(SyncContext& context, std::function<void()> finished);

private:
    DetailsStage(SyncContext& context, std::function<void()> finished);
    Result<std::vector<LinkId>> choose();
    void start();
    void read(const LinkId& id, std::function<void()> done);
    void arrived(const LinkId& id, const Result<PayLinkReading>& reading);

    SyncContext& m_context;
    std::function<void()> m_finished;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
    std::int64_t m_failed = 0;
};

} // namespace desk::sync

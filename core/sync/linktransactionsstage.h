// LinkTransactionsStage: reads all payments of the links whose payments are not known to be whole.
#pragma once

#include "core/sync/synccontext.h"

#include <functional>
#include <memory>

namespace desk::sync {

struct WalkResult;

class LinkTransactionsStage : public std::enable_shared_from_this<LinkTransactionsStage>
{
public:
    static void run(SyncContext& context, std::function<void()> finished);

private:
    LinkTransactionsStage(SyncContext& context, std::function<void()> finished);
    void start();
    void walk(const LinkId& link, std::function<void()> done);
    void walked(const LinkId& link, const WalkResult& result, std::int64_t rows);

    SyncContext& m_context;
    std::function<void()> m_finished;
    std::int64_t m_total = 0;
    std::int64_t m_read = 0;
};

} // namespace desk::sync

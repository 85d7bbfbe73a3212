// InstancesStage: reads the list of instances.
#pragma once

#include "core/api/page.h"
#include "core/sync/synccontext.h"

#include <functional>
#include <memory>

namespace desk::sync {

struct WalkResult;

class InstancesStage : public std::enable_shared_from_this<InstancesStage>
{
public:
    static void run(SyncContext& context, std::function<void()> finished);

private:
    InstancesStage(SyncContext& context, std::function<void()> finished);
    void start();
    Outcome checkAccount(const api::Page<InstanceReading>& page);
    void ended(const WalkResult& result);

    SyncContext& m_context;
    std::function<void()> m_finished;
    std::unordered_set<std::string> m_seen;
};

} // namespace desk::sync

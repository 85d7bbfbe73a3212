// CacheSink: what the writer of changes needs of the cache, however its owner groups transactions.
#pragma once

#include "core/base/result.h"
#include "core/domain/instance.h"
#include "core/domain/paylink.h"

#include <functional>
#include <vector>

namespace desk::change {

/// Called on the writer's thread. The server holds the truth: what cannot be stored here is fetched again.
struct CacheSink {
    std::function<Outcome(const PayLinkReading&)> storeLink; ///< details
    std::function<Outcome(const InstanceReading&)> storeInstance;
    std::function<Outcome(const LinkId&)> forgetLink; ///< it was deleted
    /// A few links of the instance whose window is the instance's, so that a new default shows in them.
    std::function<Result<std::vector<LinkId>>(const InstanceId&)> linksThatInherit;
};

} // namespace desk::change

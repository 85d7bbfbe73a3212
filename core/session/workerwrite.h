// WorkerWrite: how an action on the worker thread writes into the cache beside a running synchronisation.
#pragma once

#include "core/base/result.h"
#include "core/sync/writablecache.h"

#include <functional>

namespace desk::session {

/// Works on the stores; its error rolls its writes back.
using CacheWork = std::function<Outcome(sync::WritableCache&)>;
/// Runs the work in a transaction and commits it together with what a run has open. `rows`: about how many are
/// written. ErrorKind::Storage where the cache is not there (any more). The worker's thread.
using WorkerWrite = std::function<Outcome(int rows, const CacheWork& work)>;

} // namespace desk::session

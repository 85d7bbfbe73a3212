// A run against the server as a command: progress, Ctrl-C, the report and the exit code.
#pragma once

#include "app/cli/arguments.h"
#include "core/session/session.h"

#include <functional>

namespace desk::cli {

using StartSync = std::function<QFuture<Result<sync::SyncReport>>(session::Session& session)>;

ExitCode runSync(const Arguments& arguments, Console& console, const StartSync& start,
    session::NewerCache newer = session::NewerCache::Refuse);

} // namespace desk::cli

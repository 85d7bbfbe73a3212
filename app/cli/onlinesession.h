// OnlineSession: what every command that uses the network does around its own work.
#pragma once

#include "app/cli/arguments.h"
#include "core/session/session.h"

#include <functional>

namespace desk::cli {

/// Ends the command; called once.
using End = std::function<void(ExitCode)>;

/// Finds the profile's key (environment, else keychain), takes the profile for writing, opens its session, runs `work` in
/// an event loop until it ends the command, and returns its exit code. `context` lives as long as the loop. Usage
/// errors, missing keys and a session that cannot be opened are said on standard error. A stored key that was refused is
/// noted, and not sent again. Without --base-url the address the key was entered for, else the one used last.
ExitCode runOnline(const Arguments& arguments, Console& console,
    const std::function<void(session::Session& session, QObject* context, End end)>& work,
    session::NewerCache newer = session::NewerCache::Refuse);

} // namespace desk::cli

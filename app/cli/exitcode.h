// Exit codes of the command line, and the sentences that go with them.
#pragma once

#include "core/base/error.h"

#include <string>

namespace desk::cli {

/// A contract with scripts.
enum class ExitCode {
    Ok = 0,
    Bug = 1,
    Usage = 2,
    KeyRefused = 3,
    Offline = 4,
    Refused = 5,
    Incomplete = 6,
    Storage = 7,
    OutcomeUnknown = 8,
};

/// An Invalid that came with an HTTP status is the server's no; without one it is what was typed.
ExitCode exitCodeFor(const Error& error);

/// One sentence for a person: what happened and what to do next.
std::string sentenceFor(const Error& error);

} // namespace desk::cli

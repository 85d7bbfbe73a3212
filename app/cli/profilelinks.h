// paylink profiles links: the links of every account, each beside the account it belongs to.
#pragma once

#include "app/cli/arguments.h"

#include <filesystem>

namespace desk::cli {

/// ExitCode::Incomplete where an account could not be read, which is then named on standard error.
ExitCode showProfileLinks(const Arguments& arguments, const std::filesystem::path& root, Console& console);

} // namespace desk::cli

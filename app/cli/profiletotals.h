// paylink profiles totals: every account beside the others, live and test apart.
#pragma once

#include "app/cli/arguments.h"

#include <filesystem>

namespace desk::cli {

ExitCode showProfileTotals(const Arguments& arguments, const std::filesystem::path& root, Console& console);

} // namespace desk::cli

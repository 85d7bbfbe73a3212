// The help texts, made from the table of commands.
#pragma once

#include "app/cli/arguments.h"

namespace desk::cli {

std::string overallHelp(std::span<const CommandSpec> commands);
std::string helpFor(const CommandSpec& command);

} // namespace desk::cli

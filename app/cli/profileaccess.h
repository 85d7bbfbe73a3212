// What every command that changes a profile does first.
#pragma once

#include "app/cli/arguments.h"
#include "core/cache/datafolder.h"
#include "core/cache/writerlock.h"

#include <memory>

namespace desk::cli {

/// The folder all profiles are in, from --data-dir. ErrorKind::Invalid.
Result<std::filesystem::path> rootFrom(const Arguments& arguments);

/// Takes away what others may read, and says so; what cannot be taken away is said too.
void mendPermissions(const cache::DataFolder& folder, Console& console);

/// nullptr after a sentence on standard error; the command then ends with ExitCode::Storage.
std::shared_ptr<cache::WriterLock> lockForWriting(
    const cache::DataFolder& folder, std::string_view command, Console& console);

} // namespace desk::cli

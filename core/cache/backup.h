// Backup: a copy of a precious file, made before a migration touches it.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace desk::cache {

/// Where the schema of `file` is older than `steps`, copies it to `file`.before-N, N being the version it will be
/// brought to; owner only, and complete or not there at all. Does nothing for a missing, empty, current or newer
/// file. The file may be in use. ErrorKind::Storage.
Outcome backUpBeforeMigration(const std::filesystem::path& file, std::span<const std::string_view> steps);

} // namespace desk::cache

// A broken cache.db makes room for a new one: everything in it can be read again from the server.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace desk::cache {

/// True where SQLite says that the file is no database, or a damaged one; false for every other trouble (a full
/// disk, another program's lock), which a new file would not cure. Reads the whole file: ask after a failure.
bool isDamaged(const std::filesystem::path& file);

/// Renames the file and its companions to `cache.db.broken...`, in place of an earlier broken one. Only for the
/// cache, never for journal.db; with no connection of this process open to it. ErrorKind::Storage where another
/// process has it open, or the folder cannot be written.
Outcome setAside(const std::filesystem::path& file);

/// Removes what setAside() left of an earlier one. ErrorKind::Storage.
Outcome removeSetAside(const std::filesystem::path& file);

} // namespace desk::cache

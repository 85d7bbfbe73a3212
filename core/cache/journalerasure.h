// Emptying the journal where a person asks for it.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace desk::cache {

/// Every row of every table goes, and nothing of them is left in the file. Other connections may have it open; the
/// caller holds the profile's WriterLock. ErrorKind::Refused while a change has no known outcome yet: its intent is the
/// only thing that keeps it from being sent twice. ErrorKind::Storage.
Outcome eraseJournal(const std::filesystem::path& file);

} // namespace desk::cache

// A cache of an older version, brought up to date where it is read, without a network.
#pragma once

#include "core/base/result.h"
#include "core/cache/datafolder.h"

#include <string_view>

namespace desk::cache {

/// Takes the steps of the schema that the profile's cache lacks, under its writer lock, noted as `who`. Does nothing where
/// there is no cache, or one that needs none, or none that can be read. ErrorKind::Storage: kOlderCache where another
/// program has the profile (the detail names it), else the disk; the cache is as it was.
Outcome bringUpToDate(const DataFolder& folder, std::string_view who);

} // namespace desk::cache

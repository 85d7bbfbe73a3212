// The profiles of this computer as accounts of the head office.
#pragma once

#include "core/base/result.h"
#include "core/report/headoffice.h"
#include "core/report/officelinks.h"

#include <filesystem>
#include <vector>

namespace desk::session {

/// One for each profile that ProfileList knows, in the order of standsBefore(); one whose settings cannot be read comes with its trouble, under its
/// folder's name, and nobody says whether it is live. Reads small files: not for the thread of the window.
/// ErrorKind::Storage where the folder cannot be listed.
Result<std::vector<report::OfficeAccount>> officeAccounts(const std::filesystem::path& root);

/// All of them, read one after the other. `now` is this computer's time.
Result<report::HeadOffice> readHeadOffice(const std::filesystem::path& root, Instant now);

/// The links of all of them, read one after the other.
Result<report::OfficeLinks> readOfficeLinks(const std::filesystem::path& root);

} // namespace desk::session

// The record of a passphrase: argon2id by libsodium, with its "interactive" limits (64 MiB, two passes).
#pragma once

#include "core/base/result.h"
#include "core/lock/passphrase.h"

#include <string>

namespace desk::lock {

/// A line of ASCII with the method, its limits, a random salt and the result (crypto_pwhash_str). Takes about a tenth of
/// a second: not on the GUI thread. ErrorKind::Storage where the memory for it is not there.
Result<std::string> recordOf(const Passphrase& passphrase);

/// Whether this is the passphrase of the record; takes as long. False for what is no record.
bool fits(const Passphrase& passphrase, const std::string& record);

/// True where the record was made with other limits than recordOf() uses now.
bool isOutdated(const std::string& record);

} // namespace desk::lock

#include "core/lock/passphrasehash.h"

#include <sodium.h>

#include <array>

namespace desk::lock {

Result<std::string> recordOf(const Passphrase& passphrase)
{
    std::array<char, crypto_pwhash_STRBYTES> record{};
    const std::string_view text = passphrase.reveal();
    if (sodium_init() < 0
        || crypto_pwhash_str(record.data(), text.data(), text.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
               crypto_pwhash_MEMLIMIT_INTERACTIVE)
               != 0)
        return failure(ErrorKind::Storage, "not enough memory to keep a passphrase");
    return std::string(record.data());
}

bool fits(const Passphrase& passphrase, const std::string& record)
{
    const std::string_view text = passphrase.reveal();
    return record.size() < crypto_pwhash_STRBYTES && sodium_init() >= 0
        && crypto_pwhash_str_verify(record.c_str(), text.data(), text.size()) == 0;
}

bool isOutdated(const std::string& record)
{
    return crypto_pwhash_str_needs_rehash(
               record.c_str(), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0;
}

} // namespace desk::lock

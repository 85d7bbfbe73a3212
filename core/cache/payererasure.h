// PayerErasure: what is known of those who paid leaves the cache, to the last byte of its files.
#pragma once

#include "core/cache/database.h"

#include <filesystem>

namespace desk::cache {

struct PayerErasure {
    std::int64_t payments = 0; ///< rows that named somebody

    bool operator==(const PayerErasure&) const = default;
};

/// Names, mails and telephone numbers of all payments go; what is left is written anew (VACUUM), so that neither the
/// file nor its -wal holds a byte of them, and a broken cache that was set aside beside it goes. The disk below may
/// remember what no file shows. Outside any transaction, with room for the file a second time; may take seconds for a
/// million payments. ErrorKind::Storage: nothing, or not all of it, is gone, and it should be done again.
Result<PayerErasure> erasePayers(Database& database, const std::filesystem::path& file);

/// True from the end of an erasure on, until keepPayers().
Result<bool> arePayersErased(Database& database);
/// From now on rows may name payers again.
Outcome keepPayers(Database& database);

} // namespace desk::cache

// OfficeAccount: one account of this computer as the head office sees it, and the way into its cache.
#pragma once

#include "core/base/result.h"
#include "core/cache/linklistreader.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace desk::report {

/// What the person said an account is.
enum class Ledger : std::uint8_t { Live, Test, Undeclared };
inline constexpr std::array kLedgers{Ledger::Live, Ledger::Test, Ledger::Undeclared};
/// `live test undeclared`.
std::string_view wordFor(Ledger ledger);

struct OfficeAccount {
    std::string name{};      ///< of its folder
    std::string shownName{}; ///< as the person calls it
    std::string colour{};    ///< `#rrggbb`, or empty
    Ledger ledger = Ledger::Undeclared;
    std::filesystem::path cacheFile{};
    std::optional<Error> trouble{}; ///< its settings cannot be read; the cache is then not looked at

    bool operator==(const OfficeAccount&) const = default;
};

/// By shown name as people sort, then by name.
bool standsBefore(const OfficeAccount& a, const OfficeAccount& b);

/// Read-only; a cache of a newer version is read as far as this one knows it. ErrorKind::NotFound: nothing was
/// synchronised yet. ErrorKind::Storage: a broken or locked file, one of an older version, or the account's trouble.
Result<std::unique_ptr<cache::Database>> openCacheOf(const OfficeAccount& account);

/// Every link, with what its payments say of it.
Result<cache::LinkBatch> everyLinkIn(cache::Database& database);

} // namespace desk::report

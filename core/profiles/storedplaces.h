// StoredPlaces: what the program keeps on this computer, where, and how to take it away.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desk::profiles {

enum class StoredKind {
    Cache,       ///< cache.db: links and payments as the server has them
    BrokenCache, ///< an earlier cache.db that was set aside
    Journal,     ///< journal.db: exports, changes, the links' history, views; exists nowhere else
    Drafts,      ///< forms begun and not sent; rows of journal.db
    Settings,    ///< profile.json: name, colour, address
    Key,         ///< the entry in the system's keychain; path and size are unknown
    Window,      ///< window.ini: sizes and columns
    Log,         ///< of all profiles
    Preferences, ///< preferences.ini and which account was open last, of all profiles
    Lock,        ///< lock.json: the record of the passphrase that guards the window
};
inline constexpr std::array kStoredKinds{StoredKind::Cache, StoredKind::BrokenCache, StoredKind::Journal,
    StoredKind::Drafts, StoredKind::Settings, StoredKind::Key, StoredKind::Window, StoredKind::Log,
    StoredKind::Preferences, StoredKind::Lock};

/// `cache broken-cache journal drafts settings key window log preferences lock`.
std::string_view wordFor(StoredKind kind);
/// Exists nowhere else: gone is gone.
bool isPrecious(StoredKind kind);

struct StoredPlace {
    StoredKind kind = StoredKind::Cache;
    std::string profile{};        ///< its folder's name; empty: of the whole program
    std::filesystem::path path{}; ///< the file; empty for a key
    std::int64_t bytes = 0;       ///< with its companions (-wal, -shm, copies kept before a migration)
    std::optional<Instant> changedAt{};
    std::optional<std::int64_t> count{}; ///< drafts: how many
    /// Why it could not be looked at; English, without personal data.
    std::string trouble{};

    bool operator==(const StoredPlace&) const = default;
};

/// What is there: by profile in the order of their names, then what all share. A profile that cannot be read has its
/// places all the same. Reads file sizes and counts drafts: not for the thread of the window. ErrorKind::Storage where
/// the folder cannot be listed.
Result<std::vector<StoredPlace>> storedPlaces(const std::filesystem::path& root);

/// Takes one of them away. `isOpenHere`: this process holds the profile's WriterLock; otherwise it is taken for the
/// moment. ErrorKind::Refused, with the reason in English, where another program uses the profile; for the cache and
/// the window of a profile that is open here (Session::rebuildCache() replaces the cache); for a journal with a change whose outcome is not
/// known yet; for settings and keys, which go with their profile or by signing out, and for the lock,
/// which is turned off. ErrorKind::Storage.
Outcome erase(const std::filesystem::path& root, const StoredPlace& place, bool isOpenHere);

} // namespace desk::profiles

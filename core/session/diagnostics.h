// Diagnostics: what somebody who helps needs to know of this program and its files: no key, no name, nothing that was
// sold.
#pragma once

#include "core/base/instant.h"
#include "core/base/logentry.h"
#include "core/sync/syncreport.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace desk::session {

/// One of the two files of a profile.
struct FileFacts {
    std::string name{}; ///< `cache.db`
    bool exists = false;
    bool isSound = false; ///< of a quick look: it opens; only a check says more
    int schemaVersion = 0;
    int expectedVersion = 0;
    bool ownerOnly = true;
    std::int64_t bytes = 0;
    std::optional<Instant> changedAt{};

    bool operator==(const FileFacts&) const = default;
};

/// By number, since a name may tell whose account it is.
struct ProfileFacts {
    int number = 0;         ///< from 1, in the order of the folders' names
    bool isCurrent = false; ///< the one the report is made for
    std::string environment{};
    std::string host{}; ///< of the base URL, with its port; empty: none chosen
    std::string keyMark{};
    bool isKeyRefused = false;
    bool isReadable = true; ///< false: profile.json is broken
    std::optional<Instant> lastSyncAt{};
    std::optional<Instant> lastAttemptAt{};
    std::optional<std::int64_t> instances{}, links{}, transactions{}; ///< nullopt: the cache cannot be read
    std::vector<FileFacts> files{};

    bool operator==(const ProfileFacts&) const = default;
};

struct SyncFacts {
    Instant endedAt{};
    sync::SyncReport report{};
};

struct StoredFacts {
    std::string kind{};           ///< profiles::wordFor()
    std::optional<int> profile{}; ///< its number; nullopt: of the whole program
    std::int64_t bytes = 0;
    std::optional<Instant> changedAt{};
};

struct Diagnostics {
    Instant madeAt{};
    std::string program{}; ///< `paylink-desk 0.1.0`
    std::string qt{}, sqlite{}, system{}, processor{};
    std::vector<std::pair<std::string, std::string>>
        settings{}; ///< plain words; the caller puts in nothing personal
    std::vector<ProfileFacts> profiles{};
    std::string keychain{};         ///< what is known of it now, in a word; empty: nobody asked
    std::vector<SyncFacts> syncs{}; ///< oldest first
    std::vector<StoredFacts> stored{};
    std::vector<LogEntry> log{};
};

/// How much of the log goes into a report.
inline constexpr std::size_t kDiagnosedLines = 200;

/// Pure. English plain text, about 80 columns; times in UTC. Every free text in it (an error's own words, the log) goes
/// through redactedForLog() and withoutPersonalPatterns(); of a sync report only numbers, kinds and codes are told.
std::string textOf(const Diagnostics& diagnostics);

/// Versions, profiles, files and sizes under `root`. `current` is a profile's name; may be empty. Settings, keychain,
/// syncs and the log are left to the caller. Reads the disk: not for the thread of the window.
Diagnostics diagnose(
    const std::filesystem::path& root, const std::string& current, std::string program, Instant now);

} // namespace desk::session

// DataFolder: where a profile's files live; readable by their owner only.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace desk::cache {

/// `root`/profiles/`profile`/{cache.db, journal.db, profile.json, writer.lock}. Profile names are `[A-Za-z0-9._-]{1,64}`, not starting with a
/// dot, so that they are safe file names on every system.
class DataFolder
{
public:
    DataFolder() = default;
    /// Names the folder; touches nothing. ErrorKind::Invalid for an unusable profile name.
    static Result<DataFolder> named(const std::filesystem::path& root, std::string_view profile);

    /// Creates the folder (0700) and mends looser permissions of it and of the files in it.
    Outcome prepare() const;
    /// Nothing is changed. A folder that is not there yet is usable; one that may not be entered, whose files may not be
    /// read, or in whose place a file stands is not: ErrorKind::Storage, kFolderUnusable.
    Outcome checkUsable() const;

    /// What others than the owner may read, by name: the folder and the files in it; touches nothing.
    std::vector<std::string> looseEntries() const;
    /// Takes those rights away where the file system lets us. Returns what looseEntries() still finds.
    std::vector<std::string> mend() const;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path root() const { return m_path.parent_path().parent_path(); }
    std::filesystem::path cacheFile() const { return m_path / "cache.db"; }
    std::filesystem::path journalFile() const { return m_path / "journal.db"; }
    std::filesystem::path profileFile() const { return m_path / "profile.json"; }
    std::filesystem::path lockFile() const { return m_path / "writer.lock"; }

private:
    std::filesystem::path m_path;
};

} // namespace desk::cache

// ProfileList: the accounts kept under one data folder.
#pragma once

#include "core/base/result.h"
#include "core/profiles/profile.h"

#include <filesystem>
#include <vector>

namespace desk::profiles {

/// What a removal does, to be said before it is done.
struct Removal {
    bool hasKey = false;     ///< a key is, or may be, in the keychain
    bool hasCache = false;   ///< links and payments; the server has them still
    bool hasJournal = false; ///< the history of exports, which exists nowhere else
};

/// Each profile is a folder of its own, `root`/profiles/NAME, and says itself what it is (profile.json); so nothing
/// has to agree with a list, and two programs at two profiles never write the same file. Synchronous; small files.
class ProfileList
{
public:
    explicit ProfileList(std::filesystem::path root) : m_root(std::move(root)) {}

    /// By name. A folder that holds neither settings nor a cache is none: only the journal of a removed one.
    Result<std::vector<Profile>> all() const;
    Result<bool> contains(std::string_view name) const;

    /// A name for the folder of an account that people call `displayName`: `default` for the first of all, which is
    /// what the command line takes when it is told nothing; else letters and digits of it that no other profile has.
    Result<std::string> freeName(std::string_view displayName) const;
    /// ErrorKind::Refused where the name is taken, also in other capitals (one folder on some systems).
    Result<Profile> add(Profile profile) const;
    /// The folder gets another name; its key stays where it is. ErrorKind::Refused: taken, unknown, or in use.
    Outcome rename(std::string_view from, std::string_view to) const;

    Result<Removal> removal(std::string_view name) const;
    /// Takes the folder away, but for the journal where that is to stay; a later profile of the name finds it again.
    /// The key is erased before (ProfileKeys). ErrorKind::Refused: unknown, or in use.
    Outcome remove(std::string_view name, bool keepJournal) const;

    const std::filesystem::path& root() const { return m_root; }

private:
    std::filesystem::path m_root;
};

} // namespace desk::profiles

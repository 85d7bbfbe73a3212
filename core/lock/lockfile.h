// lock.json: the record of the passphrase and the wrong tries, beside the profiles; readable by its owner alone.
#pragma once

#include "core/base/result.h"
#include "core/lock/wrongtries.h"

#include <filesystem>
#include <optional>
#include <string>

namespace desk::lock {

struct LockRecord {
    std::string passphrase{}; ///< as recordOf() made it
    WrongTries wrongTries{};
    /// Somebody who forgot the passphrase chose to begin anew: what is left to erase goes before anything is opened.
    bool beginsAnew = false;

    bool operator==(const LockRecord&) const = default;
};

/// Synchronous; a small file.
class LockFile
{
public:
    explicit LockFile(const std::filesystem::path& root) : m_file(root / "lock.json") {}

    /// nullopt: no passphrase is set. ErrorKind::Storage for a file that cannot be read as one.
    Result<std::optional<LockRecord>> load() const;
    /// The file is replaced whole. ErrorKind::Storage.
    Outcome save(const LockRecord& record) const;
    Outcome remove() const;

private:
    std::filesystem::path m_file;
};

} // namespace desk::lock

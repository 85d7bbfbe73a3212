#include "core/cache/backup.h"

#include "core/cache/database.h"
#include "core/cache/ownerfile.h"

#include <SQLiteCpp/Backup.h>

namespace desk::cache {
namespace {

namespace fs = std::filesystem;

fs::path withSuffix(fs::path path, const std::string& suffix)
{
    path += suffix;
    return path;
}

/// The version of the copy: another process may have migrated the file between our look and our copy.
int copyTo(const fs::path& copy, SQLite::Database& source)
{
    SQLite::Database target(copy, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    target.exec("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON");
    SQLite::Backup(target, source).executeStep();
    target.exec("PRAGMA journal_mode = DELETE"); // one file, without companions
    return target.execAndGet("PRAGMA user_version").getInt();
}

Outcome replace(const fs::path& from, const fs::path& to)
{
    std::error_code code;
    fs::rename(from, to, code);
    if (code)
        return failure(ErrorKind::Storage, nameOf(to) + ": " + code.message());
    return {};
}

} // namespace

Outcome backUpBeforeMigration(const fs::path& file, std::span<const std::string_view> steps)
{
    std::error_code code;
    if (!fs::exists(file, code))
        return {};
    return guarded([&]() -> Outcome {
        const auto source = Database::open(file, OpenMode::ReadOnly, {}, Durability::Precious);
        if (!source)
            return failure(source.error());
        const int version = (*source)->schemaVersion();
        if (version <= 0 || version >= static_cast<int>(steps.size()))
            return {};
        const fs::path copy = withSuffix(file, ".before-" + std::to_string(steps.size()));
        const fs::path part = withSuffix(copy, ".part");
        fs::remove(part, code);
        if (Outcome created = createOwnerFile(part); !created)
            return created;
        if (copyTo(part, (*source)->handle()) == version)
            return replace(part, copy);
        fs::remove(part, code);
        return {};
    });
}

} // namespace desk::cache

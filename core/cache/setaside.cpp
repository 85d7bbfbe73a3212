#include "core/cache/setaside.h"

#include "core/cache/database.h"
#include "core/cache/ownerfile.h"

#include <sqlite3.h>

#include <array>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace desk::cache {
namespace {

namespace fs = std::filesystem;

bool isDamage(const SQLite::Exception& exception)
{
    return exception.getErrorCode() == SQLITE_NOTADB || exception.getErrorCode() == SQLITE_CORRUPT;
}

/// Every SQLite connection in WAL mode holds a shared lock here as long as it is open. A process that closed its
/// file after we had moved it would delete the -wal of the new one.
bool isOpenElsewhere(const fs::path& file)
{
#ifndef _WIN32
    constexpr off_t kSharedFirst = 0x40000002; // of SQLite's file format: https://sqlite.org/fileformat2.html
    constexpr off_t kSharedSize = 510;
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kSharedFirst;
    lock.l_len = kSharedSize;
    const bool isLocked = ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return isLocked;
#else
    static_cast<void>(file); // an open file cannot be renamed there
    return false;
#endif
}

} // namespace

bool isDamaged(const fs::path& file)
{
    std::error_code code;
    if (!fs::exists(file, code))
        return false;
    try {
        SQLite::Database handle(file, SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, 5000);
        return handle.execAndGet("PRAGMA quick_check(1)").getString() != "ok";
    } catch (const SQLite::Exception& exception) {
        return isDamage(exception);
    }
}

Outcome setAside(const fs::path& file)
{
    if (isOpenElsewhere(file))
        return failure(ErrorKind::Storage, nameOf(file) + ": is open in another program");
    for (const char* const suffix : {"", "-wal", "-shm"}) {
        fs::path from = file;
        from += suffix;
        fs::path to = file;
        to += std::string(".broken") + suffix;
        std::error_code code;
        fs::remove(to, code);
        if (fs::exists(from, code))
            fs::rename(from, to, code);
        if (code)
            return failure(ErrorKind::Storage, nameOf(from) + ": " + code.message());
    }
    return {};
}

Outcome removeSetAside(const fs::path& file)
{
    for (const char* const suffix : {"", "-wal", "-shm"}) {
        fs::path broken = file;
        broken += std::string(".broken") + suffix;
        std::error_code code;
        fs::remove(broken, code);
        if (code)
            return failure(ErrorKind::Storage, nameOf(broken) + ": " + code.message());
    }
    return {};
}

} // namespace desk::cache

#include "core/cache/ownerfile.h"

#include <QFile>

#include <system_error>
#include <vector>

#ifndef _WIN32
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace desk::cache {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> failureOn(const fs::path& path, const std::error_code& code)
{
    return failure(ErrorKind::Storage, nameOf(path) + ": " + code.message());
}

#ifndef _WIN32
constexpr fs::perms kOthers = fs::perms::group_all | fs::perms::others_all;
#endif

bool reachedDisk(const QFile& file)
{
#ifndef _WIN32
    return ::fsync(file.handle()) == 0;
#else
    return file.isOpen();
#endif
}

} // namespace

std::string nameOf(const fs::path& path)
{
    const auto name = path.filename().u8string();
    return {name.begin(), name.end()};
}

Outcome createOwnerFile(const fs::path& file)
{
#ifndef _WIN32
    // O_EXCL: closing a descriptor of a file that SQLite already has open in this process would drop its locks.
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errno == EEXIST ? Outcome{} : failureOn(file, {errno, std::generic_category()});
    const int changed = ::fchmod(descriptor, S_IRUSR | S_IWUSR); // a strict umask may have taken ours as well
    const int error = errno;
    ::close(descriptor);
    if (changed != 0 && error != EPERM) // file systems without permissions refuse; doctor says so
        return failureOn(file, {error, std::generic_category()});
#else
    static_cast<void>(file); // SQLite creates it
#endif
    return {};
}

Outcome writeOwnerFile(const fs::path& file, std::string_view text)
{
    fs::path beside = file;
    beside += ".new";
    std::error_code code;
    fs::remove(beside, code); // of a program that was killed while writing
    if (Outcome created = createOwnerFile(beside); !created)
        return created;
    QFile target(beside);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || target.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size())
        || !target.flush() || !reachedDisk(target))
        return failure(ErrorKind::Storage, nameOf(beside) + ": " + target.errorString().toStdString());
    target.close();
    fs::rename(beside, file, code);
    return code ? Outcome(failureOn(file, code)) : Outcome();
}

Outcome createOwnerFolder(const fs::path& folder)
{
    std::error_code code;
    std::vector<fs::path> missing;
    for (fs::path at = fs::absolute(folder, code); !code && !fs::exists(at, code); at = at.parent_path())
        missing.push_back(at);
    if (code)
        return failureOn(folder, code);
    for (auto at = missing.rbegin(); at != missing.rend(); ++at) {
        fs::create_directory(*at, code);
        if (code)
            return failureOn(*at, code);
        makeOwnerOnly(*at);
    }
    if (!fs::is_directory(folder, code))
        return failure(ErrorKind::Storage, nameOf(folder) + ": not a folder");
    return {};
}

bool isOwnerOnly(const fs::path& path)
{
#ifndef _WIN32
    std::error_code code;
    const auto status = fs::status(path, code);
    return code || !fs::exists(status) || (status.permissions() & kOthers) == fs::perms::none;
#else
    static_cast<void>(path);
    return true;
#endif
}

bool makeOwnerOnly(const fs::path& path)
{
#ifndef _WIN32
    std::error_code code;
    fs::permissions(path, kOthers, fs::perm_options::remove, code);
    return !code;
#else
    static_cast<void>(path);
    return true;
#endif
}

} // namespace desk::cache

#include "core/cache/datafolder.h"

#include "core/base/localcodes.h"
#include "core/base/logging.h"
#include "core/cache/ownerfile.h"

#include <algorithm>
#include <array>
#include <string>
#include <system_error>

#ifndef _WIN32
#include <unistd.h>

#include <cerrno>
#endif

namespace desk::cache {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestName = 64;

bool isAllowed(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_'
        || c == '-';
}

/// Names that are devices on Windows, whatever follows their first dot.
bool isDeviceName(std::string_view profile)
{
    constexpr std::array<std::string_view, 6> kDevices{"con", "prn", "aux", "nul", "com", "lpt"};
    std::string stem(profile.substr(0, profile.find('.')));
    std::transform(stem.begin(), stem.end(), stem.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const bool isNumbered = stem.size() == 4 && stem[3] >= '0' && stem[3] <= '9';
    const bool canBeNumbered = stem.starts_with("com") || stem.starts_with("lpt");
    if (canBeNumbered)
        return isNumbered;
    return std::find(kDevices.begin(), kDevices.end(), stem) != kDevices.end();
}

bool isUsableName(std::string_view profile)
{
    return !profile.empty() && profile.size() <= kLongestName && profile.front() != '.'
        && profile.back() != '.' && std::all_of(profile.begin(), profile.end(), isAllowed)
        && !isDeviceName(profile);
}

/// The folder, the one above it with the names of all profiles, and the files in it.
std::vector<fs::path> entriesOf(const fs::path& folder)
{
    std::vector<fs::path> entries;
    std::error_code code;
    if (!fs::is_directory(folder, code))
        return entries;
    entries = {folder.parent_path(), folder};
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
        std::error_code gone; // SQLite takes its files away when it closes
        if (entry->symlink_status(gone).type() == fs::file_type::regular)
            entries.push_back(entry->path());
    }
    return entries;
}

bool mayRead(const fs::path& path, bool isFolder)
{
#ifndef _WIN32
    return ::access(path.c_str(), isFolder ? R_OK | X_OK : R_OK) == 0 || errno != EACCES;
#else
    static_cast<void>(path); // opening it says so
    static_cast<void>(isFolder);
    return true;
#endif
}

tl::unexpected<Error> unusable(const fs::path& path, const std::string& why)
{
    const auto name = path.u8string();
    Error error{ErrorKind::Storage, std::string(name.begin(), name.end()) + ": " + why};
    error.serverCode = kFolderUnusable;
    return failure(std::move(error));
}

} // namespace

Result<DataFolder> DataFolder::named(const fs::path& root, std::string_view profile)
{
    if (root.empty() || !isUsableName(profile))
        return failure(ErrorKind::Invalid, "unusable profile name: " + std::string(profile));
    DataFolder folder;
    folder.m_path = root / "profiles" / std::string(profile);
    return folder;
}

Outcome DataFolder::prepare() const
{
    if (Outcome created = createOwnerFolder(m_path); !created)
        return created;
    for (const std::string& name : mend())
        qCWarning(
            lcCache, "Others may read %s, and the file system does not let us change it.", name.c_str());
    return {};
}

Outcome DataFolder::checkUsable() const
{
    std::error_code code;
    fs::path at = fs::absolute(m_path, code);
    while (!code && !fs::exists(at, code) && !code && at.has_relative_path())
        at = at.parent_path();
    if (code)
        return unusable(at, code.message());
    if (!fs::is_directory(at, code))
        return unusable(at, "is no folder");
    if (!mayRead(at, true))
        return unusable(at, "no permission to look into it");
    for (const fs::path& file : {cacheFile(), journalFile(), profileFile()}) {
        if (fs::exists(file, code) && !mayRead(file, false))
            return unusable(file, "no permission to read it");
    }
    return {};
}

std::vector<std::string> DataFolder::looseEntries() const
{
    std::vector<std::string> names;
    for (const fs::path& entry : entriesOf(m_path)) {
        if (!isOwnerOnly(entry))
            names.push_back(nameOf(entry));
    }
    return names;
}

std::vector<std::string> DataFolder::mend() const
{
    std::vector<std::string> left;
    for (const fs::path& entry : entriesOf(m_path)) {
        if (!isOwnerOnly(entry) && (!makeOwnerOnly(entry) || !isOwnerOnly(entry)))
            left.push_back(nameOf(entry));
    }
    return left;
}

} // namespace desk::cache

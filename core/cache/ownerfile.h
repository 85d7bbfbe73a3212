// Files and folders that only their owner may read: they hold customers' names and what was earned.
// On Windows the profile folder's own access list does this, and these functions leave permissions alone.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace desk::cache {

/// The last part of a path as UTF-8, for sentences.
std::string nameOf(const std::filesystem::path& path);

/// Creates an empty file with mode 0600 whatever the umask; one that exists is left as it is. SQLite gives its
/// -wal and -shm files the mode of the file they belong to. ErrorKind::Storage.
Outcome createOwnerFile(const std::filesystem::path& file);

/// Replaces a small file whole, or leaves the old one: written beside it with mode 0600, brought to the disk, renamed.
/// ErrorKind::Storage.
Outcome writeOwnerFile(const std::filesystem::path& file, std::string_view text);

/// Creates the folder and every missing one above it with mode 0700. ErrorKind::Storage.
Outcome createOwnerFolder(const std::filesystem::path& folder);

/// False where a group or everybody has any right. True for what does not exist.
bool isOwnerOnly(const std::filesystem::path& path);

/// Takes the rights of group and others away. False where the file system does not let us.
bool makeOwnerOnly(const std::filesystem::path& path);

} // namespace desk::cache

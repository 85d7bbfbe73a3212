// profile.json: what is kept of a profile in its folder. No secret is in it.
#pragma once

#include "core/base/result.h"
#include "core/cache/datafolder.h"
#include "core/profiles/profile.h"

namespace desk::profiles {

/// A profile without its file (the command line with keys in the environment needs none) comes with its name alone.
/// ErrorKind::Invalid for an unusable name, ErrorKind::Storage for a file that cannot be read.
Result<Profile> loadProfile(const std::filesystem::path& root, std::string_view name);

/// One that no other profile has, here or elsewhere.
std::string newProfileId();

/// Replaces the file whole and gives a new profile its id, which it returns with the rest. What a newer version wrote
/// into the file stays there. The caller holds the profile's WriterLock. ErrorKind::Storage, Invalid.
Result<Profile> saveProfile(const std::filesystem::path& root, Profile profile);

} // namespace desk::profiles

// Removing a profile's key, and what to say about it.
#pragma once

#include "app/cli/mainloop.h"
#include "core/profiles/profile.h"

#include <filesystem>

namespace desk::cli {

/// Missing: gone, and that was verified. The caller holds the profile's lock.
Result<secrets::KeyState> removedKey(
    const std::filesystem::path& root, const profiles::Profile& profile, MainLoop& loop);

/// For every state but Missing: what may still be where, and what to do.
std::string sentenceForRemoval(secrets::KeyState state);

} // namespace desk::cli

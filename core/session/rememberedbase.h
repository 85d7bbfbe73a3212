// The API address a profile was filled from.
#pragma once

#include "core/cache/datafolder.h"

#include <string>

namespace desk::session {

/// The documented one where the profile has none yet. Reads the disk: not for the thread of the window.
std::string rememberedBase(const cache::DataFolder& folder);

} // namespace desk::session

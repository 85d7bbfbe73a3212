// Which account the window shows when nobody asks for one.
#pragma once

#include "core/profiles/profilelist.h"

#include <filesystem>
#include <optional>
#include <string>

namespace desk::desktop {

struct AccountWish {
    std::optional<std::string> profile; ///< asked for by name
    bool hasKeys = false;               ///< in the environment: nothing needs to be known of the account then
};

/// The name of a profile: the one asked for, else the one shown last, else `default`, else any. nullopt: there is none,
/// or not the one asked for.
std::optional<std::string> accountToShow(const std::filesystem::path& root, const AccountWish& wish);

/// Its id is kept beside the profiles: no secret, and no name. A disk that refuses is a line in the log.
void rememberAccount(const std::filesystem::path& root, const profiles::Profile& profile);

} // namespace desk::desktop

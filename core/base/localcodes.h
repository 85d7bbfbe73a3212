// Machine codes of errors that are made on this computer, kept where a server's code would be (Error::serverCode), for
// the sentences that go with them.
#pragma once

#include "core/base/error.h"

#include <string_view>

namespace desk {

inline constexpr std::string_view kProfileInUse =
    "LOCAL_PROFILE_IN_USE"; ///< Storage: another program writes it
inline constexpr std::string_view kFolderUnusable =
    "LOCAL_FOLDER_UNUSABLE"; ///< Storage: a file stands where the data folder should, or it may not be entered
inline constexpr std::string_view kNewerCache =
    "LOCAL_NEWER_CACHE"; ///< Storage: a newer version of the program made the cache
inline constexpr std::string_view kOlderCache =
    "LOCAL_OLDER_CACHE"; ///< Storage: an older version made the cache, and another program has it
inline constexpr std::string_view kKeychainLocked =
    "LOCAL_KEYCHAIN_LOCKED"; ///< Unauthorised: the key is behind a lock
inline constexpr std::string_view kKeychainSilent =
    "LOCAL_KEYCHAIN_SILENT"; ///< Unauthorised: a key was stored, and no
                             ///< keychain gives it
inline constexpr std::string_view kStoredKeyRefused =
    "LOCAL_KEY_REFUSED"; ///< Unauthorised: refused in an earlier run
inline constexpr std::string_view kOtherAccount =
    "LOCAL_OTHER_ACCOUNT"; ///< Invalid: the key sees none of the instances
                           ///< the cache holds
inline constexpr std::string_view kSentElsewhere =
    "LOCAL_SENT_ELSEWHERE"; ///< BadResponse: redirected to another address, and not followed
inline constexpr std::string_view kSentUnencrypted =
    "LOCAL_SENT_UNENCRYPTED"; ///< BadResponse: redirected from https to http, and not followed

/// A server that sends whoever asks elsewhere is sent no key again by itself.
inline bool isSentAway(const Error& error)
{
    return error.serverCode == kSentElsewhere || error.serverCode == kSentUnencrypted;
}

} // namespace desk

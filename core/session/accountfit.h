// AccountFit: whether a tested key belongs to the data a profile holds, and what to do where it does not.
#pragma once

#include "core/cache/datafolder.h"
#include "core/profiles/profile.h"
#include "core/session/connectioncheck.h"

#include <string>

namespace desk::session {

enum class Fit {
    Fits,         ///< the same account, or nothing is known that says otherwise
    OtherAccount, ///< the key sees none of the instances the profile holds
    OtherServer,  ///< the profile holds the data of another address
};

struct AccountFit {
    Fit fit = Fit::Fits;
    profiles::Fingerprint seen; ///< what the key sees, in the marks of the profile's id
    std::string before;         ///< the address the profile holds the data of, else the documented one
};

/// `report` is Good, `profile` has its id. Data of two accounts, or of two servers, are not mixed in one profile. Reads
/// the cache: not for the thread of the window.
AccountFit fitOf(
    const cache::DataFolder& folder, const profiles::Profile& profile, const ConnectionReport& report);

/// The profile's base URL, else the address its cache was filled from, else the documented one. Reads the disk.
std::string baseUrlOf(const cache::DataFolder& folder, const profiles::Profile& profile);

/// Empties the cache and sets the history (exports, writes whose end is not known) aside, out of the way of another
/// account. The caller holds the profile's WriterLock, and no session is open. ErrorKind::Storage.
Outcome makeRoom(const cache::DataFolder& folder);

} // namespace desk::session

// Fingerprint: which instances a key saw, so that a key of another account is noticed before its data mix with ours.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace desk::profiles {

/// One short mark per instance, sorted, each once. The ids cannot be read back from it.
using Fingerprint = std::vector<std::string>;

/// `salt` is the profile's id: the same instance has another mark elsewhere.
Fingerprint fingerprintOf(std::span<const std::string> instanceIds, std::string_view salt);

enum class Sameness {
    Unknown, ///< one of the two saw nothing
    Same,    ///< at least one instance is common: accounts gain and lose instances
    Other,   ///< none is
};
Sameness compare(const Fingerprint& known, const Fingerprint& seen);

} // namespace desk::profiles

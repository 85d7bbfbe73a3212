// timeoutwhatif: what a new default window of an instance would end, before it is saved.
#pragma once

#include "core/domain/paylink.h"

#include <span>

namespace desk {

struct TimeoutWhatIf {
    /// Active single-use and limited links without a window of their own that the next sweep would close, longest
    /// past first.
    std::vector<PayLink> expiring;
    /// What the places left of those with a price would have brought.
    Money worth;
    /// False where a price or a number of places is not known, or the sum is beyond counting.
    bool worthIsWhole = true;

    bool operator==(const TimeoutWhatIf&) const = default;
};

/// `links` may be of any instance; `newDefault` nullopt (none) ends nothing. The server says nothing certain about
/// links that exist already (contract C6), so this is what happens if they inherit the new default, as the brief
/// says they do. `now` is the server's time; the next sweep is at most kSweepInterval away.
TimeoutWhatIf linksEndedBy(std::span<const PayLink> links, const InstanceId& instance,
    std::optional<std::chrono::minutes> newDefault, Instant now);

} // namespace desk

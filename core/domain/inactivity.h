// Inactivity expiry: when a link without a successful payment will close (brief, "Inactivity Expiry").
#pragma once

#include "core/domain/paylink.h"

#include <optional>

namespace desk {

/// The server's sweeper runs every five minutes, so an expiry is a window of that length, not a moment.
inline constexpr std::chrono::minutes kSweepInterval{5};
/// What the API accepts for an override or an instance default.
inline constexpr std::chrono::minutes kMinTimeout{1};
inline constexpr std::chrono::minutes kMaxTimeout{525'600};

struct Deadline {
    Instant earliest; ///< the window has elapsed: the next sweep closes the link
    Instant latest;   ///< one sweep interval later
    OpenEnum<TimeoutSource> source;

    bool operator==(const Deadline&) const = default;
};

/// When `link` will expire if nothing is paid: the last activity (else the creation) plus the timeout the
/// server resolved. nullopt for reusable links whatever the API says (contract C7), where no timeout is in
/// force, and for links that are not active (paused links are not swept, contract D10).
std::optional<Deadline> deadlineOf(const PayLink& link);

/// A paused link whose window has already elapsed: resumed, it may expire within one sweep (contract D10).
bool wouldExpireOnResume(const PayLink& link, Instant now);

enum class DeadlinePhase { None, Running, AnyMinute };
/// `now` is the server's time (ServerClock).
DeadlinePhase phaseOf(const std::optional<Deadline>& deadline, Instant now);

} // namespace desk

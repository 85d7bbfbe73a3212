// WrongTries: how long to wait after wrong passphrases.
#pragma once

#include "core/base/instant.h"

namespace desk::lock {

struct WrongTries {
    int count = 0;                   ///< one after the other
    std::optional<Instant> lastAt{}; ///< by the local clock

    bool operator==(const WrongTries&) const = default;
};

/// None after the first two, then 5, 15 and 30 seconds, 1 and 2 minutes, and 5 minutes from the eighth on.
Milliseconds delayAfter(int wrongTries);

/// What is left of it; never more than the whole delay, also where the clock was set back.
Milliseconds waitLeft(const WrongTries& tries, Instant now);

} // namespace desk::lock

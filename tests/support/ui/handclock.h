// HandClock: time that passes when the test says so.
#pragma once

#include "core/base/clock.h"

namespace desk::testing {

struct HandClock : Clock {
    Instant at = *parseInstant("2026-11-21T10:00:00Z");
    Milliseconds steady{0};

    Instant now() const override { return at; }
    void pass(Milliseconds time)
    {
        at += time;
        steady += time;
    }
};

} // namespace desk::testing

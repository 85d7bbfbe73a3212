// Retry rules: whether a failed exchange is tried again, and after how long. Pure.
#pragma once

#include "core/api/httpmessages.h"
#include "core/api/queuesettings.h"
#include "core/base/error.h"

namespace desk::api {

/// Whether a call that failed on its `attempt`-th exchange (from 1) is worth another.
bool mayTryAgain(
    const RetrySettings& settings, Repetition repetition, const CallFailure& failure, int attempt);

/// Backoff before attempt `attempt` + 1 (`attempt` counts from 1): base * 2^(attempt - 1), at most cap, of
/// which the upper half is random so that calls that failed together do not return together.
Milliseconds backoff(const RetrySettings& settings, int attempt, double random);

/// The server names a longer time than a call waits for.
bool asksForTooLong(const QueueSettings& settings, std::optional<Milliseconds> retryAfter);

/// How long a 429 (or a 503 with Retry-After) holds the queue where it does not ask for too long.
Milliseconds pauseFor(const QueueSettings& settings, std::optional<Milliseconds> retryAfter);

/// 429, or 503 with Retry-After: the server asks for a pause.
bool asksForPause(const Response& response);

} // namespace desk::api

// The two header fields of HTTP that speak of time.
#pragma once

#include "core/base/instant.h"

#include <optional>
#include <string_view>

namespace desk::api {

/// `Date`, as in `Sun, 06 Nov 1994 08:49:37 GMT`; the two obsolete forms of RFC 9110 are read as well.
std::optional<Instant> parseHttpDate(std::string_view text);

/// `Retry-After`: seconds, or a date, which is taken against `answered` (the answer's own Date, so that a
/// wrong clock on this machine does not matter). Never negative; nullopt where it says nothing usable.
std::optional<Milliseconds> parseRetryAfter(std::string_view text, std::optional<Instant> answered);

} // namespace desk::api

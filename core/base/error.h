// Error: what went wrong, classified by what the person in front of the screen can do about it.
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desk {

enum class ErrorKind {
    Offline,        ///< no answer: no route, no server, connection cut before anything was decided
    Timeout,        ///< the deadline of the call passed
    Unauthorised,   ///< 401: the key pair is refused
    Forbidden,      ///< 403: this key may not do that
    NotFound,       ///< the server does not know the id
    Refused,        ///< a business rule, of the server or of linkrules, says no
    Invalid,        ///< input rejected field by field; see fieldErrors
    RateLimited,    ///< 429
    ServerFault,    ///< 5xx, or a proxy's page instead of an answer
    BadResponse,    ///< an answer that cannot be read
    OutcomeUnknown, ///< a write left and its answer was lost: look before trying again
    Storage,        ///< disk or database
    Cancelled,      ///< stopped on request
    Bug,            ///< a broken promise inside the program
};

/// The kind's stable lower-case word, for logs and JSON ("offline", "outcome-unknown").
std::string_view wordFor(ErrorKind kind);

struct Error {
    ErrorKind kind = ErrorKind::Bug;
    std::string detail{};     ///< for logs and experts, UTF-8; never holds a secret
    int httpStatus = 0;       ///< 0 where no HTTP status was received
    std::string serverCode{}; ///< machine code such as PAY_LINK_NOT_FOUND, else empty (contract A.9)
    std::map<std::string, std::vector<std::string>> fieldErrors{}; ///< 422: field -> sentences
    std::optional<std::chrono::milliseconds> retryAfter{};         ///< 429/503: what the server asked for

    bool operator==(const Error&) const = default;
};

} // namespace desk

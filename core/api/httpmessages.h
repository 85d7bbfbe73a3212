// Request and Response: what goes out and what comes back in one HTTP exchange.
#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>

namespace desk::api {

/// What happens when a request is sent twice.
enum class Repetition {
    Safe,       ///< nothing: it only reads
    Repeatable, ///< the same as once
    Once,       ///< something a person did not want: never sent again when it may have arrived
};

struct Request {
    QByteArray verb = "GET";
    std::string path;  ///< below the base URL, percent-encoded: empty or `/links/...`; never holds a query
    std::string query; ///< percent-encoded, without the `?`
    QByteArray body;
    QByteArray contentType; ///< of the body; empty where there is none
    Repetition repetition = Repetition::Safe;
};

struct Response {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QByteArray location;         ///< of a redirect
    std::optional<Instant> date; ///< the server's clock
    std::optional<Milliseconds> retryAfter;
    bool isCut = false; ///< a redirect or refusal whose body did not arrive whole
};

/// Why an exchange gave no usable answer, and whether the next one may: a cut connection or a 502 passes, a
/// refused key, a TLS failure or a wrong shape does not.
struct CallFailure {
    Error error;
    bool mayPass = false;
};

} // namespace desk::api

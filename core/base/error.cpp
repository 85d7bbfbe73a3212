#include "core/base/error.h"

namespace desk {

std::string_view wordFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline: return "offline";
    case ErrorKind::Timeout: return "timeout";
    case ErrorKind::Unauthorised: return "unauthorised";
    case ErrorKind::Forbidden: return "forbidden";
    case ErrorKind::NotFound: return "not-found";
    case ErrorKind::Refused: return "refused";
    case ErrorKind::Invalid: return "invalid";
    case ErrorKind::RateLimited: return "rate-limited";
    case ErrorKind::ServerFault: return "server-fault";
    case ErrorKind::BadResponse: return "bad-response";
    case ErrorKind::OutcomeUnknown: return "outcome-unknown";
    case ErrorKind::Storage: return "storage";
    case ErrorKind::Cancelled: return "cancelled";
    case ErrorKind::Bug: return "bug";
    }
    return "bug";
}

} // namespace desk

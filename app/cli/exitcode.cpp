#include "app/cli/exitcode.h"

#include "core/api/transportloss.h"
#include "core/base/localcodes.h"

namespace desk::cli {

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::ServerFault:
    case ErrorKind::BadResponse: return ExitCode::Offline;
    case ErrorKind::Unauthorised: return ExitCode::KeyRefused;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
    case ErrorKind::RateLimited: return ExitCode::Refused;
    case ErrorKind::Invalid: return ExitCode::Usage;
    case ErrorKind::OutcomeUnknown: return ExitCode::OutcomeUnknown;
    case ErrorKind::Storage: return ExitCode::Storage;
    case ErrorKind::Cancelled: return ExitCode::Incomplete;
    case ErrorKind::Bug: break;
    }
    return ExitCode::Bug;
}

std::string sentenceFor(const Error& error)
{
    if (error.serverCode == kOtherAccount) {
        return "The key belongs to another account: it sees none of the instances this profile holds, so "
               "nothing was read. "
               "Give it a profile of its own (`--profile NAME`).";
    }
    const std::string because = error.detail.empty() ? "" : " (" + error.detail + ")";
    switch (error.kind) {
    case ErrorKind::Offline:
        return "The server cannot be reached" + because + ": check the network and run the command again.";
    case ErrorKind::Timeout:
        return "The server did not answer in time" + because + ": run the command again in a moment.";
    case ErrorKind::Unauthorised:
        return "The server refused the key: check PAYLINK_API_KEY and PAYLINK_API_SECRET, or run `paylink "
               "login`.";
    case ErrorKind::Forbidden:
        return "This key may not do that" + because + ": use a key of the account that owns the data.";
    case ErrorKind::NotFound:
        return "The server does not know it" + because + ": check the id and the base URL.";
    case ErrorKind::Refused:
        return "The server refused" + because + ": see its reason and change the request.";
    case ErrorKind::Invalid:
        return "That cannot be used" + because + ": correct it and run the command again.";
    case ErrorKind::RateLimited:
        return "The server asks for a pause" + because + ": run the command again later.";
    case ErrorKind::ServerFault:
        return "The server is in trouble" + because + ": run the command again in a few minutes.";
    case ErrorKind::BadResponse:
        if (api::isInsecure(error))
            return "The server does not prove who it is" + because
                 + ": its certificate is wrong or missing, so nothing was sent to it. Check the base URL and "
                   "the "
                   "clock.";
        if (isSentAway(error))
            return "The server sends on" + because + ": the key was not sent there. Check the base URL.";
        return "The server's answer cannot be read" + because
             + ": check the base URL, and run the command again in a few minutes.";
    case ErrorKind::OutcomeUnknown:
        return "The answer was lost" + because + ": look at the link before trying again.";
    case ErrorKind::Storage:
        return "The data cannot be read or written" + because
             + ": check the disk and the folder, then run `paylink doctor`.";
    case ErrorKind::Cancelled: return "Stopped on request; run the command again to go on.";
    case ErrorKind::Bug: break;
    }
    return "A mistake in the program" + because + ": please report it.";
}

} // namespace desk::cli

#include "app/cli/exitcode.h"

#include "app/cli/texttable.h"
#include "core/api/transportloss.h"
#include "core/base/localcodes.h"

#include <algorithm>

namespace desk::cli {

namespace {

/// The server's complaints by field where it has any.
std::string detailOf(const Error& error)
{
    std::string text;
    for (const auto& [field, sentences] : error.fieldErrors) {
        for (const std::string& sentence : sentences)
            text += (text.empty() ? "" : "; ") + (field.empty() ? "" : field + ": ") + harmless(sentence);
    }
    return text.empty() ? error.detail : text;
}

/// Rounded up: who comes earlier comes too early.
std::string minutesOf(std::chrono::milliseconds time)
{
    const auto minutes = std::max<std::int64_t>(1, std::chrono::ceil<std::chrono::minutes>(time).count());
    return std::to_string(minutes) + (minutes == 1 ? " minute" : " minutes");
}

bool isTheServers(const Error& error)
{
    return error.httpStatus != 0; // also a 200 whose body says no
}

} // namespace

ExitCode exitCodeFor(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::ServerFault:
    case ErrorKind::BadResponse: return ExitCode::Offline;
    case ErrorKind::Unauthorised: return ExitCode::KeyRefused;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
    case ErrorKind::RateLimited: return ExitCode::Refused;
    case ErrorKind::Invalid: return isTheServers(error) ? ExitCode::Refused : ExitCode::Usage;
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
        return "The key belongs to another account, which has none of the instances this profile holds, so "
               "nothing was read: give it a profile of its own (`--profile NAME`).";
    }
    if (error.serverCode == kFolderUnusable)
        return "The data folder cannot be used (" + error.detail
             + "): mend that, or choose another folder with `--data-dir DIR`.";
    if (error.serverCode == kNewerCache)
        return "The cache was made by a newer version of Paylink Desk: update the program, or run `paylink "
               "doctor "
               "--rebuild`, which begins it anew from the server.";
    if (error.serverCode == kOlderCache)
        return "The cache was made by an older version, and only one program at a time may bring it up to "
               "date: end "
             + error.detail + " and run the command again.";
    const std::string detail = detailOf(error);
    const std::string because = detail.empty() ? "" : " (" + detail + ")";
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
        if (isTheServers(error))
            return "The server refused" + because + ": see its reason and change the request.";
        return "That cannot be used" + because + ": correct it and run the command again.";
    case ErrorKind::RateLimited:
        if (error.retryAfter)
            return "The server asks to wait " + minutesOf(*error.retryAfter) + because
                 + ": run the command again after that.";
        return "The server asks for a pause" + because + ": run the command again later.";
    case ErrorKind::ServerFault:
        return "The server is in trouble" + because + ": run the command again in a few minutes.";
    case ErrorKind::BadResponse:
        if (api::isInsecure(error))
            return "The server does not prove who it is" + because
                 + ": its certificate is wrong or missing, so nothing was sent to it; check the base URL and "
                   "the clock of this computer.";
        if (isSentAway(error))
            return "The server sends on" + because + ": the key was not sent there; check the base URL.";
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

#include "ui/common/errortext.h"

#include "core/api/transportloss.h"
#include "core/base/localcodes.h"

#include <algorithm>

namespace desk::ui {
namespace {

/// Rounded up: who comes earlier comes too early.
int minutesOf(std::chrono::milliseconds time)
{
    return std::max(1, static_cast<int>(std::chrono::ceil<std::chrono::minutes>(time).count()));
}

} // namespace

QString ErrorText::headline(const Error& error)
{
    if (error.serverCode == kProfileInUse)
        return tr("Another program is using this profile");
    if (error.serverCode == kNewerCache)
        return tr("A newer version of Paylink Desk made this data");
    if (error.serverCode == kKeychainLocked)
        return tr("The keychain is locked");
    if (error.serverCode == kKeychainSilent)
        return tr("The keychain does not give the API key");
    if (error.serverCode == kStoredKeyRefused)
        return tr("MyTPE refused the API key");
    if (api::isInsecure(error))
        return tr("MyTPE does not prove who it is");
    if (error.serverCode == kSentElsewhere)
        return tr("MyTPE sends on to another address");
    if (error.serverCode == kSentUnencrypted)
        return tr("MyTPE sends on to an address without encryption");
    switch (error.kind) {
    case ErrorKind::Offline: return tr("MyTPE cannot be reached");
    case ErrorKind::Timeout: return tr("MyTPE did not answer in time");
    case ErrorKind::Unauthorised:
        return error.httpStatus == 0 ? tr("No API key is set") : tr("MyTPE refused the API key");
    case ErrorKind::Forbidden: return tr("This API key may not do that");
    case ErrorKind::NotFound: return tr("MyTPE does not know this address");
    case ErrorKind::Refused: return tr("MyTPE refused the request");
    case ErrorKind::Invalid: return tr("The settings cannot be used");
    case ErrorKind::RateLimited: return tr("MyTPE asks for a pause");
    case ErrorKind::ServerFault: return tr("MyTPE has a problem");
    case ErrorKind::BadResponse: return tr("MyTPE's answer could not be read");
    case ErrorKind::OutcomeUnknown: return tr("The answer was lost");
    case ErrorKind::Storage: return tr("The data on this computer could not be used");
    case ErrorKind::Cancelled: return tr("Synchronisation cancelled");
    case ErrorKind::Bug: return tr("Something went wrong in this program");
    }
    return {};
}

QString ErrorText::advice(const Error& error)
{
    if (error.serverCode == kProfileInUse)
        return tr("Close the other window, or wait until `paylink` has ended, then start the program again.");
    if (error.serverCode == kNewerCache)
        return tr("Update the program. What was synchronised can be read meanwhile.");
    if (error.serverCode == kKeychainLocked)
        return tr("Unlock it, then try again. What was synchronised can be read meanwhile.");
    if (error.serverCode == kKeychainSilent)
        return tr("Start your system's keychain, then try again.");
    if (error.serverCode == kStoredKeyRefused)
        return tr("It is not sent again. What was synchronised can be read meanwhile.");
    if (api::isInsecure(error))
        return tr(
            "Its certificate is wrong or missing, so nothing was sent. Check the base URL and the clock of "
            "this computer.");
    if (isSentAway(error))
        return tr("The key was not sent there. Check the base URL.");
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout: return tr("Check your connection, then try again.");
    case ErrorKind::Unauthorised:
        return error.httpStatus == 0 ? tr(
                   "Enter the key pair of your MyTPE account; what was synchronised can be read meanwhile.")
                                     : tr("At MyTPE a new key pair replaces the old one at once. What was "
                                          "synchronised can be read "
                                          "meanwhile.");
    case ErrorKind::Forbidden: return tr("Ask the owner of the MyTPE account for a key with more rights.");
    case ErrorKind::NotFound: return tr("Check the base URL.");
    case ErrorKind::Refused: return tr("Look at the account on MyTPE, then try again.");
    case ErrorKind::Invalid:
        return tr(
            "Check the base URL, or choose another profile: this one may hold the data of another account.");
    case ErrorKind::RateLimited:
        return error.retryAfter ? tr("Try again in %n minute(s); earlier it would refuse again.", nullptr,
                   minutesOf(*error.retryAfter))
                                : tr("Wait a few minutes, then try again.");
    case ErrorKind::ServerFault:
    case ErrorKind::BadResponse: return tr("It is not your fault. Try again in a few minutes.");
    case ErrorKind::OutcomeUnknown: return tr("Synchronise to see what really happened.");
    case ErrorKind::Storage: return tr("Check that the disk has room and that the data folder is yours.");
    case ErrorKind::Cancelled: return tr("Start it again whenever you like.");
    case ErrorKind::Bug: return tr("Start the program again. If it comes back, please report it.");
    }
    return {};
}

QString ErrorText::icon(const Error& error)
{
    if (error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::Forbidden)
        return QStringLiteral("key");
    if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout)
        return QStringLiteral("offline");
    return QStringLiteral("warning");
}

} // namespace desk::ui

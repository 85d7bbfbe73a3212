#include "ui/accounts/connecttext.h"

#include "ui/common/bidi.h"
#include "ui/common/utf8.h"

namespace desk::ui {
namespace {

QString shown(const std::string& address)
{
    return isolated(oneLine(address));
}

} // namespace

QString ConnectText::address(api::AddressFault fault)
{
    switch (fault) {
    case api::AddressFault::NotAnAddress:
        return tr("This is not a whole address: write it as %1.")
            .arg(shown(std::string(api::kDocumentedBase)));
    case api::AddressFault::NotHttps: return tr("Only an address that begins with https:// can be used.");
    case api::AddressFault::HttpElsewhere:
        return tr("http would send the key in clear for others to read: use https.");
    case api::AddressFault::KnownSlip:
        return tr(
            "This address ends in .appp, a known slip of the pen for .app. The key would go to a stranger, "
            "so it is not sent.");
    case api::AddressFault::UserName:
        return tr("A user name in the address is not possible: key and secret have their own fields.");
    case api::AddressFault::BehindThePath:
        return tr("Nothing may follow the path: take away what begins with ? or #.");
    }
    return {};
}

ConnectProblem ConnectText::verdict(const session::ConnectionReport& report)
{
    using session::ConnectionVerdict;
    const QString base = shown(report.baseUrl);
    switch (report.verdict) {
    case ConnectionVerdict::Good: break;
    case ConnectionVerdict::BadAddress:
        return {ConnectField::Address, address(api::AddressFault::NotAnAddress)};
    case ConnectionVerdict::Unreachable:
        return {ConnectField::Address,
            tr("No server answers at %1. Check your internet connection and the address.").arg(base)};
    case ConnectionVerdict::Certificate:
        return {ConnectField::Address,
            tr("The server at %1 does not prove who it is: its certificate is wrong or missing, so the key "
               "was not sent. Check the address and the clock of this computer.")
                .arg(base)};
    case ConnectionVerdict::KeyRefused:
        return {ConnectField::Key, tr("The server refused the key. Check that key and secret are whole, of "
                                      "one pair, and not replaced by a "
                                      "newer one.")};
    case ConnectionVerdict::NotThisApi:
        return {
            ConnectField::Address, tr("What answers at %1 is not MyTPE Pay. Check the address.").arg(base)};
    case ConnectionVerdict::Elsewhere:
        return {ConnectField::Address,
            tr("The server at %1 sends on to another address. The key was not sent there. Check the address.")
                .arg(base)};
    case ConnectionVerdict::Unencrypted:
        return {ConnectField::Address,
            tr("The server at %1 sends on to an address without encryption, where others could read the key. "
               "The key was not sent there. Check the address.")
                .arg(base)};
    case ConnectionVerdict::Busy:
        return {ConnectField::Whole, tr("MyTPE Pay is busy or in trouble, so the key could not be tested. "
                                        "Try again in a few minutes.")};
    }
    return {};
}

QString ConnectText::notStored(secrets::KeyState state)
{
    switch (state) {
    case secrets::KeyState::Locked:
        return tr("The key is good, but the keychain of this computer is locked, so it was not stored. "
                  "Unlock it and "
                  "try again.");
    case secrets::KeyState::NoKeychain:
        return tr(
            "The key is good, but this computer offers no keychain, so it was not stored; it never is in a "
            "plain file.");
    case secrets::KeyState::Stored:
    case secrets::KeyState::Missing:
    case secrets::KeyState::Doubtful: break;
    }
    return tr(
        "The key is good, but the keychain did not confirm that it holds it. See whether it asks for its "
        "password, then try again.");
}

QString ConnectText::otherAccount(session::Fit fit, const QString& account)
{
    if (fit == session::Fit::OtherServer)
        return tr(
            "“%1” holds the data of another address. Nothing was changed: the data of two servers are not "
            "mixed.")
            .arg(account);
    return tr(
        "This is the key of another account: it sees none of the instances of “%1”. Nothing was changed: the "
        "data of two accounts are not mixed.")
        .arg(account);
}

QString ConnectText::notErased(secrets::KeyState state)
{
    switch (state) {
    case secrets::KeyState::Locked:
        return tr("The keychain is locked, so the key is still in it. Unlock it and try again.");
    case secrets::KeyState::NoKeychain:
        return tr(
            "The keychain cannot be reached, so the key that was stored may still be in it. Start it and try "
            "again.");
    case secrets::KeyState::Missing:
    case secrets::KeyState::Stored:
    case secrets::KeyState::Doubtful: break;
    }
    return tr(
        "The keychain did not confirm that the key is gone. See whether it asks for its password, and to be "
        "sure replace the key at MyTPE Pay.");
}

QString ConnectText::storage(const Error& error)
{
    return tr("The account could not be kept on this computer (%1).").arg(oneLine(error.detail));
}

} // namespace desk::ui

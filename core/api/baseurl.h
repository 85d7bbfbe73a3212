// Base URL: the address everything is asked of, and the rule where the keys may go at all.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

class QUrl;

namespace desk::api {

/// The one base the documents of v2 show (contract A.1). Offered, never assumed for another account's keys.
inline constexpr std::string_view kDocumentedBase = "https://dev.mytpe.app/api/v2/mytpe-pay";

/// Why an address cannot be used.
enum class AddressFault {
    NotAnAddress,
    NotHttps,
    HttpElsewhere, ///< http, and not to this machine: the keys would go in clear
    KnownSlip,     ///< a host under `.appp`
    UserName,
    BehindThePath, ///< `?` or `#`
};
/// nullopt where parsedBaseUrl() takes it.
std::optional<AddressFault> addressFault(std::string_view text);

/// Checks and normalises an address a person typed: https everywhere, http only to this machine, no user
/// name, query or fragment, no host under `.appp` (a slip in the documents: keys would go to whoever owns
/// that name, contract C16). Returns it without trailing slashes; Invalid with a sentence otherwise.
Result<std::string> parsedBaseUrl(std::string_view text);

/// 127.0.0.0/8, ::1 or localhost.
bool isLoopback(const std::string& url);

/// Same scheme, host and port: the only place a request may be sent on to.
bool isSameOrigin(const QUrl& a, const QUrl& b);

} // namespace desk::api

#include "core/api/transportloss.h"

namespace desk::api {
namespace {

constexpr std::string_view kNoSecureConnection = "no secure connection: ";

/// Codes that come before the first byte of a request can leave.
bool isBeforeSending(QNetworkReply::NetworkError code)
{
    switch (static_cast<int>(code)) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError: return true;
    }
    return false;
}

CallFailure networkFailure(const Loss& loss)
{
    const Error cut{ErrorKind::BadResponse, "the answer was cut short: " + loss.text, loss.status};
    switch (static_cast<int>(loss.code)) {
    case QNetworkReply::SslHandshakeFailedError:
        return {Error{ErrorKind::BadResponse, std::string(kNoSecureConnection) + loss.text}, false};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {Error{ErrorKind::BadResponse, loss.text, loss.status}, false};
    case QNetworkReply::ProtocolFailure: return {Error{ErrorKind::BadResponse, loss.text, loss.status}, true};
    case QNetworkReply::TimeoutError: return {Error{ErrorKind::Timeout, loss.text, loss.status}, true};
    }
    if (loss.status != 0)
        return {cut, true};
    return {Error{ErrorKind::Offline, loss.text}, true};
}

CallFailure plainFailure(const Loss& loss)
{
    switch (loss.cause) {
    case Loss::Cause::Network: return networkFailure(loss);
    case Loss::Cause::Deadline:
        return {Error{ErrorKind::Timeout, "no whole answer within the time limit", loss.status}, true};
    case Loss::Cause::Cancelled: return {Error{ErrorKind::Cancelled, "cancelled"}, false};
    case Loss::Cause::TooLarge:
        return {Error{ErrorKind::BadResponse, "the answer is too large", loss.status}, false};
    }
    return {Error{ErrorKind::Bug, "unknown cause"}, false};
}

} // namespace

CallFailure failureFrom(const Loss& loss, Repetition repetition)
{
    const bool nothingLeft =
        !loss.mayHaveLeft || (loss.cause == Loss::Cause::Network && isBeforeSending(loss.code));
    CallFailure failure = plainFailure(loss);
    if (repetition != Repetition::Once || nothingLeft)
        return failure;
    failure.error.kind = ErrorKind::OutcomeUnknown;
    failure.error.detail = "sent, but the answer was lost (" + failure.error.detail + ")";
    failure.mayPass = false;
    return failure;
}

bool isInsecure(const Error& error)
{
    return error.detail.find(kNoSecureConnection) != std::string::npos;
}

bool isTransportCode(QNetworkReply::NetworkError code)
{
    const int value = static_cast<int>(code);
    // 1-199: network and proxy; 301, 399: protocol. 2xx and 4xx repeat the HTTP status, 302 stands for a 400.
    // The exception among them is ContentReSendError.
    return (value > 0 && value < 200) || value == QNetworkReply::ContentReSendError
        || value == QNetworkReply::ProtocolUnknownError || value == QNetworkReply::ProtocolFailure;
}

} // namespace desk::api

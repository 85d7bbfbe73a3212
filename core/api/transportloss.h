// Transport loss: what it means for the person that an exchange ended without a whole answer. Pure.
#pragma once

#include "core/api/httpmessages.h"

#include <QNetworkReply>

#include <string>

namespace desk::api {

/// How an exchange ended short of an answer.
struct Loss {
    enum class Cause { Network, Deadline, Cancelled, TooLarge };
    Cause cause = Cause::Network;
    QNetworkReply::NetworkError code = QNetworkReply::NoError; ///< for Network
    std::string text;                                          ///< for Network: Qt's sentence
    int status = 0;                                            ///< where a status line arrived
    bool mayHaveLeft = true; ///< some of the request may have reached the server
};

/// A write that may have left ends as OutcomeUnknown whatever the cause; where nothing left, and for reads,
/// the cause decides.
CallFailure failureFrom(const Loss& loss, Repetition repetition);

/// The code is about the transport, not about the HTTP status: nothing, or only a part, of the answer
/// arrived.
bool isTransportCode(QNetworkReply::NetworkError code);

/// The encrypted connection was not made: a certificate that is not valid, or no TLS at all. Nothing was sent.
bool isInsecure(const Error& error);

} // namespace desk::api

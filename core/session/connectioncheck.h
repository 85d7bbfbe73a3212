// ConnectionCheck: whether an address and a key pair work together, and if not, which of the two is to blame.
#pragma once

#include "core/api/queuesettings.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desk::session {

enum class ConnectionVerdict {
    Good,
    BadAddress,  ///< the base URL cannot be used; nothing was sent
    Unreachable, ///< no server there, or no answer in time
    Certificate, ///< no secure connection to it; nothing was sent
    KeyRefused,  ///< the server knows the API and not this key
    NotThisApi,  ///< something answers, but not this API: a wrong path, another site
    Elsewhere,   ///< it redirects to another address, which got nothing
    Unencrypted, ///< it redirects from https to http, which got nothing
    Busy,        ///< the server is in trouble or asks for a pause: nothing is known about the key
};

/// What an error says about address and key. Pure.
ConnectionVerdict verdictFor(const Error& error);

struct ConnectionReport {
    ConnectionVerdict verdict = ConnectionVerdict::Unreachable;
    std::optional<Error> error;           ///< unless Good
    std::string baseUrl;                  ///< normalised, unless BadAddress
    std::vector<std::string> instanceIds; ///< what the key sees, the first hundred
};

/// A person waits for the answer: better to say soon that there is none.
api::QueueSettings shortPatience();

/// Lives on the GUI (or main) thread and asks on a thread of its own. One cheap reading call, on which the keys leave
/// once (a lost answer is asked for once more); a redirect to another host is not followed.
class ConnectionCheck : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionCheck(QObject* parent = nullptr);
    ConnectionCheck(api::QueueSettings patience, QObject* parent);
    ~ConnectionCheck() override; ///< whoever waits gets Cancelled

    /// Always a report; an error only as Cancelled.
    QFuture<Result<ConnectionReport>> run(std::string_view baseUrl, const KeyPair& keys);

private:
    api::QueueSettings m_patience;
    QThread m_thread;
    QObject* m_worker; ///< lives on m_thread, which deletes it
};

} // namespace desk::session

// ApiCall: one HTTP exchange, from sending to the one end it reports.
#pragma once

#include "core/api/httpmessages.h"
#include "core/api/transportloss.h"
#include "core/base/result.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace desk::api {

class OneShotBody;

/// Lives on the thread of the access manager. Reports exactly one end, from the event loop; after abandon()
/// it reports nothing.
class ApiCall : public QObject
{
    Q_OBJECT
public:
    using Ending = tl::expected<Response, CallFailure>;

    /// `network` is told never to follow a redirect, to use no cookies and no cache of its own.
    ApiCall(QNetworkAccessManager& network, const QNetworkRequest& address, const Request& request,
        std::int64_t maxBody, std::function<void(Ending)> finished);
    ~ApiCall() override; ///< abandons

    void start(Milliseconds deadline);
    /// Ends it without a report. Says what the cancelled exchange means: Cancelled, or OutcomeUnknown for a
    /// write that may have left.
    Error abandon();

private:
    void replyFinished();
    void checkSize();
    void finish(Ending ending);
    void lose(Loss::Cause cause);
    Loss lossNow(Loss::Cause cause) const;
    void drop();
    Response received();

    QNetworkAccessManager& m_network;
    QNetworkRequest m_address;
    Request m_request;
    std::int64_t m_maxBody;
    std::function<void(Ending)> m_finished;
    QTimer m_deadline;
    QElapsedTimer m_age;
    QPointer<QNetworkReply> m_reply;
    OneShotBody* m_body = nullptr; // owned by the reply
    bool m_isOver = false;
};

} // namespace desk::api

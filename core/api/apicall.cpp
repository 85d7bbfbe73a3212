#include "core/api/apicall.h"

#include "core/api/httpdate.h"
#include "core/api/oneshotbody.h"
#include "core/base/logging.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <utility>

namespace desk::api {
namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// The body is shorter than the server said it would be.
bool isShort(const QNetworkReply& reply, const QByteArray& body)
{
    if (reply.hasRawHeader("Content-Encoding"))
        return false; // the length counts the packed bytes
    bool isNumber = false;
    const qint64 told = reply.rawHeader("Content-Length").toLongLong(&isNumber);
    return isNumber && body.size() < told;
}

} // namespace

ApiCall::ApiCall(QNetworkAccessManager& network, const QNetworkRequest& address, const Request& request,
    std::int64_t maxBody, std::function<void(Ending)> finished)
    : m_network(network)
    , m_address(address)
    , m_request(request)
    , m_maxBody(maxBody)
    , m_finished(std::move(finished))
{
    m_address.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_address.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    m_address.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    m_address.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    m_address.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_address.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { lose(Loss::Cause::Deadline); });
}

ApiCall::~ApiCall()
{
    abandon();
}

void ApiCall::start(Milliseconds deadline)
{
    m_age.start();
    if (m_request.verb == "GET") {
        m_reply = m_network.get(m_address);
    } else {
        m_body = new OneShotBody(m_request.body);
        m_address.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_address.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        if (!m_request.contentType.isEmpty())
            m_address.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
        m_reply = m_network.sendCustomRequest(m_address, m_request.verb, m_body);
        m_body->setParent(m_reply);
    }
    connect(m_reply, &QNetworkReply::finished, this, &ApiCall::replyFinished);
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiCall::checkSize);
    m_deadline.start(deadline);
}

Error ApiCall::abandon()
{
    if (m_isOver)
        return Error{ErrorKind::Cancelled, "cancelled"};
    m_isOver = true;
    Error meaning = failureFrom(lossNow(Loss::Cause::Cancelled), m_request.repetition).error;
    drop();
    return meaning;
}

void ApiCall::checkSize()
{
    if (m_reply->bytesAvailable() > m_maxBody)
        lose(Loss::Cause::TooLarge);
}

void ApiCall::replyFinished()
{
    const QNetworkReply::NetworkError code = m_reply->error();
    const int status = statusOf(*m_reply);
    if (m_reply->bytesAvailable() > m_maxBody)
        return lose(Loss::Cause::TooLarge);
    Response response = received();
    const bool isWhole = status != 0 && !isTransportCode(code) && !isShort(*m_reply, response.body);
    // A redirect or a refusal stands, whatever became of its body.
    if (!isWhole && status < 300) {
        Loss loss = lossNow(Loss::Cause::Network);
        if (status != 0 && !isTransportCode(code))
            loss.code = QNetworkReply::RemoteHostClosedError;
        return finish(tl::unexpected<CallFailure>(failureFrom(loss, m_request.repetition)));
    }
    response.isCut = !isWhole;
    finish(std::move(response));
}

Response ApiCall::received()
{
    Response response;
    response.status = statusOf(*m_reply);
    response.contentType = m_reply->rawHeader("Content-Type");
    response.location = m_reply->rawHeader("Location");
    response.date = parseHttpDate(viewOf(m_reply->rawHeader("Date")));
    response.retryAfter = parseRetryAfter(viewOf(m_reply->rawHeader("Retry-After")), response.date);
    response.body = m_reply->readAll();
    return response;
}

Loss ApiCall::lossNow(Loss::Cause cause) const
{
    Loss loss;
    loss.cause = cause;
    if (m_reply) {
        loss.code = m_reply->error();
        loss.text = m_reply->errorString().toStdString();
        loss.status = statusOf(*m_reply);
    }
    // An empty body is read or not without anyone telling, so such a request counts as sent once it started.
    loss.mayHaveLeft =
        m_reply && (!m_body || m_request.body.isEmpty() || m_body->wasRead() || loss.status != 0);
    return loss;
}

void ApiCall::lose(Loss::Cause cause)
{
    finish(tl::unexpected<CallFailure>(failureFrom(lossNow(cause), m_request.repetition)));
}

void ApiCall::finish(Ending ending)
{
    if (m_isOver)
        return;
    m_isOver = true;
    const int status = m_reply ? statusOf(*m_reply) : 0;
    qCInfo(lcApi).noquote() << m_request.verb << QString::fromStdString(m_request.path) << status
                            << m_age.elapsed() << "ms" << (ending ? "" : ending.error().error.detail.c_str());
    drop();
    m_finished(std::move(ending));
}

void ApiCall::drop()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
    m_body = nullptr;
}

} // namespace desk::api

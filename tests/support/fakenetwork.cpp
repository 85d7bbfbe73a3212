#include "tests/support/fakenetwork.h"

#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstring>

namespace desk::test {
namespace {

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest& request)
{
    return operation == QNetworkAccessManager::GetOperation
             ? QByteArray("GET")
             : request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
}

} // namespace

void FakeNetwork::answer(const QByteArray& verb, const QByteArray& target, const FakeAnswer& answer)
{
    m_routes[verb + ' ' + target].append(answer);
}

QByteArray FakeNetwork::log() const
{
    QByteArrayList lines;
    for (const FakeRequest& request : m_requests)
        lines.append(request.verb + ' ' + request.target);
    return lines.join(", ");
}

int FakeNetwork::open() const
{
    return static_cast<int>(std::count_if(m_replies.begin(), m_replies.end(),
        [](const QPointer<FakeReply>& reply) { return reply && !reply->isFinished(); }));
}

void FakeNetwork::release()
{
    for (const QPointer<FakeReply>& reply : std::as_const(m_replies)) {
        if (reply && reply->isHeld())
            return reply->deliver();
    }
    QTest::qFail("no reply is held", __FILE__, __LINE__);
}

int FakeNetwork::unused() const
{
    int count = 0;
    for (const auto& answers : m_routes)
        count += static_cast<int>(answers.size());
    return count;
}

QNetworkReply* FakeNetwork::createRequest(
    Operation operation, const QNetworkRequest& request, QIODevice* body)
{
    const QByteArray verb = verbOf(operation, request);
    const QUrl url = request.url();
    const QByteArray target = url.path(QUrl::FullyEncoded).toUtf8()
                            + (url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toUtf8() : QByteArray());
    m_requests.append({verb, target, body ? body->readAll() : QByteArray(), request});
    auto& answers = m_routes[verb + ' ' + target];
    FakeAnswer answer;
    if (answers.isEmpty()) {
        QTest::qFail(QByteArray("nobody scripted " + verb + ' ' + target).constData(), __FILE__, __LINE__);
        answer.status = 0;
        answer.error = QNetworkReply::ConnectionRefusedError;
    } else {
        answer = answers.takeFirst();
    }
    auto* reply = new FakeReply(request, answer, this);
    m_replies.append(reply);
    m_mostOpen = std::max(m_mostOpen, open());
    return reply;
}

FakeReply::FakeReply(const QNetworkRequest& request, FakeAnswer answer, QObject* parent)
    : QNetworkReply(parent)
    , m_answer(std::move(answer))
{
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!m_answer.isHeld)
        QTimer::singleShot(m_answer.delayMs, this, &FakeReply::deliver);
}

void FakeReply::deliver()
{
    if (isFinished())
        return;
    m_isDelivered = true;
    if (m_answer.status != 0)
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
    for (const auto& [name, value] : std::as_const(m_answer.headers))
        setRawHeader(name, value);
    if (m_answer.error != NoError)
        setError(m_answer.error, QStringLiteral("scripted error"));
    setFinished(true);
    Q_EMIT finished();
}

void FakeReply::abort()
{
    if (isFinished())
        return;
    setError(OperationCanceledError, QStringLiteral("aborted"));
    setFinished(true);
    Q_EMIT finished();
}

qint64 FakeReply::bytesAvailable() const
{
    return (m_isDelivered ? m_answer.body.size() - m_position : 0) + QNetworkReply::bytesAvailable();
}

qint64 FakeReply::readData(char* target, qint64 maxSize)
{
    if (!m_isDelivered || m_position >= m_answer.body.size())
        return -1;
    const qint64 count = std::min<qint64>(maxSize, m_answer.body.size() - m_position);
    std::memcpy(target, m_answer.body.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

} // namespace desk::test

#include "tests/support/loopbackserver.h"

#include <QPointer>
#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace desk::test {
namespace {

/// Takes one whole request off the front of `buffer`.
std::optional<SeenRequest> takeRequest(QByteArray* buffer)
{
    const qsizetype end = buffer->indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    SeenRequest request;
    const QList<QByteArray> lines = buffer->left(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.verb = words.value(0);
    request.target = words.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer->size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer->mid(end + 4, length);
    buffer->remove(0, end + 4 + length);
    return request;
}

QByteArray headOf(const ScriptedReply& reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
    if (!reply.contentType.isEmpty())
        head += "Content-Type: " + reply.contentType + "\r\n";
    if (reply.hasLength)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    else
        head += "Connection: close\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

} // namespace

struct LoopbackServer::Connection {
    QPointer<QTcpSocket> socket;
    QByteArray buffer;
    bool isAnswering = false;
};

QByteArray SeenRequest::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

LoopbackServer::LoopbackServer(Handler handler, QObject* parent)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
{
    begin();
}

LoopbackServer::LoopbackServer(const QSslConfiguration& tls, Handler handler, QObject* parent)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
    , m_tls(tls)
{
    begin();
}

void LoopbackServer::begin()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection())
            serve(socket);
    });
    if (!listen(QHostAddress::LocalHost, 0))
        qFatal("no free port on loopback");
}

void LoopbackServer::incomingConnection(qintptr descriptor)
{
    ++m_callers;
    if (!m_tls) {
        QTcpServer::incomingConnection(descriptor);
        return;
    }
    auto* socket = new QSslSocket(this);
    socket->setSslConfiguration(*m_tls);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { serve(socket); });
    socket->startServerEncryption();
}

QByteArray LoopbackServer::url(const QByteArray& path) const
{
    return QByteArray(m_tls ? "https" : "http") + "://127.0.0.1:" + QByteArray::number(serverPort()) + path;
}

void LoopbackServer::closeConnections()
{
    for (QTcpSocket* socket : findChildren<QTcpSocket*>())
        socket->disconnectFromHost();
}

void LoopbackServer::serve(QTcpSocket* socket)
{
    ++m_connections;
    auto connection = std::make_shared<Connection>();
    connection->socket = socket;
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, connection] {
        const QByteArray bytes = connection->socket->readAll();
        m_heard += bytes;
        connection->buffer += bytes;
        readRequest(connection);
    });
}

void LoopbackServer::readRequest(const std::shared_ptr<Connection>& connection)
{
    if (connection->isAnswering)
        return;
    const auto request = takeRequest(&connection->buffer);
    if (!request)
        return;
    connection->isAnswering = true;
    m_seen.append(*request);
    const ScriptedReply reply = m_handler(*request);
    if (reply.neverAnswers)
        return;
    QTimer::singleShot(reply.delayMs, this, [this, connection, reply] {
        if (connection->socket)
            answer(connection, reply);
    });
}

void LoopbackServer::answer(const std::shared_ptr<Connection>& connection, const ScriptedReply& reply)
{
    QTcpSocket* socket = connection->socket;
    if (reply.resetUnanswered) {
        socket->abort();
        return;
    }
    socket->write(headOf(reply) + (reply.cutAt >= 0 ? reply.body.left(reply.cutAt) : reply.body));
    if (reply.cutAt >= 0 || !reply.hasLength) {
        socket->disconnectFromHost();
        return;
    }
    connection->isAnswering = false;
    readRequest(connection);
}

} // namespace desk::test

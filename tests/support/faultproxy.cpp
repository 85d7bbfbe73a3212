#include "tests/support/faultproxy.h"

#include <QHostAddress>
#include <QMetaObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace desk::test {
namespace {

/// Closes with a reset and not in order.
void reset(QTcpSocket* socket)
{
    if (socket->state() == QAbstractSocket::ConnectedState)
        socket->flush();
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket->abort();
}

/// One client, its connection to the server, and the fault between them.
class Link : public QObject
{
public:
    Link(QTcpSocket* client, std::uint16_t targetPort, Fault fault, ProxyCounts* counts, QObject* parent)
        : QObject(parent)
        , m_client(client)
        , m_server(new QTcpSocket(this))
        , m_fault(fault)
        , m_counts(counts)
    {
        client->setParent(this);
        connect(client, &QTcpSocket::readyRead, this, &Link::takeRequest);
        connect(m_server, &QTcpSocket::readyRead, this, &Link::takeResponse);
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(m_server, &QTcpSocket::disconnected, this, &Link::serverLeft);
        connect(m_server, &QTcpSocket::errorOccurred, this, &Link::serverLeft);
        connect(&m_drip, &QTimer::timeout, this, &Link::drip);
        if (!refuses())
            m_server->connectToHost(QHostAddress::LocalHost, targetPort);
    }

    void breakOff()
    {
        m_isBroken = true;
        reset(m_client);
        m_server->abort();
        deleteLater();
    }

private:
    bool refuses() const
    {
        return m_fault.kind == Fault::Kind::Refuse
            || (m_fault.kind == Fault::Kind::ResetRequest && m_fault.bytes == 0);
    }

    void takeRequest()
    {
        const QByteArray bytes = m_client->readAll();
        if (m_isBroken)
            return;
        if (refuses())
            return breakOff();
        const bool strikes =
            m_fault.kind == Fault::Kind::ResetRequest && m_requestBytes + bytes.size() >= m_fault.bytes;
        const QByteArray passed = strikes ? bytes.left(m_fault.bytes - m_requestBytes) : bytes;
        m_requestBytes += passed.size();
        m_counts->requestBytes += passed.size();
        m_server->write(passed);
        if (!strikes)
            return;
        // What was let through shall arrive, also when the server is still being connected.
        m_isBroken = true;
        connect(m_server, &QTcpSocket::bytesWritten, this, [this] {
            if (m_server->bytesToWrite() == 0)
                breakOff();
        });
    }

    void takeResponse()
    {
        const QByteArray bytes = m_server->readAll();
        if (m_isBroken)
            return;
        switch (m_fault.kind) {
        case Fault::Kind::Pass:
        case Fault::Kind::Refuse:
        case Fault::Kind::ResetRequest: return forward(bytes);
        case Fault::Kind::ResetResponse:
        case Fault::Kind::CutResponse:
        case Fault::Kind::Stall: return forwardUpTo(bytes);
        case Fault::Kind::Drip:
            m_pending += bytes;
            if (!m_drip.isActive())
                m_drip.start(m_fault.intervalMs);
            return;
        case Fault::Kind::Garbage: return sendNoise();
        }
    }

    void forward(const QByteArray& bytes)
    {
        m_responseBytes += bytes.size();
        m_counts->responseBytes += bytes.size();
        m_client->write(bytes);
    }

    void forwardUpTo(const QByteArray& bytes)
    {
        forward(bytes.left(std::max<qint64>(0, m_fault.bytes - m_responseBytes)));
        if (m_responseBytes < m_fault.bytes || m_fault.kind == Fault::Kind::Stall)
            return;
        if (m_fault.kind == Fault::Kind::ResetResponse)
            return breakOff();
        m_isBroken = true;
        m_client->disconnectFromHost();
    }

    void drip()
    {
        const qint64 step = std::max<qint64>(1, m_fault.bytes);
        forward(m_pending.left(step));
        m_pending.remove(0, step);
        if (!m_pending.isEmpty())
            return;
        m_drip.stop();
        if (m_server->state() == QAbstractSocket::UnconnectedState)
            m_client->disconnectFromHost();
    }

    void sendNoise()
    {
        QByteArray noise;
        std::uint32_t state = 12345U + static_cast<std::uint32_t>(m_fault.bytes);
        for (qint64 i = 0; i < m_fault.bytes; ++i) {
            state = state * 1664525U + 1013904223U;
            noise.append(static_cast<char>(state >> 24));
        }
        m_client->write(noise);
        m_isBroken = true;
        m_client->disconnectFromHost();
    }

    void serverLeft()
    {
        if (m_fault.kind == Fault::Kind::ResetRequest && m_isBroken)
            return breakOff();
        const bool keepsClient = m_fault.kind == Fault::Kind::Stall && m_responseBytes >= m_fault.bytes;
        if (!m_isBroken && !keepsClient && m_pending.isEmpty())
            m_client->disconnectFromHost();
    }

    QTcpSocket* m_client;
    QTcpSocket* m_server;
    Fault m_fault;
    ProxyCounts* m_counts;
    QTimer m_drip;
    QByteArray m_pending;
    qint64 m_requestBytes = 0;
    qint64 m_responseBytes = 0;
    bool m_isBroken = false;
};

} // namespace

class FaultProxy::Worker : public QObject
{
public:
    Worker(std::uint16_t targetPort, FaultPlan plan) : m_targetPort(targetPort), m_plan(std::move(plan)) {}

    std::uint16_t listen()
    {
        m_server = new QTcpServer(this);
        connect(m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* client = m_server->nextPendingConnection())
                accept(client);
        });
        return m_server->listen(QHostAddress::LocalHost, 0) ? m_server->serverPort() : std::uint16_t{0};
    }
    void setPlan(FaultPlan plan) { m_plan = std::move(plan); }
    void dropAll()
    {
        for (const QPointer<Link>& link : std::exchange(m_links, {})) {
            if (link)
                link->breakOff();
        }
    }
    ProxyCounts counts() const { return m_counts; }

private:
    void accept(QTcpSocket* client)
    {
        const Fault fault = m_plan(m_counts.connections++);
        if (fault.kind != Fault::Kind::Pass)
            ++m_counts.faulted;
        m_links.push_back(new Link(client, m_targetPort, fault, &m_counts, this));
    }

    std::uint16_t m_targetPort;
    FaultPlan m_plan;
    QTcpServer* m_server = nullptr;
    std::vector<QPointer<Link>> m_links;
    ProxyCounts m_counts;
};

FaultProxy::FaultProxy(std::uint16_t targetPort, FaultPlan plan)
    : m_worker(new Worker(targetPort, std::move(plan)))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this] { m_port = m_worker->listen(); }, Qt::BlockingQueuedConnection);
}

FaultProxy::~FaultProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::setPlan(FaultPlan plan)
{
    QMetaObject::invokeMethod(
        m_worker, [this, &plan] { m_worker->setPlan(std::move(plan)); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::dropAll()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->dropAll(); }, Qt::BlockingQueuedConnection);
}

ProxyCounts FaultProxy::counts() const
{
    ProxyCounts counts;
    QMetaObject::invokeMethod(
        m_worker, [this, &counts] { counts = m_worker->counts(); }, Qt::BlockingQueuedConnection);
    return counts;
}

} // namespace desk::test

#include "app/desktop/singleinstance.h"

#include "core/async/completer.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace desk::desktop {
namespace {

constexpr int kPatienceMs = 1000;
constexpr char kSeen[] = "raised\n";

/// Short, whatever the folder is called: a socket's path has about a hundred places.
QString socketName(const cache::DataFolder& folder)
{
    std::error_code code;
    const auto whole = std::filesystem::weakly_canonical(folder.path(), code).u8string();
    const QByteArray bytes(reinterpret_cast<const char*>(whole.data()), static_cast<qsizetype>(whole.size()));
    const QString name =
        QStringLiteral("paylink-desk-")
        + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(20));
#ifdef Q_OS_WIN
    return name;
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QLatin1Char('/') + name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const cache::DataFolder& folder, QObject* parent)
    : QObject(parent)
    , m_name(socketName(folder))
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

bool SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(kPatienceMs) && socket.waitForReadyRead(kPatienceMs)
        && socket.readAll().startsWith(kSeen);
}

QFuture<Result<bool>> SingleInstance::askOther() const
{
    const Completer<bool> answer;
    auto* socket = new QLocalSocket;
    const auto end = [socket, answer](bool isSeen) {
        answer.complete(isSeen);
        socket->deleteLater();
    };
    connect(socket, &QLocalSocket::readyRead, socket,
        [socket, end] { end(socket->readAll().startsWith(kSeen)); });
    connect(socket, &QLocalSocket::errorOccurred, socket, [end] { end(false); });
    QTimer::singleShot(2 * kPatienceMs, socket, [end] { end(false); });
    socket->connectToServer(m_name);
    return answer.future();
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(
        m_name); // of a program that was killed: the lock says that nobody lives behind it
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    return m_server.listen(m_name);
}

void SingleInstance::greet()
{
    while (QLocalSocket* caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        caller->write(kSeen);
        caller->disconnectFromServer();
        Q_EMIT raiseRequested();
    }
}

} // namespace desk::desktop

// LoopbackServer: a small HTTP/1.1 server on 127.0.0.1, also behind TLS, whose answers a test scripts, breakage included.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <optional>

class QTcpSocket;

namespace desk::test {

struct SeenRequest {
    QByteArray verb;
    QByteArray target; ///< path and query
    QList<QPair<QByteArray, QByteArray>> headers{};
    QByteArray body;

    QByteArray header(const QByteArray& name) const; ///< case-insensitive; empty where absent
};

struct ScriptedReply {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<QPair<QByteArray, QByteArray>> headers{};
    int delayMs = 0;
    qsizetype cutAt = -1;         ///< sends so many bytes of the body, then closes
    bool hasLength = true;        ///< false: the end of the body is the end of the connection
    bool resetUnanswered = false; ///< closes the connection instead of answering
    bool neverAnswers = false;
};

/// Lives in the event loop of the test. Keeps connections alive as HTTP/1.1 does. Counts a request once its
/// head and body arrived whole: that is when a real server would act on it.
class LoopbackServer : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<ScriptedReply(const SeenRequest&)>;

    explicit LoopbackServer(Handler handler, QObject* parent = nullptr);
    /// https; `tls` holds its certificate and private key (testcertificate.h).
    LoopbackServer(const QSslConfiguration& tls, Handler handler, QObject* parent = nullptr);

    /// `http://127.0.0.1:PORT` + path, or https.
    QByteArray url(const QByteArray& path = {}) const;
    const QList<SeenRequest>& seen() const { return m_seen; }
    /// Those whose handshake, where there is one, came to its end.
    int connections() const { return m_connections; }
    /// Whoever knocked at all.
    int callers() const { return m_callers; }
    /// Everything that came through, whole requests or not.
    const QByteArray& heard() const { return m_heard; }
    void forget() { m_seen.clear(); }
    /// Ends all idle kept-alive connections, as a server does after its keep-alive time.
    void closeConnections();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Connection;
    void begin();
    void serve(QTcpSocket* socket);
    void readRequest(const std::shared_ptr<Connection>& connection);
    void answer(const std::shared_ptr<Connection>& connection, const ScriptedReply& reply);

    Handler m_handler;
    std::optional<QSslConfiguration> m_tls;
    QList<SeenRequest> m_seen;
    QByteArray m_heard;
    int m_connections = 0;
    int m_callers = 0;
};

} // namespace desk::test

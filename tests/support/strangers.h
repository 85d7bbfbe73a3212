// Stranger: servers that must not get a key, or not get it again.
#pragma once

#include "tests/support/loopbackserver.h"
#include "tests/support/testcertificate.h"

#include <memory>

namespace desk::test {

enum class StrangerKind {
    Honest,     ///< proves who it is and answers: what the others are held against
    SelfSigned, ///< its certificate is signed by nobody else
    OtherName,  ///< its certificate is for another host
    Expired,    ///< its certificate was good until yesterday
    Downgrades, ///< https that redirects to http on the same host
    SendsAway,  ///< redirects to https on another host
    Refuses,    ///< answers 401 for ever
};

struct StrangerRow {
    const char* name;
    StrangerKind kind;
    int status = 302;          ///< of a redirect
    QByteArray challenge = {}; ///< WWW-Authenticate of a refusal
};

/// Every kind, with every status that redirects and every challenge that a library could take up by itself.
QList<StrangerRow> strangers();

/// The server, and the one it sends to, which writes down who comes. Trust the authority before anybody asks.
class Stranger
{
public:
    Stranger(TestAuthority& authority, const StrangerRow& row, const QByteArray& answer = {});

    QByteArray base() const { return m_server->url("/api"); }
    LoopbackServer& server() { return *m_server; }
    /// How often that key came here, in whatever way.
    int keysHeard(const QByteArray& key) const { return static_cast<int>(m_server->heard().count(key)); }
    /// Somebody knocked where it sends to.
    bool wasFollowed() const { return m_elsewhere->callers() > 0; }

private:
    std::unique_ptr<LoopbackServer> m_elsewhere;
    std::unique_ptr<LoopbackServer> m_server;
};

inline bool hasWrongCertificate(StrangerKind kind)
{
    return kind == StrangerKind::SelfSigned || kind == StrangerKind::OtherName
        || kind == StrangerKind::Expired;
}

} // namespace desk::test

Q_DECLARE_METATYPE(desk::test::StrangerRow)

#include "tests/support/strangers.h"

namespace desk::test {
namespace {

CertificateKind certificateOf(StrangerKind kind)
{
    switch (kind) {
    case StrangerKind::SelfSigned: return CertificateKind::SelfSigned;
    case StrangerKind::OtherName: return CertificateKind::OtherName;
    case StrangerKind::Expired: return CertificateKind::Expired;
    case StrangerKind::Honest:
    case StrangerKind::Downgrades:
    case StrangerKind::SendsAway:
    case StrangerKind::Refuses: break;
    }
    return CertificateKind::Good;
}

ScriptedReply replyOf(const StrangerRow& row, const QByteArray& elsewhere, const QByteArray& answer)
{
    if (row.kind == StrangerKind::Refuses) {
        ScriptedReply refusal{401, R"({"message":"Unauthenticated."})"};
        if (!row.challenge.isEmpty())
            refusal.headers.append({"WWW-Authenticate", row.challenge});
        return refusal;
    }
    if (row.kind == StrangerKind::Downgrades || row.kind == StrangerKind::SendsAway)
        return {row.status, "", "text/html", {{"Location", elsewhere}}};
    return {200, answer};
}

} // namespace

QList<StrangerRow> strangers()
{
    return {
        {"who it says it is", StrangerKind::Honest},
        {"a certificate signed by itself", StrangerKind::SelfSigned},
        {"a certificate of another host", StrangerKind::OtherName},
        {"a certificate of yesterday", StrangerKind::Expired},
        {"301 from https to http", StrangerKind::Downgrades, 301},
        {"302 from https to http", StrangerKind::Downgrades, 302},
        {"303 from https to http", StrangerKind::Downgrades, 303},
        {"307 from https to http", StrangerKind::Downgrades, 307},
        {"308 from https to http", StrangerKind::Downgrades, 308},
        {"301 to another host", StrangerKind::SendsAway, 301},
        {"302 to another host", StrangerKind::SendsAway, 302},
        {"307 to another host", StrangerKind::SendsAway, 307},
        {"308 to another host", StrangerKind::SendsAway, 308},
        {"401 for ever", StrangerKind::Refuses},
        {"401 for ever, asking for Basic", StrangerKind::Refuses, 401, "Basic realm=\"x\""},
        {"401 for ever, asking for Digest", StrangerKind::Refuses, 401,
            R"(Digest realm="x", nonce="0123", qop="auth")"},
        {"401 for ever, asking for NTLM", StrangerKind::Refuses, 401, "NTLM"},
        {"401 for ever, asking for Negotiate", StrangerKind::Refuses, 401, "Negotiate"},
    };
}

Stranger::Stranger(TestAuthority& authority, const StrangerRow& row, const QByteArray& answer)
{
    const auto welcome = [answer](const SeenRequest&) { return ScriptedReply{200, answer}; };
    QByteArray elsewhere;
    if (row.kind == StrangerKind::SendsAway) {
        m_elsewhere = std::make_unique<LoopbackServer>(authority.certificate(CertificateKind::Good), welcome);
        elsewhere = m_elsewhere->url("/api/").replace("127.0.0.1", "localhost");
    } else {
        m_elsewhere = std::make_unique<LoopbackServer>(welcome);
        elsewhere = m_elsewhere->url("/api/");
    }
    m_server = std::make_unique<LoopbackServer>(authority.certificate(certificateOf(row.kind)),
        [reply = replyOf(row, elsewhere, answer)](const SeenRequest&) { return reply; });
}

} // namespace desk::test

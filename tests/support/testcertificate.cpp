#include "tests/support/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace desk::test {
namespace {

constexpr int kPatienceMs = 60'000;

/// The name of the files, and what the certificate says.
struct Order {
    QString name;
    QByteArray host;
    QString days;
};

Order orderFor(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::Good: break;
    case CertificateKind::OtherName: return {QStringLiteral("other"), "DNS:pay.example", QStringLiteral("2")};
    case CertificateKind::Expired: return {QStringLiteral("expired"), "IP:127.0.0.1", QStringLiteral("-1")};
    case CertificateKind::SelfSigned: return {QStringLiteral("alone"), "IP:127.0.0.1", QStringLiteral("2")};
    }
    return {QStringLiteral("good"), "IP:127.0.0.1", QStringLiteral("2")};
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

TestAuthority::TestAuthority()
{
    const QStringList order =
        words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj")
        + QStringList{QStringLiteral("/CN=an authority of tests"), QStringLiteral("-keyout"),
            file(QStringLiteral("authority.key")), QStringLiteral("-out"),
            file(QStringLiteral("authority.crt"))};
    m_isAble = QSslSocket::supportsSsl() && m_folder.isValid() && openssl(order);
}

bool TestAuthority::openssl(const QStringList& arguments) const
{
    QProcess program;
    program.start(QStringLiteral("openssl"), arguments);
    return program.waitForFinished(kPatienceMs) && program.exitStatus() == QProcess::NormalExit
        && program.exitCode() == 0;
}

QSslConfiguration TestAuthority::certificate(CertificateKind kind)
{
    const Order order = orderFor(kind);
    const QString key = file(order.name + QStringLiteral(".key"));
    const QString request = file(order.name + QStringLiteral(".csr"));
    const QString said = file(order.name + QStringLiteral(".ext"));
    const QString made = file(order.name + QStringLiteral(".crt"));
    QFile extension(said);
    if (!extension.open(QIODevice::WriteOnly) || extension.write("subjectAltName=" + order.host + '\n') < 0)
        qFatal("no file for a certificate");
    extension.close();
    const QStringList signedBy = kind == CertificateKind::SelfSigned
                                   ? QStringList{QStringLiteral("-signkey"), key}
                                   : QStringList{QStringLiteral("-CA"), file(QStringLiteral("authority.crt")),
                                       QStringLiteral("-CAkey"), file(QStringLiteral("authority.key")),
                                       QStringLiteral("-CAcreateserial")};
    const bool isMade =
        openssl(words("req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "
                      "/CN=a.server.of.tests -keyout")
                + QStringList{key, QStringLiteral("-out"), request})
        && openssl(words("x509 -req -in") + QStringList{request, QStringLiteral("-days"), order.days}
                   + QStringList{QStringLiteral("-extfile"), said, QStringLiteral("-out"), made} + signedBy);
    QFile opened(key);
    if (!isMade || !opened.open(QIODevice::ReadOnly))
        qFatal("openssl made no certificate");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&opened, QSsl::Ec));
    tls.setLocalCertificate(QSslCertificate::fromPath(made).value(0));
    return tls;
}

TrustedAuthority::TrustedAuthority(const TestAuthority& authority)
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificates(authority.file(QStringLiteral("authority.crt")));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

TrustedAuthority::~TrustedAuthority()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace desk::test

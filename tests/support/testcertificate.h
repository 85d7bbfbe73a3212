// TestCertificate: certificates for servers of tests, made on the spot by the openssl program.
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace desk::test {

enum class CertificateKind {
    Good,       ///< for 127.0.0.1, signed by the authority
    OtherName,  ///< signed by the authority, for another host
    Expired,    ///< signed by the authority, for 127.0.0.1, until yesterday
    SelfSigned, ///< for 127.0.0.1, signed by nobody else
};

/// An authority of its own, which nobody trusts but those who are told to. The files go with it.
class TestAuthority
{
public:
    TestAuthority();

    /// False where there is no openssl program, or no TLS in this Qt.
    bool isAble() const { return m_isAble; }
    /// What a server needs to prove who it is, or not.
    QSslConfiguration certificate(CertificateKind kind);

private:
    bool openssl(const QStringList& arguments) const;
    QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    bool m_isAble = false;

    friend class TrustedAuthority;
};

/// While it lives, connections of this process that ask for nothing else trust the authority, as if the system did.
class TrustedAuthority
{
public:
    explicit TrustedAuthority(const TestAuthority& authority);
    ~TrustedAuthority();
    TrustedAuthority(const TrustedAuthority&) = delete;
    TrustedAuthority& operator=(const TrustedAuthority&) = delete;

private:
    QSslConfiguration m_before;
};

} // namespace desk::test

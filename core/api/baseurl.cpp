#include "core/api/baseurl.h"

#include <QHostAddress>
#include <QString>
#include <QUrl>

namespace desk::api {
namespace {

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool isLoopbackHost(const QString& host)
{
    if (host == QLatin1String("localhost"))
        return true;
    const QHostAddress address(host);
    return address.isInSubnet(QHostAddress(QStringLiteral("127.0.0.0")), 8)
        || address == QHostAddress::LocalHostIPv6;
}

tl::unexpected<Error> invalid(std::string sentence)
{
    return failure(ErrorKind::Invalid, "base URL: " + std::move(sentence));
}

} // namespace

Result<std::string> parsedBaseUrl(std::string_view text)
{
    const QString typed = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
    QUrl url(typed, QUrl::StrictMode);
    if (typed.isEmpty() || !url.isValid() || url.host().isEmpty())
        return invalid("not an address; write it whole, as https://host/api/v2/mytpe-pay");
    const QString host = url.host();
    const bool isHttp = url.scheme() == QLatin1String("http");
    if (!isHttp && url.scheme() != QLatin1String("https"))
        return invalid("only https is possible");
    if (isHttp && !isLoopbackHost(host))
        return invalid("http would send the keys in clear; use https (http only works for this machine)");
    if (host.endsWith(QLatin1String(".appp")) || host.endsWith(QLatin1String(".appp.")))
        return invalid("the host ends in .appp, a known slip for .app; the keys would go to a stranger");
    if (!url.userInfo().isEmpty() || typed.contains(QLatin1Char('@')))
        return invalid("a user name in it is not possible; the keys are set apart from it");
    if (url.hasQuery() || url.hasFragment())
        return invalid("nothing may follow the path (no ? and no #)");
    url = url.adjusted(QUrl::NormalizePathSegments);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url.toEncoded().toStdString();
}

bool isLoopback(const std::string& url)
{
    return isLoopbackHost(QUrl(QString::fromStdString(url)).host());
}

bool isSameOrigin(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

} // namespace desk::api

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

QString trimmedText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
}

const char* sentenceFor(AddressFault fault)
{
    switch (fault) {
    case AddressFault::NotAnAddress:
        return "The base URL is no address: write it whole, as https://host/api/v2/mytpe-pay.";
    case AddressFault::NotHttps:
        return "The base URL does not begin with https: write it as https://host/api/v2/mytpe-pay.";
    case AddressFault::HttpElsewhere:
        return "Over http the keys would travel in clear: write the base URL with https (http is for this "
               "machine "
               "alone).";
    case AddressFault::KnownSlip:
        return "The host of the base URL ends in .appp, a known slip, and the keys would go to a stranger: "
               "write .app.";
    case AddressFault::UserName:
        return "The base URL holds a user name, but the keys are set apart from it: leave out what ends in "
               "@.";
    case AddressFault::BehindThePath:
        return "Nothing may follow the path of the base URL: leave out what begins with ? or #.";
    }
    return "";
}

} // namespace

std::optional<AddressFault> addressFault(std::string_view text)
{
    const QString typed = trimmedText(text);
    const QUrl url(typed, QUrl::StrictMode);
    if (typed.isEmpty() || !url.isValid() || url.host().isEmpty())
        return AddressFault::NotAnAddress;
    const QString host = url.host();
    const bool isHttp = url.scheme() == QLatin1String("http");
    if (!isHttp && url.scheme() != QLatin1String("https"))
        return AddressFault::NotHttps;
    if (isHttp && !isLoopbackHost(host))
        return AddressFault::HttpElsewhere;
    if (host.endsWith(QLatin1String(".appp")) || host.endsWith(QLatin1String(".appp.")))
        return AddressFault::KnownSlip;
    if (!url.userInfo().isEmpty() || typed.contains(QLatin1Char('@')))
        return AddressFault::UserName;
    if (url.hasQuery() || url.hasFragment())
        return AddressFault::BehindThePath;
    return std::nullopt;
}

Result<std::string> parsedBaseUrl(std::string_view text)
{
    if (const auto fault = addressFault(text))
        return failure(ErrorKind::Invalid, sentenceFor(*fault));
    QUrl url(trimmedText(text), QUrl::StrictMode);
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

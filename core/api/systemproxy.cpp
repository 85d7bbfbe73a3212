#include "core/api/systemproxy.h"

#include "core/api/baseurl.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace desk::api {
namespace {

class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopback(query.url().toString().toStdString()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

void followSystemProxy(QNetworkAccessManager& network)
{
    network.setProxyFactory(new SystemProxies); // owned by the manager
}

} // namespace desk::api

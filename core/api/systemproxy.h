// The system's proxy: which one a request goes through.
#pragma once

class QNetworkAccessManager;

namespace desk::api {

/// Other hosts are reached as the system's settings say (platform settings, or http_proxy and its like). This machine is
/// reached directly whatever they say: plain http is allowed only here, and a proxy would read the keys in it.
void followSystemProxy(QNetworkAccessManager& network);

} // namespace desk::api

// Which endpoint answers a request, and the key check in front of it (A.1, A.2).
#pragma once

#include "app/sandbox/apicall.h"

#include <string>

namespace desk::sandbox {

struct ApiKeys {
    std::string key, secret;
};

/// sent holds the two key headers as they came. Order of Laravel: route, method, keys, then the endpoint.
ApiReply route(
    LivingShop& shop, const ApiRequest& request, const ApiKeys& keys, const ApiKeys& sent, bool fullLists);

} // namespace desk::sandbox

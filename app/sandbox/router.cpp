#include "app/sandbox/router.h"

#include "app/sandbox/instanceendpoints.h"
#include "app/sandbox/linkendpoints.h"
#include "app/sandbox/refusals.h"
#include "app/sandbox/statistics.h"
#include "app/sandbox/transactionendpoints.h"

#include <array>
#include <optional>

namespace desk::sandbox {

namespace {

struct Route {
    std::string_view method, pattern; // {} stands for one segment, the id
    ApiReply (*endpoint)(ApiCall&);
};

// Fixed words stand before {} so that "links/..." is never read as an instance's id.
constexpr std::array<Route, 18> kRoutes = {{
    {"GET", "", listInstances},
    {"GET", "active", listActiveInstances},
    {"POST", "update", updateInstance},
    {"GET", "stats", showAccountTotals},
    {"GET", "transaction/recent", listRecentTransactions},
    {"POST", "links/store", createLink},
    {"POST", "links/transaction/check", checkTransaction},
    {"POST", "links/update/{}", updateLink},
    {"GET", "links/{}", showLink},
    {"DELETE", "links/{}", deleteLink},
    {"PATCH", "links/{}/toggle-status", toggleLink},
    {"GET", "links/{}/transactions", listLinkTransactions},
    {"GET", "links/{}/statistics", showLinkStatistics},
    {"GET", "links/{}/export-transactions", exportTransactions},
    {"GET", "{}/links", listLinks},
    {"GET", "{}/webhook", showWebhook},
    {"PUT", "{}/webhook", saveWebhook},
    {"POST", "{}/webhook/regenerate-secret", regenerateWebhookSecret},
}};

/// The id when the path has the pattern's shape; an empty id for patterns without one.
std::optional<std::string_view> match(std::string_view pattern, std::string_view path)
{
    const std::size_t hole = pattern.find("{}");
    if (hole == std::string_view::npos) {
        return pattern == path ? std::optional(std::string_view()) : std::nullopt;
    }
    const std::string_view head = pattern.substr(0, hole);
    const std::string_view tail = pattern.substr(hole + 2);
    if (path.size() <= head.size() + tail.size() || !path.starts_with(head) || !path.ends_with(tail)) {
        return std::nullopt;
    }
    const std::string_view id = path.substr(head.size(), path.size() - head.size() - tail.size());
    return id.find('/') == std::string_view::npos ? std::optional(id) : std::nullopt;
}

/// Compares without stopping at the first difference.
bool isSame(std::string_view a, std::string_view b)
{
    if (a.size() != b.size()) {
        return false;
    }
    unsigned char difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        difference |= static_cast<unsigned char>(a[i] ^ b[i]);
    }
    return difference == 0;
}

ApiReply wrongMethod(const ApiRequest& request, const std::string& allowed)
{
    ApiReply out =
        refusedAsMessage(405, "The " + request.method + " method is not supported for route api/v2/mytpe-pay/"
                                  + request.path + ". Supported methods: " + allowed + ".");
    out.allow = allowed;
    return out;
}

} // namespace

ApiReply route(
    LivingShop& shop, const ApiRequest& request, const ApiKeys& keys, const ApiKeys& sent, bool fullLists)
{
    const std::string_view method = request.method == "HEAD" ? "GET" : std::string_view(request.method);
    std::string allowed;
    for (const Route& route : kRoutes) {
        const auto id = match(route.pattern, request.path);
        if (!id) {
            continue;
        }
        if (route.method != method) {
            allowed += (allowed.empty() ? "" : ", ")
                     + std::string(route.method == "GET" ? "GET, HEAD" : route.method);
            continue;
        }
        if (!isSame(sent.key, keys.key) || !isSame(sent.secret, keys.secret)) {
            return unauthenticated();
        }
        return shop.withShop([&](LivingShop& living, UtcMs now) {
            ApiCall call{request, *id, living, now, fullLists};
            return route.endpoint(call);
        });
    }
    if (!allowed.empty()) {
        return wrongMethod(request, allowed);
    }
    return refusedAsMessage(404, "The route api/v2/mytpe-pay/" + request.path + " could not be found.");
}

} // namespace desk::sandbox

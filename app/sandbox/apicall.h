// One exchange without HTTP: what an endpoint is given and what it answers.
#pragma once

#include "app/sandbox/laraveljson.h"
#include "app/sandbox/livingshop.h"
#include "app/sandbox/requestbody.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace desk::sandbox {

struct ApiRequest {
    std::string method;
    std::string path; // below the base, without a slash at either end: "links/{id}"
    std::string url;  // the absolute URL without the query, for the paginator
    std::map<std::string, std::string> query;
    RequestBody body;

    /// The query's value, or an empty text.
    std::string_view queryValue(const std::string& name) const;
};

struct ApiReply {
    int status = 200;
    std::string body;
    std::string contentType = "application/json";
    std::string fileName; // a download when not empty
    std::string allow;    // the Allow header of a 405
};

/// An endpoint's view of the world; valid while the shop is locked.
struct ApiCall {
    const ApiRequest& request;
    std::string_view id; // the {} of the route
    LivingShop& living;
    UtcMs now;
    bool fullLists;

    Shop& shop() const { return living.shop(); }
};

/// Opens {"success":true,"message":message,"data": ; finish with reply().
JsonWriter startSuccess(std::string_view message);
ApiReply reply(JsonWriter& writer, int status = 200); // closes the envelope

/// Page of a Laravel paginator: per_page 1..100, default 10; page from 1 (A.7).
struct Page {
    std::int64_t number = 1, perPage = 10;

    std::int64_t offset() const { return (number - 1) * perPage; }
    bool holds(std::int64_t position) const { return position >= offset() && position < offset() + perPage; }
};
Page pageOf(const ApiRequest& request);

/// Everything of the paginator but data; written after it, inside an open object.
void writePaginator(
    JsonWriter& writer, const Page& page, std::int64_t total, std::int64_t shown, const std::string& url);

} // namespace desk::sandbox

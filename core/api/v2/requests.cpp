#include "core/api/v2/requests.h"

#include "core/api/v2/jsontext.h"

#include <algorithm>

namespace desk::api::v2 {
namespace {

constexpr int kMaxPerPage = 100; // the documents name no maximum (C22)

/// Ids are opaque: whatever stands in them stays inside its own piece of the path.
std::string piece(const std::string& id)
{
    return QByteArray::fromStdString(id).toPercentEncoding().toStdString();
}

std::string linkPath(const LinkId& link)
{
    return "/links/" + piece(link.text());
}

std::string pageQuery(PageRequest page)
{
    return "per_page=" + std::to_string(std::clamp(page.perPage, 1, kMaxPerPage))
         + "&page=" + std::to_string(std::max(page.page, 1));
}

Request read(std::string path, std::string query = {})
{
    Request request;
    request.path = std::move(path);
    request.query = std::move(query);
    return request;
}

Request write(QByteArray verb, std::string path)
{
    Request request;
    request.verb = std::move(verb);
    request.path = std::move(path);
    request.repetition = Repetition::Once;
    return request;
}

Request post(std::string path, const MultipartForm& form)
{
    Request request = write("POST", std::move(path));
    request.body = form.body();
    request.contentType = form.contentType();
    return request;
}

std::string wordFor(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Daily: return "daily";
    case Aggregation::Weekly: return "weekly";
    case Aggregation::Monthly: return "monthly";
    case Aggregation::Yearly: return "yearly";
    }
    return {};
}

} // namespace

Request instancesRequest(PageRequest page)
{
    return read({}, pageQuery(page)); // without the slash the documents print (C20)
}

Request activeInstancesRequest(PageRequest page)
{
    return read("/active", pageQuery(page));
}

Request linksRequest(const InstanceId& instance, LinkListFilter filter, PageRequest page)
{
    std::string query = pageQuery(page) + "&sort_by=title";
    switch (filter) {
    case LinkListFilter::All: break;
    case LinkListFilter::Active: query += "&status=active"; break;
    case LinkListFilter::Paused: query += "&status=inactive"; break;
    }
    return read("/" + piece(instance.text()) + "/links", std::move(query));
}

Request searchLinksRequest(const InstanceId& instance, const std::string& text, PageRequest page)
{
    Request request = linksRequest(instance, LinkListFilter::All, page);
    request.query += "&search=" + piece(text);
    return request;
}

Request linkDetailsRequest(const LinkId& link)
{
    return read(linkPath(link));
}

Request linkTransactionsRequest(const LinkId& link, PageRequest page)
{
    return read(linkPath(link) + "/transactions", pageQuery(page));
}

Request recentTransactionsRequest(PageRequest page)
{
    return read("/transaction/recent", pageQuery(page));
}

Request statsRequest()
{
    return read("/stats");
}

Request statisticsRequest(const LinkId& link, Aggregation aggregation)
{
    return read(linkPath(link) + "/statistics", "aggregation=" + wordFor(aggregation));
}

Request createLinkRequest(const MultipartForm& form)
{
    return post("/links/store", form);
}

Request updateLinkRequest(const LinkId& link, const MultipartForm& form)
{
    return post("/links/update/" + piece(link.text()), form);
}

Request toggleLinkRequest(const LinkId& link)
{
    return write("PATCH", linkPath(link) + "/toggle-status");
}

Request deleteLinkRequest(const LinkId& link)
{
    return write("DELETE", linkPath(link));
}

Request checkTransactionRequest(const std::string& orderNumber)
{
    Request request = write("POST", "/links/transaction/check");
    request.body = QByteArray::fromStdString("{\"order_number\":" + quotedJson(orderNumber) + "}");
    request.contentType = "application/json";
    return request;
}

Request updateInstanceRequest(const MultipartForm& form)
{
    return post("/update", form);
}

} // namespace desk::api::v2

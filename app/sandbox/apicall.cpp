#include "app/sandbox/apicall.h"

#include <algorithm>

namespace desk::sandbox {

namespace {

constexpr std::int64_t kMaxPerPage = 100;
constexpr std::int64_t kMaxPage = 1'000'000'000; // keeps the offset far from overflow

std::int64_t queryNumber(const ApiRequest& request, const std::string& name, std::int64_t otherwise)
{
    const auto value = integerOf(request.queryValue(name));
    return value ? *value : otherwise;
}

void writePageUrl(JsonWriter& writer, std::string_view key, const std::string& url, std::int64_t page)
{
    writer.key(key).text(url + "?page=" + std::to_string(page));
}

} // namespace

std::string_view ApiRequest::queryValue(const std::string& name) const
{
    const auto found = query.find(name);
    return found == query.end() ? std::string_view() : std::string_view(found->second);
}

JsonWriter startSuccess(std::string_view message)
{
    JsonWriter writer;
    writer.open('{').key("success").boolean(true).key("message").text(message).key("data");
    return writer;
}

ApiReply reply(JsonWriter& writer, int status)
{
    ApiReply out;
    out.status = status;
    out.body = writer.close('}').take();
    return out;
}

Page pageOf(const ApiRequest& request)
{
    const std::int64_t perPage = queryNumber(request, "per_page", 10);
    return {std::clamp<std::int64_t>(queryNumber(request, "page", 1), 1, kMaxPage),
        perPage < 1 ? 10 : std::min(perPage, kMaxPerPage)};
}

void writePaginator(
    JsonWriter& writer, const Page& page, std::int64_t total, std::int64_t shown, const std::string& url)
{
    const std::int64_t lastPage = std::max<std::int64_t>(1, (total + page.perPage - 1) / page.perPage);
    writePageUrl(writer, "first_page_url", url, 1);
    writer.key("from");
    shown > 0 ? writer.number(page.offset() + 1) : writer.null();
    writer.key("last_page").number(lastPage);
    writePageUrl(writer, "last_page_url", url, lastPage);
    if (page.number < lastPage) {
        writePageUrl(writer, "next_page_url", url, page.number + 1);
    } else {
        writer.key("next_page_url").null();
    }
    writer.key("path").text(url).key("per_page").number(page.perPage);
    if (page.number > 1) {
        writePageUrl(writer, "prev_page_url", url, page.number - 1);
    } else {
        writer.key("prev_page_url").null();
    }
    writer.key("to");
    shown > 0 ? writer.number(page.offset() + shown) : writer.null();
    writer.key("total").number(total);
}

} // namespace desk::sandbox

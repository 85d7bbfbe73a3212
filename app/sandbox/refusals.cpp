#include "app/sandbox/refusals.h"

#include <algorithm>

namespace desk::sandbox {

namespace {

std::string summaryOf(const FieldErrors& errors)
{
    const std::size_t more = errors.size() - 1;
    if (more == 0) {
        return errors.front().second;
    }
    return errors.front().second + " (and " + std::to_string(more) + " more error" + (more == 1 ? ")" : "s)");
}

} // namespace

ApiReply refusedAsMessage(int status, std::string_view message)
{
    JsonWriter writer;
    writer.open('{').key("message").text(message);
    return reply(writer, status);
}

ApiReply refusedAsCode(int status, std::string_view code)
{
    JsonWriter writer;
    writer.open('{').key("success").boolean(false).key("message").text(code).key("code").number(status);
    return reply(writer, status);
}

ApiReply refusedAsError(int status, std::string_view error)
{
    JsonWriter writer;
    writer.open('{').key("error").text(error);
    return reply(writer, status);
}

ApiReply refusedAsNoData(int status, std::string_view message)
{
    JsonWriter writer;
    writer.open('{').key("data").null().key("message").text(message);
    return reply(writer, status);
}

ApiReply refusedAsInvalid(const FieldErrors& errors)
{
    JsonWriter writer;
    writer.open('{').key("message").text(summaryOf(errors)).key("errors").open('{');
    std::vector<std::string_view> written;
    for (const auto& [field, unused] : errors) {
        if (std::find(written.begin(), written.end(), field) != written.end()) {
            continue;
        }
        written.push_back(field);
        writer.key(field).open('[');
        for (const auto& [other, sentence] : errors) {
            if (other == field) {
                writer.text(sentence);
            }
        }
        writer.close(']');
    }
    writer.close('}');
    return reply(writer, 422);
}

ApiReply unauthenticated()
{
    return refusedAsMessage(401, "Unauthenticated.");
}

ApiReply linkNotFound()
{
    return refusedAsCode(404, "PAY_LINK_NOT_FOUND");
}

ApiReply instanceNotFound()
{
    return refusedAsCode(404, "MYTPE_PAY_NOT_FOUND");
}

} // namespace desk::sandbox

#include "core/api/v2/errorcodec.h"

#include "core/api/v2/fieldnames.h"
#include "core/api/v2/fieldreader.h"

#include <algorithm>

namespace desk::api::v2 {
namespace {

constexpr std::size_t kMaxDetail = 400;

/// Without control characters and of bounded length: it may come from anywhere.
std::string sentence(std::string_view text)
{
    std::string out;
    for (const char c : text.substr(0, kMaxDetail))
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    if (text.size() > kMaxDetail) {
        while (!out.empty() && (static_cast<unsigned char>(out.back()) & 0xC0) == 0x80)
            out.pop_back();
        if (!out.empty() && (static_cast<unsigned char>(out.back()) & 0x80))
            out.pop_back();
        out += "...";
    }
    return out;
}

/// PAY_LINK_NOT_FOUND, but not a sentence and not a single short word in capitals.
bool isCode(std::string_view text)
{
    const auto fits = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; };
    return text.size() >= 4 && text.size() <= 80 && text.front() >= 'A' && text.front() <= 'Z'
        && std::all_of(text.begin(), text.end(), fits);
}

/// What the body says, from its up to five places.
struct Told {
    std::string code;
    std::string text;
    std::map<std::string, std::vector<std::string>> fields;
    int status = 0; ///< `code` as a number repeats the HTTP status
};

void takeText(std::string_view text, Told* told)
{
    if (isCode(text) && told->code.empty())
        told->code = text;
    else if (told->text.empty())
        told->text = sentence(text);
}

/// `CODE|text`, split once; either half may be missing.
void takeError(JsonValue error, Told* told)
{
    if (error.isObject()) {
        takeText(error["code"].text(), told);
        takeText(error["message"].text(), told);
        return;
    }
    const std::string_view text = error.isText() ? error.text() : std::string_view{};
    const std::size_t bar = text.find('|');
    if (bar != std::string_view::npos && isCode(text.substr(0, bar))) {
        takeText(text.substr(0, bar), told);
        takeText(text.substr(bar + 1), told);
    } else {
        takeText(text, told);
    }
}

void takeField(std::string_view name, JsonValue texts, Told* told)
{
    auto& sentences = told->fields[ourFieldName(name)];
    if (const auto text = textOf(texts))
        sentences.push_back(sentence(*text));
    for (const JsonValue child : texts) {
        if (const auto text = textOf(child))
            sentences.push_back(sentence(*text));
    }
}

void takeFields(JsonValue errors, Told* told)
{
    if (errors.isArray() && errors.size() > 0)
        takeField({}, errors, told);
    if (!errors.isObject())
        return;
    for (const JsonValue field : errors)
        takeField(field.key(), field, told);
}

Told readBody(JsonValue root)
{
    Told told;
    takeFields(root["errors"], &told);
    takeError(root["error"], &told);
    takeText(root["message"].isText() ? root["message"].text() : std::string_view{}, &told);
    takeText(root["details"].isText() ? root["details"].text() : std::string_view{}, &told);
    const JsonValue code = root["code"];
    if (const auto number = integerOf(code); number && *number >= 400 && *number < 600)
        told.status = static_cast<int>(*number);
    else if (code.isText())
        takeText(code.text(), &told);
    if (told.text.empty())
        told.text = told.code;
    return told;
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

ErrorKind kindFrom(int status, const Told& told)
{
    switch (status) {
    case 401: return ErrorKind::Unauthorised;
    case 403: return ErrorKind::Forbidden;
    case 404: return ErrorKind::NotFound;
    case 408: return ErrorKind::Timeout;
    case 422: return told.fields.empty() ? ErrorKind::Refused : ErrorKind::Invalid;
    case 429: return ErrorKind::RateLimited;
    default: break;
    }
    if (endsWith(told.code, "_NOT_FOUND"))
        return ErrorKind::NotFound;
    if (status >= 500)
        return told.code.empty() ? ErrorKind::ServerFault : ErrorKind::Refused;
    return told.fields.empty() ? ErrorKind::Refused : ErrorKind::Invalid;
}

Error pageInsteadOfAnswer(const Response& response)
{
    Error error{ErrorKind::ServerFault, {}, response.status};
    if (response.status == 401)
        error.kind = ErrorKind::Unauthorised;
    else if (response.status == 429)
        error.kind = ErrorKind::RateLimited;
    error.detail =
        response.body.isEmpty() ? "an empty answer, status " : "a page instead of an answer, status ";
    error.detail += std::to_string(response.status);
    error.retryAfter = response.retryAfter;
    return error;
}

} // namespace

bool saysFailure(JsonValue root)
{
    const JsonValue success = root["success"];
    if (!success.isMissing())
        return boolOf(success) == false;
    const JsonValue error = root["error"];
    return root["data"].isMissing() && root["id"].isMissing()
        && ((error.isText() && !error.text().empty()) || (error.isObject() && error.size() > 0));
}

Error errorFrom(const Response& response, JsonValue root)
{
    if (root.isMissing())
        return pageInsteadOfAnswer(response);
    Told told = readBody(root);
    const bool statusIsGood = response.status >= 200 && response.status < 300;
    Error error;
    error.kind = kindFrom(statusIsGood ? told.status : response.status, told);
    error.detail = told.text.empty() ? "status " + std::to_string(response.status) : std::move(told.text);
    error.httpStatus = response.status;
    error.serverCode = std::move(told.code);
    error.fieldErrors = std::move(told.fields);
    error.retryAfter = response.retryAfter;
    return error;
}

} // namespace desk::api::v2

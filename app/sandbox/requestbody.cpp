#include "app/sandbox/requestbody.h"

#include <simdjson.h>

#include <charconv>
#include <vector>

namespace desk::sandbox {

namespace {

constexpr std::size_t kMaxDepth = 16; // deeper nesting is nobody's metadata
constexpr std::string_view kBlank = " \t\n\r\v\f";

/// "a[b][]" gives {"a", "b", ""}; brackets that do not pair leave the name whole.
std::vector<std::string_view> pathOf(std::string_view name)
{
    const std::size_t bracket = name.find('[');
    if (bracket == std::string_view::npos || bracket == 0) {
        return {name};
    }
    std::vector<std::string_view> path{name.substr(0, bracket)};
    for (std::size_t at = bracket; at < name.size() && name[at] == '[' && path.size() < kMaxDepth;) {
        const std::size_t end = name.find(']', at);
        if (end == std::string_view::npos) {
            break;
        }
        path.push_back(name.substr(at + 1, end - at - 1));
        at = end + 1;
    }
    return path;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string urlDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0
            && hexDigit(text[i + 2]) >= 0) {
            out += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

Json treeOf(simdjson::ondemand::value value, std::size_t depth);

Json containerOf(simdjson::ondemand::value value, bool isMap, std::size_t depth)
{
    if (depth >= kMaxDepth) {
        throw simdjson::simdjson_error(simdjson::DEPTH_ERROR);
    }
    Json out = isMap ? Json::ofMap() : Json::ofList();
    if (isMap) {
        for (auto field : value.get_object()) {
            const std::string_view key = field.unescaped_key();
            out.member(std::string(key)) = treeOf(field.value(), depth + 1);
        }
    } else {
        for (auto element : value.get_array()) {
            out.append() = treeOf(element.value(), depth + 1);
        }
    }
    return out;
}

Json treeOf(simdjson::ondemand::value value, std::size_t depth)
{
    switch (simdjson::ondemand::json_type(value.type())) {
    case simdjson::ondemand::json_type::object: return containerOf(value, true, depth);
    case simdjson::ondemand::json_type::array: return containerOf(value, false, depth);
    case simdjson::ondemand::json_type::string:
        return Json::ofText(std::string(std::string_view(value.get_string())));
    case simdjson::ondemand::json_type::boolean: return Json::ofBool(value.get_bool());
    case simdjson::ondemand::json_type::number: {
        std::string_view token = value.raw_json_token();
        token = token.substr(0, token.find_last_not_of(kBlank) + 1);
        static_cast<void>(double(value.get_double())); // raw_json_token does not validate; this does
        return Json::ofNumber(std::string(token));
    }
    case simdjson::ondemand::json_type::null: break;
    }
    if (!value.is_null()) {
        throw simdjson::simdjson_error(simdjson::N_ATOM_ERROR);
    }
    return {};
}

} // namespace

void addFormField(RequestBody& body, std::string_view name, std::string_view value)
{
    Json* place = &body.fields;
    for (const std::string_view step : pathOf(name)) {
        if (!step.empty() || place == &body.fields) {
            place = &place->member(step);
            continue;
        }
        place = &place->append();
    }
    *place = Json::ofText(std::string(value));
}

RequestBody urlEncodedBody(std::string_view text)
{
    RequestBody body;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        const std::size_t equals = pair.find('=');
        if (!pair.empty()) {
            addFormField(body, urlDecoded(pair.substr(0, equals)),
                equals == std::string_view::npos ? std::string() : urlDecoded(pair.substr(equals + 1)));
        }
    }
    return body;
}

RequestBody jsonBody(std::string_view text)
{
    RequestBody body;
    try {
        simdjson::ondemand::parser parser;
        const simdjson::padded_string padded(text);
        auto document = parser.iterate(padded);
        body.fields = treeOf(document.get_value(), 0);
    } catch (const simdjson::simdjson_error&) {
        body.fields = Json::ofMap();
    }
    if (body.fields.kind != Json::Kind::Map) {
        body.fields = Json::ofMap();
    }
    return body;
}

void normalise(Json& value)
{
    for (Json& member : value.members) {
        normalise(member);
    }
    if (value.kind != Json::Kind::String) {
        return;
    }
    const std::size_t first = value.text.find_first_not_of(kBlank);
    if (first == std::string::npos) {
        value = Json{};
        return;
    }
    value.text = value.text.substr(first, value.text.find_last_not_of(kBlank) - first + 1);
}

std::optional<long long> centimesOf(std::string_view decimal)
{
    const bool isNegative = decimal.starts_with('-');
    if (isNegative || decimal.starts_with('+')) {
        decimal.remove_prefix(1);
    }
    const std::size_t point = decimal.find('.');
    const std::string_view whole = decimal.substr(0, point);
    std::string fraction = point == std::string_view::npos ? "" : std::string(decimal.substr(point + 1));
    constexpr std::string_view digits = "0123456789";
    if ((whole.empty() && fraction.empty()) || whole.size() > 13
        || whole.find_first_not_of(digits) != std::string_view::npos
        || fraction.find_first_not_of(digits) != std::string::npos) {
        return std::nullopt;
    }
    fraction.resize(std::max<std::size_t>(fraction.size(), 3), '0');
    long long centimes = (fraction[0] - '0') * 10 + (fraction[1] - '0') + (fraction[2] >= '5' ? 1 : 0);
    long long units = 0;
    for (const char c : whole) {
        units = units * 10 + (c - '0');
    }
    centimes += units * 100;
    return isNegative ? -centimes : centimes;
}

std::optional<long long> integerOf(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

} // namespace desk::sandbox

#include "core/api/v2/jsonreader.h"

#include "core/api/v2/jsontext.h"

#include <simdjson.h>

#include <cstring>
#include <deque>
#include <string>
#include <vector>

namespace desk::api::v2 {
namespace {

namespace od = simdjson::ondemand;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view trimmedRight(std::string_view token)
{
    while (!token.empty() && isSpace(token.back()))
        token.remove_suffix(1);
    return token;
}

std::size_t skipDigits(std::string_view token, std::size_t at)
{
    while (at < token.size() && token[at] >= '0' && token[at] <= '9')
        ++at;
    return at;
}

/// The number grammar of RFC 8259.
bool isNumberToken(std::string_view token)
{
    std::size_t at = !token.empty() && token[0] == '-' ? 1 : 0;
    const std::size_t whole = at;
    at = skipDigits(token, at);
    if (at == whole || (token[whole] == '0' && at > whole + 1))
        return false;
    if (at < token.size() && token[at] == '.') {
        const std::size_t from = ++at;
        at = skipDigits(token, at);
        if (at == from)
            return false;
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        ++at;
        if (at < token.size() && (token[at] == '+' || token[at] == '-'))
            ++at;
        const std::size_t from = at;
        at = skipDigits(token, at);
        if (at == from)
            return false;
    }
    return at == token.size();
}

} // namespace

struct JsonReader::State {
    od::parser parser;
    std::string buffer;
    std::vector<JsonNode> nodes;
    std::deque<std::string> mended; ///< texts that only unescapedLeniently() could read

    simdjson::error_code readRoot(std::string_view bytes);
    simdjson::error_code readValue(od::value value, std::string_view key, int depth);
    simdjson::error_code readObject(od::object object, std::size_t at, int depth);
    simdjson::error_code readKey(od::field* field, std::string_view* key);
    simdjson::error_code readArray(od::array array, std::size_t at, int depth);
    simdjson::error_code readText(od::value value, std::string_view token, JsonNode* node);
    static simdjson::error_code readScalar(std::string_view token, JsonNode* node);
};

JsonReader::JsonReader() : m_state(std::make_unique<State>()) {}
JsonReader::~JsonReader() = default;

Result<JsonValue> JsonReader::read(std::string_view bytes)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark)
        bytes.remove_prefix(kByteOrderMark.size());
    const auto error = m_state->readRoot(bytes);
    if (error != simdjson::SUCCESS)
        return failure(ErrorKind::BadResponse, std::string("not readable as JSON: ") + simdjson::error_message(error));
    return JsonValue(m_state->nodes.data());
}

simdjson::error_code JsonReader::State::readRoot(std::string_view bytes)
{
    buffer.resize(bytes.size() + simdjson::SIMDJSON_PADDING);
    std::memcpy(buffer.data(), bytes.data(), bytes.size());
    std::memset(buffer.data() + bytes.size(), 0, simdjson::SIMDJSON_PADDING);
    nodes.clear();
    mended.clear();

    od::document document;
    if (const auto error = parser.iterate(buffer.data(), bytes.size(), buffer.size()).get(document))
        return error;
    od::json_type type{};
    if (const auto error = document.type().get(type))
        return error;
    nodes.emplace_back();
    simdjson::error_code error = simdjson::INCORRECT_TYPE;
    if (type == od::json_type::object) {
        od::object object;
        error = document.get_object().get(object);
        if (!error)
            error = readObject(object, 0, 1);
    } else if (type == od::json_type::array) {
        od::array array;
        error = document.get_array().get(array);
        if (!error)
            error = readArray(array, 0, 1);
    }
    const char* rest = nullptr;
    if (!error && !document.current_location().get(rest) && rest < buffer.data() + bytes.size())
        return simdjson::TRAILING_CONTENT;
    return error;
}

simdjson::error_code JsonReader::State::readKey(od::field* field, std::string_view* key)
{
    const char* begin = field->key().raw();
    const char* end = begin;
    while (*end != '"' && *end != '\\') // one of them comes: the text was found to close every string
        ++end;
    *key = {begin, static_cast<std::size_t>(end - begin)};
    if (*end == '"')
        return simdjson::SUCCESS; // stands in the buffer as it is
    return field->unescaped_key().get(*key);
}

simdjson::error_code JsonReader::State::readObject(od::object object, std::size_t at, int depth)
{
    nodes[at].kind = JsonKind::Object;
    std::uint32_t count = 0;
    for (auto result : object) {
        od::field field;
        if (const auto error = std::move(result).get(field))
            return error;
        std::string_view key;
        if (const auto error = readKey(&field, &key))
            return error;
        if (const auto error = readValue(field.value(), key, depth))
            return error;
        ++count;
    }
    nodes[at].count = count;
    nodes[at].span = static_cast<std::uint32_t>(nodes.size() - at);
    return simdjson::SUCCESS;
}

simdjson::error_code JsonReader::State::readArray(od::array array, std::size_t at, int depth)
{
    nodes[at].kind = JsonKind::Array;
    std::uint32_t count = 0;
    for (auto result : array) {
        od::value value;
        if (const auto error = std::move(result).get(value))
            return error;
        if (const auto error = readValue(value, {}, depth))
            return error;
        ++count;
    }
    nodes[at].count = count;
    nodes[at].span = static_cast<std::uint32_t>(nodes.size() - at);
    return simdjson::SUCCESS;
}

simdjson::error_code JsonReader::State::readValue(od::value value, std::string_view key, int depth)
{
    const std::size_t at = nodes.size();
    nodes.emplace_back();
    nodes[at].key = key;
    const std::string_view token = trimmedRight(value.raw_json_token());
    if (token.empty())
        return simdjson::TAPE_ERROR;
    if (token[0] == '{' || token[0] == '[') {
        if (depth >= kMaxDepth)
            return simdjson::DEPTH_ERROR;
        if (token[0] == '{') {
            od::object object;
            if (const auto error = value.get_object().get(object))
                return error;
            return readObject(object, at, depth + 1);
        }
        od::array array;
        if (const auto error = value.get_array().get(array))
            return error;
        return readArray(array, at, depth + 1);
    }
    if (token[0] == '"')
        return readText(value, token, &nodes[at]);
    return readScalar(token, &nodes[at]);
}

simdjson::error_code JsonReader::State::readText(od::value value, std::string_view token, JsonNode* node)
{
    node->kind = JsonKind::Text;
    if (token.size() < 2 || token.back() != '"')
        return simdjson::UNCLOSED_STRING;
    node->text = token.substr(1, token.size() - 2);
    if (node->text.find('\\') == std::string_view::npos)
        return simdjson::SUCCESS; // stands in the buffer as it is
    if (value.get_string().get(node->text) == simdjson::SUCCESS)
        return simdjson::SUCCESS;
    auto lenient = unescapedLeniently(token.substr(1, token.size() - 2));
    if (!lenient)
        return simdjson::STRING_ERROR;
    node->text = mended.emplace_back(std::move(*lenient));
    return simdjson::SUCCESS;
}

simdjson::error_code JsonReader::State::readScalar(std::string_view token, JsonNode* node)
{
    if (token == "null") {
        node->kind = JsonKind::Null;
    } else if (token == "true") {
        node->kind = JsonKind::True;
    } else if (token == "false") {
        node->kind = JsonKind::False;
    } else if (isNumberToken(token)) {
        node->kind = JsonKind::Number;
        node->text = token;
    } else {
        return simdjson::NUMBER_ERROR;
    }
    return simdjson::SUCCESS;
}

} // namespace desk::api::v2

#include "core/api/v2/tokenreader.h"

#include "core/api/v2/jsontext.h"

#include <cstring>

namespace desk::api::v2 {
namespace {

namespace od = simdjson::ondemand;
using simdjson::error_code;

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

/// The key where it stands in the buffer; no data where it has escapes. (simdjson copies every key, and a
/// loop over its characters is mispredicted at the end of each.)
std::string_view plainKey(const od::field& field, const char* bufferEnd)
{
    const char* const begin = field.key().raw();
    const auto* end =
        static_cast<const char*>(std::memchr(begin, '"', static_cast<std::size_t>(bufferEnd - begin)));
    if (!end || std::memchr(begin, '\\', static_cast<std::size_t>(end - begin)))
        return {};
    return {begin, static_cast<std::size_t>(end - begin)};
}

} // namespace

error_code TokenReader::read(const std::string& buffer, std::size_t size, int maxDepth, JsonNodes* nodes)
{
    m_nodes = nodes;
    m_nodes->clear();
    m_mended.clear();
    m_end = buffer.data() + buffer.size();
    od::document document;
    if (const auto error = m_parser.iterate(buffer.data(), size, buffer.size()).get(document))
        return error;
    od::json_type type{};
    if (const auto error = document.type().get(type))
        return error;
    const std::size_t at = m_nodes->add({});
    error_code error = simdjson::INCORRECT_TYPE;
    if (type == od::json_type::object) {
        od::object object;
        error = document.get_object().get(object);
        if (!error)
            error = readObject(object, at, maxDepth);
    } else if (type == od::json_type::array) {
        od::array array;
        error = document.get_array().get(array);
        if (!error)
            error = readArray(array, at, maxDepth);
    }
    const char* rest = nullptr;
    if (!error && !document.current_location().get(rest) && rest < buffer.data() + size)
        return simdjson::TRAILING_CONTENT;
    return error;
}

error_code TokenReader::readObject(od::object object, std::size_t at, int depth)
{
    std::uint32_t count = 0;
    for (auto result : object) {
        od::field field;
        if (const auto error = std::move(result).get(field))
            return error;
        std::string_view key = plainKey(field, m_end);
        if (key.data() == nullptr) {
            if (const auto error = field.unescaped_key().get(key))
                return error;
        }
        if (const auto error = readValue(field.value(), m_nodes->add(key), depth - 1))
            return error;
        ++count;
    }
    m_nodes->close(at, JsonKind::Object, count);
    return simdjson::SUCCESS;
}

error_code TokenReader::readArray(od::array array, std::size_t at, int depth)
{
    std::uint32_t count = 0;
    for (auto result : array) {
        od::value value;
        if (const auto error = std::move(result).get(value))
            return error;
        if (const auto error = readValue(value, m_nodes->add({}), depth - 1))
            return error;
        ++count;
    }
    m_nodes->close(at, JsonKind::Array, count);
    return simdjson::SUCCESS;
}

error_code TokenReader::readValue(Value value, std::size_t at, int depth)
{
    const std::string_view token = trimmedRight(value.raw_json_token());
    if (token.empty())
        return simdjson::TAPE_ERROR;
    if ((token[0] == '{' || token[0] == '[') && depth == 0)
        return simdjson::DEPTH_ERROR;
    if (token[0] == '{') {
        od::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        return readObject(object, at, depth);
    }
    if (token[0] == '[') {
        od::array array;
        if (const auto error = value.get_array().get(array))
            return error;
        return readArray(array, at, depth);
    }
    return token[0] == '"' ? readText(value, token, at) : readScalar(token, at);
}

error_code TokenReader::readText(Value value, std::string_view token, std::size_t at)
{
    if (token.size() < 2 || token.back() != '"')
        return simdjson::UNCLOSED_STRING;
    std::string_view text = token.substr(1, token.size() - 2);
    const bool isEscaped = text.find('\\') != std::string_view::npos; // else it stands in the buffer as it is
    if (isEscaped && value.get_string().get(text) != simdjson::SUCCESS) {
        auto lenient = unescapedLeniently(token.substr(1, token.size() - 2));
        if (!lenient)
            return simdjson::STRING_ERROR;
        text = m_mended.emplace_back(std::move(*lenient));
    }
    m_nodes->setScalar(at, JsonKind::Text, text);
    return simdjson::SUCCESS;
}

error_code TokenReader::readScalar(std::string_view token, std::size_t at)
{
    if (token == "null")
        m_nodes->setScalar(at, JsonKind::Null);
    else if (token == "true")
        m_nodes->setScalar(at, JsonKind::True);
    else if (token == "false")
        m_nodes->setScalar(at, JsonKind::False);
    else if (isNumberToken(token))
        m_nodes->setScalar(at, JsonKind::Number, token);
    else
        return simdjson::NUMBER_ERROR;
    return simdjson::SUCCESS;
}

} // namespace desk::api::v2

#include "core/api/v2/jsonreader.h"

#include "core/api/v2/tokenreader.h"

#include <simdjson.h>

#include <cstring>
#include <string>

namespace desk::api::v2 {

struct JsonReader::State {
    std::string buffer;
    JsonNodes nodes;
    TokenReader tokens;
};

JsonReader::JsonReader() : m_state(std::make_unique<State>()) {}
JsonReader::~JsonReader() = default;

Result<JsonValue> JsonReader::read(std::string_view bytes)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark)
        bytes.remove_prefix(kByteOrderMark.size());
    std::string& buffer = m_state->buffer;
    buffer.resize(bytes.size() + simdjson::SIMDJSON_PADDING);
    std::memcpy(buffer.data(), bytes.data(), bytes.size());
    std::memset(buffer.data() + bytes.size(), 0, simdjson::SIMDJSON_PADDING);

    const auto error = m_state->tokens.read(buffer, bytes.size(), kMaxDepth, &m_state->nodes);
    if (error != simdjson::SUCCESS)
        return failure(
            ErrorKind::BadResponse, std::string("not readable as JSON: ") + simdjson::error_message(error));
    return m_state->nodes.root();
}

} // namespace desk::api::v2

// TokenReader: from JSON to nodes, with numbers as the characters that were sent.
#pragma once

#include "core/api/v2/jsonnodes.h"

#include <simdjson.h>

#include <deque>
#include <string>

namespace desk::api::v2 {

class TokenReader
{
public:
    /// `buffer` holds `size` bytes and simdjson's padding. Everything is visited, so everything is checked.
    /// Texts of the nodes live in `buffer` and in this reader.
    simdjson::error_code read(const std::string& buffer, std::size_t size, int maxDepth, JsonNodes* nodes);

private:
    using Value = simdjson::ondemand::value;

    simdjson::error_code readValue(Value value, std::size_t at, int depth);
    simdjson::error_code readObject(simdjson::ondemand::object object, std::size_t at, int depth);
    simdjson::error_code readArray(simdjson::ondemand::array array, std::size_t at, int depth);
    simdjson::error_code readText(Value value, std::string_view token, std::size_t at);
    simdjson::error_code readScalar(std::string_view token, std::size_t at);

    simdjson::ondemand::parser m_parser;
    std::deque<std::string> m_mended; ///< texts that only unescapedLeniently() could read
    JsonNodes* m_nodes = nullptr;     ///< during read()
    const char* m_end = nullptr;      ///< of the buffer
};

} // namespace desk::api::v2

// JsonNodes: the nodes of one text, filled front to back.
#pragma once

#include "core/api/v2/jsonvalue.h"

#include <cstddef>
#include <vector>

namespace desk::api::v2 {

/// Keeps its memory from text to text.
class JsonNodes
{
public:
    void clear() { m_used = 0; }
    std::size_t add(std::string_view key)
    {
        if (m_used == m_nodes.size())
            m_nodes.resize(m_used < 512 ? 1024 : m_used * 2);
        m_nodes[m_used].key = key;
        return m_used++;
    }
    void setScalar(std::size_t at, JsonKind kind, std::string_view text = {})
    {
        JsonNode& node = m_nodes[at];
        node.text = text;
        node.span = 1;
        node.count = 0;
        node.kind = kind;
    }
    /// Everything added since `at` is inside it.
    void close(std::size_t at, JsonKind kind, std::uint32_t count)
    {
        JsonNode& node = m_nodes[at];
        node.text = {};
        node.span = static_cast<std::uint32_t>(m_used - at);
        node.count = count;
        node.kind = kind;
    }
    JsonValue root() const { return m_used > 0 ? JsonValue(m_nodes.data()) : JsonValue(); }

private:
    std::vector<JsonNode> m_nodes;
    std::size_t m_used = 0;
};

} // namespace desk::api::v2

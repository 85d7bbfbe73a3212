#include "core/api/v2/jsonvalue.h"

namespace desk::api::v2 {

JsonValue JsonValue::operator[](std::string_view member) const
{
    return MemberFinder(*this)[member];
}

MemberFinder::MemberFinder(JsonValue object)
{
    if (!object.isObject())
        return;
    m_first = object.m_node + 1;
    m_end = object.m_node + object.m_node->span;
    m_next = m_first;
}

JsonValue MemberFinder::operator[](std::string_view member)
{
    for (const JsonNode* node = m_next; node != m_end; node += node->span) {
        if (node->key == member) {
            m_next = node + node->span;
            return JsonValue(node);
        }
    }
    for (const JsonNode* node = m_first; node != m_next; node += node->span) {
        if (node->key == member) {
            m_next = node + node->span;
            return JsonValue(node);
        }
    }
    return {};
}

} // namespace desk::api::v2

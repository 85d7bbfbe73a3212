// JsonValue: a view of one value in a parsed answer. Numbers keep the characters the server wrote.
#pragma once

#include <cstdint>
#include <string_view>

namespace desk::api::v2 {

enum class JsonKind : std::uint8_t { Missing, Null, False, True, Number, Text, Array, Object };

/// One value and where the next one stands; children follow their parent directly.
struct JsonNode {
    std::string_view key;    ///< of a member, unescaped; empty for elements of arrays
    std::string_view text;   ///< Text: unescaped UTF-8. Number: the token as written
    std::uint32_t span = 1;  ///< nodes of this value, itself included
    std::uint32_t count = 0; ///< members or elements
    JsonKind kind = JsonKind::Missing;
};

/// Cheap to copy; valid until its JsonReader reads the next text.
class JsonValue
{
public:
    JsonValue() = default; ///< Missing
    explicit JsonValue(const JsonNode* node) : m_node(node) {}

    JsonKind kind() const { return m_node ? m_node->kind : JsonKind::Missing; }
    bool isMissing() const { return kind() == JsonKind::Missing; }
    bool isNull() const { return kind() == JsonKind::Null; }
    bool isArray() const { return kind() == JsonKind::Array; }
    bool isObject() const { return kind() == JsonKind::Object; }
    bool isText() const { return kind() == JsonKind::Text; }
    bool isNumber() const { return kind() == JsonKind::Number; }
    bool isBool() const { return kind() == JsonKind::True || kind() == JsonKind::False; }

    std::string_view key() const { return m_node ? m_node->key : std::string_view{}; }
    std::string_view text() const { return m_node ? m_node->text : std::string_view{}; }
    /// Members or elements; 0 for everything else.
    std::uint32_t size() const { return m_node ? m_node->count : 0; }
    /// The member of an object; Missing where there is none, and for everything that is no object.
    JsonValue operator[](std::string_view member) const;

    /// Iterates over members or elements.
    class Iterator
    {
    public:
        explicit Iterator(const JsonNode* node) : m_node(node) {}
        JsonValue operator*() const { return JsonValue(m_node); }
        Iterator& operator++()
        {
            m_node += m_node->span;
            return *this;
        }
        bool operator==(const Iterator&) const = default;

    private:
        const JsonNode* m_node;
    };
    Iterator begin() const { return Iterator(m_node ? m_node + 1 : nullptr); }
    Iterator end() const { return Iterator(m_node ? m_node + m_node->span : nullptr); }

private:
    friend class MemberFinder;
    const JsonNode* m_node = nullptr;
};

/// Looks up members of one object, fast when they are asked for in about the order they stand in.
class MemberFinder
{
public:
    explicit MemberFinder(JsonValue object);
    JsonValue operator[](std::string_view member);

private:
    const JsonNode* m_first = nullptr;
    const JsonNode* m_end = nullptr;
    const JsonNode* m_next = nullptr;
};

} // namespace desk::api::v2

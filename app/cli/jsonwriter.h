// JsonWriter: JSON text in the order it is told, streamed into a string.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace desk::cli {

/// The caller keeps keys and values in step; commas are ours.
class JsonWriter
{
public:
    JsonWriter& beginObject() { return open('{'); }
    JsonWriter& endObject() { return close('}'); }
    JsonWriter& beginArray() { return open('['); }
    JsonWriter& endArray() { return close(']'); }
    JsonWriter& key(std::string_view name);

    JsonWriter& text(std::string_view value);
    JsonWriter& textOrNull(std::string_view value)
    {
        return value.empty() ? null() : text(value);
    } ///< empty is null
    JsonWriter& maybe(const std::optional<std::string>& value) { return value ? text(*value) : null(); }
    JsonWriter& number(std::optional<std::int64_t> value);
    JsonWriter& milliseconds(std::int64_t value); ///< as seconds with three decimals
    JsonWriter& boolean(std::optional<bool> value);
    JsonWriter& null() { return raw("null"); }
    JsonWriter& raw(std::string_view json); ///< one value that is JSON already

    /// A new line before the next value, so that a long array is one element a line.
    JsonWriter& newLine();

    std::size_t size() const { return m_out.size(); }
    /// What was written since the last call.
    std::string take() { return std::exchange(m_out, {}); }

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    void separate();

    std::string m_out;
    bool m_needsComma = false;
    bool m_wantsNewLine = false;
};

} // namespace desk::cli

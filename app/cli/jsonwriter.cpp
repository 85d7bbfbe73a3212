#include "app/cli/jsonwriter.h"

namespace desk::cli {
namespace {

void appendEscaped(std::string_view text, std::string* out)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            *out += {'\\', c};
        } else if (c == '\n') {
            *out += "\\n";
        } else if (byte < 0x20 || byte == 0x7F) {
            *out += {'\\', 'u', '0', '0', kHex[byte >> 4U], kHex[byte & 15U]};
        } else {
            *out += c;
        }
    }
}

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out += ',';
    if (m_wantsNewLine)
        m_out += '\n';
    m_wantsNewLine = false;
}

JsonWriter& JsonWriter::raw(std::string_view json)
{
    separate();
    m_out += json;
    m_needsComma = true;
    return *this;
}

JsonWriter& JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket)
{
    if (m_wantsNewLine && m_needsComma) // an empty array stays `[]`
        m_out += '\n';
    m_wantsNewLine = false;
    m_out += bracket;
    m_needsComma = true;
    return *this;
}

JsonWriter& JsonWriter::newLine()
{
    m_wantsNewLine = true;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    text(name);
    m_out += ':';
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value)
{
    separate();
    m_out += '"';
    appendEscaped(value, &m_out);
    m_out += '"';
    m_needsComma = true;
    return *this;
}

JsonWriter& JsonWriter::number(std::optional<std::int64_t> value)
{
    return value ? raw(std::to_string(*value)) : null();
}

JsonWriter& JsonWriter::milliseconds(std::int64_t value)
{
    const std::string rest = std::to_string(1000 + value % 1000);
    return raw(std::to_string(value / 1000) + '.' + rest.substr(1));
}

JsonWriter& JsonWriter::boolean(std::optional<bool> value)
{
    if (!value)
        return null();
    return raw(*value ? "true" : "false");
}

} // namespace desk::cli

#include "app/cli/texttable.h"

#include <algorithm>
#include <array>

namespace desk::cli {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array kZeroWidth{Range{0x300, 0x36F}, Range{0x610, 0x61A}, Range{0x64B, 0x65F},
    Range{0x670, 0x670}, Range{0x6D6, 0x6DC}, Range{0x6DF, 0x6E8}, Range{0x6EA, 0x6ED}, Range{0x200B, 0x200F},
    Range{0x202A, 0x202E}, Range{0x2060, 0x206F}, Range{0xFE00, 0xFE0F}, Range{0xFEFF, 0xFEFF}};
constexpr std::array kDoubleWidth{Range{0x1100, 0x115F}, Range{0x2E80, 0xA4CF}, Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF}, Range{0xFE30, 0xFE6F}, Range{0xFF00, 0xFF60}, Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};

template <std::size_t N>
bool isIn(const std::array<Range, N>& ranges, char32_t c)
{
    return std::any_of(
        ranges.begin(), ranges.end(), [c](Range range) { return range.first <= c && c <= range.last; });
}

std::size_t widthOf(char32_t c)
{
    if (isIn(kZeroWidth, c))
        return 0;
    return isIn(kDoubleWidth, c) ? 2 : 1;
}

struct Character {
    char32_t code;
    std::size_t bytes;
};

/// The character at `at`; a broken byte counts as one character.
Character characterAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t bytes = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (bytes == 1 || at + bytes > text.size())
        return {lead, 1};
    char32_t code = lead & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i)
        code = (code << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    return {code, bytes};
}

bool isOverride(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

std::size_t displayWidth(std::string_view utf8)
{
    std::size_t width = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const Character c = characterAt(utf8, at);
        width += widthOf(c.code);
        at += c.bytes;
    }
    return width;
}

std::string harmless(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Character c = characterAt(utf8, at);
        if (c.code < 0x20 || (c.code >= 0x7F && c.code < 0xA0))
            out += ' ';
        else if (!isOverride(c.code))
            out += utf8.substr(at, c.bytes);
        at += c.bytes;
    }
    return out;
}

std::string shortened(std::string_view utf8, std::size_t width)
{
    if (displayWidth(utf8) <= width)
        return std::string(utf8);
    std::size_t used = 1; // the ellipsis
    std::size_t at = 0;
    while (at < utf8.size()) {
        const Character c = characterAt(utf8, at);
        if (used + widthOf(c.code) > width)
            break;
        used += widthOf(c.code);
        at += c.bytes;
    }
    return std::string(utf8.substr(0, at)) + "\u2026";
}

TextTable::TextTable(std::vector<TextColumn> columns) : m_columns(std::move(columns))
{
    for (const TextColumn& column : m_columns)
        m_widths.push_back(std::max(column.minWidth, displayWidth(column.title)));
}

void TextTable::add(std::vector<std::string> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i] = harmless(cells[i]);
        m_widths[i] = std::max(m_widths[i], displayWidth(cells[i]));
    }
    m_rows.push_back(std::move(cells));
}

std::string TextTable::line(const std::vector<std::string>& cells) const
{
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string gap(m_widths[i] - displayWidth(cells[i]), ' ');
        if (i > 0)
            text += "  ";
        text += m_columns[i].align == Align::Right ? gap + cells[i] : cells[i] + gap;
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text + '\n';
}

std::string TextTable::take()
{
    std::string text;
    if (!m_hasTitles) {
        std::vector<std::string> titles;
        for (const TextColumn& column : m_columns)
            titles.emplace_back(column.title);
        text = line(titles);
        m_hasTitles = true;
    }
    for (const auto& row : m_rows)
        text += line(row);
    m_rows.clear();
    return text;
}

} // namespace desk::cli

#include "core/report/formulaguard.h"

#include <algorithm>
#include <array>

namespace desk::report {
namespace {

/// A character and how many bytes it takes; no bytes at the end of the text. What is no UTF-8 counts as one
/// character that means nothing here.
struct Character {
    char32_t code = 0;
    std::size_t bytes = 0;
};

Character firstOf(std::string_view text)
{
    if (text.empty())
        return {};
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || text.size() < bytes)
        return {0xFFFD, 1};
    char32_t code = lead & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i)
        code = (code << 6U) | (byte(i) & 0x3FU);
    return {code, bytes};
}

struct Range {
    char32_t first, last;
};

/// Unicode 15: separators (Zs, Zl, Zp), what has no width (Cf, joiners, variation selectors), and letters that are
/// drawn as nothing.
constexpr std::array kUnseen{Range{0x20, 0x20}, Range{0xA0, 0xA0}, Range{0xAD, 0xAD}, Range{0x34F, 0x34F},
    Range{0x61C, 0x61C}, Range{0x115F, 0x1160}, Range{0x1680, 0x1680}, Range{0x17B4, 0x17B5},
    Range{0x180B, 0x180F}, Range{0x2000, 0x200F}, Range{0x2028, 0x202F}, Range{0x205F, 0x206F},
    Range{0x2800, 0x2800}, Range{0x3000, 0x3000}, Range{0x3164, 0x3164}, Range{0xFE00, 0xFE0F},
    Range{0xFEFF, 0xFEFF}, Range{0xFFA0, 0xFFA0}, Range{0xFFF9, 0xFFFB}, Range{0x1D173, 0x1D17A},
    Range{0xE0000, 0xE0FFF}};

constexpr std::array<char32_t, 15> kStarts{
    '=', '+', '-', '@', '\t', '\r', '\n', 0xFE62, 0xFE63, 0xFE66, 0xFE6B, 0xFF0B, 0xFF0D, 0xFF1D, 0xFF20};

bool isUnseen(char32_t code)
{
    return std::any_of(kUnseen.begin(), kUnseen.end(),
        [code](const Range& range) { return code >= range.first && code <= range.last; });
}

} // namespace

bool looksLikeFormula(std::string_view text)
{
    Character first = firstOf(text);
    while (first.bytes > 0 && isUnseen(first.code)) {
        text.remove_prefix(first.bytes);
        first = firstOf(text);
    }
    return first.bytes > 0 && std::find(kStarts.begin(), kStarts.end(), first.code) != kStarts.end();
}

} // namespace desk::report

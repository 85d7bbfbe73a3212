#include "core/domain/searchtext.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace desk {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// Lower case; every blank is a space.
char foldedAscii(char c)
{
    if (c >= 'A' && c <= 'Z')
        return static_cast<char>(c - 'A' + 'a');
    return c >= '\t' && c <= '\r' ? ' ' : c;
}

/// What stands for `c` once marks are gone: one character, or 0 to drop it.
char16_t foldedCharacter(char16_t c)
{
    switch (c) {
    case u'\u0671': return u'\u0627'; // alef wasla -> alef
    case u'\u0629': return u'\u0647'; // teh marbuta -> heh
    case u'\u0649':                   // alef maksura
    case u'\u06CC': return u'\u064A'; // Farsi yeh -> yeh
    case u'\u06A9': return u'\u0643'; // keheh -> kaf
    case u'\u066B': return u'.';      // Arabic decimal mark
    case u'\u066C': return u',';      // Arabic group mark
    case u'\u0640': return 0;         // tatweel
    default: break;                   // a character, not one of our enums
    }
    if (c >= u'\u0660' && c <= u'\u0669')
        return static_cast<char16_t>(u'0' + (c - u'\u0660'));
    if (c >= u'\u06F0' && c <= u'\u06F9')
        return static_cast<char16_t>(u'0' + (c - u'\u06F0'));
    return c;
}

/// Letters that Unicode does not decompose although people type two.
QString withoutLigatures(QString text)
{
    text.replace(QChar(u'\u0153'), QLatin1String("oe"));
    text.replace(QChar(u'\u00E6'), QLatin1String("ae"));
    text.replace(QChar(u'\u00DF'), QLatin1String("ss"));
    return text;
}

std::string foldedUnicode(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    const QString decomposed =
        withoutLigatures(text.normalized(QString::NormalizationForm_KD).toCaseFolded());
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        const auto category = c.category();
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format)
            continue;
        const char16_t mapped = foldedCharacter(c.unicode());
        if (mapped)
            out += c.isSpace() ? QChar(u' ') : QChar(mapped);
    }
    return out.toStdString();
}

/// Folded forms of what most texts are made of: Latin with accents, Arabic, typographers' marks and spaces. Each is
/// folded alone, since what it becomes does not depend on its neighbours.
class FoldedLetters
{
public:
    FoldedLetters()
    {
        std::size_t at = 0;
        for (const auto& [first, end] : kBlocks) {
            for (char32_t letter = first; letter < end; ++letter)
                m_letters[at++] = Letter(foldedUnicode(QString::fromUcs4(&letter, 1).toStdString()));
        }
    }

    struct Found {
        std::string_view folded;
        std::size_t size; ///< in UTF-8, unfolded
    };
    /// What stands at `at`; nullopt where that is none of them.
    std::optional<Found> find(std::string_view utf8, std::size_t at) const
    {
        const auto bits = [&](std::size_t ahead) { // of a byte that goes on with a character
            const auto byte = at + ahead < utf8.size() ? static_cast<unsigned char>(utf8[at + ahead]) : 0U;
            return (byte & 0xC0U) == 0x80 ? byte & 0x3FU : kNoBits;
        };
        const unsigned lead = static_cast<unsigned char>(utf8[at]);
        if (lead >= 0xC2 && lead <= 0xDF && bits(1) != kNoBits)
            return known((lead & 0x1FU) << 6U | bits(1), 2);
        if (lead == 0xE2 && bits(1) != kNoBits && bits(2) != kNoBits)
            return known(0x2000U | bits(1) << 6U | bits(2), 3);
        return std::nullopt;
    }

private:
    struct Letter {
        Letter() = default;
        explicit Letter(const std::string& folded)
            : size(static_cast<std::uint8_t>(folded.copy(bytes.data(), bytes.size())))
            , isKnown(folded.size() <= bytes.size())
        {}

        std::array<char, 6> bytes{};
        std::uint8_t size = 0;
        bool isKnown = false;
    };

    std::optional<Found> known(char32_t letter, std::size_t size) const
    {
        std::size_t offset = 0;
        for (const auto& [first, end] : kBlocks) {
            if (letter >= first && letter < end) {
                const Letter& found = m_letters[offset + (letter - first)];
                return found.isKnown ? std::optional(Found{{found.bytes.data(), found.size}, size})
                                     : std::nullopt;
            }
            offset += end - first;
        }
        return std::nullopt;
    }

    static constexpr unsigned kNoBits = 0xFF;
    static constexpr std::array<std::pair<char32_t, char32_t>, 3> kBlocks{
        {{0x80, 0x180}, {0x600, 0x700}, {0x2000, 0x2070}}};

    std::array<Letter, 0x100 + 0x100 + 0x70> m_letters;
};

/// Without numbers in their one form.
void appendFoldedLetters(std::string& to, std::string_view utf8)
{
    static const FoldedLetters kLetters;
    const std::size_t start = to.size();
    for (std::size_t at = 0; at < utf8.size();) {
        if (isAscii(utf8[at])) {
            const auto first = utf8.begin() + static_cast<std::ptrdiff_t>(at);
            const auto end = std::find_if_not(first, utf8.end(), isAscii);
            const std::size_t before = to.size();
            to.append(first, end);
            std::transform(first, end, to.begin() + static_cast<std::ptrdiff_t>(before), foldedAscii);
            at += static_cast<std::size_t>(end - first);
            continue;
        }
        const auto letter = kLetters.find(utf8, at);
        if (!letter) { // all of it: a mark may belong to the letter before
            to.resize(start);
            to += foldedUnicode(utf8);
            return;
        }
        to += letter->folded;
        at += letter->size;
    }
}

bool isSeparator(char c)
{
    return c == ' ' || c == '.' || c == ',';
}

/// Only digits on both sides of a separator can have another form.
bool hasDividedNumber(std::string_view text)
{
    for (std::size_t at = 1; at + 1 < text.size(); ++at) {
        if (isSeparator(text[at]) && isDigit(text[at - 1]) && isDigit(text[at + 1]))
            return true;
    }
    return false;
}

std::size_t digitsFrom(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

/// True where `at` is a separator with digits behind it: the number is not over.
bool goesOn(std::string_view text, std::size_t at)
{
    return at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && isDigit(text[at + 1]);
}

/// Appends the number that starts at `at` in its one form; returns where it ends.
std::size_t appendNumber(std::string_view text, std::size_t at, std::string* out)
{
    const std::size_t whole = digitsFrom(text, at);
    std::size_t end = at + whole;
    std::string digits(text.substr(at, whole));
    char group = 0;
    if (whole <= 3) {
        while (end < text.size() && isSeparator(text[end]) && (!group || text[end] == group)
               && digitsFrom(text, end + 1) == 3) {
            group = text[end];
            digits += text.substr(end + 1, 3);
            end += 4;
        }
    }
    const std::size_t decimals = goesOn(text, end) && text[end] != group ? digitsFrom(text, end + 1) : 0;
    const std::size_t after = end + 1 + decimals;
    if (decimals == 1 || decimals == 2) {
        if (!goesOn(text, after)) {
            std::string_view fraction = text.substr(end + 1, decimals);
            while (!fraction.empty() && fraction.back() == '0')
                fraction.remove_suffix(1);
            *out += fraction.empty() ? digits : digits + '.' + std::string(fraction);
            return after;
        }
    }
    if (goesOn(text, end)) { // a date, a version, an address: not an amount
        while (end < text.size() && (isDigit(text[end]) || goesOn(text, end)))
            ++end;
        *out += text.substr(at, end - at);
        return end;
    }
    *out += digits;
    return end;
}

std::string withPlainAmounts(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (isDigit(text[at]))
            at = appendNumber(text, at, &out);
        else
            out += text[at++];
    }
    return out;
}

} // namespace

void appendFolded(std::string& to, std::string_view utf8)
{
    const std::size_t start = to.size();
    appendFoldedLetters(to, utf8);
    if (!hasDividedNumber(std::string_view(to).substr(start)))
        return;
    const std::string plain = withPlainAmounts(std::string_view(to).substr(start));
    to.resize(start);
    to += plain;
}

std::string folded(std::string_view utf8)
{
    std::string text;
    text.reserve(utf8.size());
    appendFolded(text, utf8);
    return text;
}

} // namespace desk

#include "core/domain/searchtext.h"

#include <QString>

#include <algorithm>

namespace desk {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Lower case; every blank is a space.
std::string foldedAscii(std::string_view text)
{
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        else if (c >= '\t' && c <= '\r')
            c = ' ';
    }
    return out;
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
        while (end < text.size() && (text[end] == ' ' || text[end] == '.' || text[end] == ',')
               && (!group || text[end] == group) && digitsFrom(text, end + 1) == 3) {
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

std::string folded(std::string_view utf8)
{
    return withPlainAmounts(isAscii(utf8) ? foldedAscii(utf8) : foldedUnicode(utf8));
}

} // namespace desk

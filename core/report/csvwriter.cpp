#include "core/report/csvwriter.h"

#include "core/domain/period.h"
#include "core/report/formulaguard.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace desk::report {
namespace {

constexpr std::size_t kBlock = 256 * 1024;

/// What a byte of text may call for.
enum Trait : unsigned char {
    Control = 1, ///< a control character, or the first byte of a character that may be unwanted
    Quoting = 2, ///< a quote or a line break; the separator is asked for by itself
};

constexpr std::array<unsigned char, 256> makeTraits()
{
    std::array<unsigned char, 256> traits{};
    for (std::size_t c = 0; c < 0x20; ++c)
        traits[c] = Control;
    traits['\t'] = 0;
    traits['\r'] = traits['\n'] = Quoting;
    traits['"'] = Quoting;
    traits[0x7F] = Control;
    traits[0xC2] = Control; // U+0080 to U+009F begin so
    traits[0xE2] = Control; // U+202A to U+202E and U+2066 to U+2069 begin so
    return traits;
}

constexpr auto kTraits = makeTraits();

unsigned traitsOf(std::string_view text)
{
    unsigned seen = 0;
    for (const char c : text)
        seen |= kTraits[static_cast<unsigned char>(c)];
    return seen;
}

/// Bytes of the unwanted character at `at`: a control character other than tab and line breaks, or a
/// direction override or isolate; 0 for all others.
std::size_t unwantedAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned first = byte(at);
    if (first < 0x20)
        return first == '\t' || first == '\r' || first == '\n' ? 0 : 1;
    if (first == 0x7F)
        return 1;
    if (first == 0xC2)
        return byte(at + 1) >= 0x80 && byte(at + 1) <= 0x9F ? 2 : 0;
    if (first != 0xE2)
        return 0;
    const bool isOverride = byte(at + 1) == 0x80 && byte(at + 2) >= 0xAA && byte(at + 2) <= 0xAE;
    const bool isIsolate = byte(at + 1) == 0x81 && byte(at + 2) >= 0xA6 && byte(at + 2) <= 0xA9;
    return isOverride || isIsolate ? 3 : 0;
}

void appendClean(std::string_view text, bool flattensLines, std::string* out)
{
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t unwanted = unwantedAt(text, at)) {
            at += unwanted;
        } else if (flattensLines && (text[at] == '\r' || text[at] == '\n')) {
            *out += ' ';
            while (at < text.size() && (text[at] == '\r' || text[at] == '\n'))
                ++at;
        } else {
            *out += text[at++];
        }
    }
}

/// A spreadsheet would read it as a number and lose a part of it.
bool isRiskyId(std::string_view id)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto digits = std::count_if(id.begin(), id.end(), isDigit);
    if (id.size() < 2 || !isDigit(id.front()) || !isDigit(id.back()))
        return false;
    if (digits == static_cast<std::ptrdiff_t>(id.size()))
        return id.front() == '0' || id.size() > 15;
    const auto e = id.find_first_of("eE");
    return e != std::string_view::npos && digits == static_cast<std::ptrdiff_t>(id.size()) - 1;
}

char* putTwo(char* out, int value)
{
    *out++ = static_cast<char>('0' + value / 10);
    *out++ = static_cast<char>('0' + value % 10);
    return out;
}

char* putDate(char* out, std::chrono::sys_days day)
{
    const std::chrono::year_month_day date{day};
    const int year = std::clamp(static_cast<int>(date.year()), 0, 9999);
    out = putTwo(putTwo(out, year / 100), year % 100);
    *out++ = '-';
    out = putTwo(out, static_cast<int>(static_cast<unsigned>(date.month())));
    *out++ = '-';
    return putTwo(out, static_cast<int>(static_cast<unsigned>(date.day())));
}

char* putTime(char* out, std::chrono::seconds sinceMidnight)
{
    const int seconds = static_cast<int>(sinceMidnight.count());
    out = putTwo(out, seconds / 3600);
    *out++ = ':';
    out = putTwo(out, seconds / 60 % 60);
    *out++ = ':';
    return putTwo(out, seconds % 60);
}

/// The wall clock in Algiers, as if it were UTC.
Instant algiersWall(Instant instant)
{
    return instant + kAlgiersOffset;
}

std::chrono::seconds secondsOfDay(Instant instant)
{
    const auto midnight = std::chrono::floor<std::chrono::days>(instant);
    return std::chrono::floor<std::chrono::seconds>(instant - midnight);
}

} // namespace

CsvWriter::CsvWriter(const CsvFormat& format, ByteSink sink) : m_format(format), m_sink(std::move(sink))
{
    m_buffer.reserve(kBlock + 4096);
    if (format.byteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
}

void CsvWriter::beginCell()
{
    if (!m_atRowStart)
        m_buffer += m_format.separator;
    m_atRowStart = false;
}

void CsvWriter::appendQuoted(std::string_view value)
{
    const bool hasEdgeSpace =
        !value.empty()
        && (value.front() == ' ' || value.back() == ' ' || value.front() == '\t' || value.back() == '\t');
    const bool mustQuote = hasEdgeSpace || (traitsOf(value) & Quoting) != 0
                        || value.find(m_format.separator) != std::string_view::npos;
    if (!mustQuote) {
        m_buffer += value;
        return;
    }
    m_buffer += '"';
    for (const char c : value) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

void CsvWriter::text(std::string_view value)
{
    beginCell();
    const unsigned traits = traitsOf(value);
    const bool flattens = m_format.flattensLines && (traits & Quoting) != 0;
    if ((traits & Control) != 0 || flattens) {
        m_scratch.clear();
        appendClean(value, m_format.flattensLines, &m_scratch);
        m_hygiene.cleaned += m_scratch.size() != value.size();
        value = m_scratch;
    }
    if (m_format.guardsFormulas && looksLikeFormula(value)) {
        m_scratch = '\'' + std::string(value);
        value = m_scratch;
        ++m_hygiene.guarded;
    }
    appendQuoted(value);
}

void CsvWriter::id(std::string_view value)
{
    beginCell();
    m_hygiene.riskyIds += isRiskyId(value);
    appendQuoted(value);
}

void CsvWriter::money(std::optional<Money> value)
{
    beginCell();
    if (!value)
        return;
    std::string decimal = value->toDecimal();
    decimal[decimal.size() - 3] = m_format.decimalMark;
    appendQuoted(decimal);
}

void CsvWriter::number(std::optional<std::int64_t> value)
{
    beginCell();
    if (!value)
        return;
    std::array<char, 24> digits{};
    m_buffer.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), *value).ptr);
}

void CsvWriter::date(std::optional<Instant> value)
{
    beginCell();
    if (!value)
        return;
    std::array<char, 16> text{};
    m_buffer.append(
        text.data(), putDate(text.data(), std::chrono::floor<std::chrono::days>(algiersWall(*value))));
}

void CsvWriter::time(std::optional<Instant> value)
{
    beginCell();
    if (!value)
        return;
    std::array<char, 16> text{};
    m_buffer.append(text.data(), putTime(text.data(), secondsOfDay(algiersWall(*value))));
}

void CsvWriter::isoUtc(std::optional<Instant> value)
{
    beginCell();
    if (!value)
        return;
    std::array<char, 32> text{};
    char* end = putDate(text.data(), std::chrono::floor<std::chrono::days>(*value));
    *end++ = 'T';
    end = putTime(end, secondsOfDay(*value));
    *end++ = 'Z';
    m_buffer.append(text.data(), end);
}

void CsvWriter::endRow()
{
    m_buffer += m_format.lineEnd;
    m_atRowStart = true;
    if (m_buffer.size() >= kBlock)
        flush();
}

void CsvWriter::flush()
{
    if (!m_failed && !m_buffer.empty())
        m_failed = !m_sink(m_buffer);
    m_buffer.clear();
}

bool CsvWriter::finish()
{
    flush();
    return !m_failed;
}

} // namespace desk::report

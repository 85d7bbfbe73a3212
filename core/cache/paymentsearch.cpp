#include "core/cache/paymentsearch.h"

#include "core/cache/customfieldcodec.h"
#include "core/domain/searchtext.h"

#include <algorithm>

namespace desk::cache {
namespace {

/// One bit each; nobody types more.
constexpr std::size_t kMostWords = 31;

std::vector<std::string> wordsOf(std::string_view typed)
{
    const std::string text = folded(typed);
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size() && words.size() < kMostWords;) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at)
            words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

} // namespace

PaymentSearch::PaymentSearch(Database& database, std::string_view text)
    : m_words(wordsOf(text))
    , m_all((Hits{1} << m_words.size()) - 1)
    , m_link(database, "SELECT title, custom_fields FROM links WHERE key = ?1")
{}

bool PaymentSearch::narrows(std::string_view wider) const
{
    const std::vector<std::string> words = wordsOf(wider);
    return !words.empty() && std::all_of(words.begin(), words.end(), [this](const std::string& wide) {
        return std::any_of(m_words.begin(), m_words.end(),
            [&wide](const std::string& word) { return word.find(wide) != std::string::npos; });
    });
}

bool PaymentSearch::matches(const PreparedStatement& row, int firstColumn, std::int64_t linkKey)
{
    Hits missing = m_all & ~hitsOfLink(linkKey);
    for (int column = firstColumn; missing && column < firstColumn + kSearchedColumnCount; ++column)
        missing &= ~hitsIn(row.text(column), missing);
    return !missing;
}

PaymentSearch::Hits PaymentSearch::hitsIn(std::string_view text, Hits among)
{
    Hits hits = 0;
    if (text.empty())
        return hits;
    m_folded.clear();
    appendFolded(m_folded, text);
    for (std::size_t at = 0; at < m_words.size(); ++at) {
        const Hits bit = Hits{1} << at;
        if ((among & bit) && m_folded.find(m_words[at]) != std::string::npos)
            hits |= bit;
    }
    return hits;
}

PaymentSearch::Hits PaymentSearch::hitsOfLink(std::int64_t key)
{
    const auto [known, isNew] = m_links.try_emplace(key, 0);
    if (!isNew)
        return known->second;
    const Rewind rewind(m_link);
    m_link.bind(1, key);
    if (m_link.step()) {
        known->second |= hitsIn(m_link.text(0), m_all);
        for (const CustomField& field : decodeCustomFields(m_link.text(1)))
            known->second |= hitsIn(field.value, m_all);
    }
    return known->second;
}

} // namespace desk::cache

// PaymentSearch: whether the words of a search stand in a payment or its link.
#pragma once

#include "core/cache/statement.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace desk::cache {

/// The columns of `transactions t` that are searched; their place in the statement is told to matches().
inline constexpr std::string_view kSearchedColumns =
    "t.order_number, t.gateway_order_id, t.approval_code, t.payer_name, t.payer_email, t.payer_phone";
inline constexpr int kSearchedColumnCount = 6;

/// For one reading in one snapshot. Throws SQLite::Exception.
class PaymentSearch
{
public:
    /// `text` as typed; folded here.
    PaymentSearch(Database& database, std::string_view text);

    bool isEmpty() const { return m_words.empty(); }
    /// Whether all that it finds, a search for `wider` finds too.
    bool narrows(std::string_view wider) const;
    /// Each word stands in one of the row's texts, or in the title or a custom field of its link.
    bool matches(const PreparedStatement& row, int firstColumn, std::int64_t linkKey);

private:
    using Hits = std::uint32_t; ///< a bit per word

    Hits hitsIn(std::string_view text, Hits among);
    Hits hitsOfLink(std::int64_t key);

    std::vector<std::string> m_words;
    Hits m_all = 0;
    std::string m_folded; ///< a member only to keep its memory
    PreparedStatement m_link;
    std::unordered_map<std::int64_t, Hits> m_links;
};

} // namespace desk::cache

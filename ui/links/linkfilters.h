// LinkFilters: which links to show, as a value that combines, and the pure function that applies it.
#pragma once

#include "core/cache/linklist.h"
#include "ui/common/rangefields.h"
#include "ui/links/linkattention.h"

#include <string>
#include <vector>

namespace desk::ui {

/// Each holds the ones before it.
enum class DeadlineWithin : std::uint8_t { Hour, Today, SevenDays, ThirtyDays };
inline constexpr std::array kDeadlines{
    DeadlineWithin::Hour, DeadlineWithin::Today, DeadlineWithin::SevenDays, DeadlineWithin::ThirtyDays};
std::string_view wordFor(DeadlineWithin within); ///< `hour today 7-days 30-days`

/// Places of the sets below where the server used a word this version does not know.
inline constexpr std::size_t kUnknownMode = 3;
inline constexpr std::size_t kUnknownAmount = 2;

/// A row passes when it is among the chosen of every kind; a kind with nothing chosen lets all pass. Sets have a bit
/// for each enumerator.
struct LinkFilters {
    std::uint8_t states = 0;
    std::uint8_t modes = 0;
    std::uint8_t amounts = 0;
    std::uint8_t deadlines = 0; ///< active links whose window ends within, or has ended
    std::uint8_t attention = 0;
    std::vector<std::string> instances; ///< the server's ids, ascending
    MoneyRange collected;               ///< a link of which nothing is known to be collected is in no range
    DayRange created;                   ///< days in Algiers

    bool isOpen() const { return *this == LinkFilters(); }
    bool operator==(const LinkFilters&) const = default;
};

template <class E>
constexpr std::uint8_t bitFor(E value)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(value));
}

/// The kinds of a filter, as bits of what a row fails.
enum class FilterKind : std::uint8_t {
    State,
    Mode,
    Amount,
    Deadline,
    Attention,
    Instance,
    Collected,
    Created
};

/// What a row is, kind by kind; sets as in LinkFilters.
struct LinkTraits {
    std::uint8_t states = 0;
    std::uint8_t modes = 0;
    std::uint8_t amounts = 0;
    std::uint8_t deadlines = 0;
    std::uint8_t attention = 0;
};

/// Filters made ready for one list at one moment (server time). Instances are looked up in the list when it is made.
class LinkMatcher
{
public:
    LinkMatcher() = default;
    LinkMatcher(const LinkFilters& filters, const cache::LinkList& list, Instant now);

    bool isOpen() const { return m_isOpen; }
    LinkTraits traitsOf(const cache::LinkRow& row) const;
    /// A bit for each FilterKind that does not let it pass; 0: it passes.
    std::uint8_t failures(const cache::LinkRow& row, const LinkTraits& traits) const;
    bool matches(const cache::LinkRow& row) const;

private:
    static LinkTraits plainTraitsOf(const cache::LinkRow& row); ///< those that the row alone decides
    std::uint8_t deadlinesOf(const cache::LinkRow& row) const;
    bool hasInstance(std::int64_t key) const;

    LinkFilters m_filters;
    bool m_isOpen = true;
    AttentionMoments m_moments{Instant{}};
    std::array<std::int64_t, kDeadlines.size()> m_deadlineEnds{}; ///< milliseconds, included
    std::vector<std::int64_t> m_instanceKeys;                     ///< ascending
    std::int64_t m_createdFrom = cache::kAbsent;                  ///< milliseconds, included
    std::int64_t m_createdUntil = 0;                              ///< milliseconds, excluded
};

} // namespace desk::ui

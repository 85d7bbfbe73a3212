// LinkRow: what a table of links shows and sorts by, small enough to keep every link in memory.
#pragma once

#include "core/domain/linkstate.h"

#include <cstdint>
#include <limits>
#include <optional>

namespace desk::cache {

/// A piece of a LinkList's text.
struct TextSpan {
    std::uint32_t offset = 0;
    std::uint32_t size = 0;
};

/// Stands for "the server did not say" in the numbers of a LinkRow.
inline constexpr std::int64_t kAbsent = std::numeric_limits<std::int64_t>::min();

/// Plain numbers of fixed size: 100,000 of them are 15 MB. Money is centimes, moments are UTC milliseconds.
struct LinkRow {
    std::int64_t key = 0;         ///< the cache's own number of the link; 0 where unknown
    std::int64_t instanceKey = 0; ///< 0 where unknown
    std::int64_t price = kAbsent;
    std::int64_t collected = kAbsent;
    std::int64_t maxPayments = kAbsent;
    std::int64_t paidCount = kAbsent;
    std::int64_t placesLeft = kAbsent; ///< absent is "no limit"
    /// When the inactivity window ends at the earliest: of active and of paused links, absent for all others.
    std::int64_t deadline = kAbsent;
    std::int64_t createdAt = kAbsent;
    std::int64_t updatedAt = kAbsent;
    std::int64_t lastPaidAt = kAbsent; ///< creation of its latest completed payment known here
    TextSpan id, title, slug, invoice, urlTail, haystack;
    std::uint32_t urlHead = 0;           ///< see LinkList::url()
    std::uint32_t refusalsSincePaid = 0; ///< refused and failed payments created after lastPaidAt
    StateOfLink state;
    std::optional<LinkMode> mode;
    std::optional<AmountKind> amountKind;
    std::optional<TimeoutSource> deadlineSource;
    bool isMissing = false; ///< vanished from the server's list, not yet confirmed
};

/// The texts of one row, wherever they lie; folded texts come from folded() of core/domain/searchtext.h.
struct LinkTexts {
    std::string_view id;
    std::string_view title;
    std::string_view slug;
    std::string_view url;
    std::string_view foldedTitle;
    /// What else a search finds the row by, divided by kFieldEnd: the folded slug, the folded invoice number, then
    /// anything.
    std::string_view foldedRest;
    std::string_view invoice{}; ///< the invoice number as written; empty where there is none
};

/// What the payments of one link say, apart from its row.
struct LinkActivity {
    std::int64_t key = 0; ///< the link's
    std::int64_t lastPaidAt = kAbsent;
    std::uint32_t refusalsSincePaid = 0;

    bool operator==(const LinkActivity&) const = default;
};

/// Stand in the haystack where no folded text has them, so that a match never crosses a border.
inline constexpr char kFieldEnd = '\x1f';
inline constexpr char kRowEnd = '\n';

} // namespace desk::cache

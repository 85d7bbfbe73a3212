// LinkHistory: what changed about a link between two looks at it. The server keeps no history; this is ours.
#pragma once

#include "core/domain/paylink.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desk {

enum class LinkEventKind {
    Created,        ///< after: the creation as `2026-03-01T10:00:00Z`, empty where the server did not say
    TitleChanged,   ///< before, after: the titles
    PriceChanged,   ///< before, after: dinars as `1500.00`
    QuotaChanged,   ///< before, after: whole numbers; `15`, `20`
    TimeoutChanged, ///< before, after: minutes in force, empty for none
    Paused,
    Resumed,
    SoldOut,  ///< after: payments made, where known
    Oversold, ///< before: the quota; after: payments made
    Reopened, ///< takes payments again after it had ended
    Paid,     ///< a single-use link was paid
    Expired,
    Closed,   ///< closed, and the answer does not say why
    Unknown,  ///< after: a status word this version does not know
    Vanished, ///< the server no longer lists it
    Returned, ///< it does again
    Deleted,  ///< dropped here too: it had vanished, and had no payments
};
inline constexpr std::array kLinkEventKinds{LinkEventKind::Created, LinkEventKind::TitleChanged,
    LinkEventKind::PriceChanged, LinkEventKind::QuotaChanged, LinkEventKind::TimeoutChanged,
    LinkEventKind::Paused, LinkEventKind::Resumed, LinkEventKind::SoldOut, LinkEventKind::Oversold,
    LinkEventKind::Reopened, LinkEventKind::Paid, LinkEventKind::Expired, LinkEventKind::Closed,
    LinkEventKind::Unknown, LinkEventKind::Vanished, LinkEventKind::Returned, LinkEventKind::Deleted};

/// `created title-changed price-changed quota-changed ...`: stable, stored in the journal.
std::string_view wordFor(LinkEventKind kind);
std::optional<LinkEventKind> linkEventKindFromWord(std::string_view word);

struct LinkEvent {
    LinkEventKind kind = LinkEventKind::Created;
    Instant seenAt; ///< when a sync saw it, server time; it happened then or earlier
    std::string before;
    std::string after;

    bool operator==(const LinkEvent&) const = default;
};

/// What `now` shows that `previous` did not, in the order it must have happened (a larger quota reopens). A value
/// that was not known before is learnt, not changed. `previous` may be a bare row that only payments had named:
/// then the link was created meanwhile. Whether it vanished is not in a PayLink: see LinkStore.
std::vector<LinkEvent> eventsBetween(const PayLink& previous, const PayLink& now, Instant seenAt);
LinkEvent creationOf(const PayLink& link, Instant seenAt);

} // namespace desk

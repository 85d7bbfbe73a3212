// The links a shop starts with: every mode in every state first, then a plausible mixture.
#pragma once

#include "app/sandbox/random.h"
#include "app/sandbox/records.h"

#include <cstddef>

namespace desk::sandbox {

inline constexpr UtcMs kShopAgeMs = 425 * kDayMs;   // about fourteen months
inline constexpr int kDefaultTimeoutMinutes = 2880; // of the first instance; the others have none

enum class TimeoutKind { None, Inherited, Own };

/// What a link shall look like, before it has words and dates.
struct LinkPlan {
    PaymentMode mode = PaymentMode::Reusable;
    LinkStatus status = LinkStatus::Active;
    int payments = 0;   // completed ones; for reusable links the surplus decides
    int placesLeft = 0; // limited only; -1: one sold too many
    TimeoutKind timeout = TimeoutKind::None;
    UtcMs deadlineIn = 0; // from the start; active links with a timeout only
    std::uint32_t instance = 0;
    LinkType type = LinkType::Dynamic;
    bool staysUnpaid = false; // reusable without payments; others without any attempt
    bool isClosedByInactivity = false;
};

/// The plan of the nth link. The first ones are a fixed list, so that small shops have everything.
LinkPlan planOf(std::size_t number, Random& random);
/// The same link without payments, for when the transactions do not suffice.
LinkPlan withoutPayments(LinkPlan plan);

/// A planned link with its dates; timesOfPayments are when its completed payments completed, oldest first.
struct DatedLink {
    Link link;
    std::vector<UtcMs> timesOfPayments;
    UtcMs closedAt = 0; // last moment at which an attempt to pay could be made
    bool staysUnpaid = false;
};
DatedLink dated(const LinkPlan& plan, UtcMs start, Random& random);

} // namespace desk::sandbox

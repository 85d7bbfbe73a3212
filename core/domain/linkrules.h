// linkrules: may this action happen to this link now, and if not, why (product.md section 2). The one place
// asked by menus, buttons, bulk actions and the command line.
#pragma once

#include "core/domain/paylink.h"

namespace desk {

enum class LinkAction { EditText, ChangeQuota, ChangeTimeout, Pause, Resume, Delete, Restock, Duplicate };

enum class RuleReason {
    Allowed,
    SingleUseIsFixed,      ///< single-use links cannot be changed after creation
    ClosedMustBeRestocked, ///< a closed limited link accepts nothing but a larger quota
    ClosedIsFinal,         ///< closed for good: duplicate instead
    ExpiredIsFinal,        ///< expired for good: duplicate instead
    NotLimited,            ///< only limited links have a quota
    ReusableNeverExpires,  ///< inactivity expiry does not apply to reusable links
    AlreadyPaused,
    AlreadyActive,
    PausedMustBeResumed, ///< more places on a paused link would sell nothing: resume it, or change its quota
    HasPayments,         ///< payments were attempted: pause instead of deleting
    PaymentsUnknown,     ///< not known to have none: synchronise first
    StateUnknown,        ///< the server used a word this version does not know
    QuotaBelowPaid,      ///< the new quota is below what was already paid
    QuotaNotRaised,      ///< a sold-out link reopens only with a larger quota
    QuotaOutOfRange,     ///< a quota is at least 1
    TimeoutOutOfRange,   ///< 1 to 525,600 minutes
    UnsupportedByServer, ///< this API generation has no such action
};
/// `allowed single-use-is-fixed ...`, stable.
std::string_view wordFor(RuleReason reason);

struct Verdict {
    RuleReason reason = RuleReason::Allowed;

    bool isAllowed() const { return reason == RuleReason::Allowed; }
    bool operator==(const Verdict&) const = default;
};

/// What this generation of the API can do at all; v2 by default (contract B.5: ext deletes nothing and an
/// exhausted link stays closed).
struct BackendCapabilities {
    bool restockReopens = true;
    bool deletesLinks = true;
};

/// `transactionCount`: payments of any status known for the link; nullopt when they were never all read.
Verdict mayDo(LinkAction action, const PayLink& link, std::optional<std::int64_t> transactionCount,
    const BackendCapabilities& backend = {});

/// A new total for max_payments, for ChangeQuota and Restock alike.
Verdict mayChangeQuota(const PayLink& link, std::int64_t newQuota, const BackendCapabilities& backend = {});

/// A new override; nullopt clears it back to the instance's default.
Verdict mayChangeTimeout(const PayLink& link, std::optional<std::chrono::minutes> timeout);

} // namespace desk

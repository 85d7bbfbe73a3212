#include "ui/common/ruletext.h"

namespace desk::ui {

QString RuleText::reason(RuleReason reason)
{
    switch (reason) {
    case RuleReason::Allowed: return {};
    case RuleReason::SingleUseIsFixed:
        return tr("A single-use link cannot be changed once it exists. Duplicate it instead.");
    case RuleReason::ClosedMustBeRestocked: return tr("It is sold out. Add places first: that reopens it.");
    case RuleReason::ClosedIsFinal: return tr("It is closed for good. Duplicate it instead.");
    case RuleReason::ExpiredIsFinal: return tr("It has expired for good. Duplicate it instead.");
    case RuleReason::NotLimited: return tr("Only a link with a limited number of payments has places.");
    case RuleReason::ReusableNeverExpires: return tr("A reusable link never expires.");
    case RuleReason::AlreadyPaused: return tr("It is paused already.");
    case RuleReason::AlreadyActive: return tr("It is active already.");
    case RuleReason::PausedMustBeResumed: return tr("It is paused. Resume it first.");
    case RuleReason::HasPayments:
        return tr("Payments were made or tried, so it stays on record. Pause it instead.");
    case RuleReason::PaymentsUnknown:
        return tr("Its payments are not known on this computer yet. Synchronise first.");
    case RuleReason::StateUnknown:
        return tr("MyTPE uses a word for its state that this version does not know.");
    case RuleReason::QuotaBelowPaid: return tr("More payments than that are made already.");
    case RuleReason::QuotaNotRaised: return tr("A sold-out link reopens only with more places than before.");
    case RuleReason::QuotaOutOfRange: return tr("There must be at least one place.");
    case RuleReason::TimeoutOutOfRange: return tr("Between 1 minute and 365 days.");
    case RuleReason::UnsupportedByServer: return tr("This version of MyTPE cannot do that.");
    }
    return {};
}

} // namespace desk::ui

#include "ui/payments/paymentbadge.h"

#include "ui/common/utf8.h"

namespace desk::ui {

BadgeSpec PaymentBadge::badgeFor(TransactionStatus status)
{
    switch (status) {
    case TransactionStatus::Pending:
        //: Badge of a payment: begun, the bank has not answered. Short, as the five words after it.
        return {tr("Pending"), Tone::Accent, QStringLiteral("pending")};
    case TransactionStatus::Processing: return {tr("Processing"), Tone::Accent, QStringLiteral("sync")};
    case TransactionStatus::Completed: return {tr("Completed"), Tone::Good, QStringLiteral("paid")};
    case TransactionStatus::Failed:
        //: Badge of a payment: it was not carried through (time ran out, the payer left, the connection broke)
        return {tr("Failed"), Tone::Caution, QStringLiteral("warning")};
    case TransactionStatus::Refused:
        //: Badge of a payment: the bank said no
        return {tr("Refused"), Tone::Alarm, QStringLiteral("cancel")};
    case TransactionStatus::Refunded:
        //: Badge of a payment: the money was given back
        return {tr("Refunded"), Tone::Neutral, QStringLiteral("refund")};
    }
    return {};
}

BadgeSpec PaymentBadge::badgeFor(const OpenEnum<TransactionStatus>& status)
{
    if (const auto known = status.known())
        return badgeFor(*known);
    return {
        status.raw().empty() ? tr("Unknown") : oneLine(status.raw()), Tone::Quiet, QStringLiteral("unknown")};
}

QString PaymentBadge::otherWord()
{
    //: Among the statuses of payments: any word this version does not know
    return tr("Other");
}

} // namespace desk::ui

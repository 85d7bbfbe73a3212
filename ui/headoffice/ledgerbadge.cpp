#include "ui/headoffice/ledgerbadge.h"

namespace desk::ui {

BadgeSpec LedgerBadge::badgeFor(report::Ledger ledger)
{
    switch (ledger) {
    //: Badge of an account with real money. Short, as the two after it.
    case report::Ledger::Live: return {tr("Live"), Tone::Good, QStringLiteral("active")};
    case report::Ledger::Test: return {tr("Test"), Tone::Caution, QStringLiteral("info")};
    case report::Ledger::Undeclared: return {tr("Not declared"), Tone::Neutral, QStringLiteral("unknown")};
    }
    return {};
}

} // namespace desk::ui

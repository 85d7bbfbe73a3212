#include "ui/links/linkbadge.h"

#include <optional>

namespace desk::ui {
namespace {

/// What must not hide behind the plain state.
std::optional<BadgeSpec> badgeOfReason(LinkStateReason reason)
{
    if (reason == LinkStateReason::Oversold)
        //: Badge: more payments than places. Short.
        return BadgeSpec{QCoreApplication::translate("desk::ui::LinkBadge", "Oversold"), Tone::Alarm,
            QStringLiteral("warning")};
    if (reason == LinkStateReason::PaidAfterExpiry)
        //: Badge: the link had expired, yet a payment came. Short.
        return BadgeSpec{QCoreApplication::translate("desk::ui::LinkBadge", "Paid after expiry"),
            Tone::Caution, QStringLiteral("warning")};
    return std::nullopt;
}

} // namespace

BadgeSpec LinkBadge::badgeFor(StateOfLink state)
{
    if (const auto loud = badgeOfReason(state.reason))
        return *loud;
    switch (state.state) {
    case LinkState::Active:
        //: Badge: the link takes payments. Short, as the six words after it.
        return {tr("Active"), Tone::Accent, QStringLiteral("active")};
    case LinkState::Paused: return {tr("Paused"), Tone::Neutral, QStringLiteral("paused")};
    case LinkState::SoldOut: return {tr("Sold out"), Tone::Caution, QStringLiteral("soldout"), true};
    case LinkState::Paid: return {tr("Paid"), Tone::Good, QStringLiteral("paid")};
    case LinkState::Expired: return {tr("Expired"), Tone::Quiet, QStringLiteral("expired")};
    case LinkState::Closed: return {tr("Closed"), Tone::Quiet, QStringLiteral("closed")};
    case LinkState::Unknown: return {tr("Unknown"), Tone::Quiet, QStringLiteral("unknown")};
    }
    return {};
}

QString LinkBadge::actionText(StateOfLink state)
{
    return badgeFor(state).isActionable ? tr("Sold out: double-click to add places") : QString();
}

QString LinkBadge::keyText(StateOfLink state)
{
    //: Read aloud on the badge of a sold-out link
    return badgeFor(state).isActionable ? tr("Press Enter here to add places.") : QString();
}

QString LinkBadge::reasonText(LinkStateReason reason)
{
    switch (reason) {
    case LinkStateReason::AcceptsPayments: return tr("Customers can pay now.");
    case LinkStateReason::AwaitsPayment: return tr("Waits for its one payment.");
    case LinkStateReason::PausedByMerchant: return tr("Paused: customers cannot pay until you resume it.");
    case LinkStateReason::QuotaReached:
        return tr("Every place is paid. Raise the number of places to reopen it.");
    case LinkStateReason::Oversold:
        return tr("More payments came than there were places. Check who paid last.");
    case LinkStateReason::InvoicePaid: return tr("Its one payment was made.");
    case LinkStateReason::WindowElapsed:
        return tr("Nobody paid within its time. Duplicate it to sell again.");
    case LinkStateReason::PaidAfterExpiry: return tr("It had expired, yet a payment came.");
    case LinkStateReason::ClosedByServer: return tr("Closed by MyTPE, which gave no reason.");
    case LinkStateReason::UnknownWord: return tr("MyTPE uses a word that this version does not know.");
    }
    return {};
}

} // namespace desk::ui

#include "ui/links/linkcells.h"

#include "ui/common/bidi.h"
#include "ui/common/moneytext.h"
#include "ui/links/countdown.h"
#include "ui/links/linkbadge.h"

namespace desk::ui {
namespace {

using cache::kAbsent;
using cache::LinkRow;

constexpr QChar kNothing{0x2013};

bool isOversold(const LinkRow& row)
{
    return row.maxPayments != kAbsent && row.paidCount != kAbsent && row.paidCount > row.maxPayments;
}

} // namespace

QString LinkCells::money(std::int64_t centimes) const
{
    return centimes == kAbsent ? QString(kNothing) : moneyText(Money::fromCentimes(centimes), m_language);
}

QString LinkCells::priceText(const LinkRow& row) const
{
    if (row.amountKind == AmountKind::Free)
        //: In the price column: the payer types the amount
        return tr("Free amount");
    return money(row.price);
}

QString LinkCells::modeText(const LinkRow& row)
{
    if (!row.mode)
        return tr("Unknown");
    switch (*row.mode) {
    case LinkMode::Reusable: return tr("Reusable");
    case LinkMode::OneShot: return tr("Single-use");
    case LinkMode::Limited: return tr("Limited");
    }
    return {};
}

QString LinkCells::paidText(const LinkRow& row)
{
    if (row.paidCount == kAbsent)
        return QString(kNothing);
    const QString paid = QString::number(row.paidCount);
    if (row.maxPayments == kAbsent)
        return row.mode == LinkMode::OneShot ? isolated(paid + QStringLiteral(" / 1")) : paid;
    return isolated(paid + QStringLiteral(" / ") + QString::number(row.maxPayments));
}

QString LinkCells::placesLeftText(const LinkRow& row)
{
    if (row.placesLeft == kAbsent)
        return row.mode == LinkMode::Reusable ? tr("No limit") : QString(kNothing);
    if (row.placesLeft > kFewPlaces)
        //: Places left to sell
        return tr("%n left", nullptr, static_cast<int>(row.placesLeft));
    if (row.placesLeft > 0 && row.mode != LinkMode::OneShot)
        //: Few places left to sell
        return tr("Only %n left", nullptr, static_cast<int>(row.placesLeft));
    if (row.placesLeft > 0)
        return tr("%n left", nullptr, static_cast<int>(row.placesLeft));
    return row.mode == LinkMode::OneShot ? QString(kNothing) : tr("Sold out");
}

QString LinkCells::text(
    const cache::LinkList& list, cache::LinkList::Slot slot, LinkColumn column, Instant now) const
{
    const LinkRow& row = list.row(slot);
    switch (column) {
    case LinkColumn::Title: return oneLine(list.title(slot).empty() ? list.slug(slot) : list.title(slot));
    case LinkColumn::State: return LinkBadge::badgeFor(row.state).text;
    case LinkColumn::Mode: return modeText(row);
    case LinkColumn::Price: return priceText(row);
    case LinkColumn::Paid: return paidText(row);
    case LinkColumn::PlacesLeft: return placesLeftText(row);
    case LinkColumn::Collected: return money(row.collected);
    case LinkColumn::Deadline: return Countdown::cellFor(row, now).text;
    case LinkColumn::Instance: return oneLine(list.instanceName(row.instanceKey));
    case LinkColumn::Created:
        return row.createdAt == kAbsent ? QString(kNothing)
                                        : MomentText(m_language).day(fromMilliseconds(row.createdAt));
    case LinkColumn::LastPayment:
        return row.lastPaidAt == kAbsent
                 ? QString(kNothing)
                 : MomentText(m_language).dayAndTime(fromMilliseconds(row.lastPaidAt));
    case LinkColumn::Invoice:
        return list.invoice(slot).empty() ? QString(kNothing) : oneLine(list.invoice(slot));
    case LinkColumn::Slug: return isolated(oneLine(list.slug(slot)));
    case LinkColumn::Url: return isolated(oneLine(list.url(slot)));
    case LinkColumn::Reason: return LinkBadge::reasonText(row.state.reason);
    case LinkColumn::Window: return Countdown::windowText(row, now, m_language);
    }
    return {};
}

Tone LinkCells::tone(const LinkRow& row, LinkColumn column, Instant now) const
{
    switch (column) {
    case LinkColumn::Title: return row.isMissing ? Tone::Quiet : Tone::Neutral;
    case LinkColumn::Deadline: return Countdown::cellFor(row, now).tone;
    case LinkColumn::PlacesLeft:
        if (isOversold(row))
            return Tone::Alarm;
        if (row.mode != LinkMode::Limited || row.placesLeft <= 0 || row.state.state != LinkState::Active)
            return Tone::Quiet;
        return row.placesLeft <= kFewPlaces ? Tone::Caution : Tone::Neutral;
    case LinkColumn::Paid: return isOversold(row) ? Tone::Alarm : Tone::Neutral;
    case LinkColumn::Price: return row.amountKind == AmountKind::Free ? Tone::Quiet : Tone::Neutral;
    case LinkColumn::Collected:
        return row.collected == kAbsent || row.collected == 0 ? Tone::Quiet : Tone::Neutral;
    case LinkColumn::State: return LinkBadge::badgeFor(row.state).tone;
    case LinkColumn::Mode:
    case LinkColumn::Instance:
    case LinkColumn::Created:
    case LinkColumn::Slug:
    case LinkColumn::Url:
    case LinkColumn::Reason:
    case LinkColumn::Window: return Tone::Quiet;
    case LinkColumn::LastPayment: return row.lastPaidAt == kAbsent ? Tone::Quiet : Tone::Neutral;
    case LinkColumn::Invoice: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString LinkCells::tooltip(
    const cache::LinkList& list, cache::LinkList::Slot slot, LinkColumn column, Instant now) const
{
    const LinkRow& row = list.row(slot);
    switch (column) {
    case LinkColumn::Title:
        return row.isMissing ? tr("MyTPE no longer lists this link. What was known of it is kept.")
                             : QString();
    case LinkColumn::State: {
        const QString reason = LinkBadge::reasonText(row.state.reason);
        const QString action = LinkBadge::actionText(row.state);
        return action.isEmpty() ? reason : action + u'\n' + reason;
    }
    case LinkColumn::Deadline: return Countdown::tooltipFor(row, now, m_language);
    case LinkColumn::Price:
        return row.amountKind == AmountKind::Free && row.price != kAbsent
                 ? tr("The payer types the amount; suggested: %1").arg(money(row.price))
                 : QString();
    case LinkColumn::Created:
        return row.createdAt == kAbsent ? QString()
                                        : MomentText(m_language).dayAndTime(fromMilliseconds(row.createdAt));
    case LinkColumn::Mode:
    case LinkColumn::Paid:
    case LinkColumn::PlacesLeft:
    case LinkColumn::Collected:
    case LinkColumn::Instance:
    case LinkColumn::Invoice:
    case LinkColumn::Slug:
    case LinkColumn::Url:
    case LinkColumn::Reason: return {};
    case LinkColumn::Window: return Countdown::tooltipFor(row, now, m_language);
    case LinkColumn::LastPayment:
        return row.refusalsSincePaid > 0
                 ? tr("%n payment(s) failed since", nullptr, static_cast<int>(row.refusalsSincePaid))
                 : QString();
    }
    return {};
}

QString LinkCells::spoken(const LinkRow& row, LinkColumn column, Instant now) const
{
    if (column == LinkColumn::State)
        return spokenState(row);
    if (column == LinkColumn::Deadline)
        return Countdown::sentenceFor(row, now, m_language);
    return {};
}

QString LinkCells::spokenState(const LinkRow& row) const
{
    const QString word = LinkBadge::badgeFor(row.state).text;
    if (row.paidCount == kAbsent)
        //: Read aloud by a screen reader; %1 is a state such as "Sold out"
        return tr("State: %1").arg(word);
    if (row.maxPayments == kAbsent)
        //: Read aloud; %1 is a state, %n a number of payments
        return tr("State: %1, %n paid", nullptr, static_cast<int>(row.paidCount)).arg(word);
    //: Read aloud; "State: Sold out, 20 of 20 paid"
    return tr("State: %1, %2 of %3 paid").arg(word).arg(row.paidCount).arg(row.maxPayments);
}

} // namespace desk::ui

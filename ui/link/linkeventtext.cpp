#include "ui/link/linkeventtext.h"

#include "ui/common/bidi.h"
#include "ui/common/moneytext.h"
#include "ui/common/utf8.h"

#include <charconv>

namespace desk::ui {
namespace {

std::optional<std::int64_t> numberIn(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// First strong letter decides, so that an Arabic title stays whole in a French sentence.
QString quoted(const std::string& text)
{
    return QChar(0x2068) + oneLine(text) + kPopIsolate;
}

} // namespace

QString DurationText::of(std::int64_t minutes)
{
    if (minutes % 1440 == 0)
        //: A length of time, in days
        return tr("%n day(s)", nullptr, static_cast<int>(minutes / 1440));
    if (minutes % 60 == 0)
        //: A length of time, in hours
        return tr("%n h", nullptr, static_cast<int>(minutes / 60));
    //: A length of time, in minutes
    return tr("%n min", nullptr, static_cast<int>(minutes));
}

QString LinkEventText::money(const std::string& decimal) const
{
    const auto amount = Money::fromDecimal(decimal);
    return amount ? isolated(moneyText(*amount, m_language)) : toQString(decimal);
}

QString LinkEventText::quota(const LinkEvent& event)
{
    const auto before = numberIn(event.before);
    const auto after = numberIn(event.after);
    const QString from = toQString(event.before);
    const QString to = toQString(event.after);
    if (before && after && *after > *before)
        return tr("Places raised from %1 to %2").arg(from, to);
    return tr("Places lowered from %1 to %2").arg(from, to);
}

QString LinkEventText::timeout(const LinkEvent& event)
{
    const auto before = numberIn(event.before);
    const auto after = numberIn(event.after);
    if (!after)
        return tr("No longer expires");
    if (!before)
        //: %1 is a length of time
        return tr("Expires after %1 without a payment").arg(DurationText::of(*after));
    //: %1 and %2 are lengths of time
    return tr("Time without a payment changed from %1 to %2")
        .arg(DurationText::of(*before), DurationText::of(*after));
}

QString LinkEventText::sentence(const LinkEvent& event) const
{
    switch (event.kind) {
    case LinkEventKind::Created: return tr("Created");
    case LinkEventKind::TitleChanged:
        return tr("Title changed from “%1” to “%2”").arg(quoted(event.before), quoted(event.after));
    case LinkEventKind::PriceChanged:
        return tr("Price changed from %1 to %2").arg(money(event.before), money(event.after));
    case LinkEventKind::QuotaChanged: return quota(event);
    case LinkEventKind::TimeoutChanged: return timeout(event);
    case LinkEventKind::Paused: return tr("Paused");
    case LinkEventKind::Resumed: return tr("Resumed");
    case LinkEventKind::SoldOut: return tr("Sold out");
    case LinkEventKind::Oversold:
        //: Payments made and places
        return tr("Oversold: %1 payments for %2 places").arg(toQString(event.after), toQString(event.before));
    case LinkEventKind::Reopened: return tr("Reopened");
    case LinkEventKind::Paid: return tr("Paid");
    case LinkEventKind::Expired: return tr("Expired");
    case LinkEventKind::Closed: return tr("Closed by MyTPE");
    case LinkEventKind::Unknown: return tr("MyTPE calls it “%1”").arg(quoted(event.after));
    case LinkEventKind::Vanished: return tr("No longer listed by MyTPE");
    case LinkEventKind::Returned: return tr("Listed by MyTPE again");
    case LinkEventKind::Deleted: return tr("Deleted at MyTPE");
    }
    return {};
}

QString LinkEventText::icon(LinkEventKind kind)
{
    switch (kind) {
    case LinkEventKind::Created: return QStringLiteral("link");
    case LinkEventKind::TitleChanged:
    case LinkEventKind::PriceChanged:
    case LinkEventKind::QuotaChanged:
    case LinkEventKind::TimeoutChanged: return QStringLiteral("sync");
    case LinkEventKind::Paused: return QStringLiteral("paused");
    case LinkEventKind::Resumed:
    case LinkEventKind::Reopened: return QStringLiteral("active");
    case LinkEventKind::SoldOut: return QStringLiteral("soldout");
    case LinkEventKind::Oversold: return QStringLiteral("warning");
    case LinkEventKind::Paid: return QStringLiteral("paid");
    case LinkEventKind::Expired: return QStringLiteral("expired");
    case LinkEventKind::Closed: return QStringLiteral("closed");
    case LinkEventKind::Unknown: return QStringLiteral("unknown");
    case LinkEventKind::Vanished:
    case LinkEventKind::Returned:
    case LinkEventKind::Deleted: return QStringLiteral("warning");
    }
    return {};
}

} // namespace desk::ui

#include "core/domain/paylink.h"

#include <algorithm>

namespace desk {

std::string_view wordFor(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Fixed: return "fixed";
    case AmountKind::Free: return "free";
    }
    return {};
}

std::string_view wordFor(LinkMode mode)
{
    switch (mode) {
    case LinkMode::Reusable: return "reusable";
    case LinkMode::OneShot: return "one-shot";
    case LinkMode::Limited: return "limited";
    }
    return {};
}

std::string_view wordFor(TimeoutSource source)
{
    switch (source) {
    case TimeoutSource::Link: return "link";
    case TimeoutSource::Instance: return "instance";
    }
    return {};
}

PayLink merged(PayLink known, const PayLinkReading& reading)
{
    known.id = reading.id;
    reading.instanceId.applyTo(known.instanceId);
    reading.title.applyTo(known.title);
    reading.slug.applyTo(known.slug);
    reading.details.applyTo(known.details);
    reading.url.applyTo(known.url);
    reading.amountKind.applyTo(known.amountKind);
    reading.mode.applyTo(known.mode);
    reading.status.applyTo(known.status);
    reading.paymentStatus.applyTo(known.paymentStatus);
    if (reading.timeoutSource.isNull())
        known.timeoutSource = {};
    reading.timeoutSource.applyTo(known.timeoutSource);
    reading.price.applyTo(known.price);
    reading.collected.applyTo(known.collected);
    reading.maxPayments.applyTo(known.maxPayments);
    reading.paidCount.applyTo(known.paidCount);
    reading.remaining.applyTo(known.remaining);
    reading.timeoutOverride.applyTo(known.timeoutOverride);
    reading.effectiveTimeout.applyTo(known.effectiveTimeout);
    reading.lastActivityAt.applyTo(known.lastActivityAt);
    reading.createdAt.applyTo(known.createdAt);
    reading.updatedAt.applyTo(known.updatedAt);
    if (reading.customFields.isNull())
        known.customFields.clear();
    reading.customFields.applyTo(known.customFields);
    if (reading.metadata.isNull())
        known.metadata.clear();
    reading.metadata.applyTo(known.metadata);
    reading.showRetryButton.applyTo(known.showRetryButton);
    reading.allowAnonymous.applyTo(known.allowAnonymous);
    known.detailsKnown = known.detailsKnown || reading.isComplete;
    return known;
}

namespace {

bool saysAllPlacesAreSold(const PayLink& link)
{
    return link.paymentStatus.is(PaymentStatus::Paid) || link.paymentStatus.is(PaymentStatus::FullyPaid)
        || link.paymentStatus.is(PaymentStatus::SoldOut);
}

} // namespace

std::optional<std::int64_t> placesLeft(const PayLink& link)
{
    const bool isOneShot = link.mode.is(LinkMode::OneShot);
    if (!isOneShot && !link.mode.is(LinkMode::Limited))
        return std::nullopt;
    const auto quota = isOneShot ? std::optional<std::int64_t>(1) : link.maxPayments;
    if (quota && link.paidCount)
        return std::max<std::int64_t>(0, *quota - *link.paidCount);
    if (link.remaining)
        return std::max<std::int64_t>(0, *link.remaining);
    if (saysAllPlacesAreSold(link))
        return 0;
    if (isOneShot && link.status.is(LinkStatus::Active)) // the first payment would have closed it
        return 1;
    return std::nullopt;
}

bool isOversold(const PayLink& link)
{
    return link.mode.is(LinkMode::Limited) && link.maxPayments && link.paidCount
        && *link.paidCount > *link.maxPayments;
}

} // namespace desk

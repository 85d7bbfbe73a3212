// PayLink: one payment link as last told by the server, in our words.
#pragma once

#include "core/base/instant.h"
#include "core/base/openenum.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"
#include "core/domain/money.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace desk {

/// Fixed: the merchant sets the price. Free: the payer types the amount, and the link is always reusable.
enum class AmountKind : std::uint8_t { Fixed, Free };
enum class LinkMode : std::uint8_t { Reusable, OneShot, Limited };
/// The server's own word for the link; what it means together with the rest: linkstate.h.
enum class LinkStatus : std::uint8_t { Active, Paused, Closed, Expired };
/// The server's hint why a link is as it is (contract A.6).
enum class PaymentStatus {
    Awaiting,
    Paid,
    FullyPaid,
    Expired,
    Paused,
    Active,
    ActiveWithPayments,
    SoldOut,
    PartiallyPaid,
    Closed
};
enum class TimeoutSource : std::uint8_t { Link, Instance };

/// Stable lower-case words of our own: `fixed free`, `reusable one-shot limited`, `link instance`.
std::string_view wordFor(AmountKind kind);
std::string_view wordFor(LinkMode mode);
std::string_view wordFor(TimeoutSource source);

/// One custom field (udf1..udf5), in the server's order.
struct CustomField {
    std::string key;
    std::string label; ///< empty where none was given
    std::string value;

    bool operator==(const CustomField&) const = default;
};

struct PayLink {
    LinkId id;
    InstanceId instanceId;
    std::string title;
    std::string slug;
    std::string details;
    std::string url; ///< the public page, as the server gave it; never rebuilt from the slug (contract C17)
    OpenEnum<AmountKind> amountKind;
    OpenEnum<LinkMode> mode;
    OpenEnum<LinkStatus> status;
    OpenEnum<PaymentStatus> paymentStatus;
    OpenEnum<TimeoutSource> timeoutSource;
    std::optional<Money> price; ///< only a suggestion where the amount is free
    std::optional<Money> collected;
    std::optional<std::int64_t> maxPayments;
    std::optional<std::int64_t> paidCount;
    std::optional<std::int64_t> remaining;
    std::optional<std::chrono::minutes> timeoutOverride;
    std::optional<std::chrono::minutes>
        effectiveTimeout; ///< as resolved by the server, never by us (contract C6)
    std::optional<Instant> lastActivityAt;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    std::vector<CustomField> customFields;
    std::string metadata; ///< JSON object text, empty where none
    std::optional<bool> showRetryButton;
    std::optional<bool> allowAnonymous;
    bool detailsKnown = false; ///< false while only a thin list item was seen

    bool operator==(const PayLink&) const = default;
};

/// What one answer (list item, details, create, update, toggle) said about a link.
struct PayLinkReading {
    LinkId id;
    Field<InstanceId> instanceId;
    Field<std::string> title, slug, details, url;
    Field<OpenEnum<AmountKind>> amountKind;
    Field<OpenEnum<LinkMode>> mode;
    Field<OpenEnum<LinkStatus>> status;
    Field<OpenEnum<PaymentStatus>> paymentStatus;
    Field<OpenEnum<TimeoutSource>> timeoutSource;
    Field<Money> price, collected;
    Field<std::int64_t> maxPayments, paidCount, remaining;
    Field<std::chrono::minutes> timeoutOverride, effectiveTimeout;
    Field<Instant> lastActivityAt, createdAt, updatedAt;
    Field<std::vector<CustomField>> customFields;
    Field<std::string> metadata;
    Field<bool> showRetryButton, allowAnonymous;
    /// True where the answer holds what only full objects have (a count and a URL, contract A.4).
    bool isComplete = false;

    bool operator==(const PayLinkReading&) const = default;
};

PayLink merged(PayLink known, const PayLinkReading& reading);

/// Payments that can still be made: nullopt is "no limit" (or a quota nobody told us), 0 is "sold out". Never
/// negative (contract D13).
std::optional<std::int64_t> placesLeft(const PayLink& link);
/// More successful payments than the quota allows (product.md section 2).
bool isOversold(const PayLink& link);

} // namespace desk

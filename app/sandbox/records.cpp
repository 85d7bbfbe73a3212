#include "app/sandbox/records.h"

#include <algorithm>
#include <array>

namespace desk::sandbox {

namespace {

constexpr std::array<std::string_view, kTransactionStatusCount> kTransactionWords = {
    "pending", "processing", "completed", "failed", "refused", "refunded"};

std::string openPaymentStatusOf(const Link& link)
{
    if (link.mode == PaymentMode::OneShot) {
        return "awaiting_payment";
    }
    if (link.completedCount > 0) {
        return "active_receiving_payments";
    }
    return link.mode == PaymentMode::Limited ? "awaiting_payment" : "active";
}

} // namespace

std::string_view wordOf(LinkType type)
{
    return type == LinkType::Dynamic ? "dynamic" : "static";
}

std::string_view wordOf(PaymentMode mode)
{
    constexpr std::array<std::string_view, 3> words = {"reusable", "one_shot", "limited"};
    return words[static_cast<std::size_t>(mode)];
}

std::string_view wordOf(LinkStatus status)
{
    constexpr std::array<std::string_view, 4> words = {"active", "inactive", "closed", "expired"};
    return words[static_cast<std::size_t>(status)];
}

std::string_view wordOf(TransactionStatus status)
{
    return kTransactionWords[static_cast<std::size_t>(status)];
}

std::optional<TransactionStatus> transactionStatusOf(std::string_view word)
{
    const auto found = std::find(kTransactionWords.begin(), kTransactionWords.end(), word);
    if (found == kTransactionWords.end()) {
        return std::nullopt;
    }
    return static_cast<TransactionStatus>(found - kTransactionWords.begin());
}

std::string paymentStatusOf(const Link& link)
{
    switch (link.status) {
    case LinkStatus::Active: return openPaymentStatusOf(link);
    case LinkStatus::Inactive: return "inactive";
    case LinkStatus::Expired: return "expired";
    case LinkStatus::Closed: break;
    }
    if (link.isClosedByInactivity) {
        return "expired";
    }
    return link.mode == PaymentMode::OneShot ? "paid" : "fully_paid";
}

std::optional<int> remainingPaymentsOf(const Link& link)
{
    switch (link.mode) {
    case PaymentMode::Reusable: break;
    case PaymentMode::OneShot: return std::max(0, 1 - link.completedCount);
    case PaymentMode::Limited: return std::max(0, link.maxPayments.value_or(0) - link.completedCount);
    }
    return std::nullopt;
}

std::optional<int> effectiveTimeoutOf(const Link& link, const Instance& instance)
{
    return link.timeoutMinutes ? link.timeoutMinutes : instance.defaultTimeoutMinutes;
}

std::optional<UtcMs> deadlineOf(const Link& link, const Instance& instance)
{
    const auto minutes = effectiveTimeoutOf(link, instance);
    if (!link.isSwept() || !minutes) {
        return std::nullopt;
    }
    return link.lastActivityAt() + *minutes * kMinuteMs;
}

} // namespace desk::sandbox

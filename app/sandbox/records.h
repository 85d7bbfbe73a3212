// The values a shop is made of. Plain data; the rules live in shop.h and lifecycle.h.
#pragma once

#include "app/sandbox/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desk::sandbox {

/// Milliseconds since 1970-01-01 UTC. Stored stamps are whole seconds, as the real database keeps them (A.1).
using UtcMs = std::int64_t;
using Centimes = std::int64_t;
using LinkIndex = std::uint32_t;
using TransactionIndex = std::uint32_t;

inline constexpr UtcMs kSecondMs = 1000;
inline constexpr UtcMs kMinuteMs = 60 * kSecondMs;
inline constexpr UtcMs kHourMs = 60 * kMinuteMs;
inline constexpr UtcMs kDayMs = 24 * kHourMs;
inline constexpr int kMaxTimeoutMinutes = 525'600; // one year (A.5)

enum class LinkType { Dynamic, Static }; // Dynamic: the merchant fixes the price (D1)
enum class PaymentMode { Reusable, OneShot, Limited };
enum class LinkStatus { Active, Inactive, Closed, Expired };
enum class TransactionStatus : std::uint8_t { Pending, Processing, Completed, Failed, Refused, Refunded };
inline constexpr std::size_t kTransactionStatusCount = 6;

/// The words of the wire (A.6).
std::string_view wordOf(LinkType type);
std::string_view wordOf(PaymentMode mode);
std::string_view wordOf(LinkStatus status);
std::string_view wordOf(TransactionStatus status);
std::optional<TransactionStatus> transactionStatusOf(std::string_view word);

struct Instance {
    std::string id, name, status; // status: "active" or "inactive" here
    std::optional<std::string> description, logo;
    std::string registreCommerceId, bankAccountId, brandId, userId, applicationId;
    std::optional<int> defaultTimeoutMinutes;
    std::string webhookUrl, webhookSecret;
    UtcMs createdAt = 0, updatedAt = 0;

    bool isActive() const { return status == "active"; }
};

struct Link {
    std::uint32_t instance = 0;
    LinkType type = LinkType::Dynamic;
    PaymentMode mode = PaymentMode::Reusable;
    LinkStatus status = LinkStatus::Active;
    bool isClosedByInactivity = false; // the older backend: closed, payment_status expired (C2)
    bool isDeleted = false;
    bool showsRetryButton = true, allowsAnonymous = false;
    std::string id, title, details, slug, logo;
    std::optional<Centimes> amount;    // free links may have none
    std::optional<int> maxPayments;    // limited links only
    std::optional<int> timeoutMinutes; // override of the instance's default
    int completedCount = 0;
    Centimes collected = 0;
    Json metadata, udfs; // null, an empty list or a map (D5)
    UtcMs createdAt = 0, updatedAt = 0;
    UtcMs lastPaidAt = 0;                       // 0: never paid
    std::vector<TransactionIndex> transactions; // oldest first

    UtcMs lastActivityAt() const { return lastPaidAt != 0 ? lastPaidAt : createdAt; }
    bool isSwept() const { return mode != PaymentMode::Reusable; }
};

struct Transaction {
    UtcMs createdAt = 0, updatedAt = 0;
    Centimes amount = 0;
    LinkIndex link = 0;
    std::uint32_t persona = 0; // who pays; personas.h makes the texts
    TransactionStatus status = TransactionStatus::Pending;
};

std::string paymentStatusOf(const Link& link);                                     // A.6
std::optional<int> remainingPaymentsOf(const Link& link);                          // never below zero (D13)
std::optional<int> effectiveTimeoutOf(const Link& link, const Instance& instance); // also for reusable (C7)
/// The moment after which the next sweep expires the link; nothing when it never does (A.5).
std::optional<UtcMs> deadlineOf(const Link& link, const Instance& instance);

} // namespace desk::sandbox

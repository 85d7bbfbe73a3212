// The links report: one line per link, oldest first.
#pragma once

#include "core/cache/linkstore.h"
#include "core/report/csvwriter.h"

#include <array>

namespace desk::report {

/// The stable header; its order is a contract with scripts (product.md section 4, report 2).
inline constexpr std::array<std::string_view, 19> kLinkColumns{"instance", "title", "link_id", "url",
    "amount_type", "price", "mode", "state", "reason", "max_payments", "paid_count", "places_left",
    "collected", "first_payment_utc", "last_payment_utc", "deadline_utc", "timeout_source", "created_utc",
    "updated_utc"};
inline constexpr std::size_t kLinkCollectedColumn = 12;

/// When the first and the last completed payment of a link were made.
struct PaymentSpan {
    std::optional<Instant> first;
    std::optional<Instant> last;
};

void writeLinkHeader(CsvWriter& writer);
void writeLinkRow(const cache::CachedLink& row, std::string_view instanceName, const PaymentSpan& payments,
    CsvWriter& writer);

} // namespace desk::report

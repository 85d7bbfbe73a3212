// The payments report: one line per payment of any status, oldest first.
#pragma once

#include "core/cache/transactionstore.h"
#include "core/report/csvwriter.h"

#include <array>

namespace desk::report {

/// The stable header; its order is a contract with scripts.
inline constexpr std::array<std::string_view, 16> kTransactionColumns{"date", "time", "instance",
    "link_title", "link_id", "mode", "order_number", "gateway_order_id", "approval_code", "status", "amount",
    "currency", "method", "invoice_number", "environment", "created_utc"};
/// Where a reader of the file finds what it adds up.
inline constexpr std::size_t kStatusColumn = 9;
inline constexpr std::size_t kAmountColumn = 10;

void writeTransactionHeader(CsvWriter& writer);
void writeTransactionRow(const cache::TransactionRow& row, CsvWriter& writer);

} // namespace desk::report

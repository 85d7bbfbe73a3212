// LinkColumns: a PayLink <-> the columns of a row of links.
#pragma once

#include "core/cache/statement.h"
#include "core/domain/paylink.h"

namespace desk::cache {

/// Values of links.needs_transactions; see LinkStore::reconcileWithPayments.
inline constexpr std::int64_t kSettled = 0;
inline constexpr std::int64_t kChangedSinceReadWhole = 1;
inline constexpr std::int64_t kNeverReadWhole = 2;

/// The head of a query over `links l LEFT JOIN instances i`: the columns of readLink(), then, from
/// kAfterLinkColumns on, whatever the caller appends before FROM.
inline constexpr std::string_view kLinkColumns =
    "l.id, COALESCE(i.id, ''), l.title, l.slug, l.details, l.url,"
    " l.amount_kind_code, l.amount_kind_raw, l.mode_code, l.mode_raw, l.status_code, l.status_raw,"
    " l.payment_status_code, l.payment_status_raw, l.timeout_source_code, l.timeout_source_raw,"
    " l.price, l.collected, l.max_payments, l.paid_count, l.remaining, l.timeout_override, "
    "l.effective_timeout,"
    " l.last_activity_at, l.created_at, l.updated_at, l.custom_fields, l.metadata, l.show_retry,"
    " l.allow_anonymous, l.details_known";
inline constexpr int kAfterLinkColumns = 31;
inline constexpr std::string_view kFromLinks =
    " FROM links l LEFT JOIN instances i ON i.key = l.instance_key";

PayLink readLink(const PreparedStatement& row);

/// `title = ?2, slug = ?3, ...`: everything of a link but its id and its instance.
inline constexpr std::string_view kLinkAssignments =
    "title = ?2, slug = ?3, details = ?4, url = ?5, amount_kind_code = ?6, amount_kind_raw = ?7, mode_code = "
    "?8,"
    " mode_raw = ?9, status_code = ?10, status_raw = ?11, payment_status_code = ?12, payment_status_raw = "
    "?13,"
    " timeout_source_code = ?14, timeout_source_raw = ?15, price = ?16, collected = ?17, max_payments = ?18,"
    " paid_count = ?19, remaining = ?20, timeout_override = ?21, effective_timeout = ?22, last_activity_at = "
    "?23,"
    " created_at = ?24, updated_at = ?25, custom_fields = ?26, metadata = ?27, show_retry = ?28,"
    " allow_anonymous = ?29, details_known = ?30";
inline constexpr int kAfterLinkAssignments = 31;

/// Binds ?2 to ?30. `link` and `customFields`, its encoded custom fields, must live until the rewind.
void bindLink(PreparedStatement& statement, const PayLink& link, const std::string& customFields);

} // namespace desk::cache

// Row 11 of A.2: what happened on one link, counted per day, week, month or year.
#pragma once

#include "app/sandbox/apicall.h"

namespace desk::sandbox {

/// time_range last_7_days | last_30_days | last_90_days, or start_date and end_date (inclusive, UTC days);
/// without any, all of it. Buckets without transactions are left out. The total covers the same time (A.8).
ApiReply showLinkStatistics(ApiCall& call);

/// "2024-01-31", "2024-W05" (ISO week), "2024-01" or "2024" for daily, weekly, monthly and yearly.
std::string bucketLabel(UtcMs when, std::string_view aggregation);

} // namespace desk::sandbox

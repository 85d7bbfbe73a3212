// Account totals and link statistics on the wire (contract A.8).
#pragma once

#include "core/api/paymentapi.h"
#include "core/api/v2/jsonvalue.h"

namespace desk::api::v2 {

/// BadResponse when not one of the totals is there, or one is no number.
Result<AccountStats> readStats(JsonValue root);

Result<LinkStatistics> readStatistics(JsonValue root);

} // namespace desk::api::v2

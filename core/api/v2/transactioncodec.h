// Transactions on the wire (contract A.8).
#pragma once

#include "core/api/v2/itemfault.h"
#include "core/api/v2/jsonvalue.h"
#include "core/domain/transaction.h"

namespace desk::api::v2 {

/// Rows that belong to something other than a link (activation fees) are foreign.
ItemReading<Transaction> readTransaction(JsonValue item);

} // namespace desk::api::v2

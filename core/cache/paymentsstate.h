// PaymentsState: what readers compare to see whether payments were only added since, or known ones changed as well.
#pragma once

#include "core/cache/database.h"

#include <cstdint>

namespace desk::cache {

struct PaymentsState {
    std::int64_t lastKey = 0;  ///< of the newest row: keys count up, and no payment is ever removed
    std::int64_t moved = 0;    ///< how often a known payment got another moment or another link
    std::int64_t restated = 0; ///< how often a known payment got another status or another amount

    bool operator==(const PaymentsState&) const = default;
};

/// Throws SQLite::Exception.
PaymentsState paymentsStateOf(Database& database);

} // namespace desk::cache

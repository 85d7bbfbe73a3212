// Totals: the one engine behind every sum on screen, on the command line and in files.
#pragma once

#include "core/cache/totalsstore.h"

#include <string>

namespace desk::report {

enum class TotalsBy { Day, Week, Month, Quarter, Year, Link, Instance, Mode };

/// `day week month quarter year link instance mode`; nullopt for any other word.
std::optional<TotalsBy> totalsByFromWord(std::string_view word);

struct TotalsRow {
    /// A calendar key (period.h), an id, or the mode's word; `unknown` for a mode and empty for an instance
    /// that nobody told us.
    std::string key;
    std::int64_t count = 0; ///< completed payments
    Money collected;

    bool operator==(const TotalsRow&) const = default;
};

struct Totals {
    std::vector<TotalsRow>
        rows;        ///< by key, which is by time for calendar keys; rows of no payment are left out
    TotalsRow total; ///< its key is empty

    bool operator==(const Totals&) const = default;
};

/// Both days included, open where missing. Sums are checked: ErrorKind::Storage where one leaves 64 bits.
Result<Totals> totalsBy(TotalsBy by, std::optional<AlgiersDay> first, std::optional<AlgiersDay> last,
    const cache::TotalsStore& store);

} // namespace desk::report

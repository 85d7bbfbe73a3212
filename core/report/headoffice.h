// HeadOffice: all accounts of this computer side by side. Money of live accounts, of test accounts and of accounts
// nobody has declared is never added together.
#pragma once

#include "core/base/instant.h"
#include "core/domain/money.h"
#include "core/report/officeaccount.h"

#include <vector>

namespace desk::report {

/// Completed payments of a calendar period in Algiers.
struct OfficeSum {
    std::int64_t count = 0;
    Money collected;

    bool operator==(const OfficeSum&) const = default;
};

struct OfficeFigures {
    std::optional<Instant> lastSyncAt{}; ///< last complete sync; nullopt: none yet
    std::int64_t links = 0;
    std::int64_t activeLinks = 0;
    std::int64_t needAttention = 0; ///< links for which a rule of linkattention.h holds
    OfficeSum thisMonth{};
    OfficeSum lastMonth{};
    OfficeSum thisYear{};

    bool operator==(const OfficeFigures&) const = default;
};

struct OfficeRow {
    OfficeAccount account;
    /// Storage: why there are no figures: a broken or locked cache, one of another version. NotFound: nothing was
    /// synchronised yet.
    Result<OfficeFigures> figures;

    bool operator==(const OfficeRow&) const = default;
};

struct OfficeBlock {
    Ledger ledger = Ledger::Live;
    std::vector<OfficeRow> rows; ///< by shown name, then name
    OfficeFigures total;         ///< of the rows with figures; lastSyncAt is the oldest of theirs
    std::int64_t without = 0;    ///< rows whose figures are missing from the total

    bool operator==(const OfficeBlock&) const = default;
};

struct HeadOffice {
    std::vector<OfficeBlock> blocks; ///< in the order of kLedgers; those without accounts are left out
    Instant readAt{};

    bool operator==(const HeadOffice&) const = default;
};

/// Reads one account's cache, read-only and in one snapshot of it; `now` says what this month is. Takes about as long
/// as showing the account's links: not for the thread of the window.
OfficeRow readAccount(const OfficeAccount& account, Instant now);

/// Pure. ErrorKind::Storage where a total leaves 64 bits.
Result<HeadOffice> headOfficeOf(std::vector<OfficeRow> rows, Instant now);

} // namespace desk::report

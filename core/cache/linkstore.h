// LinkStore: the links table, and what is still to be read about each link.
#pragma once

#include "core/base/clock.h"
#include "core/cache/database.h"
#include "core/domain/paylink.h"

#include <unordered_set>
#include <vector>

namespace desk::cache {

class LinkEventOutbox;

struct CachedLink {
    PayLink link;
    std::optional<Instant> missingSince; ///< vanished from the server's list, not yet confirmed
    std::int64_t transactionCount = 0;   ///< known payments of any status
    std::int64_t completedCount = 0;     ///< known completed payments
    Money completed;                     ///< their sum
    bool transactionsComplete = false;   ///< all its payments were read since its last change

    bool operator==(const CachedLink&) const = default;
};

enum class ReadingSource { ListItem, Details };

struct MergeResult {
    bool isNew = false;
    bool changed = false;      ///< something of a known link differs from what was cached
    bool needsDetails = false; ///< the row's marks as they now are
    bool needsTransactions = false;
};

struct UnseenResult {
    int marked = 0;  ///< newly missing
    int dropped = 0; ///< missing before, confirmed now, and without payments
    int kept = 0; ///< missing before, confirmed now, but with payments, cached or told: kept and still marked
};

struct PlacedLink {
    std::int64_t place = 0;
    LinkId id;
};

class LinkStore
{
public:
    explicit LinkStore(Database& database);
    ~LinkStore();

    /// From now on what changes about a link is noted in the outbox of the history (linkeventoutbox.h), at the
    /// server's time and in the transaction of the change. The clock outlives the store.
    void keepHistory(const Clock& serverClock);

    /// Merges one answer into the row (absent fields leave the known ones). A list item that differs from the
    /// cached row and is not complete sets needs_details; a changed status, collected amount or count sets
    /// needs_transactions; details and complete items clear needs_details. Clears a "missing" mark. Unknown
    /// instance ids create an instance row. When the instance or mode of a link with payments changes,
    /// daily_totals follow. Changes bump `revision`. Writes nothing where nothing differs. Call inside a
    /// WriteTransaction when merging many. ErrorKind::Bug for a reading without an id.
    Result<MergeResult> merge(const PayLinkReading& reading, ReadingSource source);

    /// After a complete pass over an instance's list. `confirm`: this pass may drop what was missing before.
    Result<UnseenResult> markUnseen(
        const InstanceId& instance, const std::unordered_set<std::string>& seen, Instant now, bool confirm);
    /// The server answered "not found" for it: marks it missing.
    Outcome markMissing(const LinkId& id, Instant now);
    /// It was deleted at the server: drops it; one with payments is marked missing instead.
    Outcome forget(const LinkId& id, Instant now);
    Outcome setNeedsDetails(const LinkId& id, bool needs);
    Outcome setNeedsTransactions(const LinkId& id, bool needs);
    /// For a full run: everything, or every active link, is to be read again.
    Outcome setAllNeedTransactions();
    /// Links whose payments do not add up; and of the links with pending or processing payments from before `until`
    /// those with the newest ones, `atMost` of them, none with more than `mostPayments`.
    Outcome setDisagreeingNeedTransactions();
    Outcome setUnsettledNeedTransactions(Instant until, int atMost, std::int64_t mostPayments);
    Outcome setAllNeedDetails(bool onlyActive);

    /// Ids to read, active limited and single-use first, then the other active ones, then the rest, newest
    /// first within each. Missing links are left out.
    Result<std::vector<LinkId>> needingDetails() const;
    Result<std::vector<LinkId>> needingTransactions() const;
    /// Active limited and single-use links behind the place `after` (0: from the first), `atMost` of them. Places
    /// count up and are kept.
    Result<std::vector<PlacedLink>> running(std::int64_t after, int atMost) const;

    /// Links (not missing) of the instance whose inactivity window is the instance's: active limited and single-use
    /// ones, newest first.
    Result<std::vector<LinkId>> inheriting(const InstanceId& instance, int atMost) const;

    /// Settles needs_transactions (0: settled, 1: changed since its payments were read whole, 2: never read
    /// whole). A marked link whose completed payments add up to what the server says was collected and counted
    /// (where it says neither: any link) is settled: one marked 1 always, one marked 2 only when
    /// `allPaymentsKnown`, that is when every payment the server has was read. Unmarked links are left alone, so
    /// that a lasting disagreement is not read again in every run. Returns how many stay marked.
    Result<int> reconcileWithPayments(bool allPaymentsKnown);
    /// Links (not missing) whose completed payments do not add up to what the server says was collected or to
    /// its count, where it says so.
    Result<int> disagreeing() const;
    /// Active links whose deadline has passed at `now` (server time): to be read again, longest past first.
    Result<std::vector<LinkId>> pastDeadline(Instant now) const;

    Result<std::optional<CachedLink>> find(std::string_view idOrSlug) const; ///< an id wins over a slug
    Result<std::vector<CachedLink>> all() const;                             ///< newest first, then key
    Result<std::int64_t> count() const;
    /// Highest revision; 0 when empty.
    Result<std::int64_t> revision() const;

private:
    class Merger;
    LinkEventOutbox* history(); ///< null unless kept; throws SQLite::Exception
    Database& m_database;
    const Clock* m_historyClock = nullptr;      ///< set by keepHistory()
    std::unique_ptr<LinkEventOutbox> m_history; ///< made by the first change
    std::unique_ptr<Merger> m_merger;           ///< made by the first merge
};

} // namespace desk::cache

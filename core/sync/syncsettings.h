// SyncSettings: the few numbers a run is tuned by.
#pragma once

#include <chrono>

namespace desk::sync {

struct SyncSettings {
    int inFlight = 6; ///< measured: more does not help (performance.md)
    int perPage = 100;
    /// A list of at most so many pages is read whole in every run.
    int wholeListPages = 3;
    /// A longer list is counted first (total and active), and read whole when a count moved, or when the last
    /// whole reading is older than this.
    std::chrono::minutes listMaxAge{15};
    /// Where list items are thin, a quota or a timeout can change unseen; up to so many running limited and
    /// single-use links have their details read again in every run. Where there are more, so many in turn, every
    /// `listMaxAge`.
    int watchedLinks = 40;
    /// A pending payment settles within minutes; one older than this no longer holds a newest-first walk open.
    std::chrono::hours unsettledFor{2};
    /// What becomes of those is asked link by link when a run is a full one: of the newest on so many links, none with
    /// more payments than this.
    int unsettledLinks = 200;
    int unsettledLinkPayments = 1'000;
    /// A run becomes a full one when the last full one is older than this.
    std::chrono::hours reconcileEvery{24};
    /// So many calls failing one after the other end the run: the server is not well.
    int maxConsecutiveFailures = 6;
};

} // namespace desk::sync

// MetaStore: the few facts about the cache as a whole.
#pragma once

#include "core/base/instant.h"
#include "core/cache/statement.h"

#include <optional>
#include <string>

namespace desk::cache {

class MetaStore
{
public:
    explicit MetaStore(Database& database) : m_database(database) {}

    /// nullopt where the name was never set, or holds the other kind of value.
    Result<std::optional<std::int64_t>> number(std::string_view name) const;
    Outcome setNumber(std::string_view name, std::int64_t value);
    Result<std::optional<std::string>> text(std::string_view name) const;
    Outcome setText(std::string_view name, std::string_view value);

private:
    PreparedStatement& upsert();

    Database& m_database;
    std::optional<PreparedStatement> m_upsert; ///< a sync notes how far it came with every page
};

/// Names used with MetaStore. Times are UTC milliseconds of the server's clock.
inline constexpr std::string_view kLastSyncAt = "last_sync_at";       ///< last run that ended complete
inline constexpr std::string_view kLastAttemptAt = "last_attempt_at"; ///< last run that reached the server
inline constexpr std::string_view kLastReconcileAt =
    "last_reconcile_at";                                     ///< last full run that ended complete
inline constexpr std::string_view kWatchedAt = "watched_at"; ///< when running links were last read in turn
inline constexpr std::string_view kWatchedPlace = "watched_place"; ///< of the last one of them
/// Centimes: what the server says was collected, minus what is cached, when every list was last read.
inline constexpr std::string_view kCollectedGap = "collected_gap";
inline constexpr std::string_view kServerClockOffset =
    "server_clock_offset";                                           ///< milliseconds, server minus local
inline constexpr std::string_view kBaseUrl = "base_url";             ///< the API this cache was filled from
inline constexpr std::string_view kPaymentsMoved = "payments_moved"; ///< see PaymentsState
inline constexpr std::string_view kPaymentsRestated = "payments_restated"; ///< see PaymentsState
inline constexpr std::string_view kBulkLoading = "bulk_loading"; ///< 1 while secondary indexes are away
/// 1 where no row names who paid, nor any byte of the file (payererasure.h).
inline constexpr std::string_view kPayersErased = "payers_erased";

} // namespace desk::cache

// SyncStatus: what the window knows about the network and the age of what it shows.
#pragma once

#include "core/base/instant.h"
#include "core/sync/syncreport.h"
#include "ui/common/tones.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace desk::ui {

enum class Connection { Unknown, Online, Offline };

struct SyncStatus {
    Connection connection =
        Connection::Unknown; ///< how the last request ended; never a guess about the network
    bool isSyncing = false;
    std::optional<sync::SyncProgress> progress;
    std::optional<Instant> lastSyncAt; ///< last complete run
    std::optional<Error> lastError;    ///< of the last run
    std::vector<sync::SyncWarning> warnings;
};

/// The connection after a request ended with `error`; nullopt where it says nothing about the network.
std::optional<Connection> connectionAfter(const std::optional<Error>& error);

/// Older data than this is called stale.
inline constexpr std::chrono::minutes kStaleAfter{30};

class SyncText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::SyncText)
public:
    static QString connection(const SyncStatus& status);
    static Tone connectionTone(const SyncStatus& status);
    /// `Reading links, 120 of 300`; empty where nothing runs.
    static QString progress(const SyncStatus& status);
    /// `Updated 2 min ago`; `Never synchronised`.
    static QString age(const SyncStatus& status, Instant now);
    static bool isStale(const SyncStatus& status, Instant now);
    static QString warning(const sync::SyncWarning& warning);
};

} // namespace desk::ui

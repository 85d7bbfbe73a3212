// SyncReport: what one run did, as a value.
#pragma once

#include "core/base/error.h"
#include "core/domain/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desk::sync {

enum class SyncStage { Instances, Links, Details, Transactions, Finishing };

/// Something a person should know about a run that went on nevertheless.
struct SyncWarning {
    enum class Kind {
        LinksNotRefreshed, ///< their details or list page could not be read; the cached rows stay
        InstancesNotRefreshed,
        TransactionsNotRefreshed, ///< links whose payments could not be read whole
        UnreadableItems,          ///< items of a page that could not be read truthfully
        ListKeptMoving,           ///< pages shifted while read; some rows may be a run old
        LinksMissing,             ///< vanished from the server's list
        TotalsDisagree, ///< links whose payments do not add up to what the server says was collected
        LinksDropped,
    };
    Kind kind = Kind::LinksNotRefreshed;
    std::int64_t count = 0;
    std::string detail; ///< for experts, UTF-8, without personal data

    bool operator==(const SyncWarning&) const = default;
};

/// Completed payments of which the cache did not know before the run.
struct Arrivals {
    std::int64_t count = 0;
    Money collected;

    bool operator==(const Arrivals&) const = default;
};

struct SyncReport {
    std::int64_t instances = 0;    ///< read in this run
    std::int64_t links = 0;        ///< list items and details read, each link once
    std::int64_t transactions = 0; ///< payments read, each once
    std::int64_t requests = 0;
    std::int64_t bytes = 0;
    double seconds = 0;
    Arrivals arrivals;     ///< none before a first run was complete: the past is no news
    bool complete = false; ///< everything that was asked for was read
    std::vector<SyncWarning> warnings;
    std::optional<Error> error; ///< what ended or spoiled the run; the cause of complete == false

    bool operator==(const SyncReport&) const = default;
};

struct SyncProgress {
    SyncStage stage = SyncStage::Instances;
    std::int64_t done = 0;
    std::optional<std::int64_t> total;
};

/// `links-not-refreshed`, `totals-disagree`, ...: stable, without anything a server said.
std::string_view wordFor(SyncWarning::Kind kind);

/// One plain English sentence, as the command line and the log print it.
std::string sentenceFor(const SyncWarning& warning);

} // namespace desk::sync

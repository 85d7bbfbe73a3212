// ExportRun: writes one report, reads it back, and only then says so.
#pragma once

#include "core/async/cancelscope.h"
#include "core/cache/database.h"
#include "core/cache/journal.h"
#include "core/domain/period.h"
#include "core/report/csvwriter.h"

#include <filesystem>

namespace desk::report {

enum class ReportKind { Transactions, Links };
/// `transactions`, `links`.
std::string_view wordFor(ReportKind kind);

struct ExportRequest {
    ReportKind kind = ReportKind::Transactions;
    CsvFormat format = kPlainCsv;
    Period period; ///< payments only
    CancelToken cancel;
    std::function<void(std::int64_t rows)> progress; ///< may be empty; called every few thousand rows
};

struct ExportSummary {
    std::int64_t rows = 0;
    Money collected; ///< completed payments; for links what the server says was collected
    HygieneCount hygiene;
    std::string sha256; ///< lower-case hex of the file; empty for a stream

    bool operator==(const ExportSummary&) const = default;
};

/// Streams the report into `sink`; for payments memory does not grow with it. `database` may be null: the
/// header alone.
Result<ExportSummary> writeReport(
    const ExportRequest& request, cache::Database* database, const ByteSink& sink);

/// Writes the file whole or not at all, re-opens it, reads it back with the same format and compares rows and
/// sum with the query. ErrorKind::Storage (the disk, or a file that does not hold what was written),
/// Cancelled.
Result<ExportSummary> exportToFile(
    const ExportRequest& request, cache::Database* database, const std::filesystem::path& path);

/// Remembers a finished export: what, when, how many rows, their sum, and the file's SHA-256.
Outcome recordExport(const ExportRequest& request, const ExportSummary& summary,
    const std::filesystem::path& path, Instant writtenAt, cache::Journal& journal);

} // namespace desk::report

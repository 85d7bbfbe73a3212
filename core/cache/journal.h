// Journal: what may never be lost: settings that matter and the history of exports; see also writelog.h.
#pragma once

#include "core/base/instant.h"
#include "core/cache/database.h"
#include "core/domain/money.h"
#include "core/domain/period.h"

#include <filesystem>
#include <vector>

namespace desk::cache {

struct ExportRecord {
    Instant writtenAt;
    std::string report;   ///< `transactions`, `links`
    std::string format;   ///< `plain`
    std::string fileName; ///< without its folder
    Period period;
    std::int64_t rowCount = 0;
    Money collected;
    std::string sha256; ///< lower-case hex

    bool operator==(const ExportRecord&) const = default;
};

class Journal
{
public:
    /// Opens it for writing and reading, creating it where it is missing. A copy of the file is kept beside it
    /// (`journal.db.before-N`, backup.h) before a migration touches it.
    static Result<std::unique_ptr<Journal>> open(const std::filesystem::path& file);

    Result<std::optional<std::string>> setting(std::string_view name) const;
    Outcome setSetting(std::string_view name, std::string_view value);
    Outcome addExport(const ExportRecord& record);
    Result<std::vector<ExportRecord>> exports() const; ///< newest first

    /// For the stores that have files of their own, as LinkHistoryStore and WriteLog.
    Database& database() { return *m_database; }

private:
    explicit Journal(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    std::unique_ptr<Database> m_database;
};

} // namespace desk::cache

#include "core/cache/journal.h"

#include "core/cache/backup.h"
#include "core/cache/columnvalues.h"
#include "core/cache/schema.h"

namespace desk::cache {

Result<std::unique_ptr<Journal>> Journal::open(const std::filesystem::path& file)
{
    if (const Outcome kept = backUpBeforeMigration(file, journalSteps()); !kept)
        return failure(kept.error());
    auto database = Database::open(file, OpenMode::ReadWrite, journalSteps(), Durability::Precious);
    if (!database)
        return failure(database.error());
    return std::unique_ptr<Journal>(new Journal(std::move(*database)));
}

Result<std::optional<std::string>> Journal::setting(std::string_view name) const
{
    return guarded([&]() -> Result<std::optional<std::string>> {
        PreparedStatement statement(*m_database, "SELECT value FROM settings WHERE name = ?1");
        statement.bindText(1, name);
        if (!statement.step())
            return std::nullopt;
        return statement.string(0);
    });
}

Outcome Journal::setSetting(std::string_view name, std::string_view value)
{
    return guarded([&]() -> Outcome {
        PreparedStatement statement(*m_database, "INSERT INTO settings (name, value) VALUES (?1, ?2)"
                                                 " ON CONFLICT (name) DO UPDATE SET value = excluded.value");
        statement.bindText(1, name);
        statement.bindText(2, value);
        statement.run();
        return {};
    });
}

Outcome Journal::addExport(const ExportRecord& record)
{
    return guarded([&]() -> Outcome {
        PreparedStatement statement(*m_database, "INSERT INTO exports (written_at, report, format, "
                                                 "file_name, from_at, until_at, row_count, centimes,"
                                                 " sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
        statement.bind(1, toMilliseconds(record.writtenAt));
        statement.bindText(2, record.report);
        statement.bindText(3, record.format);
        statement.bindText(4, record.fileName);
        statement.bind(5, columnValue(record.period.from));
        statement.bind(6, columnValue(record.period.until));
        statement.bind(7, record.rowCount);
        statement.bind(8, record.collected.centimes());
        statement.bindText(9, record.sha256);
        statement.run();
        return {};
    });
}

Result<std::vector<ExportRecord>> Journal::exports() const
{
    return guarded([&]() -> Result<std::vector<ExportRecord>> {
        PreparedStatement statement(*m_database,
            "SELECT written_at, report, format, file_name, from_at, until_at, row_count, centimes, sha256"
            " FROM exports ORDER BY written_at DESC, key DESC");
        std::vector<ExportRecord> records;
        while (statement.step()) {
            ExportRecord& record = records.emplace_back();
            record.writtenAt = fromMilliseconds(statement.integer(0));
            record.report = statement.text(1);
            record.format = statement.text(2);
            record.fileName = statement.text(3);
            record.period = {instantIn(statement, 4), instantIn(statement, 5)};
            record.rowCount = statement.integer(6);
            record.collected = Money::fromCentimes(statement.integer(7));
            record.sha256 = statement.text(8);
        }
        return records;
    });
}

} // namespace desk::cache

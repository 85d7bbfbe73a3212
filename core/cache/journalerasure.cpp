#include "core/cache/journalerasure.h"

#include "core/cache/journal.h"
#include "core/cache/statement.h"
#include "core/cache/writelog.h"

#include <string>
#include <vector>

namespace desk::cache {
namespace {

std::vector<std::string> tablesOf(Database& database)
{
    PreparedStatement statement(
        database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    std::vector<std::string> names;
    while (statement.step())
        names.push_back(statement.string(0));
    return names;
}

} // namespace

Outcome eraseJournal(const std::filesystem::path& file)
{
    const auto journal = Journal::open(file);
    if (!journal)
        return failure(journal.error());
    Database& database = (*journal)->database();
    if (!database.isWritable())
        return failure(ErrorKind::Refused, "a newer version of the program wrote the journal");
    const auto open = WriteLog(database).unsettled();
    if (!open)
        return failure(open.error());
    if (!open->empty())
        return failure(ErrorKind::Refused,
            "the outcome of " + std::to_string(open->size()) + " changes is not known yet");
    return guarded([&]() -> Outcome {
        database.handle().exec("PRAGMA secure_delete = ON; PRAGMA foreign_keys = OFF");
        {
            WriteTransaction transaction(database);
            for (const std::string& table : tablesOf(database))
                database.handle().exec("DELETE FROM \"" + table + '"');
            transaction.commit();
        }
        database.handle().exec("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
        return {};
    });
}

} // namespace desk::cache

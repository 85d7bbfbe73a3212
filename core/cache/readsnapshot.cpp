#include "core/cache/readsnapshot.h"

#include <sqlite3.h>

namespace desk::cache {

ReadSnapshot::ReadSnapshot(Database& database) : m_database(database)
{
    if (sqlite3_get_autocommit(m_database.handle().getHandle()) == 0)
        return;
    m_database.handle().exec("BEGIN");
    m_isOwn = true;
}

ReadSnapshot::~ReadSnapshot()
{
    if (m_isOwn) // nothing was written, so nothing is lost when even this fails
        sqlite3_exec(m_database.handle().getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace desk::cache

// ReadSnapshot: several reads that see one state of the file, whatever other connections write meanwhile.
#pragma once

#include "core/cache/database.h"

namespace desk::cache {

/// Joins the caller's transaction where one is open. Throws SQLite::Exception; used inside guarded(). Declared
/// before the statements that read in it.
class ReadSnapshot
{
public:
    explicit ReadSnapshot(Database& database);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;

private:
    Database& m_database;
    bool m_isOwn = false;
};

} // namespace desk::cache

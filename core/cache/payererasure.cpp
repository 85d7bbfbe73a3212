#include "core/cache/payererasure.h"

#include "core/cache/metastore.h"
#include "core/cache/ownerfile.h"
#include "core/cache/setaside.h"

namespace desk::cache {
namespace {

void checkpoint(Database& database)
{
    SQLite::Statement statement(database.handle(), "PRAGMA wal_checkpoint(TRUNCATE)");
    if (statement.executeStep() && statement.getColumn(0).getInt() != 0)
        throw SQLite::Exception("a reader holds on to what was there before");
}

} // namespace

Result<PayerErasure> erasePayers(Database& database, const std::filesystem::path& file)
{
    if (const Outcome removed = removeSetAside(file); !removed)
        return failure(removed.error());
    return guarded([&]() -> Result<PayerErasure> {
        SQLite::Database& handle = database.handle();
        PayerErasure erasure;
        handle.exec("PRAGMA secure_delete = ON");
        {
            WriteTransaction transaction(database);
            erasure.payments = handle.exec(
                "UPDATE transactions SET payer_name = NULL, payer_email = NULL, payer_phone = NULL"
                " WHERE payer_name IS NOT NULL OR payer_email IS NOT NULL OR payer_phone IS NOT NULL");
            transaction.commit();
        }
        // What earlier versions of a row left in the free room of its page goes with the pages.
        handle.exec("VACUUM");
        checkpoint(database);
        handle.exec("PRAGMA secure_delete = OFF");
        if (const Outcome noted = MetaStore(database).setNumber(kPayersErased, 1); !noted)
            return failure(noted.error());
        return erasure;
    });
}

Result<bool> arePayersErased(Database& database)
{
    const auto mark = MetaStore(database).number(kPayersErased);
    if (!mark)
        return failure(mark.error());
    return mark->value_or(0) == 1;
}

Outcome keepPayers(Database& database)
{
    const auto mark = arePayersErased(database);
    if (!mark)
        return failure(mark.error());
    return *mark ? MetaStore(database).setNumber(kPayersErased, 0) : Outcome();
}

} // namespace desk::cache

#include "core/cache/paymentsstate.h"

#include "core/cache/metastore.h"
#include "core/cache/statement.h"

namespace desk::cache {
namespace {

std::int64_t metaNumber(Database& database, std::string_view name)
{
    PreparedStatement statement(database, "SELECT value FROM meta WHERE name = ?1");
    statement.bindText(1, name);
    return statement.step() ? statement.integer(0) : 0;
}

} // namespace

PaymentsState paymentsStateOf(Database& database)
{
    PreparedStatement last(database, "SELECT COALESCE(max(key), 0) FROM transactions");
    last.step();
    return {last.integer(0), metaNumber(database, kPaymentsMoved), metaNumber(database, kPaymentsRestated)};
}

} // namespace desk::cache

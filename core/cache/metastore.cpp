#include "core/cache/metastore.h"

namespace desk::cache {
namespace {

constexpr const char* kSelect = "SELECT value FROM meta WHERE name = ?";
constexpr const char* kUpsert = "INSERT INTO meta (name, value) VALUES (?, ?)"
                                " ON CONFLICT (name) DO UPDATE SET value = excluded.value";

} // namespace

Result<std::optional<std::int64_t>> MetaStore::number(std::string_view name) const
{
    return guarded([&]() -> Result<std::optional<std::int64_t>> {
        SQLite::Statement statement(m_database.handle(), kSelect);
        statement.bind(1, std::string(name));
        if (!statement.executeStep() || !statement.getColumn(0).isInteger())
            return std::nullopt;
        return statement.getColumn(0).getInt64();
    });
}

Outcome MetaStore::setNumber(std::string_view name, std::int64_t value)
{
    return guarded([&]() -> Outcome {
        PreparedStatement& statement = upsert();
        statement.bindText(1, name);
        statement.bind(2, value);
        statement.run();
        return {};
    });
}

Result<std::optional<std::string>> MetaStore::text(std::string_view name) const
{
    return guarded([&]() -> Result<std::optional<std::string>> {
        SQLite::Statement statement(m_database.handle(), kSelect);
        statement.bind(1, std::string(name));
        if (!statement.executeStep() || !statement.getColumn(0).isText())
            return std::nullopt;
        return statement.getColumn(0).getString();
    });
}

Outcome MetaStore::setText(std::string_view name, std::string_view value)
{
    return guarded([&]() -> Outcome {
        PreparedStatement& statement = upsert();
        statement.bindText(1, name);
        statement.bindText(2, value);
        statement.run();
        return {};
    });
}

PreparedStatement& MetaStore::upsert()
{
    if (!m_upsert)
        m_upsert.emplace(m_database, kUpsert);
    return *m_upsert;
}

} // namespace desk::cache

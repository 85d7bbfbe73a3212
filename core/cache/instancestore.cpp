#include "core/cache/instancestore.h"

#include "core/cache/columnvalues.h"
#include "core/cache/writescope.h"

namespace desk::cache {
namespace {

constexpr std::string_view kSelect =
    "SELECT id, name, status_code, status_raw, description, default_timeout,"
    " created_at, updated_at, missing_since, links_read_at, census FROM instances ";

std::optional<std::string> textOrNull(const PreparedStatement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.string(column));
}

CachedInstance readCached(const PreparedStatement& row)
{
    CachedInstance cached;
    cached.instance.id = InstanceId(row.string(0));
    cached.instance.name = row.text(1);
    cached.instance.status = openEnumIn(row, 2, InstanceStatus::Refused);
    cached.instance.description = textOrNull(row, 4);
    cached.instance.defaultTimeout = minutesIn(row, 5);
    cached.instance.createdAt = instantIn(row, 6);
    cached.instance.updatedAt = instantIn(row, 7);
    cached.missingSince = instantIn(row, 8);
    cached.linksReadAt = instantIn(row, 9);
    cached.census = row.text(10);
    return cached;
}

std::optional<CachedInstance> find(Database& database, const InstanceId& id)
{
    PreparedStatement statement(database, std::string(kSelect) + "WHERE id = ?1");
    statement.bindText(1, id.text());
    if (!statement.step())
        return std::nullopt;
    return readCached(statement);
}

void write(Database& database, const Instance& instance)
{
    PreparedStatement statement(database,
        "INSERT INTO instances (id, name, status_code, status_raw, description, default_timeout, created_at,"
        " updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE SET name = "
        "excluded.name,"
        " status_code = excluded.status_code, status_raw = excluded.status_raw,"
        " description = excluded.description, default_timeout = excluded.default_timeout,"
        " created_at = excluded.created_at, updated_at = excluded.updated_at, missing_since = NULL");
    statement.bindText(1, instance.id.text());
    statement.bindText(2, instance.name);
    statement.bind(3, codeOf(instance.status));
    statement.bindText(4, instance.status.raw());
    if (instance.description)
        statement.bindText(5, *instance.description);
    statement.bind(6, columnValue(instance.defaultTimeout));
    statement.bind(7, columnValue(instance.createdAt));
    statement.bind(8, columnValue(instance.updatedAt));
    statement.run();
}

} // namespace

Result<bool> InstanceStore::merge(const InstanceReading& reading)
{
    if (reading.id.isEmpty())
        return failure(ErrorKind::Bug, "an instance without an id");
    return guarded([&]() -> Result<bool> {
        WriteScope scope(m_database);
        const auto known = find(m_database, reading.id);
        const Instance instance = merged(known ? known->instance : Instance{}, reading);
        const bool changed = !known || known->instance != instance || known->missingSince;
        if (changed)
            write(m_database, instance);
        scope.commit();
        return changed;
    });
}

Result<std::vector<CachedInstance>> InstanceStore::all() const
{
    return guarded([&]() -> Result<std::vector<CachedInstance>> {
        PreparedStatement statement(m_database, std::string(kSelect) + "ORDER BY name, id");
        std::vector<CachedInstance> instances;
        while (statement.step())
            instances.push_back(readCached(statement));
        return instances;
    });
}

Result<int> InstanceStore::markUnseen(const std::unordered_set<std::string>& seen, Instant now)
{
    return guarded([&]() -> Result<int> {
        WriteScope scope(m_database);
        std::vector<std::string> unseen;
        PreparedStatement select(m_database, "SELECT id FROM instances WHERE missing_since IS NULL");
        while (select.step()) {
            if (std::string id = select.string(0); !seen.contains(id))
                unseen.push_back(std::move(id));
        }
        PreparedStatement mark(m_database, "UPDATE instances SET missing_since = ?2 WHERE id = ?1");
        for (const std::string& id : unseen) {
            mark.bindText(1, id);
            mark.bind(2, toMilliseconds(now));
            mark.run();
        }
        select.rewind();
        scope.commit();
        return static_cast<int>(unseen.size());
    });
}

Outcome InstanceStore::setLinksRead(const InstanceId& id, Instant at, const std::string& census)
{
    return guarded([&]() -> Outcome {
        PreparedStatement statement(
            m_database, "UPDATE instances SET links_read_at = ?2, census = ?3 WHERE id = ?1");
        statement.bindText(1, id.text());
        statement.bind(2, toMilliseconds(at));
        statement.bindText(3, census);
        statement.run();
        return {};
    });
}

} // namespace desk::cache

#include "core/cache/linkkeys.h"

#include <utility>

namespace desk::cache {
namespace {

/// About 2 MB; payments come in runs of the same links.
constexpr std::size_t kMostKnown = 16'384;

LinkFacts factsIn(const PreparedStatement& row)
{
    return {row.integer(0), row.integer(1), row.integerOrNull(2).value_or(-1)};
}

} // namespace

LinkKeys::LinkKeys(Database& database)
    : m_database(database)
    , m_dataVersion(database, "PRAGMA data_version")
    , m_selectById(database, "SELECT key, instance_key, mode_code FROM links WHERE id = ?")
    , m_selectId(database, "SELECT id FROM links WHERE key = ?")
    , m_insert(database, "INSERT INTO links (id, revision) VALUES (?, " + std::string(kNextRevision) + ")")
    , m_forgetRemoval(database, "DELETE FROM removed_links WHERE id = ?")
{}

void LinkKeys::refresh()
{
    const Rewind rewind(m_dataVersion);
    m_dataVersion.step();
    const std::int64_t version = m_dataVersion.integer(0);
    const bool isStale = version != m_knownVersion || m_database.linkGeneration() != m_knownGeneration;
    if (isStale || m_known.size() >= kMostKnown)
        m_known.clear();
    m_knownVersion = version;
    m_knownGeneration = m_database.linkGeneration();
    ++m_refreshes;
}

LinkKeys::Entry& LinkKeys::ofLink(const LinkId& id)
{
    if (const auto known = m_known.find(id); known != m_known.end())
        return known->second;
    auto facts = find(id);
    if (!facts) {
        insertBare(id);
        facts = find(id);
    }
    return m_known.emplace(id, Entry{*facts, 0}).first->second;
}

bool LinkKeys::touch(Entry& link)
{
    return std::exchange(link.touchedAt, m_refreshes) != m_refreshes;
}

std::optional<LinkFacts> LinkKeys::find(const LinkId& id)
{
    const Rewind rewind(m_selectById);
    m_selectById.bindText(1, id.text());
    if (!m_selectById.step())
        return std::nullopt;
    return factsIn(m_selectById);
}

void LinkKeys::insertBare(const LinkId& id)
{
    m_insert.bindText(1, id.text());
    m_insert.run();
    m_forgetRemoval.bindText(1, id.text());
    m_forgetRemoval.run();
}

LinkId LinkKeys::idOf(std::int64_t key)
{
    const Rewind rewind(m_selectId);
    m_selectId.bind(1, key);
    m_selectId.step(); // the foreign key says that there is one
    return LinkId(m_selectId.string(0));
}

} // namespace desk::cache

// LinkKeys: from ids to the surrogate keys inside, remembered; rows for ids not seen before.
#pragma once

#include "core/cache/rollups.h"
#include "core/cache/statement.h"
#include "core/domain/ids.h"

#include <unordered_map>

namespace desk::cache {

/// An SQL expression: the number of the next change of a link.
inline constexpr std::string_view kNextRevision =
    "(SELECT 1 + max(COALESCE((SELECT max(revision) FROM links), 0),"
    " COALESCE((SELECT max(revision) FROM removed_links), 0)))";

/// Used inside a write transaction. Throws SQLite::Exception.
class LinkKeys
{
public:
    explicit LinkKeys(Database& database);

    struct Entry {
        LinkFacts facts;
        std::uint64_t touchedAt = 0;
    };

    /// Forgets what another connection, another store or a rollback may have made wrong, and all
    /// touches. At the start of each page.
    void refresh();
    /// A link that is not cached yet gets a bare row that needs details. Valid until the next refresh().
    Entry& ofLink(const LinkId& id);
    LinkId idOf(std::int64_t key);
    /// True for the first touch of a link since refresh().
    bool touch(Entry& link);

private:
    std::optional<LinkFacts> find(const LinkId& id);
    void insertBare(const LinkId& id);

    Database& m_database;
    PreparedStatement m_dataVersion;
    PreparedStatement m_selectById;
    PreparedStatement m_selectId;
    PreparedStatement m_insert;
    PreparedStatement m_forgetRemoval;
    std::unordered_map<LinkId, Entry> m_known;
    std::int64_t m_knownVersion = -1;
    std::uint64_t m_knownGeneration = 0;
    std::uint64_t m_refreshes = 0;
};

} // namespace desk::cache

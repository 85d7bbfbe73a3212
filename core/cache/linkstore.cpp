#include "core/cache/linkstore.h"

#include "core/cache/columnvalues.h"
#include "core/cache/linkcolumns.h"
#include "core/cache/linkeventoutbox.h"
#include "core/cache/linkkeys.h"
#include "core/cache/linkmerger.h"
#include "core/cache/writescope.h"

namespace desk::cache {
namespace {

std::string selectCached(std::string_view tail)
{
    return "SELECT " + std::string(kLinkColumns)
         + ", l.missing_since, l.needs_transactions, t.transactions, t.count, t.centimes"
         + std::string(kFromLinks) + " LEFT JOIN link_totals t ON t.link_key = l.key " + std::string(tail);
}

CachedLink readCached(const PreparedStatement& row)
{
    CachedLink cached;
    cached.link = readLink(row);
    cached.missingSince = instantIn(row, kAfterLinkColumns);
    cached.transactionsComplete = row.integer(kAfterLinkColumns + 1) == 0;
    cached.transactionCount = row.integer(kAfterLinkColumns + 2);
    cached.completedCount = row.integer(kAfterLinkColumns + 3);
    cached.completed = Money::fromCentimes(row.integer(kAfterLinkColumns + 4));
    return cached;
}

struct UnseenLink {
    std::int64_t key = 0;
    LinkId id;
    bool wasMissing = false;
    bool hasPayments = false;
};

/// Cached links of an instance that are not in `seen`.
std::vector<UnseenLink> unseenLinks(
    Database& database, const InstanceId& instance, const std::unordered_set<std::string>& seen)
{
    PreparedStatement statement(database,
        "SELECT l.key, l.id, l.missing_since IS NOT NULL, COALESCE(t.transactions, 0) <> 0"
        " OR COALESCE(l.collected, 0) <> 0 OR COALESCE(l.paid_count, 0) <> 0"
        " FROM links l LEFT JOIN link_totals t ON t.link_key = l.key"
        " WHERE l.instance_key = (SELECT key FROM instances WHERE id = ?1)");
    statement.bindText(1, instance.text());
    std::vector<UnseenLink> unseen;
    while (statement.step()) {
        std::string id = statement.string(1);
        if (!seen.contains(id))
            unseen.push_back({statement.integer(0), LinkId(std::move(id)), statement.integer(2) != 0,
                statement.integer(3) != 0});
    }
    return unseen;
}

/// Marks and drops what a pass over a list did not see.
class UnseenWriter
{
public:
    UnseenWriter(Database& database, LinkEventOutbox* history)
        : m_database(database)
        , m_history(history)
        , m_mark(database, "UPDATE links SET missing_since = ?2, revision = " + std::string(kNextRevision)
                               + " WHERE key = ?1")
        , m_remember(database, "INSERT OR REPLACE INTO removed_links (id, revision) VALUES (?1, "
                                   + std::string(kNextRevision) + ")")
        , m_dropTotals(database, "DELETE FROM link_totals WHERE link_key = ?1")
        , m_drop(database, "DELETE FROM links WHERE key = ?1")
    {}

    void mark(const UnseenLink& link, Instant now)
    {
        m_mark.bind(1, link.key);
        m_mark.bind(2, toMilliseconds(now));
        m_mark.run();
        if (m_history)
            m_history->note(link.id, LinkEventKind::Vanished);
    }

    void drop(const UnseenLink& link)
    {
        m_remember.bindText(1, link.id.text());
        m_remember.run();
        m_dropTotals.bind(1, link.key);
        m_dropTotals.run();
        m_drop.bind(1, link.key);
        m_drop.run();
        m_database.noteLinksMoved();
        if (m_history)
            m_history->note(link.id, LinkEventKind::Deleted);
    }

private:
    Database& m_database;
    LinkEventOutbox* m_history;
    PreparedStatement m_mark;
    PreparedStatement m_remember;
    PreparedStatement m_dropTotals;
    PreparedStatement m_drop;
};

} // namespace

LinkStore::LinkStore(Database& database) : m_database(database) {}

LinkStore::~LinkStore() = default;

void LinkStore::keepHistory(const Clock& serverClock)
{
    m_merger.reset();
    m_history.reset();
    m_historyClock = &serverClock;
}

LinkEventOutbox* LinkStore::history()
{
    if (m_historyClock && !m_history)
        m_history = std::make_unique<LinkEventOutbox>(m_database, *m_historyClock);
    return m_history.get();
}

Result<MergeResult> LinkStore::merge(const PayLinkReading& reading, ReadingSource source)
{
    if (reading.id.isEmpty())
        return failure(ErrorKind::Bug, "a link without an id");
    return guarded([&]() -> Result<MergeResult> {
        if (!m_merger)
            m_merger = std::make_unique<Merger>(m_database, history());
        WriteScope scope(m_database);
        const MergeResult result = m_merger->merge(reading, source);
        scope.commit();
        return result;
    });
}

Result<UnseenResult> LinkStore::markUnseen(
    const InstanceId& instance, const std::unordered_set<std::string>& seen, Instant now, bool confirm)
{
    return guarded([&]() -> Result<UnseenResult> {
        WriteScope scope(m_database);
        m_database.settle();
        UnseenResult result;
        UnseenWriter writer(m_database, history());
        for (const UnseenLink& link : unseenLinks(m_database, instance, seen)) {
            if (!link.wasMissing) {
                writer.mark(link, now);
                ++result.marked;
            } else if (confirm && link.hasPayments) {
                ++result.kept;
            } else if (confirm) {
                writer.drop(link);
                ++result.dropped;
            }
        }
        scope.commit();
        return result;
    });
}

Outcome LinkStore::forget(const LinkId& id, Instant now)
{
    return guarded([&]() -> Outcome {
        WriteScope scope(m_database);
        m_database.settle();
        PreparedStatement statement(m_database,
            "SELECT l.key, COALESCE(t.transactions, 0) <> 0 FROM links l"
            " LEFT JOIN link_totals t ON t.link_key = l.key WHERE l.id = ?1");
        statement.bindText(1, id.text());
        if (!statement.step())
            return {};
        const UnseenLink link{statement.integer(0), id, false, statement.integer(1) != 0};
        statement.rewind();
        UnseenWriter writer(m_database, history());
        if (link.hasPayments)
            writer.mark(link, now);
        else
            writer.drop(link);
        scope.commit();
        return {};
    });
}

Outcome LinkStore::markMissing(const LinkId& id, Instant now)
{
    return guarded([&]() -> Outcome {
        WriteScope scope(m_database);
        PreparedStatement statement(
            m_database, "UPDATE links SET missing_since = ?2, revision = " + std::string(kNextRevision)
                            + " WHERE id = ?1 AND missing_since IS NULL");
        statement.bindText(1, id.text());
        statement.bind(2, toMilliseconds(now));
        LinkEventOutbox* const noted = history();
        if (statement.run() > 0 && noted)
            noted->note(id, LinkEventKind::Vanished);
        scope.commit();
        return {};
    });
}

Result<std::optional<CachedLink>> LinkStore::find(std::string_view idOrSlug) const
{
    return guarded([&]() -> Result<std::optional<CachedLink>> {
        m_database.settle();
        for (const std::string_view tail :
            {"WHERE l.id = ?1",
                "WHERE l.slug = ?1 ORDER BY l.missing_since IS NOT NULL, l.created_at DESC, l.key LIMIT 1"}) {
            PreparedStatement statement(m_database, selectCached(tail));
            statement.bindText(1, idOrSlug);
            if (!idOrSlug.empty() && statement.step())
                return readCached(statement);
        }
        return std::nullopt;
    });
}

Result<std::vector<CachedLink>> LinkStore::all() const
{
    return guarded([&]() -> Result<std::vector<CachedLink>> {
        m_database.settle();
        PreparedStatement statement(m_database, selectCached("ORDER BY l.created_at DESC, l.key"));
        std::vector<CachedLink> links;
        while (statement.step())
            links.push_back(readCached(statement));
        return links;
    });
}

Result<std::int64_t> LinkStore::count() const
{
    return guarded([&]() -> Result<std::int64_t> {
        return m_database.handle().execAndGet("SELECT count(*) FROM links").getInt64();
    });
}

Result<std::int64_t> LinkStore::revision() const
{
    return guarded([&]() -> Result<std::int64_t> {
        return m_database.handle().execAndGet("SELECT " + std::string(kNextRevision) + " - 1").getInt64();
    });
}

} // namespace desk::cache

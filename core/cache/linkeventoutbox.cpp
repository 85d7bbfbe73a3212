#include "core/cache/linkeventoutbox.h"

#include "core/cache/linkhistorystore.h"
#include "core/cache/metastore.h"

namespace desk::cache {
namespace {

/// Events are read into memory a piece at a time.
constexpr std::int64_t kPiece = 5'000;

struct Piece {
    std::vector<LinkHistoryStore::Entry> entries;
    std::int64_t lastKey = 0;
};

Piece readPiece(Database& cache)
{
    PreparedStatement select(cache, "SELECT key, link_id, kind, seen_at, before_text, after_text FROM "
                                    "link_events_outbox ORDER BY key LIMIT ?1");
    select.bind(1, kPiece);
    Piece piece;
    while (select.step()) {
        piece.lastKey = select.integer(0);
        const auto kind = linkEventKindFromWord(select.text(2));
        if (!kind)
            continue;
        piece.entries.push_back({LinkId(select.string(1)),
            {*kind, fromMilliseconds(select.integer(3)), select.string(4), select.string(5)}});
    }
    return piece;
}

} // namespace

LinkEventOutbox::LinkEventOutbox(Database& cache, const Clock& serverClock)
    : m_serverClock(serverClock)
    , m_insert(cache, "INSERT INTO link_events_outbox (link_id, kind, seen_at, before_text, after_text)"
                      " VALUES (?1, ?2, ?3, ?4, ?5)")
    , m_selectLastSync(cache, "SELECT value FROM meta WHERE name = ?1")
{}

bool LinkEventOutbox::wasFilledBefore()
{
    if (!m_wasFilledBefore) {
        const Rewind rewind(m_selectLastSync);
        m_selectLastSync.bindText(1, kLastSyncAt);
        m_wasFilledBefore = m_selectLastSync.step();
    }
    return m_wasFilledBefore;
}

void LinkEventOutbox::noteCreation(const PayLink& link)
{
    if (wasFilledBefore())
        write(link.id, creationOf(link, m_serverClock.now()));
}

void LinkEventOutbox::noteChange(const PayLink& previous, const PayLink& now)
{
    for (const LinkEvent& event : eventsBetween(previous, now, m_serverClock.now())) {
        if (event.kind != LinkEventKind::Created || wasFilledBefore())
            write(now.id, event);
    }
}

void LinkEventOutbox::note(const LinkId& link, LinkEventKind kind)
{
    write(link, {kind, m_serverClock.now(), {}, {}});
}

void LinkEventOutbox::write(const LinkId& link, const LinkEvent& event)
{
    m_insert.bindText(1, link.text());
    m_insert.bindText(2, wordFor(event.kind));
    m_insert.bind(3, toMilliseconds(event.seenAt));
    m_insert.bindText(4, event.before);
    m_insert.bindText(5, event.after);
    m_insert.run();
}

Result<int> LinkEventOutbox::moveAll(Database& cache, LinkHistoryStore& journal)
{
    if (cache.isInTransaction())
        return 0;
    return guarded([&]() -> Result<int> {
        int moved = 0;
        for (;;) {
            if (cache.handle().execAndGet("SELECT NOT EXISTS (SELECT 1 FROM link_events_outbox)").getInt()
                != 0)
                return moved;
            // Held while the journal is written, so that another process never moves the same piece.
            WriteTransaction transaction(cache);
            const Piece piece = readPiece(cache);
            if (const Outcome kept = journal.add(piece.entries); !kept)
                return failure(kept.error());
            PreparedStatement forget(cache, "DELETE FROM link_events_outbox WHERE key <= ?1");
            forget.bind(1, piece.lastKey);
            forget.run();
            transaction.commit();
            moved += static_cast<int>(piece.entries.size());
        }
    });
}

} // namespace desk::cache

#include "core/cache/linkhistorystore.h"

#include "core/cache/statement.h"
#include "core/cache/writescope.h"

namespace desk::cache {

Outcome LinkHistoryStore::add(std::span<const Entry> entries)
{
    if (entries.empty())
        return {};
    return guarded([&]() -> Outcome {
        WriteScope scope(m_journal);
        PreparedStatement insert(m_journal,
            "INSERT OR IGNORE INTO link_events (link_id, seen_at, kind, before_text, after_text)"
            " VALUES (?1, ?2, ?3, ?4, ?5)");
        for (const auto& [link, event] : entries) {
            insert.bindText(1, link.text());
            insert.bind(2, toMilliseconds(event.seenAt));
            insert.bindText(3, wordFor(event.kind));
            insert.bindText(4, event.before);
            insert.bindText(5, event.after);
            insert.run();
        }
        scope.commit();
        return {};
    });
}

Result<std::vector<LinkEvent>> LinkHistoryStore::of(const LinkId& link, int limit) const
{
    return guarded([&]() -> Result<std::vector<LinkEvent>> {
        PreparedStatement select(m_journal,
            "SELECT kind, seen_at, before_text, after_text FROM link_events WHERE link_id = ?1"
            " ORDER BY seen_at DESC, key DESC LIMIT ?2");
        select.bindText(1, link.text());
        select.bind(2, std::int64_t{limit});
        std::vector<LinkEvent> events;
        while (select.step()) {
            if (const auto kind = linkEventKindFromWord(select.text(0)))
                events.push_back(
                    {*kind, fromMilliseconds(select.integer(1)), select.string(2), select.string(3)});
        }
        return events;
    });
}

} // namespace desk::cache

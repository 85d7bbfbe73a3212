#include "core/cache/viewstore.h"

#include "core/cache/statement.h"

namespace desk::cache {

Result<std::vector<SavedView>> ViewStore::all(std::string_view page) const
{
    return guarded([&]() -> Result<std::vector<SavedView>> {
        PreparedStatement statement(
            m_journal, "SELECT name, definition FROM views WHERE page = ?1 ORDER BY name");
        statement.bindText(1, page);
        std::vector<SavedView> views;
        while (statement.step())
            views.push_back({statement.string(0), statement.string(1)});
        return views;
    });
}

Outcome ViewStore::put(std::string_view page, const SavedView& view)
{
    return guarded([&]() -> Outcome {
        PreparedStatement statement(m_journal,
            "INSERT INTO views (page, name, definition) VALUES (?1, ?2, ?3)"
            " ON CONFLICT (page, name) DO UPDATE SET definition = excluded.definition");
        statement.bindText(1, page);
        statement.bindText(2, view.name);
        statement.bindText(3, view.definition);
        statement.run();
        return {};
    });
}

Outcome ViewStore::rename(std::string_view page, std::string_view from, std::string_view to)
{
    return guarded([&]() -> Outcome {
        if (from == to)
            return {};
        PreparedStatement statement(
            m_journal, "UPDATE OR IGNORE views SET name = ?3 WHERE page = ?1 AND name = ?2");
        statement.bindText(1, page);
        statement.bindText(2, from);
        statement.bindText(3, to);
        if (statement.run() > 0)
            return {};
        PreparedStatement known(m_journal, "SELECT 1 FROM views WHERE page = ?1 AND name = ?2");
        known.bindText(1, page);
        known.bindText(2, from);
        const bool isKnown = known.step();
        known.rewind();
        return isKnown ? failure(ErrorKind::Invalid, "a view of that name is there")
                       : failure(ErrorKind::NotFound, "no view of that name");
    });
}

Outcome ViewStore::remove(std::string_view page, std::string_view name)
{
    return guarded([&]() -> Outcome {
        PreparedStatement statement(m_journal, "DELETE FROM views WHERE page = ?1 AND name = ?2");
        statement.bindText(1, page);
        statement.bindText(2, name);
        statement.run();
        return {};
    });
}

} // namespace desk::cache

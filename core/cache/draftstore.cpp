#include "core/cache/draftstore.h"

#include "core/cache/columnvalues.h"

namespace desk::cache {
namespace {

FormDraft readDraft(const PreparedStatement& row)
{
    return {row.string(0), row.string(1), fromMilliseconds(row.integer(2))};
}

} // namespace

Outcome DraftStore::keep(const FormDraft& draft)
{
    return guarded([&]() -> Outcome {
        PreparedStatement statement(m_journal,
            "INSERT INTO drafts (key, body, kept_at) VALUES (?1, ?2, ?3)"
            " ON CONFLICT (key) DO UPDATE SET body = excluded.body, kept_at = excluded.kept_at");
        statement.bindText(1, draft.key);
        statement.bindText(2, draft.body);
        statement.bind(3, toMilliseconds(draft.keptAt));
        statement.run();
        return {};
    });
}

Outcome DraftStore::drop(const std::string& key)
{
    return guarded([&]() -> Outcome {
        PreparedStatement statement(m_journal, "DELETE FROM drafts WHERE key = ?1");
        statement.bindText(1, key);
        statement.run();
        return {};
    });
}

Result<std::optional<FormDraft>> DraftStore::find(const std::string& key) const
{
    return guarded([&]() -> Result<std::optional<FormDraft>> {
        PreparedStatement statement(m_journal, "SELECT key, body, kept_at FROM drafts WHERE key = ?1");
        statement.bindText(1, key);
        if (!statement.step())
            return std::nullopt;
        return readDraft(statement);
    });
}

Result<std::vector<FormDraft>> DraftStore::all() const
{
    return guarded([&]() -> Result<std::vector<FormDraft>> {
        PreparedStatement statement(
            m_journal, "SELECT key, body, kept_at FROM drafts ORDER BY kept_at DESC, key");
        std::vector<FormDraft> drafts;
        while (statement.step())
            drafts.push_back(readDraft(statement));
        return drafts;
    });
}

} // namespace desk::cache

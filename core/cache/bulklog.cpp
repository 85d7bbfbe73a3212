#include "core/cache/bulklog.h"

#include "core/cache/columnvalues.h"
#include "core/cache/writescope.h"

namespace desk::cache {
namespace {

BulkRow readRow(const PreparedStatement& statement)
{
    BulkRow row;
    row.number = static_cast<int>(statement.integer(0));
    row.action = enumIn(statement, 1, BulkAction::Delete).value_or(BulkAction::Pause);
    row.target = statement.text(2);
    row.body = statement.text(3);
    row.state = enumIn(statement, 4, BulkRowState::Unknown).value_or(BulkRowState::Unknown);
    row.attempts = static_cast<int>(statement.integer(5));
    row.detail = statement.text(6);
    return row;
}

bool isKnown(Database& journal, const std::string& id)
{
    PreparedStatement statement(journal, "SELECT 1 FROM bulk_runs WHERE id = ?1");
    statement.bindText(1, id);
    return statement.step();
}

void insertRun(Database& journal, const std::string& id, const std::string& title, Instant madeAt)
{
    PreparedStatement statement(journal, "INSERT INTO bulk_runs (id, title, made_at) VALUES (?1, ?2, ?3)");
    statement.bindText(1, id);
    statement.bindText(2, title);
    statement.bind(3, toMilliseconds(madeAt));
    statement.run();
}

void insertRows(Database& journal, const std::string& id, std::span<const BulkRow> rows)
{
    PreparedStatement statement(journal,
        "INSERT INTO bulk_rows (run_id, number, action, target, body, state, attempts, detail)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    for (const BulkRow& row : rows) {
        statement.bindText(1, id);
        statement.bind(2, std::int64_t{row.number});
        statement.bind(3, codeOf(row.action));
        statement.bindText(4, row.target);
        statement.bindText(5, row.body);
        statement.bind(6, codeOf(row.state));
        statement.bind(7, std::int64_t{row.attempts});
        statement.bindText(8, row.detail);
        statement.run();
    }
}

constexpr std::string_view kGoesOn = "state IN (0, 4, 5)"; // Waiting, Failed, Unknown

} // namespace

Result<bool> BulkLog::add(
    const std::string& id, const std::string& title, Instant madeAt, std::span<const BulkRow> rows)
{
    return guarded([&]() -> Result<bool> {
        WriteScope scope(m_journal);
        if (isKnown(m_journal, id))
            return false;
        insertRun(m_journal, id, title, madeAt);
        insertRows(m_journal, id, rows);
        scope.commit();
        return true;
    });
}

Result<std::vector<BulkRow>> BulkLog::rows(const std::string& runId) const
{
    return guarded([&]() -> Result<std::vector<BulkRow>> {
        PreparedStatement statement(m_journal,
            "SELECT number, action, target, body, state, attempts, detail FROM bulk_rows WHERE run_id = ?1"
            " ORDER BY number");
        statement.bindText(1, runId);
        std::vector<BulkRow> rows;
        while (statement.step())
            rows.push_back(readRow(statement));
        return rows;
    });
}

Outcome BulkLog::update(const std::string& runId, const BulkRow& row)
{
    return guarded([&]() -> Outcome {
        PreparedStatement statement(m_journal,
            "UPDATE bulk_rows SET state = ?3, attempts = ?4, detail = ?5 WHERE run_id = ?1 AND number = ?2");
        statement.bindText(1, runId);
        statement.bind(2, std::int64_t{row.number});
        statement.bind(3, codeOf(row.state));
        statement.bind(4, std::int64_t{row.attempts});
        statement.bindText(5, row.detail);
        if (statement.run() != 1)
            return failure(ErrorKind::Bug, "a row that was never stored");
        return {};
    });
}

Result<std::vector<BulkRunRecord>> BulkLog::unfinished() const
{
    return guarded([&]() -> Result<std::vector<BulkRunRecord>> {
        PreparedStatement statement(
            m_journal, "SELECT id, title, made_at, count(*), sum(" + std::string(kGoesOn)
                           + ") AS waiting FROM bulk_runs JOIN bulk_rows ON run_id = id"
                             " GROUP BY id HAVING waiting > 0 ORDER BY made_at DESC, id");
        std::vector<BulkRunRecord> runs;
        while (statement.step()) {
            BulkRunRecord& run = runs.emplace_back();
            run.id = statement.text(0);
            run.title = statement.text(1);
            run.madeAt = fromMilliseconds(statement.integer(2));
            run.rows = static_cast<int>(statement.integer(3));
            run.waiting = static_cast<int>(statement.integer(4));
        }
        return runs;
    });
}

Outcome BulkLog::abandon(const std::string& runId)
{
    return guarded([&]() -> Outcome {
        PreparedStatement statement(
            m_journal, "UPDATE bulk_rows SET state = ?2, detail = 'abandoned' WHERE run_id = ?1 AND "
                           + std::string(kGoesOn));
        statement.bindText(1, runId);
        statement.bind(2, codeOf(BulkRowState::Skipped));
        statement.run();
        return {};
    });
}

} // namespace desk::cache

#include "core/cache/writelog.h"

#include "core/cache/columnvalues.h"

namespace desk::cache {
namespace {

constexpr std::string_view kSelect =
    "SELECT local_id, kind, target, body, made_at, state, outcome FROM writes ";
constexpr std::string_view kUnsettled = "state IN (0, 1)"; // as the index says it: Open, Unknown

WriteIntent readIntent(const PreparedStatement& row)
{
    WriteIntent intent;
    intent.localId = row.text(0);
    intent.kind = enumIn(row, 1, WriteKind::UpdateInstance).value_or(WriteKind::UpdateLink);
    intent.target = row.text(2);
    intent.body = row.text(3);
    intent.madeAt = fromMilliseconds(row.integer(4));
    intent.state = enumIn(row, 5, WriteState::Refused).value_or(WriteState::Unknown);
    intent.outcome = row.text(6);
    return intent;
}

std::vector<WriteIntent> readAll(PreparedStatement& statement)
{
    std::vector<WriteIntent> intents;
    while (statement.step())
        intents.push_back(readIntent(statement));
    return intents;
}

} // namespace

Outcome WriteLog::add(const WriteIntent& intent)
{
    return guarded([&]() -> Outcome {
        PreparedStatement statement(m_journal,
            "INSERT INTO writes (local_id, kind, target, body, made_at, state, outcome)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        statement.bindText(1, intent.localId);
        statement.bind(2, codeOf(intent.kind));
        statement.bindText(3, intent.target);
        statement.bindText(4, intent.body);
        statement.bind(5, toMilliseconds(intent.madeAt));
        statement.bind(6, codeOf(intent.state));
        statement.bindText(7, intent.outcome);
        statement.run();
        return {};
    });
}

Outcome WriteLog::settle(const std::string& localId, WriteState state, const std::string& outcome)
{
    return guarded([&]() -> Outcome {
        PreparedStatement statement(
            m_journal, "UPDATE writes SET state = ?2, outcome = ?3 WHERE local_id = ?1");
        statement.bindText(1, localId);
        statement.bind(2, codeOf(state));
        statement.bindText(3, outcome);
        if (statement.run() != 1)
            return failure(ErrorKind::Bug, "a write that was never stored");
        return {};
    });
}

Result<std::optional<WriteIntent>> WriteLog::find(const std::string& localId) const
{
    return guarded([&]() -> Result<std::optional<WriteIntent>> {
        PreparedStatement statement(m_journal, std::string(kSelect) + "WHERE local_id = ?1");
        statement.bindText(1, localId);
        if (!statement.step())
            return std::nullopt;
        return readIntent(statement);
    });
}

Result<std::vector<WriteIntent>> WriteLog::unsettled() const
{
    return guarded([&]() -> Result<std::vector<WriteIntent>> {
        PreparedStatement statement(m_journal,
            std::string(kSelect) + "WHERE " + std::string(kUnsettled) + " ORDER BY made_at, local_id");
        return readAll(statement);
    });
}

Result<std::vector<WriteIntent>> WriteLog::unsettledOf(const std::string& target) const
{
    return guarded([&]() -> Result<std::vector<WriteIntent>> {
        PreparedStatement statement(m_journal, std::string(kSelect) + "WHERE " + std::string(kUnsettled)
                                                   + " AND target = ?1 ORDER BY made_at, local_id");
        statement.bindText(1, target);
        return readAll(statement);
    });
}

Result<std::vector<WriteIntent>> WriteLog::latest(int atMost) const
{
    return guarded([&]() -> Result<std::vector<WriteIntent>> {
        PreparedStatement statement(
            m_journal, std::string(kSelect) + "ORDER BY made_at DESC, local_id LIMIT ?1");
        statement.bind(1, std::int64_t{atMost});
        return readAll(statement);
    });
}

} // namespace desk::cache

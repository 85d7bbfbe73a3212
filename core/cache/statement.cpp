#include "core/cache/statement.h"

#include <sqlite3.h>

namespace desk::cache {

PreparedStatement::PreparedStatement(Database& database, std::string_view sql)
{
    sqlite3* handle = database.handle().getHandle();
    const int code = sqlite3_prepare_v3(
        handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        throw SQLite::Exception(handle, code);
}

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(m_statement); // repeats the last step's error, which was already thrown
}

void PreparedStatement::check(int code) const
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_db_handle(m_statement), code);
}

void PreparedStatement::bind(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void PreparedStatement::bind(int index, std::optional<std::int64_t> value)
{
    if (value)
        bind(index, *value);
    else
        bindNull(index);
}

void PreparedStatement::bindText(int index, std::string_view text)
{
    const char* data = text.empty() ? "" : text.data(); // a null pointer would bind NULL
    check(sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void PreparedStatement::bindTextOrNull(int index, std::string_view text)
{
    if (text.empty())
        bindNull(index);
    else
        bindText(index, text);
}

void PreparedStatement::bindBytes(int index, std::span<const unsigned char> bytes)
{
    check(sqlite3_bind_blob64(m_statement, index, bytes.data(), bytes.size(), SQLITE_STATIC));
}

void PreparedStatement::bindNull(int index)
{
    check(sqlite3_bind_null(m_statement, index));
}

bool PreparedStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    sqlite3_reset(m_statement); // the connection keeps the step's error
    throw SQLite::Exception(sqlite3_db_handle(m_statement), code);
}

void PreparedStatement::rewind() noexcept
{
    sqlite3_reset(m_statement); // repeats the last step's error, which was already thrown
}

std::int64_t PreparedStatement::run()
{
    while (step()) {}
    rewind();
    return sqlite3_changes64(sqlite3_db_handle(m_statement));
}

bool PreparedStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t PreparedStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

// A value is looked up once, and its type and content asked of it: half the time of asking the statement twice, which
// tables of links and payments feel. Such a value is for one thread alone, as a statement is.
std::optional<std::int64_t> PreparedStatement::integerOrNull(int column) const
{
    sqlite3_value* value = sqlite3_column_value(m_statement, column);
    if (sqlite3_value_type(value) == SQLITE_NULL)
        return std::nullopt;
    return sqlite3_value_int64(value);
}

std::string_view PreparedStatement::text(int column) const
{
    sqlite3_value* value = sqlite3_column_value(m_statement, column);
    const auto* data = reinterpret_cast<const char*>(sqlite3_value_text(value));
    if (!data)
        return {};
    return {data, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

bool PreparedStatement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

bool PreparedStatement::isBytes(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}

std::span<const unsigned char> PreparedStatement::bytes(int column) const
{
    const auto* data = static_cast<const unsigned char*>(sqlite3_column_blob(m_statement, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

} // namespace desk::cache

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
    const SQLite::Exception exception(sqlite3_db_handle(m_statement), code);
    sqlite3_reset(m_statement);
    throw exception;
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

std::optional<std::int64_t> PreparedStatement::integerOrNull(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

std::string_view PreparedStatement::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (!data)
        return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
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

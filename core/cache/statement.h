// PreparedStatement: a statement that is kept and run many times. It works on SQLite's own handle because
// SQLiteCpp shares ownership per column read and copies each text bound, which payments by the million feel.
#pragma once

#include "core/cache/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace desk::cache {

/// Throws SQLite::Exception; used inside guarded(). Must not outlive its Database. Parameters count from 1,
/// columns from 0.
class PreparedStatement
{
public:
    PreparedStatement(Database& database, std::string_view sql);
    ~PreparedStatement();
    PreparedStatement(const PreparedStatement&) = delete;
    PreparedStatement& operator=(const PreparedStatement&) = delete;

    void bind(int index, std::int64_t value);
    void bind(int index, std::optional<std::int64_t> value);
    /// Text and bytes are not copied: they must live until rewind().
    void bindText(int index, std::string_view text);
    void bindTextOrNull(int index, std::string_view text); ///< empty becomes NULL
    void bindBytes(int index, std::span<const unsigned char> bytes);
    void bindNull(int index);

    bool step();            ///< true where there is a row
    void rewind() noexcept; ///< ends the read; bound values stay until they are bound anew
    std::int64_t run();     ///< step() to the end and rewind(); how many rows it inserted, updated or deleted

    bool isNull(int column) const;
    std::int64_t integer(int column) const; ///< 0 where NULL
    std::optional<std::int64_t> integerOrNull(int column) const;
    /// Valid until the next step() or rewind(); empty where NULL.
    std::string_view text(int column) const;
    std::string string(int column) const { return std::string(text(column)); }
    bool isInteger(int column) const;
    bool isBytes(int column) const;
    std::span<const unsigned char> bytes(int column) const;

private:
    void check(int code) const;
    sqlite3_stmt* m_statement = nullptr;
};

/// Rewinds at the end of a scope, so that no read stays open after an error.
class Rewind
{
public:
    explicit Rewind(PreparedStatement& statement) : m_statement(statement) {}
    ~Rewind() { m_statement.rewind(); }
    Rewind(const Rewind&) = delete;
    Rewind& operator=(const Rewind&) = delete;

private:
    PreparedStatement& m_statement;
};

} // namespace desk::cache

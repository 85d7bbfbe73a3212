// Database: one connection to one SQLite file, opened, migrated and checked.
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace desk::cache {

class RollUpLedger;

enum class OpenMode {
    ReadWrite, ///< creates the file (owner only, 0600), migrates it, sets WAL and reads it back
    ReadOnly,  ///< the file must exist and hold the schema of `steps` or a newer one; nothing is migrated
};

/// What a power cut may cost. In both cases the file stays consistent and a killed process loses nothing committed.
enum class Durability {
    Cache,    ///< synchronous=NORMAL: the last commits, which the server still has
    Precious, ///< synchronous=FULL: nothing
};

/// Used by one thread at a time; any number of connections and processes may have the file open. A file
/// whose schema is newer than this program opens read-only and isNewer() says so. Errors are ErrorKind::Storage:
/// the file's name and SQLite's own words.
class Database
{
public:
    /// Waits up to five seconds for another writer, here and later. Statements and stores go before their Database.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file, OpenMode mode,
        std::span<const std::string_view> steps, Durability durability = Durability::Cache);

    SQLite::Database& handle() { return *m_handle; }
    int schemaVersion() const { return m_schemaVersion; }
    bool isNewer() const { return m_isNewer; }
    bool isWritable() const { return m_isWritable; }
    /// Whether an index stands; some are away during a first sync (schema.h). Throws SQLite::Exception.
    bool hasIndex(std::string_view name);

    /// After a reading of a whole table: pages that were kept for another one go back to the system.
    void giveBackMemory() noexcept;

    /// Moves whenever a remembered link key, instance or mode may have become wrong: a change by a store of this
    /// connection, or a rollback. Other connections' changes show in `PRAGMA data_version`.
    std::uint64_t linkGeneration() const { return m_linkGeneration; }
    void noteLinksMoved() { ++m_linkGeneration; }

    /// What the open WriteTransaction adds to the roll-ups: written at its commit, and by settle() before anything
    /// that reads them.
    RollUpLedger& rollUps();
    void settle();                                             ///< throws SQLite::Exception
    bool isInTransaction() const { return m_isInTransaction; } ///< in a WriteTransaction
    ~Database();

private:
    friend class WriteTransaction;
    Database();
    Outcome openWritable(
        const std::filesystem::path& file, std::span<const std::string_view> steps, Durability durability);

    std::unique_ptr<SQLite::Database> m_handle;
    std::unique_ptr<RollUpLedger> m_rollUps; // after the handle: its statements go first
    int m_schemaVersion = 0;
    bool m_isNewer = false;
    bool m_isWritable = false;
    bool m_isInTransaction = false;
    std::uint64_t m_linkGeneration = 0;
};

/// The one place where SQLite's exceptions become Results. `function` returns a Result.
template <class Function>
auto guarded(Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const SQLite::Exception& exception) {
        return failure(ErrorKind::Storage, exception.what());
    }
}

/// The only way to begin a transaction that writes. BEGIN IMMEDIATE now; rolls back on destruction unless commit() succeeded. A store's error inside one means
/// that part of its work may stand: leave without commit().
class WriteTransaction
{
public:
    explicit WriteTransaction(Database& database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;
    void commit(); ///< throws SQLite::Exception like every statement; call inside guarded()

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace desk::cache

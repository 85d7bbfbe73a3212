#include "core/cache/database.h"

#include "core/cache/ownerfile.h"
#include "core/cache/rollupledger.h"

#include <sqlite3.h>

#include <thread>

namespace desk::cache {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kBusyTimeout{5000};
constexpr std::chrono::milliseconds kBusyStep{20};

/// SQLite counts each of its allocations under one global lock unless told otherwise before its first use: a
/// tenth of the time of writing many rows, for figures nobody reads.
void leaveAllocationsUncounted()
{
    static const int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(code); // SQLITE_MISUSE where SQLite was used before: then it counts on
}

int versionOf(SQLite::Database& handle)
{
    return handle.execAndGet("PRAGMA user_version").getInt();
}

void configure(SQLite::Database& handle, Durability durability)
{
    handle.exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -8192");
    if (durability == Durability::Precious)
        handle.exec("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON"); // the latter is for macOS
    else
        handle.exec("PRAGMA synchronous = NORMAL");
}

/// SQLite does not wait by itself while two processes turn one fresh file to WAL.
std::string setWal(SQLite::Database& handle)
{
    for (auto waited = std::chrono::milliseconds{0};; waited += kBusyStep) {
        try {
            return handle.execAndGet("PRAGMA journal_mode = WAL").getString();
        } catch (const SQLite::Exception& exception) {
            if (exception.getErrorCode() != SQLITE_BUSY || waited >= kBusyTimeout)
                throw;
        }
        std::this_thread::sleep_for(kBusyStep);
    }
}

std::string asUri(const fs::path& file)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string uri = "file:";
    std::error_code code;
    const auto path = fs::absolute(file, code).generic_u8string();
    if (!path.empty() && path.front() != u8'/')
        uri += "///"; // a drive letter
    for (const char8_t unit : path) {
        if (unit == u8'%' || unit == u8'?' || unit == u8'#')
            uri.append({'%', kHex[unit >> 4U], kHex[unit & 15U]});
        else
            uri += static_cast<char>(unit);
    }
    return uri + "?immutable=1";
}

/// On a read-only medium SQLite cannot make the shared memory of WAL. Without one beside the file nobody has
/// written since it was last closed, so it can be read as it lies.
bool mayReadAsImmutable(const fs::path& file, const SQLite::Exception& exception)
{
    const int code = exception.getErrorCode();
    fs::path wal = file;
    wal += "-wal";
    std::error_code error;
    const bool isEmpty = !fs::exists(wal, error) || fs::file_size(wal, error) == 0;
    return !error && isEmpty && (code == SQLITE_CANTOPEN || code == SQLITE_READONLY);
}

std::unique_ptr<SQLite::Database> openForReading(const fs::path& file, Durability durability)
{
    const int timeout = static_cast<int>(kBusyTimeout.count());
    const int flags = SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX;
    auto handle = std::make_unique<SQLite::Database>(file, flags, timeout);
    try {
        versionOf(*handle);
    } catch (const SQLite::Exception& exception) {
        if (!mayReadAsImmutable(file, exception))
            throw;
        handle = std::make_unique<SQLite::Database>(asUri(file), flags | SQLite::OPEN_URI, timeout);
    }
    configure(*handle, durability);
    return handle;
}

Outcome checkPlace(const fs::path& file, OpenMode mode)
{
    std::error_code code;
    const bool isThere = mode == OpenMode::ReadOnly
                           ? fs::exists(file, code)
                           : fs::is_directory(fs::absolute(file, code).parent_path(), code);
    if (isThere)
        return {};
    if (code)
        return failure(ErrorKind::Storage, code.message());
    return failure(
        ErrorKind::Storage, mode == OpenMode::ReadOnly ? "does not exist" : "its folder does not exist");
}

/// Each step in one transaction with its version. Another process may be doing the same at this moment.
void migrate(Database& database, std::span<const std::string_view> steps)
{
    SQLite::Database& handle = database.handle();
    while (versionOf(handle) < static_cast<int>(steps.size())) {
        WriteTransaction transaction(database);
        const int version = versionOf(handle);
        if (version < static_cast<int>(steps.size())) {
            handle.exec(std::string(steps[static_cast<std::size_t>(version)]));
            handle.exec("PRAGMA user_version = " + std::to_string(version + 1));
        }
        transaction.commit();
    }
}

} // namespace

Outcome Database::openWritable(
    const fs::path& file, std::span<const std::string_view> steps, Durability durability)
{
    if (Outcome created = createOwnerFile(file); !created)
        return created;
    const int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX;
    m_handle = std::make_unique<SQLite::Database>(file, flags, static_cast<int>(kBusyTimeout.count()));
    configure(*m_handle, durability);
    const int known = static_cast<int>(steps.size());
    if (versionOf(*m_handle) <= known) {
        if (sqlite3_db_readonly(m_handle->getHandle(), "main") != 0)
            return failure(ErrorKind::Storage, "is write-protected");
        if (setWal(*m_handle) != "wal")
            return failure(ErrorKind::Storage, "its file system does not allow shared access (WAL)");
        migrate(*this, steps);
    }
    m_isWritable = versionOf(*m_handle) == known;
    if (!m_isWritable)
        m_handle = openForReading(file, durability);
    return {};
}

void Database::giveBackMemory() noexcept
{
    sqlite3_db_release_memory(m_handle->getHandle());
}

Result<std::unique_ptr<Database>> Database::open(
    const fs::path& file, OpenMode mode, std::span<const std::string_view> steps, Durability durability)
{
    leaveAllocationsUncounted();
    std::unique_ptr<Database> database(new Database);
    Outcome opened = checkPlace(file, mode);
    if (opened) {
        opened = guarded([&]() -> Outcome {
            if (mode == OpenMode::ReadWrite) {
                if (auto written = database->openWritable(file, steps, durability); !written)
                    return written;
            } else {
                database->m_handle = openForReading(file, durability);
            }
            database->m_schemaVersion = versionOf(*database->m_handle);
            return {};
        });
    }
    const int known = static_cast<int>(steps.size());
    if (opened && database->m_schemaVersion < known)
        opened = failure(ErrorKind::Storage, database->m_schemaVersion <= 0
                                                 ? "is empty"
                                                 : "was made by an older version and must be updated first");
    if (!opened)
        return failure(opened.error().kind, nameOf(file) + ": " + opened.error().detail);
    database->m_isNewer = database->m_schemaVersion > known;
    return database;
}

Database::Database() = default;

Database::~Database() = default;

bool Database::hasIndex(std::string_view name)
{
    SQLite::Statement statement(*m_handle, "SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?1");
    statement.bind(1, std::string(name));
    return statement.executeStep();
}

RollUpLedger& Database::rollUps()
{
    if (!m_rollUps)
        m_rollUps = std::make_unique<RollUpLedger>(*this);
    return *m_rollUps;
}

void Database::settle()
{
    if (m_rollUps)
        m_rollUps->settle();
}

WriteTransaction::WriteTransaction(Database& database) : m_database(database)
{
    m_database.handle().exec("BEGIN IMMEDIATE");
    m_database.m_isInTransaction = true;
}

WriteTransaction::~WriteTransaction()
{
    if (!m_open)
        return;
    // After a full disk SQLite has rolled back by itself, and there is nothing left to end. A rollback that
    // fails leaves it to the next BEGIN, or to closing the file, to say so.
    if (sqlite3_get_autocommit(m_database.handle().getHandle()) == 0)
        sqlite3_exec(m_database.handle().getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
    if (m_database.m_rollUps)
        m_database.m_rollUps->drop();
    m_database.noteLinksMoved();
    m_database.m_isInTransaction = false;
}

void WriteTransaction::commit()
{
    m_database.settle();
    m_database.handle().exec("COMMIT");
    m_open = false;
    m_database.m_isInTransaction = false;
}

} // namespace desk::cache

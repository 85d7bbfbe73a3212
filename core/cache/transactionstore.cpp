#include "core/cache/transactionstore.h"

#include "core/cache/columnvalues.h"
#include "core/cache/metastore.h"
#include "core/cache/schema.h"
#include "core/cache/transactionwriter.h"
#include "core/cache/writescope.h"
#include "core/domain/payerprivacy.h"

#include <algorithm>

namespace desk::cache {
namespace {

void buildIndexes(SQLite::Database& handle)
{
    // Rows are sorted in pieces of the size of the page cache: those that fit the processor's are a tenth faster.
    const std::string before = handle.execAndGet("PRAGMA cache_size").getString();
    handle.exec("PRAGMA cache_size = -2048");
    for (const SecondaryIndex& index : transactionIndexes())
        handle.exec(std::string(index.sql));
    handle.exec("PRAGMA cache_size = " + before);
}

} // namespace

TransactionStore::TransactionStore(Database& database) : m_database(database) {}

TransactionStore::~TransactionStore() = default;

Result<PageResult> TransactionStore::write(std::span<const Transaction> page, const LinkId& owner)
{
    const bool allHaveIds =
        std::none_of(page.begin(), page.end(), [](const Transaction& row) { return row.id.isEmpty(); });
    if (!allHaveIds)
        return failure(ErrorKind::Bug, "a payment without an id");
    std::vector<Transaction> nameless;
    if (!m_storesPayers) {
        nameless.assign(page.begin(), page.end());
        std::for_each(nameless.begin(), nameless.end(), dropPayer);
        page = nameless;
    }
    return guarded([&]() -> Result<PageResult> {
        WriteScope scope(m_database);
        if (m_writer && m_writer->needsIndex())
            m_database.handle().exec(std::string(transactionIndexes().front().sql));
        if (!m_writer || m_writer->isOutdated())
            m_writer = std::make_unique<Writer>(m_database);
        PageResult result = m_writer->write(page, owner);
        scope.commit();
        return result;
    });
}

Result<std::optional<Instant>> TransactionStore::oldestUnsettled(Instant since) const
{
    static_assert(codeOf(TransactionStatus::Pending) == 0 && codeOf(TransactionStatus::Processing) == 1,
        "the index transactions_unsettled names these codes");
    return guarded([&]() -> Result<std::optional<Instant>> {
        PreparedStatement statement(m_database,
            "SELECT min(created_at) FROM transactions WHERE status_code IN (0, 1) AND created_at >= ?1");
        statement.bind(1, toMilliseconds(since));
        statement.step();
        return instantIn(statement, 0);
    });
}

Result<std::int64_t> TransactionStore::count() const
{
    return guarded([&]() -> Result<std::int64_t> {
        m_database.settle();
        return m_database.handle()
            .execAndGet("SELECT COALESCE(sum(transactions), 0) FROM link_totals")
            .getInt64();
    });
}

Outcome TransactionStore::beginBulkLoad()
{
    return guarded([&]() -> Outcome {
        WriteScope scope(m_database);
        for (const SecondaryIndex& index : transactionIndexes())
            m_database.handle().exec("DROP INDEX IF EXISTS " + std::string(index.name));
        if (Outcome marked = MetaStore(m_database).setNumber(kBulkLoading, 1); !marked)
            return marked;
        scope.commit();
        // The keys of links are looked up before they are written; checking each again costs a sixth of the time.
        m_database.handle().exec("PRAGMA foreign_keys = OFF");
        return {};
    });
}

Outcome TransactionStore::endBulkLoad()
{
    return guarded([&]() -> Outcome {
        WriteScope scope(m_database);
        buildIndexes(m_database.handle());
        const MetaStore meta(m_database);
        if (const auto loading = meta.number(kBulkLoading); !loading)
            return failure(loading.error());
        else if (*loading == 1) {
            if (Outcome marked = MetaStore(m_database).setNumber(kBulkLoading, 0); !marked)
                return marked;
        }
        scope.commit();
        m_database.handle().exec("PRAGMA foreign_keys = ON");
        return {};
    });
}

} // namespace desk::cache

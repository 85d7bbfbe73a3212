// TransactionStore: the payments table, written in batches together with its roll-ups, read as a stream.
#pragma once

#include "core/cache/database.h"
#include "core/domain/period.h"
#include "core/domain/transaction.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace desk::cache {

/// What writing one page did; decides whether a newest-first walk may stop.
struct PageResult {
    int inserted = 0;
    int changed = 0;
    int unchanged = 0;
    int withoutLink = 0;              ///< rows that name no link and so were not stored
    std::optional<Instant> oldest;    ///< smallest createdAt of the page
    std::vector<LinkId> touchedLinks; ///< links with an inserted or changed row, each once
};

struct TransactionQuery {
    Period period;                     ///< by createdAt, else updatedAt: as the totals count them
    std::optional<std::string> status; ///< our word, or a raw one
    std::optional<LinkId> link;
    bool newestFirst = true; ///< else oldest first, which is the exact reverse
    std::optional<std::int64_t> limit;
};

/// One row of a report, with what it needs of its link. Valid during the callback only.
struct TransactionRow {
    Transaction transaction;
    std::string linkTitle;
    std::string instanceName;
    std::string linkMode;      ///< our word, or the raw one
    std::string invoiceNumber; ///< invoicenumber.h
};

class TransactionStore
{
public:
    explicit TransactionStore(Database& database);
    ~TransactionStore();

    /// For accounts that keep nothing of those who paid: from now on write() drops names, mails and telephone numbers
    /// before it looks at a row. This is the only way into the table. What is stored stays (payererasure.h).
    void setStoresPayers(bool stores) { m_storesPayers = stores; }

    /// Writes a page inside the caller's WriteTransaction (else its own). New rows are inserted; known rows change only where
    /// something differs, absent fields leave the known ones, and completed never goes back (mayBecome).
    /// Roll-ups follow in the same transaction (rollups.h). A known row that names another link moves to it.
    /// `owner` is the link for rows that name none; a link that is not cached yet gets a bare row that needs
    /// details. ErrorKind::Bug for a row without an id.
    Result<PageResult> write(std::span<const Transaction> page, const LinkId& owner);

    /// createdAt of the oldest cached pending or processing row at or after `since`.
    Result<std::optional<Instant>> oldestUnsettled(Instant since) const;
    Result<std::int64_t> count() const;
    Result<std::optional<Transaction>> find(const TransactionId& id) const;

    /// Streams rows of one consistent state; the callback returns false to stop and may read, not write, through
    /// this connection. Memory stays flat whatever the number of rows.
    Outcome forEach(
        const TransactionQuery& query, const std::function<bool(const TransactionRow&)>& callback) const;

    /// Secondary indexes, that of the ids among them, leave for a first sync and come back at its end; an interrupted
    /// one goes on, and is finished by the next endBulkLoad().
    Outcome beginBulkLoad();
    Outcome endBulkLoad();

private:
    class Writer;
    Database& m_database;
    std::unique_ptr<Writer> m_writer; ///< made by the first write
    bool m_storesPayers = true;
};

} // namespace desk::cache

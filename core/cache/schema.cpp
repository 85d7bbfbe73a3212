#include "core/cache/schema.h"

#include "core/base/localcodes.h"

#include <array>

namespace desk::cache {
namespace {

using namespace std::string_view_literals;

// Codes in *_code columns are the enumerators of core/domain; the raw word stands beside them, because a word
// this version does not know must survive (contract D3). Times are UTC milliseconds, money is centimes.
constexpr std::array kCacheSteps{
    R"sql(
CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;

CREATE TABLE instances (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    status_code INTEGER, status_raw TEXT NOT NULL DEFAULT '',
    description TEXT,
    default_timeout INTEGER,
    created_at INTEGER, updated_at INTEGER,
    missing_since INTEGER,
    links_read_at INTEGER,   -- last complete pass over its links
    census TEXT              -- what the server's counts were at that pass
) STRICT;

CREATE TABLE links (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    instance_key INTEGER REFERENCES instances(key),
    title TEXT NOT NULL DEFAULT '', slug TEXT NOT NULL DEFAULT '',
    details TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '',
    amount_kind_code INTEGER, amount_kind_raw TEXT NOT NULL DEFAULT '',
    mode_code INTEGER, mode_raw TEXT NOT NULL DEFAULT '',
    status_code INTEGER, status_raw TEXT NOT NULL DEFAULT '',
    payment_status_code INTEGER, payment_status_raw TEXT NOT NULL DEFAULT '',
    timeout_source_code INTEGER, timeout_source_raw TEXT NOT NULL DEFAULT '',
    price INTEGER, collected INTEGER,
    max_payments INTEGER, paid_count INTEGER, remaining INTEGER,
    timeout_override INTEGER, effective_timeout INTEGER,  -- minutes
    last_activity_at INTEGER, created_at INTEGER, updated_at INTEGER,
    custom_fields TEXT NOT NULL DEFAULT '',  -- JSON array of {key,label,value}
    metadata TEXT NOT NULL DEFAULT '',       -- JSON object
    show_retry INTEGER, allow_anonymous INTEGER,
    details_known INTEGER NOT NULL DEFAULT 0,
    needs_details INTEGER NOT NULL DEFAULT 1,      -- something changed since the last full object
    needs_transactions INTEGER NOT NULL DEFAULT 2, -- 0 settled, 1 changed since read whole, 2 never read whole
    missing_since INTEGER,                         -- vanished from the list, not yet confirmed
    revision INTEGER NOT NULL DEFAULT 0            -- moves with every change, so that readers can ask what changed
) STRICT;
CREATE INDEX links_by_slug ON links(slug);
CREATE INDEX links_by_revision ON links(revision);
CREATE INDEX links_newest ON links(created_at DESC, key);
CREATE INDEX links_to_read ON links(key) WHERE needs_details OR needs_transactions;

CREATE TABLE removed_links (id TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX removed_by_revision ON removed_links(revision);

-- id is stored compactly: a UUID as 16 bytes, a whole number as an integer, else text (transactionid.h).
CREATE TABLE transactions (
    key INTEGER PRIMARY KEY,
    id ANY NOT NULL UNIQUE,
    link_key INTEGER NOT NULL REFERENCES links(key),
    status_code INTEGER, status_raw TEXT,  -- the raw word only where the code is null
    amount INTEGER,
    created_at INTEGER, updated_at INTEGER,
    order_number TEXT, gateway_order_id TEXT, approval_code TEXT, gateway_message TEXT,
    method TEXT, environment TEXT,
    payer_name TEXT, payer_email TEXT, payer_phone TEXT
) STRICT;
-- These and the next steps': what transactionIndexes() says.
CREATE INDEX transactions_by_time ON transactions(created_at);
CREATE INDEX transactions_by_link ON transactions(link_key, created_at);
CREATE INDEX transactions_unsettled ON transactions(created_at) WHERE status_code IN (0, 1);

-- Completed payments only; kept in the same transaction as their rows, checked by doctor (rollups.h).
CREATE TABLE daily_totals (
    day INTEGER NOT NULL,           -- Africa/Algiers, days since 1970-01-01
    instance_key INTEGER NOT NULL,  -- 0 where unknown
    mode_code INTEGER NOT NULL,     -- -1 where unknown
    count INTEGER NOT NULL, centimes INTEGER NOT NULL,
    PRIMARY KEY (day, instance_key, mode_code)
) STRICT, WITHOUT ROWID;
CREATE TABLE link_totals (
    link_key INTEGER PRIMARY KEY REFERENCES links(key),
    transactions INTEGER NOT NULL,  -- of any status
    count INTEGER NOT NULL, centimes INTEGER NOT NULL
) STRICT;
)sql"sv,
    // An order number is searched by its beginning.
    R"sql(
CREATE INDEX IF NOT EXISTS transactions_by_order ON transactions(order_number COLLATE NOCASE) WHERE order_number IS NOT NULL;
)sql"sv,

    // A list of payments is read from an index alone: `key` stands before the columns that only come along, so that
    // the index is in the order (created_at, key).
    R"sql(
DROP INDEX IF EXISTS transactions_by_time;
DROP INDEX IF EXISTS transactions_by_link;
CREATE INDEX transactions_by_time ON transactions(created_at, key, status_code, amount, link_key);
CREATE INDEX transactions_by_link ON transactions(link_key, created_at, key, status_code, amount);
)sql"sv,

    // What a merge saw change, until it is in the journal (linkeventoutbox.h).
    R"sql(
CREATE TABLE link_events_outbox (
    key INTEGER PRIMARY KEY,
    link_id TEXT NOT NULL,
    kind TEXT NOT NULL,          -- the word of linkhistory.h
    seen_at INTEGER NOT NULL,
    before_text TEXT NOT NULL, after_text TEXT NOT NULL
) STRICT;
)sql"sv,

    // The ids of payments have an index of their own, which a first sync can build at its end like the others.
    R"sql(
CREATE TABLE transactions_anew (
    key INTEGER PRIMARY KEY,
    id ANY NOT NULL,
    link_key INTEGER NOT NULL REFERENCES links(key),
    status_code INTEGER, status_raw TEXT,
    amount INTEGER,
    created_at INTEGER, updated_at INTEGER,
    order_number TEXT, gateway_order_id TEXT, approval_code TEXT, gateway_message TEXT,
    method TEXT, environment TEXT,
    payer_name TEXT, payer_email TEXT, payer_phone TEXT
) STRICT;
INSERT INTO transactions_anew SELECT * FROM transactions;
DROP TABLE transactions;
ALTER TABLE transactions_anew RENAME TO transactions;
CREATE UNIQUE INDEX transactions_by_id ON transactions(id);
CREATE INDEX transactions_by_time ON transactions(created_at, key, status_code, amount, link_key);
CREATE INDEX transactions_by_link ON transactions(link_key, created_at, key, status_code, amount);
CREATE INDEX transactions_unsettled ON transactions(created_at) WHERE status_code IN (0, 1);
CREATE INDEX transactions_by_order ON transactions(order_number COLLATE NOCASE) WHERE order_number IS NOT NULL;
)sql"sv,
};

constexpr std::array kJournalSteps{
    R"sql(
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE exports (
    key INTEGER PRIMARY KEY,
    written_at INTEGER NOT NULL,
    report TEXT NOT NULL, format TEXT NOT NULL, file_name TEXT NOT NULL,
    from_at INTEGER, until_at INTEGER,
    row_count INTEGER NOT NULL, centimes INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;
)sql"sv,
    // The history of links, as successive syncs saw it (linkhistorystore.h). An event is what it says: the same one
    // handed over twice is one row.
    R"sql(
CREATE TABLE link_events (
    key INTEGER PRIMARY KEY,
    link_id TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    before_text TEXT NOT NULL, after_text TEXT NOT NULL,
    UNIQUE (link_id, seen_at, kind, before_text, after_text)
) STRICT;
)sql"sv,

    // Changes at the server, each written down before it leaves (writelog.h, bulklog.h). Codes are the enumerators
    // of core/domain/writeintent.h and of bulklog.h.
    R"sql(
CREATE TABLE writes (
    local_id TEXT PRIMARY KEY,
    kind INTEGER NOT NULL, target TEXT NOT NULL, body TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    state INTEGER NOT NULL, outcome TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX writes_unsettled ON writes(made_at) WHERE state IN (0, 1);
CREATE TABLE bulk_runs (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE bulk_rows (
    run_id TEXT NOT NULL REFERENCES bulk_runs(id),
    number INTEGER NOT NULL,
    action INTEGER NOT NULL, target TEXT NOT NULL, body TEXT NOT NULL,
    state INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, detail TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;
)sql"sv,

    // Views that people saved: filters, columns and sorting, in the words of their page (viewstore.h).
    R"sql(
CREATE TABLE views (
    page TEXT NOT NULL, name TEXT NOT NULL,
    definition TEXT NOT NULL,
    PRIMARY KEY (page, name)
) STRICT, WITHOUT ROWID;
)sql"sv,

    // Forms begun and not sent (draftstore.h).
    R"sql(
CREATE TABLE drafts (
    key TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql"sv,
};

constexpr std::array kTransactionIndexes{
    SecondaryIndex{kIdIndex, "CREATE UNIQUE INDEX IF NOT EXISTS transactions_by_id ON transactions(id)"},
    SecondaryIndex{"transactions_by_time",
        "CREATE INDEX IF NOT EXISTS transactions_by_time"
        " ON transactions(created_at, key, status_code, amount, link_key)"},
    SecondaryIndex{"transactions_by_link",
        "CREATE INDEX IF NOT EXISTS transactions_by_link"
        " ON transactions(link_key, created_at, key, status_code, amount)"},
    SecondaryIndex{"transactions_unsettled", "CREATE INDEX IF NOT EXISTS transactions_unsettled ON "
                                             "transactions(created_at) WHERE status_code IN (0, 1)"},
    SecondaryIndex{"transactions_by_order",
        "CREATE INDEX IF NOT EXISTS transactions_by_order ON transactions(order_number COLLATE NOCASE)"
        " WHERE order_number IS NOT NULL"},
};

} // namespace

std::span<const std::string_view> cacheSteps()
{
    return kCacheSteps;
}

std::span<const std::string_view> journalSteps()
{
    return kJournalSteps;
}

Error newerCache()
{
    Error error{ErrorKind::Storage, "the cache was made by a newer version of the program"};
    error.serverCode = kNewerCache;
    return error;
}

std::span<const SecondaryIndex> transactionIndexes()
{
    return kTransactionIndexes;
}

} // namespace desk::cache

// TransactionWriter: the hot path of a sync, with everything it keeps from page to page.
#pragma once

#include "core/cache/linkkeys.h"
#include "core/cache/loadedids.h"
#include "core/cache/transactioncolumns.h"
#include "core/cache/transactionstore.h"

namespace desk::cache {

/// Made for the way payments are found now: by the index of their ids, or without one (a first load). Works inside a
/// write transaction. Throws SQLite::Exception.
class TransactionStore::Writer
{
public:
    explicit Writer(Database& database);
    PageResult write(std::span<const Transaction> page, const LinkId& owner);
    /// Indexes came or went: make another Writer.
    bool isOutdated();
    /// More rows came than a load without an index of ids can hold.
    bool needsIndex() const;

private:
    /// What an answer says of one payment.
    struct Told {
        const Transaction& row;
        const LinkId& linkId; ///< empty where the answer named no link
        CompactId id;
    };
    void writeRow(const Transaction& told, const LinkId& owner);
    /// False where the id is known already.
    bool insert(const Told& told);
    /// Reads what is known of it; false where nothing is.
    bool find(const Told& told);
    bool readSelected(const Told& told);
    bool read(PreparedStatement& rows, const Told& told);
    void update(const Told& told); ///< what find() found
    void touch(LinkKeys::Entry& link, const LinkId& id);
    void countUp(std::string_view counter);

    Database& m_database;
    std::unique_ptr<LoadedIds> m_loaded; ///< null where there is an index of ids
    PreparedStatement m_schemaVersion;
    PreparedStatement m_insert;
    PreparedStatement m_select;
    PreparedStatement m_following;
    PreparedStatement m_update;
    PreparedStatement m_count;
    LinkKeys m_links;
    RollUps& m_rollUps;
    std::int64_t m_madeForSchema;

    // Of the page at hand; members only to keep their memory.
    PageResult m_result;
    std::int64_t m_knownKey = 0;
    std::int64_t m_knownLinkKey = 0;
    bool m_isMoved = false; ///< to another link
    bool m_isNews = false;
    Transaction m_known; ///< where it is news
    bool m_expectsKnown = false;
    bool m_hasMoved = false;    ///< see PaymentsState
    bool m_hasRestated = false; ///< see PaymentsState
    bool m_follows = false;     ///< m_following stands at the row that was found last
};

} // namespace desk::cache

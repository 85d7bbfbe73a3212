// TransactionWriter: the hot path of a sync, with everything it keeps from page to page.
#pragma once

#include "core/cache/linkkeys.h"
#include "core/cache/transactioncolumns.h"
#include "core/cache/transactionstore.h"

namespace desk::cache {

/// Works inside a write transaction. Throws SQLite::Exception.
class TransactionStore::Writer
{
public:
    explicit Writer(Database& database);
    PageResult write(std::span<const Transaction> page, const LinkId& owner);

private:
    void writeRow(const Transaction& told, const LinkId& owner);
    /// False where the id is known already.
    bool insert(const Transaction& told, const CompactId& id, const LinkId& linkId);
    bool readKnown(const CompactId& id);
    /// `linkId` is empty where the answer named no link.
    void update(const Transaction& told, const CompactId& id, const LinkId& linkId);
    void touch(LinkKeys::Entry& link, const LinkId& id);

    PreparedStatement m_insert;
    PreparedStatement m_select;
    PreparedStatement m_update;
    LinkKeys m_links;
    RollUps& m_rollUps;

    // Of the page at hand; members only to keep their memory.
    PageResult m_result;
    Transaction m_known;
    std::int64_t m_knownKey = 0;
    std::int64_t m_knownLinkKey = 0;
    bool m_expectsKnown = false;
};

} // namespace desk::cache

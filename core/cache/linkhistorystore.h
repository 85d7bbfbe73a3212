// LinkHistoryStore: the history of links, in the journal.
#pragma once

#include "core/cache/database.h"
#include "core/domain/linkhistory.h"

#include <span>
#include <vector>

namespace desk::cache {

class LinkHistoryStore
{
public:
    /// A connection to journal.db that outlives the store.
    explicit LinkHistoryStore(Database& journal) : m_journal(journal) {}

    struct Entry {
        LinkId link;
        LinkEvent event;

        bool operator==(const Entry&) const = default;
    };
    /// In one transaction. An event that is there already stays one.
    Outcome add(std::span<const Entry> entries);
    /// The newest `limit` events of a link, newest first; those of one moment in the reverse order of their coming.
    /// Kinds this version does not know are left out.
    Result<std::vector<LinkEvent>> of(const LinkId& link, int limit) const;

private:
    Database& m_journal;
};

} // namespace desk::cache

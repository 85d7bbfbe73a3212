// LinkEventOutbox: what merges saw change about links, on its way from the cache to the journal.
#pragma once

#include "core/base/clock.h"
#include "core/cache/statement.h"
#include "core/domain/linkhistory.h"

namespace desk::cache {

class LinkHistoryStore;

/// The two files share no transaction. So an event is written together with the change it tells of, and moved
/// afterwards: a crash in between moves it again, and the journal keeps one of each (LinkHistoryStore::add).
/// note...() work inside a write transaction of the cache and throw SQLite::Exception. The first filling of a cache
/// tells of no creations: nobody saw those links come.
class LinkEventOutbox
{
public:
    /// Both outlive the outbox.
    LinkEventOutbox(Database& cache, const Clock& serverClock);

    void noteCreation(const PayLink& link);
    void noteChange(const PayLink& previous, const PayLink& now);
    void note(const LinkId& link, LinkEventKind kind);

    /// Moves everything into the journal; how many there were. Nothing while a transaction of the cache is open, whose
    /// events may yet be rolled back. ErrorKind::Storage: they stay for the next time.
    static Result<int> moveAll(Database& cache, LinkHistoryStore& journal);

private:
    void write(const LinkId& link, const LinkEvent& event);
    bool wasFilledBefore();

    const Clock& m_serverClock;
    PreparedStatement m_insert;
    PreparedStatement m_selectLastSync;
    bool m_wasFilledBefore = false;
};

} // namespace desk::cache

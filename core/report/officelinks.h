// OfficeLinks: the links of all accounts as one list, each with the account it belongs to.
#pragma once

#include "core/report/officeaccount.h"

#include <vector>

namespace desk::report {

class OfficeLinks
{
public:
    using Slot = cache::LinkList::Slot;
    struct Account {
        OfficeAccount account;
        std::optional<Error> trouble{}; ///< why its links are not among the others; see openCacheOf()
    };

    /// Accounts stand in the order they were added. A search finds a link by the name of its account too.
    void add(OfficeAccount account, const Result<cache::LinkBatch>& links);

    const std::vector<Account>& accounts() const { return m_accounts; }
    /// The ids in it are unique among all accounts and of use to this class alone; its keys are unknown.
    const cache::LinkList& list() const { return m_list; }
    std::size_t accountNumberOf(Slot slot) const { return m_accountOf[slot]; }
    const OfficeAccount& accountOf(Slot slot) const { return m_accounts[m_accountOf[slot]].account; }
    /// As the account's own server calls it.
    LinkId linkIdOf(Slot slot) const;

private:
    std::vector<Account> m_accounts;
    cache::LinkList m_list;
    std::vector<std::uint32_t> m_accountOf; ///< by slot
    std::int64_t m_lastInstance = 0;        ///< keys count up through all accounts
};

/// Opens the account's cache for as long as it takes to read: not for the thread of the window.
Result<cache::LinkBatch> readLinksOf(const OfficeAccount& account);

} // namespace desk::report

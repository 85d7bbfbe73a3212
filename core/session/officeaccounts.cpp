#include "core/session/officeaccounts.h"

#include "core/cache/datafolder.h"
#include "core/cache/ownerfile.h"
#include "core/profiles/profilefile.h"
#include "core/profiles/profilelist.h"

#include <algorithm>
#include <system_error>

namespace desk::session {
namespace {

namespace fs = std::filesystem;

report::Ledger ledgerOf(profiles::Environment environment)
{
    switch (environment) {
    case profiles::Environment::Live: return report::Ledger::Live;
    case profiles::Environment::Test: return report::Ledger::Test;
    case profiles::Environment::Undeclared: break;
    }
    return report::Ledger::Undeclared;
}

report::OfficeAccount accountOf(const fs::path& root, const std::string& name)
{
    report::OfficeAccount account;
    account.name = name;
    account.shownName = name;
    const auto profile = profiles::loadProfile(root, name);
    if (!profile) {
        account.trouble = profile.error();
        return account;
    }
    account.shownName = profile->shownName();
    account.colour = profile->colour;
    account.ledger = ledgerOf(profile->environment);
    if (const auto folder = cache::DataFolder::named(root, name))
        account.cacheFile = folder->cacheFile();
    return account;
}

} // namespace

Result<std::vector<report::OfficeAccount>> officeAccounts(const fs::path& root)
{
    std::vector<report::OfficeAccount> accounts;
    const profiles::ProfileList list(root);
    const fs::path folder = root / "profiles";
    std::error_code code;
    if (!fs::exists(folder, code))
        return accounts;
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
        const std::string name = cache::nameOf(entry->path());
        if (list.contains(name).value_or(false))
            accounts.push_back(accountOf(root, name));
    }
    if (code)
        return failure(ErrorKind::Storage, cache::nameOf(folder) + ": " + code.message());
    std::sort(accounts.begin(), accounts.end(), report::standsBefore);
    return accounts;
}

Result<report::HeadOffice> readHeadOffice(const fs::path& root, Instant now)
{
    const auto accounts = officeAccounts(root);
    if (!accounts)
        return failure(accounts.error());
    std::vector<report::OfficeRow> rows;
    rows.reserve(accounts->size());
    for (const report::OfficeAccount& account : *accounts)
        rows.push_back(readAccount(account, now));
    return headOfficeOf(std::move(rows), now);
}

Result<report::OfficeLinks> readOfficeLinks(const fs::path& root)
{
    auto accounts = officeAccounts(root);
    if (!accounts)
        return failure(accounts.error());
    report::OfficeLinks links;
    for (report::OfficeAccount& account : *accounts) {
        const auto read = readLinksOf(account);
        links.add(std::move(account), read);
    }
    return links;
}

} // namespace desk::session

#include "app/cli/profilelinks.h"

#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/linkfields.h"
#include "app/cli/linkfilter.h"
#include "app/cli/linktable.h"
#include "app/cli/readcache.h"
#include "core/session/officeaccounts.h"

namespace desk::cli {
namespace {

struct AccountLinks {
    report::OfficeAccount account;
    std::vector<PayLink> links; ///< newest first, those that pass the filter
};

/// Empty and no error where nothing was synchronised yet.
Result<std::vector<PayLink>> linksOf(const report::OfficeAccount& account, const LinkFilter& filter)
{
    const auto database = openCacheOf(account);
    if (!database)
        return failure(database.error());
    auto all = cache::LinkStore(**database).all();
    if (!all)
        return failure(all.error());
    std::vector<PayLink> links;
    for (cache::CachedLink& cached : *all) {
        if (filter.accepts(cached.link))
            links.push_back(std::move(cached.link));
    }
    return links;
}

/// False where its links are missing and ought to be there.
bool isWhole(const report::OfficeAccount& account, const Error& error, Console& console)
{
    const std::string name = harmless(account.shownName);
    if (error.kind == ErrorKind::NotFound) {
        console.say(name + ": nothing was synchronised yet.");
        return true;
    }
    console.say(name + ": its links cannot be read (" + error.detail + ").");
    return false;
}

std::string jsonOf(const std::vector<AccountLinks>& accounts)
{
    JsonWriter json;
    json.beginArray();
    for (const auto& [account, links] : accounts) {
        for (const PayLink& link : links) {
            json.newLine().beginObject();
            json.key("profile").text(account.name);
            json.key("environment").text(wordFor(account.ledger));
            writeLinkFields(link, json);
            json.endObject();
        }
    }
    return json.newLine().endArray().take() + '\n';
}

std::string tableOf(const std::vector<AccountLinks>& accounts)
{
    LinkTable table({{"Account"}, {"Environment"}});
    for (const auto& [account, links] : accounts) {
        for (const PayLink& link : links)
            table.add(link, {harmless(account.shownName), std::string(wordFor(account.ledger))});
    }
    return table.take();
}

} // namespace

ExitCode showProfileLinks(const Arguments& arguments, const std::filesystem::path& root, Console& console)
{
    const auto filter = LinkFilter::from(arguments);
    if (!filter)
        return failed(filter.error(), console);
    const auto accounts = session::officeAccounts(root);
    if (!accounts)
        return failed(accounts.error(), console);
    if (accounts->empty())
        console.say("There are no profiles yet: run `paylink login`.");
    std::vector<AccountLinks> found;
    bool isIncomplete = false;
    for (const report::OfficeAccount& account : *accounts) {
        if (auto links = linksOf(account, *filter))
            found.push_back({account, *std::move(links)});
        else if (!isWhole(account, links.error(), console))
            isIncomplete = true;
    }
    console.out(arguments.wantsJson() ? jsonOf(found) : tableOf(found));
    const ExitCode code = finished(console);
    return code == ExitCode::Ok && isIncomplete ? ExitCode::Incomplete : code;
}

} // namespace desk::cli

#include "core/report/officelinks.h"

#include "core/domain/searchtext.h"

#include <algorithm>
#include <unordered_map>

namespace desk::report {
namespace {

/// Stands in no folder's name, so that an account and an id make one id again.
constexpr char kBetween = '/';

} // namespace

void OfficeLinks::add(OfficeAccount account, const Result<cache::LinkBatch>& links)
{
    const auto number = static_cast<std::uint32_t>(m_accounts.size());
    const std::string place = account.name + kBetween;
    const std::string searched = cache::kFieldEnd + folded(account.shownName);
    m_accounts.push_back({std::move(account), links ? std::nullopt : std::optional(links.error())});
    if (!links)
        return;
    const cache::LinkList& from = links->links;
    std::unordered_map<std::int64_t, std::int64_t> instances;
    for (const auto& [key, name] : from.instances()) {
        instances.emplace(key, ++m_lastInstance);
        m_list.setInstanceName(m_lastInstance, name);
        m_list.setInstanceId(m_lastInstance, std::string(from.instanceId(key)));
    }
    m_list.reserve(m_list.size() + from.size());
    for (const Slot slot : from.liveSlots()) {
        cache::LinkRow row = from.row(slot);
        const auto instance = instances.find(row.instanceKey);
        row.key = 0;
        row.instanceKey = instance == instances.end() ? 0 : instance->second;
        const std::string id = place + std::string(from.id(slot));
        const std::string url = from.url(slot);
        const std::string_view all = from.haystack(slot);
        const std::string_view title = from.foldedTitle(slot);
        const std::string rest = std::string(all.substr(std::min(all.size(), title.size() + 1))) + searched;
        m_list.put(row, {id, from.title(slot), from.slug(slot), url, title, rest, from.invoice(slot)});
        m_accountOf.push_back(number);
    }
}

LinkId OfficeLinks::linkIdOf(Slot slot) const
{
    return LinkId(std::string(m_list.id(slot).substr(accountOf(slot).name.size() + 1)));
}

Result<cache::LinkBatch> readLinksOf(const OfficeAccount& account)
{
    const auto database = openCacheOf(account);
    if (!database)
        return failure(database.error());
    return everyLinkIn(**database);
}

} // namespace desk::report

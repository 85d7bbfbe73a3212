#include "app/sandbox/shop.h"

#include <utility>

namespace desk::sandbox {

namespace {

std::optional<LinkIndex> found(const std::unordered_map<std::string, LinkIndex>& index, std::string_view key)
{
    const auto place = index.find(std::string(key));
    return place == index.end() ? std::nullopt : std::optional(place->second);
}

} // namespace

Shop::Shop(std::uint64_t seed) : m_gateway(seed), m_ids(seed ^ 0x1D5ULL) {}

std::optional<std::uint32_t> Shop::findInstance(std::string_view id) const
{
    for (std::uint32_t i = 0; i < m_instances.size(); ++i) {
        if (m_instances[i].id == id) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<LinkIndex> Shop::findLink(std::string_view id) const
{
    return found(m_linkById, id);
}

std::optional<LinkIndex> Shop::findSlug(std::string_view slug) const
{
    return found(m_linkBySlug, slug);
}

LinkIndex Shop::addLink(Link link)
{
    const auto index = static_cast<LinkIndex>(m_links.size());
    m_linkById.emplace(link.id, index);
    m_linkBySlug.emplace(link.slug, index);
    m_links.push_back(std::move(link));
    ++m_liveLinks;
    ++m_revision;
    return index;
}

void Shop::removeLink(LinkIndex index)
{
    Link& link = m_links[index];
    link.isDeleted = true;
    m_linkById.erase(link.id);
    m_linkBySlug.erase(link.slug);
    --m_liveLinks;
    ++m_revision;
}

void Shop::reserve(std::size_t links, std::size_t transactions)
{
    m_links.reserve(links);
    m_linkById.reserve(links);
    m_linkBySlug.reserve(links);
    m_transactions.reserve(transactions);
}

TransactionIndex Shop::addTransaction(const Transaction& transaction)
{
    const auto index = static_cast<TransactionIndex>(m_transactions.size());
    m_transactions.push_back(transaction);
    m_links[transaction.link].transactions.push_back(index);
    return index;
}

void Shop::countCompleted(const Transaction& transaction)
{
    Link& link = m_links[transaction.link];
    ++link.completedCount;
    link.collected += transaction.amount;
    ++m_completedCount;
    m_completedCentimes += transaction.amount;
    ++m_revision;
}

ShopTotals Shop::totals() const
{
    return {static_cast<std::int64_t>(m_instances.size()), m_liveLinks,
        static_cast<std::int64_t>(m_transactions.size()), m_completedCount, m_completedCentimes};
}

} // namespace desk::sandbox

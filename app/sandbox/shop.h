// The shop's records and their indexes. No time passes here and no rule is applied: that is lifecycle.h.
#pragma once

#include "app/sandbox/gateway.h"
#include "app/sandbox/random.h"
#include "app/sandbox/records.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace desk::sandbox {

struct ShopTotals {
    std::int64_t instances = 0;
    std::int64_t links = 0;
    std::int64_t transactions = 0; // of any status
    std::int64_t completedCount = 0;
    std::int64_t completedCentimes = 0;
};

class Shop
{
public:
    explicit Shop(std::uint64_t seed);

    std::vector<Instance>& instances() { return m_instances; }
    const std::vector<Instance>& instances() const { return m_instances; }
    std::optional<std::uint32_t> findInstance(std::string_view id) const;
    const Instance& instanceOf(const Link& link) const { return m_instances[link.instance]; }

    /// Every link ever made, deleted ones too, in the order of creation. Indexes never change.
    const std::vector<Link>& links() const { return m_links; }
    Link& link(LinkIndex index) { return m_links[index]; }
    const Link& link(LinkIndex index) const { return m_links[index]; }
    std::optional<LinkIndex> findLink(std::string_view id) const;
    std::optional<LinkIndex> findSlug(std::string_view slug) const;
    LinkIndex addLink(Link link);
    void removeLink(LinkIndex index);
    void reserve(std::size_t links, std::size_t transactions);

    /// Oldest first.
    const std::vector<Transaction>& transactions() const { return m_transactions; }
    Transaction& transaction(TransactionIndex index) { return m_transactions[index]; }
    const Transaction& transaction(TransactionIndex index) const { return m_transactions[index]; }
    /// Must not be older than the newest one.
    TransactionIndex addTransaction(const Transaction& transaction);
    /// Adds a payment that has just become completed to its link's sums and the totals.
    void countCompleted(const Transaction& transaction);

    const Gateway& gateway() const { return m_gateway; }
    ShopTotals totals() const;
    std::string freshId() { return uuidText(m_ids); }

    /// Grows whenever the order of a link list may have changed.
    std::uint64_t revision() const { return m_revision; }
    void noteOrderChanged() { ++m_revision; }

private:
    std::vector<Instance> m_instances;
    std::vector<Link> m_links;
    std::vector<Transaction> m_transactions;
    std::unordered_map<std::string, LinkIndex> m_linkById, m_linkBySlug;
    Gateway m_gateway;
    Random m_ids;
    std::int64_t m_liveLinks = 0, m_completedCount = 0;
    Centimes m_completedCentimes = 0;
    std::uint64_t m_revision = 1;
};

} // namespace desk::sandbox

#include "ui/links/linkfacets.h"

#include <algorithm>
#include <unordered_map>

namespace desk::ui {
namespace {

using cache::LinkList;
using cache::LinkRow;

template <std::size_t Size>
void addBits(std::array<std::int64_t, Size>& counts, std::uint8_t bits)
{
    for (std::size_t at = 0; bits != 0; ++at, bits = static_cast<std::uint8_t>(bits >> 1U))
        counts[at] += bits & 1U;
}

/// Rows by the key of their instance: keys are small numbers, so a vector serves nearly all of them.
class InstanceTally
{
public:
    void add(std::int64_t key)
    {
        if (key >= 0 && key < kDense) {
            if (static_cast<std::size_t>(key) >= m_dense.size())
                m_dense.resize(static_cast<std::size_t>(key) + 1, 0);
            ++m_dense[static_cast<std::size_t>(key)];
        } else {
            ++m_rest[key];
        }
    }

    std::int64_t of(std::int64_t key) const
    {
        if (key >= 0 && key < kDense)
            return static_cast<std::size_t>(key) < m_dense.size() ? m_dense[static_cast<std::size_t>(key)]
                                                                  : 0;
        const auto found = m_rest.find(key);
        return found == m_rest.end() ? 0 : found->second;
    }

private:
    static constexpr std::int64_t kDense = 65'536;
    std::vector<std::int64_t> m_dense;
    std::unordered_map<std::int64_t, std::int64_t> m_rest;
};

} // namespace

LinkFacets facetsOf(
    const LinkList& list, const std::vector<char>& found, const LinkFilters& filters, Instant now)
{
    const LinkMatcher matcher(filters, list, now);
    LinkFacets facets;
    InstanceTally instances;
    for (LinkList::Slot slot = 0; slot < list.slotCount(); ++slot) {
        if (!list.isLive(slot) || (!found.empty() && found[slot] == 0))
            continue;
        const LinkRow& row = list.row(slot);
        const LinkTraits traits = matcher.traitsOf(row);
        const std::uint8_t failed = matcher.failures(row, traits);
        if ((failed & (failed - 1)) != 0)
            continue; // two kinds or more keep it out: no single choice would let it in
        const auto counts = [failed](FilterKind kind) { return failed == 0 || failed == bitFor(kind); };
        if (counts(FilterKind::State))
            ++facets.states[static_cast<std::size_t>(row.state.state)];
        if (counts(FilterKind::Mode))
            ++facets.modes[row.mode ? static_cast<std::size_t>(*row.mode) : kUnknownMode];
        if (counts(FilterKind::Amount))
            ++facets.amounts[row.amountKind ? static_cast<std::size_t>(*row.amountKind) : kUnknownAmount];
        if (traits.deadlines != 0 && counts(FilterKind::Deadline))
            addBits(facets.deadlines, traits.deadlines);
        if (traits.attention != 0 && counts(FilterKind::Attention))
            addBits(facets.attention, traits.attention);
        if (counts(FilterKind::Instance))
            instances.add(row.instanceKey);
        facets.passing += failed == 0 ? 1 : 0;
    }
    for (const auto& [key, id] : list.instanceIds())
        facets.instances[id] += instances.of(key);
    return facets;
}

std::vector<std::int64_t> countsOf(const LinkList& list, const std::vector<LinkFilters>& filters, Instant now)
{
    std::vector<LinkMatcher> matchers;
    matchers.reserve(filters.size());
    for (const LinkFilters& each : filters)
        matchers.emplace_back(each, list, now);
    std::vector<std::int64_t> counts(filters.size(), 0);
    for (LinkList::Slot slot = 0; slot < list.slotCount(); ++slot) {
        if (!list.isLive(slot))
            continue;
        const LinkRow& row = list.row(slot);
        const LinkTraits traits = matchers.empty() ? LinkTraits() : matchers.front().traitsOf(row);
        for (std::size_t at = 0; at < matchers.size(); ++at)
            counts[at] += matchers[at].isOpen() || matchers[at].failures(row, traits) == 0 ? 1 : 0;
    }
    return counts;
}

} // namespace desk::ui

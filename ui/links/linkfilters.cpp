#include "ui/links/linkfilters.h"

#include <algorithm>
#include <limits>

namespace desk::ui {
namespace {

using cache::kAbsent;
using cache::LinkRow;

bool passes(std::uint8_t chosen, std::uint8_t has)
{
    return chosen == 0 || (chosen & has) != 0;
}

std::uint8_t bit(FilterKind kind, bool isFailed)
{
    return isFailed ? bitFor(kind) : std::uint8_t{0};
}

} // namespace

std::string_view wordFor(DeadlineWithin within)
{
    switch (within) {
    case DeadlineWithin::Hour: return "hour";
    case DeadlineWithin::Today: return "today";
    case DeadlineWithin::SevenDays: return "7-days";
    case DeadlineWithin::ThirtyDays: return "30-days";
    }
    return {};
}

LinkMatcher::LinkMatcher(const LinkFilters& filters, const cache::LinkList& list, Instant now)
    : m_filters(filters)
    , m_isOpen(filters.isOpen())
    , m_moments(now)
    , m_deadlineEnds{toMilliseconds(now + std::chrono::hours{1}), m_moments.tomorrow - 1,
          toMilliseconds(now + std::chrono::days{7}), toMilliseconds(now + std::chrono::days{30})}
{
    for (const auto& [key, id] : list.instanceIds()) {
        if (std::binary_search(filters.instances.begin(), filters.instances.end(), id))
            m_instanceKeys.push_back(key);
    }
    std::sort(m_instanceKeys.begin(), m_instanceKeys.end());
    const Period period = periodOfDays(filters.created.from, filters.created.to);
    m_createdFrom = period.from ? toMilliseconds(*period.from) : kAbsent + 1;
    m_createdUntil = period.until ? toMilliseconds(*period.until) : std::numeric_limits<std::int64_t>::max();
}

std::uint8_t LinkMatcher::deadlinesOf(const LinkRow& row) const
{
    if (row.deadline == kAbsent || row.state.state != LinkState::Active || row.mode == LinkMode::Reusable)
        return 0;
    std::uint8_t found = 0;
    for (std::size_t at = 0; at < m_deadlineEnds.size(); ++at)
        found |= static_cast<std::uint8_t>(row.deadline <= m_deadlineEnds[at] ? 1U << at : 0U);
    return found;
}

LinkTraits LinkMatcher::plainTraitsOf(const LinkRow& row)
{
    LinkTraits traits;
    traits.states = bitFor(row.state.state);
    traits.modes = row.mode ? bitFor(*row.mode) : bitFor(kUnknownMode);
    traits.amounts = row.amountKind ? bitFor(*row.amountKind) : bitFor(kUnknownAmount);
    return traits;
}

LinkTraits LinkMatcher::traitsOf(const LinkRow& row) const
{
    LinkTraits traits = plainTraitsOf(row);
    traits.deadlines = deadlinesOf(row);
    traits.attention = attentionOf(row, m_moments);
    return traits;
}

/// What no filter asks for is not worked out.
bool LinkMatcher::matches(const LinkRow& row) const
{
    if (m_isOpen)
        return true;
    LinkTraits traits = plainTraitsOf(row);
    if (m_filters.deadlines != 0)
        traits.deadlines = deadlinesOf(row);
    if (m_filters.attention != 0)
        traits.attention = attentionOf(row, m_moments);
    return failures(row, traits) == 0;
}

bool LinkMatcher::hasInstance(std::int64_t key) const
{
    return std::binary_search(m_instanceKeys.begin(), m_instanceKeys.end(), key);
}

std::uint8_t LinkMatcher::failures(const LinkRow& row, const LinkTraits& traits) const
{
    if (m_isOpen)
        return 0;
    std::uint8_t failed = 0;
    failed |= bit(FilterKind::State, !passes(m_filters.states, traits.states));
    failed |= bit(FilterKind::Mode, !passes(m_filters.modes, traits.modes));
    failed |= bit(FilterKind::Amount, !passes(m_filters.amounts, traits.amounts));
    failed |= bit(FilterKind::Deadline, !passes(m_filters.deadlines, traits.deadlines));
    failed |= bit(FilterKind::Attention, !passes(m_filters.attention, traits.attention));
    failed |= bit(FilterKind::Instance, !m_filters.instances.empty() && !hasInstance(row.instanceKey));
    if (!m_filters.collected.isOpen()) {
        const bool fits =
            row.collected != kAbsent && m_filters.collected.contains(Money::fromCentimes(row.collected));
        failed |= bit(FilterKind::Collected, !fits);
    }
    if (!m_filters.created.isOpen())
        failed |= bit(FilterKind::Created, row.createdAt < m_createdFrom || row.createdAt >= m_createdUntil);
    return failed;
}

} // namespace desk::ui

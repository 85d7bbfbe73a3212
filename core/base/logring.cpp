#include "core/base/logring.h"

#include <algorithm>

namespace desk {

std::uint64_t LogRing::add(LogEntry entry)
{
    const std::lock_guard lock(m_mutex);
    entry.number = ++m_newest;
    if (m_entries.size() >= m_capacity)
        m_entries.pop_front();
    m_entries.push_back(std::move(entry));
    return m_newest;
}

std::vector<LogEntry> LogRing::since(std::uint64_t number) const
{
    const std::lock_guard lock(m_mutex);
    const std::uint64_t fresh =
        number < m_newest ? std::min<std::uint64_t>(m_newest - number, m_entries.size()) : 0;
    return {m_entries.end() - static_cast<std::ptrdiff_t>(fresh), m_entries.end()};
}

std::uint64_t LogRing::oldest() const
{
    const std::lock_guard lock(m_mutex);
    return m_newest - m_entries.size() + 1;
}

std::uint64_t LogRing::newest() const
{
    const std::lock_guard lock(m_mutex);
    return m_newest;
}

void LogRing::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

} // namespace desk

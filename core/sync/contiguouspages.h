// ContiguousPages: how far pages that arrive in any order reach without a gap.
#pragma once

#include <set>

namespace desk::sync {

/// Pages are noted once each, in any order. Keeps only those beyond the gap: with a few requests in flight a handful,
/// however long the list.
class ContiguousPages
{
public:
    explicit ContiguousPages(int first = 1) : m_next(first) {}

    void note(int page)
    {
        if (page >= m_next)
            m_beyond.insert(page);
        while (!m_beyond.empty() && *m_beyond.begin() == m_next) {
            m_beyond.erase(m_beyond.begin());
            ++m_next;
        }
    }
    /// The last page up to which none is missing; first - 1 before the first came.
    int reach() const { return m_next - 1; }
    /// Pages kept in mind.
    int beyondGap() const { return static_cast<int>(m_beyond.size()); }

private:
    int m_next;
    std::set<int> m_beyond;
};

} // namespace desk::sync

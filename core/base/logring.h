// LogRing: the newest entries of the log, in memory.
#pragma once

#include "core/base/logentry.h"

#include <deque>
#include <mutex>
#include <vector>

namespace desk {

/// Some megabytes at most.
inline constexpr std::size_t kLogRingSize = 20'000;

/// Any thread.
class LogRing
{
public:
    explicit LogRing(std::size_t capacity = kLogRingSize) : m_capacity(capacity) {}

    /// Gives the entry its number, which it returns; the oldest one makes room.
    std::uint64_t add(LogEntry entry);
    /// Entries with a number above `number`, oldest first. Those that had to make room are not among them.
    std::vector<LogEntry> since(std::uint64_t number) const;
    /// The number of the oldest entry that is still here; one above newest() where there is none.
    std::uint64_t oldest() const;
    std::uint64_t newest() const; ///< 0 before the first
    void clear();                 ///< numbers go on

private:
    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::deque<LogEntry> m_entries;
    std::uint64_t m_newest = 0;
};

} // namespace desk

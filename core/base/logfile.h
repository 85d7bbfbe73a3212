// LogFile: the log on the disk: two files of bounded size that only their owner may read.
#pragma once

#include "core/base/logentry.h"

#include <filesystem>
#include <vector>

namespace desk {

inline constexpr std::int64_t kLogFileLimit = 1'000'000; ///< bytes of each of the two files

/// `root`/log/paylink-desk.log; the older half beside it, with `.1` behind the name.
std::filesystem::path logFileIn(const std::filesystem::path& root);
std::filesystem::path olderLogFile(std::filesystem::path file);

/// Appends lines, each with one system call, so that a crash loses none and two programs may share the file. What
/// cannot be written is dropped: a log stops no program. Used by one thread at a time.
class LogFile
{
public:
    /// The folder must be there. Touches nothing before the first line.
    explicit LogFile(std::filesystem::path file, std::int64_t limit = kLogFileLimit);
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    /// `line` without its end, redacted by the caller. A file that would grow beyond the limit becomes the older
    /// one first; one that somebody took away is begun anew. False where it was not written.
    bool append(std::string_view line);

private:
    bool openFile();
    void closeFile();
    bool isStillThere() const;

    std::filesystem::path m_file;
    std::int64_t m_limit;
    std::int64_t m_size = 0;
    int m_descriptor = -1;
};

/// The last `count` entries of the two files, oldest first; lines nobody of us wrote are left out. Empty where there
/// is no log.
std::vector<LogEntry> readLogTail(const std::filesystem::path& file, std::size_t count);

/// Both files; others stay. False where one could not be removed.
bool removeLog(const std::filesystem::path& file);

} // namespace desk

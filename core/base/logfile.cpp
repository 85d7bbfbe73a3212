#include "core/base/logfile.h"

#include <algorithm>
#include <fstream>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace desk {
namespace {

namespace fs = std::filesystem;

// Nothing here may log: it is what logs.
#ifdef _WIN32
int openedFor(const fs::path& file)
{
    int descriptor = -1;
    ::_wsopen_s(&descriptor, file.c_str(), _O_WRONLY | _O_APPEND | _O_CREAT | _O_BINARY | _O_NOINHERIT,
        _SH_DENYNO, _S_IREAD | _S_IWRITE);
    return descriptor;
}
void closed(int descriptor)
{
    ::_close(descriptor);
}
std::int64_t written(int descriptor, const std::string& text)
{
    return ::_write(descriptor, text.data(), static_cast<unsigned>(text.size()));
}
#else
int openedFor(const fs::path& file)
{
    const int descriptor =
        ::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor >= 0) // a file system without permissions refuses; doctor says so
        static_cast<void>(::fchmod(descriptor, S_IRUSR | S_IWUSR));
    return descriptor;
}
void closed(int descriptor)
{
    ::close(descriptor);
}
std::int64_t written(int descriptor, const std::string& text)
{
    return ::write(descriptor, text.data(), text.size());
}
#endif

void readFile(const fs::path& file, std::vector<LogEntry>& entries)
{
    std::ifstream stream(file, std::ios::binary);
    for (std::string line; std::getline(stream, line);) {
        if (auto entry = logEntryFrom(line))
            entries.push_back(*std::move(entry));
    }
}

} // namespace

fs::path logFileIn(const fs::path& root)
{
    return root / "log" / "paylink-desk.log";
}

fs::path olderLogFile(fs::path file)
{
    file += ".1";
    return file;
}

LogFile::LogFile(fs::path file, std::int64_t limit) : m_file(std::move(file)), m_limit(limit) {}

LogFile::~LogFile()
{
    closeFile();
}

bool LogFile::openFile()
{
    closeFile();
    m_descriptor = openedFor(m_file);
    std::error_code code;
    const auto size = fs::file_size(m_file, code);
    m_size = code ? 0 : static_cast<std::int64_t>(size);
    return m_descriptor >= 0;
}

void LogFile::closeFile()
{
    if (m_descriptor >= 0)
        closed(m_descriptor);
    m_descriptor = -1;
}

/// Another program may have turned the files, or a person have removed them.
bool LogFile::isStillThere() const
{
#ifdef _WIN32
    return m_descriptor >= 0; // an open file cannot be moved there
#else
    struct stat ours {};
    struct stat there {};
    return m_descriptor >= 0 && ::fstat(m_descriptor, &ours) == 0 && ::stat(m_file.c_str(), &there) == 0
        && ours.st_ino == there.st_ino && ours.st_dev == there.st_dev;
#endif
}

bool LogFile::append(std::string_view line)
{
    const std::string whole = std::string(line) + '\n';
    const auto length = static_cast<std::int64_t>(whole.size());
    if (!isStillThere() && !openFile())
        return false;
    if (m_size > 0 && m_size + length > m_limit) {
        closeFile();
        std::error_code code;
        fs::rename(m_file, olderLogFile(m_file), code);
        if (code)
            fs::remove(m_file, code); // a log that cannot be turned must not grow for ever
        if (!openFile())
            return false;
    }
    m_size += length;
    return written(m_descriptor, whole) == length;
}

std::vector<LogEntry> readLogTail(const fs::path& file, std::size_t count)
{
    std::vector<LogEntry> entries;
    readFile(olderLogFile(file), entries);
    readFile(file, entries);
    if (entries.size() > count)
        entries.erase(entries.begin(), entries.end() - static_cast<std::ptrdiff_t>(count));
    return entries;
}

bool removeLog(const fs::path& file)
{
    std::error_code first;
    std::error_code second;
    fs::remove(file, first);
    fs::remove(olderLogFile(file), second);
    return !first && !second;
}

} // namespace desk

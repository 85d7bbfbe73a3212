#include "core/cache/writerlock.h"

#include "core/cache/ownerfile.h"

#include <QCoreApplication>

#include <array>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace desk::cache {

// QLockFile makes its file readable by everybody for a moment, and leaves one behind when the process is killed.
#ifdef _WIN32

class WriterLock::Handle
{
public:
    /// Others may read who holds it, and may not open it for writing.
    explicit Handle(const std::filesystem::path& file)
        : m_file(CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr,
            OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr))
        , m_error(m_file == INVALID_HANDLE_VALUE ? static_cast<int>(GetLastError()) : 0)
    {}
    ~Handle()
    {
        if (m_file != INVALID_HANDLE_VALUE)
            CloseHandle(m_file);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    bool isHeld() const { return m_error == 0; }
    bool isTaken() const { return m_error == ERROR_SHARING_VIOLATION; }
    std::error_code error() const { return {m_error, std::system_category()}; }
    std::string note() const { return {}; }
    void setNote(std::string_view) {}

private:
    HANDLE m_file;
    int m_error;
};

#else

class WriterLock::Handle
{
public:
    explicit Handle(const std::filesystem::path& file)
        : m_file(::open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR))
    {
        if (m_file < 0 || ::flock(m_file, LOCK_EX | LOCK_NB) != 0)
            m_error = errno;
    }
    ~Handle()
    {
        if (isHeld())
            setNote({});
        if (m_file >= 0)
            ::close(m_file);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    bool isHeld() const { return m_error == 0; }
    bool isTaken() const { return m_error == EWOULDBLOCK; }
    std::error_code error() const { return {m_error, std::generic_category()}; }

    std::string note() const
    {
        std::array<char, 128> text{};
        const auto length = ::pread(m_file, text.data(), text.size(), 0);
        return length > 0 ? std::string(text.data(), static_cast<std::size_t>(length)) : std::string();
    }
    /// What cannot be noted is missing from a sentence, nothing more.
    void setNote(std::string_view text)
    {
        if (::ftruncate(m_file, 0) == 0 && ::pwrite(m_file, text.data(), text.size(), 0) < 0)
            m_error = 0;
    }

private:
    int m_file;
    int m_error = 0;
};

#endif

WriterLock::WriterLock(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}

WriterLock::~WriterLock() = default;

Result<std::shared_ptr<WriterLock>> WriterLock::take(const DataFolder& folder, std::string_view who)
{
    if (const Outcome prepared = folder.prepare(); !prepared)
        return failure(prepared.error());
    auto handle = std::make_unique<Handle>(folder.lockFile());
    if (handle->isTaken()) {
        const std::string holder = handle->note();
        return failure(ErrorKind::Refused, holder.empty() ? "another program" : holder);
    }
    if (!handle->isHeld())
        return failure(ErrorKind::Storage, nameOf(folder.lockFile()) + ": " + handle->error().message());
    handle->setNote(
        std::string(who) + " (process " + std::to_string(QCoreApplication::applicationPid()) + ')');
    return std::shared_ptr<WriterLock>(new WriterLock(std::move(handle)));
}

} // namespace desk::cache

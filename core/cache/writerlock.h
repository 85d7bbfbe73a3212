// WriterLock: one program instance writes a profile; all others may read it.
#pragma once

#include "core/base/result.h"
#include "core/cache/datafolder.h"

#include <memory>
#include <string>
#include <string_view>

namespace desk::cache {

/// Held from take() until it is destroyed, or until the system ends the process in whatever way: nothing stale is left.
class WriterLock
{
public:
    /// Prepares the folder. `who` is noted for the sentence the next one gets. ErrorKind::Refused with the name and the
    /// process of the holder where somebody has it, this process included; ErrorKind::Storage.
    static Result<std::shared_ptr<WriterLock>> take(const DataFolder& folder, std::string_view who);
    ~WriterLock();
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

private:
    class Handle;
    explicit WriterLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace desk::cache

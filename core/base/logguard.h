// LogGuard: everything the program logs, its own lines and those of its libraries, passes here and loses its keys.
#pragma once

#include "core/base/logring.h"
#include "core/base/secret.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace desk {

/// The first object of main(); one at a time. While it lives each message of Qt's log is redacted by pattern and by the
/// keys it was told of, is kept in memory, and goes to standard error (never to a system journal); any thread may log.
class LogGuard
{
public:
    using Sink = std::function<void(std::string_view line)>;

    /// To standard error: warnings and worse, or everything where QT_LOGGING_RULES or QT_LOGGING_CONF asks for it.
    LogGuard();
    struct WhenAsked {};
    /// To standard error only where those variables ask for it; a fatal message in any case.
    explicit LogGuard(WhenAsked);
    explicit LogGuard(Sink sink); ///< `sink` gets whole lines without their end, one at a time
    ~LogGuard();                  ///< the log is as it was before
    LogGuard(const LogGuard&) = delete;
    LogGuard& operator=(const LogGuard&) = delete;

    /// The newest entries; outlives the guard where somebody holds it.
    const std::shared_ptr<LogRing>& ring() const { return m_ring; }
    /// From now on each entry goes to this file as well, those of before first (logfile.h). Its folder must be there.
    void writeTo(const std::filesystem::path& file);

private:
    std::shared_ptr<LogRing> m_ring;
};

/// From now on `keys` are taken out of every log line, also after they are no longer used. Any thread.
void hideInLog(const KeyPair& keys);

/// A text for a report or an error box, redacted like a log line.
std::string redactedForLog(std::string_view text);

} // namespace desk

#include "core/base/logguard.h"

#include "core/base/clock.h"
#include "core/base/logfile.h"
#include "core/base/redaction.h"

#include <QString>
#include <QtGlobal>

#include <algorithm>
#include <cstdio>
#include <mutex>
#include <vector>

namespace desk {
namespace {

// Qt's message handler is a plain function, so what it knows has to be reachable from anywhere.
struct LogState {
    std::mutex mutex;
    std::vector<KeyPair> known;
    LogGuard::Sink sink;
    QtMsgType sinkFloor = QtDebugMsg; ///< what is less is not for the sink
    std::shared_ptr<LogRing> ring;
    std::unique_ptr<LogFile> file;
    QtMessageHandler before = nullptr;
};

LogState& state()
{
    static LogState kept; // outlives every guard: a thread may log until the end
    return kept;
}

void toStandardError(std::string_view line)
{
    const std::string whole = std::string(line) + '\n';
    std::fwrite(whole.data(), 1, whole.size(), stderr);
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return LogLevel::Debug;
    case QtInfoMsg: return LogLevel::Info;
    case QtWarningMsg: return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: break;
    }
    return LogLevel::Error;
}

/// Qt's own numbers put an information behind a fatal message.
int rankOf(QtMsgType type)
{
    return type == QtFatalMsg ? 10 : static_cast<int>(levelOf(type));
}

/// Redacted before it is cut, so that no half of a key is left.
LogEntry entryFor(LogLevel level, const QMessageLogContext& context, const QString& message)
{
    const std::string part = context.category && *context.category ? context.category : "default";
    return {0, SystemClock().now(), level, part, asLogText(redactedForLog(message.toStdString()))};
}

/// Somebody who sets one of these wants to see it.
bool wasAskedToTalk()
{
    return qEnvironmentVariableIsSet("QT_LOGGING_RULES") || qEnvironmentVariableIsSet("QT_LOGGING_CONF");
}

void takeMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const LogLevel level = levelOf(type);
    const std::string line = redactedForLog(qFormatLogMessage(type, context, message).toStdString());
    LogEntry entry = entryFor(level, context, message);
    const std::lock_guard lock(state().mutex);
    if (state().sink && rankOf(type) >= rankOf(state().sinkFloor))
        state().sink(line);
    if (state().file)
        state().file->append(lineFor(entry));
    if (state().ring)
        state().ring->add(std::move(entry));
    // After a fatal message Qt aborts by itself.
}

} // namespace

LogGuard::LogGuard() : LogGuard(toStandardError)
{
    const std::lock_guard lock(state().mutex);
    state().sinkFloor = wasAskedToTalk() ? QtDebugMsg : QtWarningMsg;
}

LogGuard::LogGuard(WhenAsked) : LogGuard(toStandardError)
{
    const std::lock_guard lock(state().mutex);
    state().sinkFloor = wasAskedToTalk() ? QtDebugMsg : QtFatalMsg;
}

LogGuard::LogGuard(Sink sink) : m_ring(std::make_shared<LogRing>())
{
    const std::lock_guard lock(state().mutex);
    state().ring = m_ring;
    state().sinkFloor = QtDebugMsg;
    state().sink = std::move(sink);
    state().before = qInstallMessageHandler(takeMessage);
}

LogGuard::~LogGuard()
{
    qInstallMessageHandler(state().before);
    const std::lock_guard lock(state().mutex);
    state().sink = nullptr;
    state().ring.reset();
    state().file.reset();
}

void LogGuard::writeTo(const std::filesystem::path& file)
{
    const std::lock_guard lock(state().mutex);
    state().file = std::make_unique<LogFile>(file);
    for (const LogEntry& entry : m_ring->since(0))
        state().file->append(lineFor(entry));
}

void hideInLog(const KeyPair& keys)
{
    const std::lock_guard lock(state().mutex);
    auto& known = state().known;
    if (std::find(known.begin(), known.end(), keys) == known.end())
        known.push_back(keys);
}

std::string redactedForLog(std::string_view text)
{
    std::vector<KeyPair> known;
    {
        const std::lock_guard lock(state().mutex);
        known = state().known;
    }
    std::string line = withoutKeyPatterns(text);
    for (const KeyPair& keys : known)
        line = withoutKeys(std::move(line), keys);
    return line;
}

} // namespace desk

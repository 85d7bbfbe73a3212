#include "core/base/logguard.h"

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

void takeMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const std::string line = redactedForLog(qFormatLogMessage(type, context, message).toStdString());
    const std::lock_guard lock(state().mutex);
    if (state().sink)
        state().sink(line);
    // After a fatal message Qt aborts by itself.
}

} // namespace

LogGuard::LogGuard() : LogGuard(toStandardError) {}

LogGuard::LogGuard(Sink sink)
{
    const std::lock_guard lock(state().mutex);
    state().sink = std::move(sink);
    state().before = qInstallMessageHandler(takeMessage);
}

LogGuard::~LogGuard()
{
    qInstallMessageHandler(state().before);
    const std::lock_guard lock(state().mutex);
    state().sink = nullptr;
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

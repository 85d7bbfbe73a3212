#include "core/change/writeturns.h"

#include <QFile>

namespace desk::change {
namespace {

constexpr int kAskAgainMs = 50;

QString fileNameOf(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()));
}

} // namespace

WriteTurns::WriteTurns(const std::filesystem::path& lockFile, Milliseconds patience) : m_patience(patience)
{
    if (!lockFile.empty()) {
        m_lock = std::make_unique<QLockFile>(fileNameOf(lockFile));
        m_lock->setStaleLockTime(0); // age says nothing; whether its program lives does
    }
    m_again.setSingleShot(true);
    m_again.setInterval(kAskAgainMs);
    connect(&m_again, &QTimer::timeout, this, &WriteTurns::serveNext);
}

WriteTurns::~WriteTurns() = default;

QFuture<Result<void>> WriteTurns::enter()
{
    const Completer<void> completer;
    m_waiting.push_back(completer);
    if (!m_isTaken && m_waiting.size() == 1) {
        m_sinceAsked.start();
        serveNext();
    }
    return completer.future();
}

void WriteTurns::leave()
{
    m_isTaken = false;
    if (m_waiting.empty()) {
        if (m_lock)
            m_lock->unlock();
        return;
    }
    m_sinceAsked.start();
    serveNext();
}

bool WriteTurns::takeLock()
{
    if (!m_lock->tryLock(0))
        return false;
    QFile::setPermissions(
        m_lock->fileName(), QFile::ReadOwner | QFile::WriteOwner); // as all files of a profile
    return true;
}

void WriteTurns::serveNext()
{
    if (m_isTaken || m_waiting.empty())
        return;
    const bool isOurs = !m_lock || m_lock->isLocked() || takeLock();
    if (!isOurs && m_sinceAsked.elapsed() < m_patience.count()) {
        m_again.start();
        return;
    }
    const Completer<void> next = m_waiting.front();
    m_waiting.pop_front();
    if (isOurs) {
        m_isTaken = true;
        next.complete({});
        return;
    }
    next.fail({ErrorKind::Refused, "another program is changing links of this profile"});
    serveNext();
}

} // namespace desk::change

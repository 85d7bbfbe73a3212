// WriteTurns: one change at a time, in this program and among all that use the profile.
#pragma once

#include "core/async/completer.h"
#include "core/base/instant.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <deque>
#include <filesystem>
#include <memory>

namespace desk::change {

/// A write that is on its way looks like one whose program died. So whoever writes, or settles what others left
/// behind, holds a lock file; the one of a program that was killed counts for nothing.
class WriteTurns : public QObject
{
public:
    /// An empty path: turns within this object only. `patience` is how long another program is waited for.
    WriteTurns(const std::filesystem::path& lockFile, Milliseconds patience);
    ~WriteTurns() override;

    /// Finished when it is the caller's turn; then leave() must be called. ErrorKind::Refused: another program
    /// was at work for too long.
    QFuture<Result<void>> enter();
    void leave();

private:
    void serveNext();
    bool takeLock();

    std::unique_ptr<QLockFile> m_lock;
    Milliseconds m_patience;
    std::deque<Completer<void>> m_waiting;
    QElapsedTimer m_sinceAsked;
    QTimer m_again;
    bool m_isTaken = false;
};

/// The turn of one scope.
class Turn
{
public:
    explicit Turn(WriteTurns& turns) : m_turns(turns) {}
    ~Turn() { m_turns.leave(); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    WriteTurns& m_turns;
};

} // namespace desk::change

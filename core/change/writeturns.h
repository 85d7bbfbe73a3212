// WriteTurns: one change at a time. Other programs are kept out by the profile's writer lock (core/cache/writerlock.h).
#pragma once

#include "core/async/completer.h"

#include <deque>

namespace desk::change {

/// A write that is on its way looks like one whose program died, so whoever writes, or settles what was left behind,
/// takes turns.
class WriteTurns
{
public:
    /// Finished when it is the caller's turn; then leave() must be called.
    QFuture<Result<void>> enter();
    void leave();

private:
    void serveNext();

    std::deque<Completer<void>> m_waiting;
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

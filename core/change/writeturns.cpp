#include "core/change/writeturns.h"

namespace desk::change {

QFuture<Result<void>> WriteTurns::enter()
{
    const Completer<void> completer;
    m_waiting.push_back(completer);
    serveNext();
    return completer.future();
}

void WriteTurns::leave()
{
    m_isTaken = false;
    serveNext();
}

void WriteTurns::serveNext()
{
    if (m_isTaken || m_waiting.empty())
        return;
    m_isTaken = true;
    const Completer<void> next = m_waiting.front();
    m_waiting.pop_front();
    next.complete({});
}

} // namespace desk::change

// Completer<T>: the only producer of a QFuture<Result<T>> besides runOn.
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <mutex>
#include <utility>

namespace desk {

/// Completes its future exactly once, from any thread. Copies share the one future; when the last copy goes
/// without completing, the future ends as Cancelled, so nobody waits for ever.
/// (Why not bare QPromise: on Qt 6.4 a promise that finishes without a result crashes takeResult().)
template <class T>
class Completer
{
public:
    Completer() : m_state(std::make_shared<State>()) {}

    QFuture<Result<T>> future() const { return m_state->promise.future(); }

    /// The first call wins; later ones are ignored and return false.
    bool complete(Result<T> result) const { return m_state->complete(std::move(result)); }
    bool fail(Error error) const { return complete(failure(std::move(error))); }
    bool isComplete() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->done;
    }

private:
    struct State {
        State() { promise.start(); }
        ~State() { complete(failure(ErrorKind::Cancelled, "abandoned")); }
        State(const State&) = delete;
        State& operator=(const State&) = delete;

        bool complete(Result<T> result)
        {
            {
                const std::lock_guard lock(mutex);
                if (done)
                    return false;
                done = true;
            }
            promise.addResult(std::move(result));
            promise.finish();
            return true;
        }

        QPromise<Result<T>> promise;
        std::mutex mutex;
        bool done = false;
    };

    std::shared_ptr<State> m_state;
};

/// A future that is finished already.
template <class T>
QFuture<Result<T>> readyFuture(Result<T> result)
{
    const Completer<T> completer;
    completer.complete(std::move(result));
    return completer.future();
}

} // namespace desk

// Coroutines over QFuture<Result<T>>: a sequence of answers written as a sequence of lines.
#pragma once

#include "core/async/completer.h"
#include "core/async/onready.h"
#include "core/base/instant.h"

#include <QObject>
#include <QTimer>

#include <coroutine>
#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace desk {

namespace detail {

/// Owns a coroutine that waits. When nobody will ever resume it, its frame goes, and with the frame the
/// Completer of its future, which so ends as Cancelled.
class WaitingCoroutine
{
public:
    explicit WaitingCoroutine(std::coroutine_handle<> handle) : m_handle(handle) {}
    ~WaitingCoroutine()
    {
        if (m_handle)
            m_handle.destroy();
    }
    WaitingCoroutine(const WaitingCoroutine&) = delete;
    WaitingCoroutine& operator=(const WaitingCoroutine&) = delete;

    void resume() { std::exchange(m_handle, {}).resume(); }

private:
    std::coroutine_handle<> m_handle;
};

template <class T>
class FutureAwaiter
{
public:
    FutureAwaiter(QObject* context, QFuture<Result<T>> future)
        : m_context(context)
        , m_future(std::move(future))
    {}

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        auto waiting = std::make_shared<WaitingCoroutine>(handle);
        onReady(m_future, m_context, [this, waiting](Result<T> result) {
            m_result.emplace(std::move(result)); // this awaiter lives in the frame that waits
            waiting->resume();
        });
    }
    Result<T> await_resume() { return std::move(*m_result); }

private:
    QObject* m_context;
    QFuture<Result<T>> m_future;
    std::optional<Result<T>> m_result;
};

template <class T>
class FuturePromise
{
public:
    QFuture<Result<T>> get_return_object() const { return m_completer.future(); }
    std::suspend_never initial_suspend() const noexcept { return {}; }
    std::suspend_never final_suspend() const noexcept { return {}; }
    void return_value(Result<T> result) const { m_completer.complete(std::move(result)); }
    [[noreturn]] void unhandled_exception() const { std::terminate(); }

private:
    Completer<T> m_completer;
};

} // namespace detail

/// `const auto result = co_await on(context, future);` inside a function that returns QFuture<Result<U>>:
/// goes on from the event loop of `context`'s thread, which is the thread it was called on, and never inline. When
/// `context` dies first, the function ends there (its locals are destroyed) and its own future is Cancelled.
/// A coroutine's parameters are values: references would dangle at the first co_await. GCC 12 cannot compile a braced
/// list inside the expression that is awaited: give it a name first.
template <class T>
detail::FutureAwaiter<T> on(QObject* context, QFuture<Result<T>> future)
{
    return {context, std::move(future)};
}

/// A future that is finished after `delay`, on the thread of `context`; Cancelled when `context` dies first.
inline QFuture<Result<void>> after(QObject* context, Milliseconds delay)
{
    const Completer<void> completer;
    auto* timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, context, [timer, completer] {
        timer->deleteLater();
        completer.complete({});
    });
    timer->start(delay);
    return completer.future();
}

} // namespace desk

/// A function that returns QFuture<Result<T>> may be a coroutine; its body ends with `co_return` of a Result<T>
/// (or of what converts to one). It begins at once, like any function. An exception that leaves it is a mistake
/// in the program and ends it.
template <class T, class... Arguments>
struct std::coroutine_traits<QFuture<desk::Result<T>>, Arguments...> {
    using promise_type = desk::detail::FuturePromise<T>;
};

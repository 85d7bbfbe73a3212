// runOn: runs a function on the thread of another object and hands back a future of its result.
#pragma once

#include "core/async/completer.h"
#include "core/async/onready.h"

#include <QMetaObject>
#include <QObject>

#include <type_traits>
#include <utility>

namespace desk {

namespace detail {
template <class R>
struct Unwrapped; // the T of Result<T> or of QFuture<Result<T>>
template <class T>
struct Unwrapped<Result<T>> {
    using Type = T;
    static constexpr bool kIsFuture = false;
};
template <class T>
struct Unwrapped<QFuture<Result<T>>> {
    using Type = T;
    static constexpr bool kIsFuture = true;
};
} // namespace detail

/// `function` returns Result<T>, or QFuture<Result<T>> for work that goes on after it returned. It runs from
/// the event loop of `worker`'s thread; when `worker` dies first, the future ends as Cancelled.
template <class Function>
auto runOn(QObject* worker, Function function)
{
    using Shape = detail::Unwrapped<std::invoke_result_t<Function&>>;
    using T = typename Shape::Type;
    Completer<T> completer;
    auto future = completer.future();
    QMetaObject::invokeMethod(
        worker,
        [worker, completer = std::move(completer), function = std::move(function)]() mutable {
            [[maybe_unused]] QObject* const here =
                worker; // clang minds a capture that one branch does not use
            if constexpr (Shape::kIsFuture)
                onReady(function(), here,
                    [completer](Result<T> result) { completer.complete(std::move(result)); });
            else
                completer.complete(function());
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace desk

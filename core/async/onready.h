// onReady: the only consumer of a QFuture<Result<T>>.
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace desk {

/// Calls `function(const Result<T>&)` once, on the thread of `context`, always from its event loop and never inline.
/// When `context` dies first the call never comes. Must be called on the thread of `context`.
/// (Why not QFuture::then: on Qt 6.4 a second then() silently replaces the first.)
template <class T, class Function>
void onReady(const QFuture<Result<T>>& future, QObject* context, Function function)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, function = std::move(function)]() mutable {
            watcher->deleteLater();
            const QFuture<Result<T>> finished = watcher->future();
            if (finished.resultCount() == 0)
                function(Result<T>(failure(ErrorKind::Cancelled, "no result")));
            else
                function(*finished.constBegin()); // a copy only where the function wants one
        });
    watcher->setFuture(future);
}

} // namespace desk

// MainLoop: the event loop of a command that has to wait: for the network, for the keychain.
#pragma once

#include "core/async/onready.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace desk::cli {

/// One per command, before anything that needs events.
class MainLoop
{
public:
    MainLoop() : m_application(m_count, m_words.data()) {}

    /// Runs until the future has its result. Not to be called while it runs.
    template <class T>
    Result<T> wait(const QFuture<Result<T>>& future)
    {
        std::optional<Result<T>> result;
        QObject context;
        onReady(future, &context, [&result](const Result<T>& ready) {
            result = ready;
            QCoreApplication::quit();
        });
        QCoreApplication::exec();
        return result ? *std::move(result) : Result<T>(failure(ErrorKind::Cancelled, "the program ends"));
    }

    QCoreApplication& application() { return m_application; }

private:
    std::array<char, 8> m_name{'p', 'a', 'y', 'l', 'i', 'n', 'k'};
    std::array<char*, 2> m_words{m_name.data(), nullptr}; // ours are not Qt's
    int m_count = 1;
    QCoreApplication m_application;
};

} // namespace desk::cli

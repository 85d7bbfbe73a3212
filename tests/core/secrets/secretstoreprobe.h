// What the tests of stores share: an answer waited for in the event loop.
#pragma once

#include "core/async/onready.h"
#include "core/secrets/secretstore.h"

#include <QObject>
#include <QtTest/QTest>

#include <optional>

namespace desk::test {

inline secrets::KeyAnswer answerOf(const secrets::SecretStore::Answer& future, int patienceMs = 20'000)
{
    QObject context;
    std::optional<Result<secrets::KeyAnswer>> got;
    onReady(future, &context, [&got](const Result<secrets::KeyAnswer>& answer) { got = answer; });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, patienceMs) || !*got)
        return {secrets::KeyState::Doubtful, {}, "the test heard nothing"};
    return **got;
}

} // namespace desk::test

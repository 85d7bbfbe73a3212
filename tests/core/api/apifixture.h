// What tests of the API client share: settings with short times, and waiting for an answer.
#pragma once

#include "core/api/v2/v2paymentapi.h"

#include <QTest>

namespace desk::test {

/// Patience in milliseconds, no randomness: jitter adds nothing to half of each delay.
inline api::QueueSettings quickQueue()
{
    api::QueueSettings settings;
    settings.deadline = Milliseconds{60'000}; // of no matter unless a test makes it short
    settings.retry = {3, Milliseconds{20}, Milliseconds{80}};
    settings.defaultPause = Milliseconds{50};
    settings.maxPause = Milliseconds{200};
    settings.random = [] { return 0.0; };
    return settings;
}

inline api::v2::V2Settings settingsFor(const QByteArray& baseUrl)
{
    api::v2::V2Settings settings;
    settings.baseUrl = baseUrl.toStdString();
    settings.keys = {Secret("key-for-tests"), Secret("secret-for-tests")};
    settings.queue = quickQueue();
    return settings;
}

/// Runs the event loop until the answer is there.
template <class T>
Result<T> answerOf(api::Answer<T> answer)
{
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 60'000))
        return failure(ErrorKind::Bug, "the call never ended");
    return answer.result();
}

} // namespace desk::test

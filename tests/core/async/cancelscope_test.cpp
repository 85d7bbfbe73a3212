#include "core/async/cancelscope.h"

#include <QtTest/QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace desk;

class CancelScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultTokenIsNeverCancelled();
    void cancelReachesEveryToken();
    void destructionCancels();
    void tokenOutlivesItsScope();
    void callbackRunsOnce();
    void callbackRunsAtOnceWhenAlreadyCancelled();
    void droppedRegistrationIsSilent();
    void callbackMayDropItsOwnRegistration();
    void callbackMayRegisterAndCancelAgain();
    void cancelFromManyThreadsRunsACallbackOnce();
};

void CancelScopeTest::defaultTokenIsNeverCancelled()
{
    const CancelToken token;
    bool called = false;
    const auto registration = token.onCancel([&] { called = true; });
    QVERIFY(!token.isCancelled());
    QVERIFY(!called);
}

void CancelScopeTest::cancelReachesEveryToken()
{
    CancelScope scope;
    const CancelToken first = scope.token();
    const CancelToken second = first;
    QVERIFY(!first.isCancelled());
    scope.cancel();
    QVERIFY(first.isCancelled());
    QVERIFY(second.isCancelled());
    QVERIFY(scope.token().isCancelled());
}

void CancelScopeTest::destructionCancels()
{
    int calls = 0;
    CancelToken token;
    std::shared_ptr<void> registration;
    {
        const CancelScope scope;
        token = scope.token();
        registration = token.onCancel([&] { ++calls; });
        QCOMPARE(calls, 0);
    }
    QCOMPARE(calls, 1);
    QVERIFY(token.isCancelled());
}

void CancelScopeTest::tokenOutlivesItsScope()
{
    CancelToken token;
    {
        const CancelScope scope;
        token = scope.token();
    }
    bool called = false;
    const auto registration = token.onCancel([&] { called = true; });
    QVERIFY(called);
}

void CancelScopeTest::callbackRunsOnce()
{
    CancelScope scope;
    int calls = 0;
    const auto registration = scope.token().onCancel([&] { ++calls; });
    scope.cancel();
    scope.cancel();
    QCOMPARE(calls, 1);
}

void CancelScopeTest::callbackRunsAtOnceWhenAlreadyCancelled()
{
    CancelScope scope;
    scope.cancel();
    int calls = 0;
    const auto registration = scope.token().onCancel([&] { ++calls; });
    QCOMPARE(calls, 1);
    scope.cancel();
    QCOMPARE(calls, 1);
}

void CancelScopeTest::droppedRegistrationIsSilent()
{
    CancelScope scope;
    int dropped = 0;
    int kept = 0;
    auto first = scope.token().onCancel([&] { ++dropped; });
    const auto second = scope.token().onCancel([&] { ++kept; });
    first.reset();
    scope.cancel();
    QCOMPARE(dropped, 0);
    QCOMPARE(kept, 1);
}

void CancelScopeTest::callbackMayDropItsOwnRegistration()
{
    CancelScope scope;
    std::shared_ptr<void> registration;
    const std::string captured = "captured text longer than a small string";
    std::string got;
    registration = scope.token().onCancel([&registration, &got, captured] {
        registration.reset();
        got = captured;
    });
    scope.cancel();
    QVERIFY(got == captured);
}

void CancelScopeTest::callbackMayRegisterAndCancelAgain()
{
    CancelScope scope;
    int inner = 0;
    std::shared_ptr<void> second;
    const auto first = scope.token().onCancel([&] {
        second = scope.token().onCancel([&] { ++inner; });
        scope.cancel();
    });
    scope.cancel();
    QCOMPARE(inner, 1);
}

void CancelScopeTest::cancelFromManyThreadsRunsACallbackOnce()
{
    for (int round = 0; round < 50; ++round) {
        CancelScope scope;
        std::atomic<int> calls = 0;
        const auto registration = scope.token().onCancel([&] { ++calls; });
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { scope.cancel(); });
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(calls.load(), 1);
    }
}

QTEST_GUILESS_MAIN(CancelScopeTest)
#include "cancelscope_test.moc"

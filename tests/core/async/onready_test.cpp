#include "core/async/onready.h"

#include "core/async/completer.h"

#include <QtTest/QTest>

#include <thread>

using namespace desk;

class OnReadyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverInlineWhenFinishedAlready();
    void neverInlineWhenFinishedLater();
    void calledOnce();
    void callsEachConsumer();
    void contextDiesFirst();
    void contextDiesBetweenFinishAndDelivery();
    void contextMayDieInsideTheCall();
    void runsOnTheThreadOfTheContext();
    void droppedProducerArrivesAsCancelled();
    void cancelledFutureArrivesAsCancelled();
    void leavesNoWatcherBehind();
    void takesAMoveOnlyFunction();
};

void OnReadyTest::neverInlineWhenFinishedAlready()
{
    QObject context;
    int got = 0;
    onReady(readyFuture<int>(5), &context, [&](const Result<int>& result) { got = *result; });
    QCOMPARE(got, 0);
    QTRY_COMPARE(got, 5);
}

void OnReadyTest::neverInlineWhenFinishedLater()
{
    QObject context;
    const Completer<int> completer;
    int got = 0;
    onReady(completer.future(), &context, [&](const Result<int>& result) { got = *result; });
    QCoreApplication::sendPostedEvents();
    completer.complete(5);
    QCOMPARE(got, 0);
    QTRY_COMPARE(got, 5);
}

void OnReadyTest::calledOnce()
{
    QObject context;
    const Completer<int> completer;
    int calls = 0;
    onReady(completer.future(), &context, [&](const Result<int>&) { ++calls; });
    completer.complete(1);
    completer.complete(2);
    QTRY_COMPARE(calls, 1);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(calls, 1);
}

void OnReadyTest::callsEachConsumer()
{
    QObject context;
    const Completer<int> completer;
    int sum = 0;
    for (int i = 0; i < 3; ++i)
        onReady(completer.future(), &context, [&](const Result<int>& result) { sum += *result; });
    completer.complete(7);
    QTRY_COMPARE(sum, 21);
}

void OnReadyTest::contextDiesFirst()
{
    const Completer<int> completer;
    bool called = false;
    bool other = false;
    QObject survivor;
    {
        QObject context;
        onReady(completer.future(), &context, [&](const Result<int>&) { called = true; });
        onReady(completer.future(), &survivor, [&](const Result<int>&) { other = true; });
    }
    completer.complete(1);
    QTRY_VERIFY(other);
    QVERIFY(!called);
}

void OnReadyTest::contextDiesBetweenFinishAndDelivery()
{
    const Completer<int> completer;
    bool called = false;
    bool other = false;
    QObject survivor;
    {
        QObject context;
        onReady(completer.future(), &context, [&](const Result<int>&) { called = true; });
        onReady(completer.future(), &survivor, [&](const Result<int>&) { other = true; });
        completer.complete(1);
    }
    QTRY_VERIFY(other);
    QVERIFY(!called);
}

void OnReadyTest::contextMayDieInsideTheCall()
{
    auto context = std::make_unique<QObject>();
    std::string got;
    const std::string captured = "captured text longer than a small string";
    onReady(readyFuture<int>(1), context.get(), [&context, &got, captured](const Result<int>&) {
        context.reset();
        got = captured; // the function outlives its context for the rest of the call
    });
    QTRY_VERIFY(!context);
    QVERIFY(got == captured);
}

void OnReadyTest::runsOnTheThreadOfTheContext()
{
    QObject context;
    Completer<int> completer;
    QThread* thread = nullptr;
    onReady(completer.future(), &context, [&](const Result<int>&) { thread = QThread::currentThread(); });
    std::thread([moved = std::move(completer)] { moved.complete(1); }).join();
    QTRY_VERIFY(thread);
    QCOMPARE(thread, QThread::currentThread());
}

void OnReadyTest::droppedProducerArrivesAsCancelled()
{
    QObject context;
    auto completer = std::make_unique<Completer<int>>();
    std::optional<ErrorKind> kind;
    onReady(completer->future(), &context, [&](const Result<int>& result) { kind = result.error().kind; });
    completer.reset();
    QTRY_VERIFY(kind);
    QVERIFY(kind == ErrorKind::Cancelled);
}

void OnReadyTest::cancelledFutureArrivesAsCancelled()
{
    QObject context;
    const Completer<int> completer;
    auto future = completer.future();
    future.cancel();
    std::optional<ErrorKind> kind;
    onReady(future, &context, [&](const Result<int>& result) { kind = result.error().kind; });
    completer.complete(1);
    QTRY_VERIFY(kind);
    QVERIFY(kind == ErrorKind::Cancelled);
}

void OnReadyTest::leavesNoWatcherBehind()
{
    QObject context;
    bool called = false;
    onReady(readyFuture<int>(1), &context, [&](const Result<int>&) { called = true; });
    QTRY_VERIFY(called);
    QTRY_VERIFY(context.children().isEmpty());
}

void OnReadyTest::takesAMoveOnlyFunction()
{
    QObject context;
    int got = 0;
    onReady(readyFuture<int>(4), &context,
        [&got, factor = std::make_unique<int>(10)](const Result<int>& result) { got = *result * *factor; });
    QTRY_COMPARE(got, 40);
}

QTEST_GUILESS_MAIN(OnReadyTest)
#include "onready_test.moc"

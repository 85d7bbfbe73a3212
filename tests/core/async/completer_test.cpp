#include "core/async/completer.h"

#include <QtTest/QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace desk;

class CompleterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesWithAValue();
    void completesWithoutAValue();
    void failsWithTheError();
    void firstCallWins();
    void droppedIsCancelled();
    void droppedLastCopyIsCancelled();
    void droppedAfterCompletingKeepsTheResult();
    void futureOutlivesTheCompleter();
    void exactlyOneOfManyThreadsWins();
    void completesFromAnotherThread();
    void cancelledFutureStillFinishes();
    void readyFutureIsFinished();
};

void CompleterTest::completesWithAValue()
{
    const Completer<int> completer;
    const auto future = completer.future();
    QVERIFY(future.isStarted());
    QVERIFY(!future.isFinished());
    QVERIFY(!completer.isComplete());
    QVERIFY(completer.complete(7));
    QVERIFY(completer.isComplete());
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(*future.result(), 7);
}

void CompleterTest::completesWithoutAValue()
{
    const Completer<void> completer;
    QVERIFY(completer.complete({}));
    QVERIFY(completer.future().isFinished());
    QVERIFY(completer.future().result().has_value());
}

void CompleterTest::failsWithTheError()
{
    const Completer<int> completer;
    QVERIFY(completer.fail(Error{ErrorKind::Timeout, "late"}));
    QVERIFY(completer.future().result().error().kind == ErrorKind::Timeout);
}

void CompleterTest::firstCallWins()
{
    const Completer<int> completer;
    QVERIFY(completer.complete(1));
    QVERIFY(!completer.complete(2));
    QVERIFY(!completer.fail(Error{}));
    QCOMPARE(completer.future().resultCount(), 1);
    QCOMPARE(*completer.future().result(), 1);
}

void CompleterTest::droppedIsCancelled()
{
    QFuture<Result<int>> future;
    {
        const Completer<int> completer;
        future = completer.future();
    }
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QVERIFY(future.result().error().kind == ErrorKind::Cancelled);
}

void CompleterTest::droppedLastCopyIsCancelled()
{
    auto first = std::make_unique<Completer<int>>();
    auto second = std::make_unique<Completer<int>>(*first);
    const auto future = first->future();
    first.reset();
    QVERIFY(!future.isFinished());
    second.reset();
    QVERIFY(future.isFinished());
    QVERIFY(future.result().error().kind == ErrorKind::Cancelled);
}

void CompleterTest::droppedAfterCompletingKeepsTheResult()
{
    QFuture<Result<int>> future;
    {
        const Completer<int> completer;
        future = completer.future();
        completer.complete(3);
    }
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(*future.result(), 3);
}

void CompleterTest::futureOutlivesTheCompleter()
{
    const auto future = readyFuture<std::string>(std::string("kept"));
    QVERIFY(*future.result() == "kept");
    QVERIFY2(*future.result() == "kept", "read twice");
}

void CompleterTest::exactlyOneOfManyThreadsWins()
{
    for (int round = 0; round < 50; ++round) {
        const Completer<int> completer;
        std::atomic<int> winners = 0;
        std::atomic<int> winner = -1;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i, copy = completer] {
                if (copy.complete(i)) {
                    ++winners;
                    winner = i;
                }
            });
        }
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(winners.load(), 1);
        QCOMPARE(completer.future().resultCount(), 1);
        QCOMPARE(*completer.future().result(), winner.load());
    }
}

void CompleterTest::completesFromAnotherThread()
{
    Completer<int> completer;
    const auto future = completer.future();
    std::thread([moved = std::move(completer)] { moved.complete(11); }).join();
    QVERIFY(future.isFinished());
    QCOMPARE(*future.result(), 11);
}

void CompleterTest::cancelledFutureStillFinishes()
{
    const Completer<int> completer;
    auto future = completer.future();
    future.cancel();
    QVERIFY(completer.complete(1));
    QVERIFY2(future.isFinished(), "nobody waits for ever");
}

void CompleterTest::readyFutureIsFinished()
{
    const auto future = readyFuture<int>(failure(ErrorKind::Refused, "no"));
    QVERIFY(future.isFinished());
    QVERIFY(future.result().error().kind == ErrorKind::Refused);
}

QTEST_GUILESS_MAIN(CompleterTest)
#include "completer_test.moc"

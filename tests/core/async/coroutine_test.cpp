#include "core/async/coroutine.h"

#include "core/async/runon.h"

#include <QThread>
#include <QtTest/QTest>

#include <string>
#include <vector>

using namespace desk;

namespace {

QFuture<Result<std::string>> spelled(int number)
{
    co_return std::to_string(number);
}

/// Sums what arrives until something fails.
QFuture<Result<int>> summed(QObject* context, std::vector<QFuture<Result<int>>> parts)
{
    int sum = 0;
    for (const auto& part : parts) {
        const auto value = co_await on(context, part);
        if (!value)
            co_return failure(value.error());
        sum += *value;
    }
    co_return sum;
}

QFuture<Result<std::string>> nested(QObject* context, QFuture<Result<int>> first)
{
    std::vector<QFuture<Result<int>>> parts{first, first};
    const auto sum = co_await on(context, summed(context, parts));
    if (!sum)
        co_return failure(sum.error());
    co_return co_await on(context, spelled(*sum));
}

/// Counts how often a local of a coroutine is destroyed.
struct Witness {
    explicit Witness(int* counter) : gone(counter) {}
    Witness(const Witness&) = delete;
    Witness& operator=(const Witness&) = delete;
    ~Witness() { ++*gone; }
    int* gone;
};

QFuture<Result<void>> waiting(QObject* context, QFuture<Result<int>> future, int* gone, int* passed)
{
    const Witness witness(gone);
    static_cast<void>(co_await on(context, future));
    ++*passed;
    co_return Outcome();
}

QFuture<Result<QThread*>> threadAfter(QObject* context, QFuture<Result<int>> future)
{
    static_cast<void>(co_await on(context, future));
    co_return QThread::currentThread();
}

} // namespace

class CoroutineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAtOnceWhereNothingIsAwaited();
    void goesOnWhenTheAnswerComes();
    void goesOnFromTheEventLoopAlsoWhereTheAnswerIsThere();
    void stopsAtTheFirstError();
    void coroutinesNest();
    void manyAnswersInARow();
    void contextDiesWhileItWaits();
    void theSourceIsAbandoned();
    void goesOnOnTheThreadOfItsContext();
    void afterADelay();
    void afterIsCancelledWithItsContext();
};

void CoroutineTest::endsAtOnceWhereNothingIsAwaited()
{
    const auto future = spelled(7);
    QVERIFY(future.isFinished());
    QCOMPARE(*future.result(), std::string("7"));
}

void CoroutineTest::goesOnWhenTheAnswerComes()
{
    const Completer<int> first;
    const Completer<int> second;
    const auto future = summed(this, {first.future(), second.future()});
    first.complete(3);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!future.isFinished());
    second.complete(4);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(*future.result(), 7);
}

void CoroutineTest::goesOnFromTheEventLoopAlsoWhereTheAnswerIsThere()
{
    const auto future = summed(this, {readyFuture<int>(1)});
    QVERIFY(!future.isFinished());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(*future.result(), 1);
}

void CoroutineTest::stopsAtTheFirstError()
{
    const Completer<int> never;
    const auto future = summed(this, {readyFuture<int>(failure(ErrorKind::NotFound)), never.future()});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::NotFound);
}

void CoroutineTest::coroutinesNest()
{
    const Completer<int> first;
    const auto future = nested(this, first.future());
    first.complete(21);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(*future.result(), std::string("42"));
}

void CoroutineTest::manyAnswersInARow()
{
    std::vector<QFuture<Result<int>>> parts(2'000, readyFuture<int>(1));
    const auto future = summed(this, parts);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(*future.result(), 2'000);
}

void CoroutineTest::contextDiesWhileItWaits()
{
    const Completer<int> source;
    int gone = 0;
    int passed = 0;
    auto context = std::make_unique<QObject>();
    const auto future = waiting(context.get(), source.future(), &gone, &passed);
    QCOMPARE(gone, 0);
    context.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(gone, 1);
    source.complete(1);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(passed, 0);
    QCOMPARE(gone, 1);
}

void CoroutineTest::theSourceIsAbandoned()
{
    int gone = 0;
    int passed = 0;
    auto source = std::make_unique<Completer<int>>();
    const auto future = waiting(this, source->future(), &gone, &passed);
    source.reset();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(passed, 1); // with Cancelled in hand: what to do about it is its own decision
    QCOMPARE(gone, 1);
}

void CoroutineTest::goesOnOnTheThreadOfItsContext()
{
    QThread thread;
    auto* worker = new QObject;
    worker->moveToThread(&thread);
    connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    thread.start();
    const Completer<int> source;
    const auto future = runOn(worker, [worker, source] { return threadAfter(worker, source.future()); });
    source.complete(1);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(*future.result(), &thread);
    thread.quit();
    QVERIFY(thread.wait(5000));
}

void CoroutineTest::afterADelay()
{
    const auto future = after(this, Milliseconds{1});
    QVERIFY(!future.isFinished());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
}

void CoroutineTest::afterIsCancelledWithItsContext()
{
    auto context = std::make_unique<QObject>();
    const auto future = after(context.get(), Milliseconds{60'000});
    context.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(CoroutineTest)
#include "coroutine_test.moc"

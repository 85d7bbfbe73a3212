#include "core/async/runon.h"

#include <QThread>
#include <QtTest/QTest>

using namespace desk;

class RunOnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsAResultOnTheWorker();
    void runsAFutureOnTheWorker();
    void passesErrorsOn();
    void returnsNothingButAnOutcome();
    void neverInlineOnTheOwnThread();
    void keepsTheOrder();
    void workerDiesBeforeTheCall();
    void workerDiesBeforeTheInnerFuture();
    void threadStopsWithCallsInItsQueue();
    void takesAMoveOnlyFunction();

private:
    std::unique_ptr<QThread> m_thread;
    QObject* m_worker = nullptr;
};

void RunOnTest::init()
{
    m_thread = std::make_unique<QThread>();
    m_worker = new QObject;
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

void RunOnTest::cleanup()
{
    m_thread->quit();
    QVERIFY(m_thread->wait(5000));
}

void RunOnTest::runsAResultOnTheWorker()
{
    const auto future = runOn(m_worker, []() -> Result<QThread*> { return QThread::currentThread(); });
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(*future.result(), m_thread.get());
}

void RunOnTest::runsAFutureOnTheWorker()
{
    const Completer<int> inner;
    QThread* seen = nullptr;
    const auto future = runOn(m_worker, [inner, &seen] {
        seen = QThread::currentThread();
        return inner.future();
    });
    const auto barrier = runOn(m_worker, []() -> Result<int> { return 0; });
    QTRY_VERIFY(barrier.isFinished());
    QVERIFY2(!future.isFinished(), "work that goes on after the function returned");
    inner.complete(9);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(*future.result(), 9);
    QCOMPARE(seen, m_thread.get());
}

void RunOnTest::passesErrorsOn()
{
    const auto plain = runOn(m_worker, []() -> Result<int> { return failure(ErrorKind::Storage, "full"); });
    const auto later = runOn(m_worker, [] { return readyFuture<int>(failure(ErrorKind::Refused, "no")); });
    QTRY_VERIFY(plain.isFinished() && later.isFinished());
    QVERIFY(plain.result().error().kind == ErrorKind::Storage);
    QVERIFY(later.result().error().kind == ErrorKind::Refused);
}

void RunOnTest::returnsNothingButAnOutcome()
{
    const auto future = runOn(m_worker, []() -> Outcome { return {}; });
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
}

void RunOnTest::neverInlineOnTheOwnThread()
{
    QObject here;
    bool ran = false;
    const auto future = runOn(&here, [&]() -> Outcome {
        ran = true;
        return {};
    });
    QVERIFY(!ran);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(ran);
}

void RunOnTest::keepsTheOrder()
{
    std::vector<int> order; // touched on the worker only, read after the last call is done
    QFuture<Result<void>> last;
    for (int i = 0; i < 20; ++i) {
        last = runOn(m_worker, [&order, i]() -> Outcome {
            order.push_back(i);
            return {};
        });
    }
    QTRY_VERIFY(last.isFinished());
    QCOMPARE(order.size(), std::size_t(20));
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void RunOnTest::workerDiesBeforeTheCall()
{
    bool ran = false;
    QFuture<Result<void>> future;
    {
        QObject here;
        future = runOn(&here, [&]() -> Outcome {
            ran = true;
            return {};
        });
    }
    QVERIFY(future.isFinished());
    QVERIFY(future.result().error().kind == ErrorKind::Cancelled);
    QVERIFY(!ran);
}

void RunOnTest::workerDiesBeforeTheInnerFuture()
{
    const Completer<int> inner;
    QFuture<Result<int>> future;
    {
        QObject here;
        bool started = false;
        future = runOn(&here, [&] {
            started = true;
            return inner.future();
        });
        QTRY_VERIFY(started);
    }
    QVERIFY(future.isFinished());
    QVERIFY(future.result().error().kind == ErrorKind::Cancelled);
    QVERIFY(inner.complete(1));
    QVERIFY(future.result().error().kind == ErrorKind::Cancelled);
}

void RunOnTest::threadStopsWithCallsInItsQueue()
{
    const auto quitting = runOn(m_worker, [this]() -> Outcome {
        m_thread->quit();
        return {};
    });
    const auto queued = runOn(m_worker, []() -> Outcome { return {}; });
    QVERIFY(m_thread->wait(5000));
    QVERIFY(quitting.isFinished());
    QVERIFY2(queued.isFinished(), "run or cancelled, but never left waiting");
}

void RunOnTest::takesAMoveOnlyFunction()
{
    const auto future =
        runOn(m_worker, [factor = std::make_unique<int>(6)]() -> Result<int> { return *factor * 7; });
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(*future.result(), 42);
}

QTEST_GUILESS_MAIN(RunOnTest)
#include "runon_test.moc"

#include "core/session/session.h"

#include "core/async/onready.h"
#include "core/async/runon.h"
#include "core/session/linkchanges.h"
#include "core/session/syncworker.h"

namespace desk::session {

Session::Session(SessionSettings settings, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_serverClock(std::make_shared<ServerClock>(clock))
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_worker = new SyncWorker(m_settings, m_serverClock);
    m_worker->moveToThread(&m_thread);
    m_changes = std::make_unique<LinkChanges>(m_worker);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SyncWorker::progressed, this, &Session::syncProgressed);
    connect(m_worker, &SyncWorker::cacheChanged, this, &Session::cacheChanged);
    connect(m_worker, &SyncWorker::cacheReplaced, this, &Session::cacheReplaced);
    connect(m_worker, &SyncWorker::writesSettled, this, &Session::writesSettled);
    m_thread.start(QThread::LowPriority);
}

Session::~Session()
{
    cancelSync();
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<void>> Session::open()
{
    return runOn(m_worker, [worker = m_worker] { return worker->open(); });
}

template <class Run>
QFuture<Result<sync::SyncReport>> Session::startRun(bool isFull, bool needsKeys, Run run)
{
    m_syncing = true;
    m_cancel = std::make_unique<CancelScope>();
    sync::SyncOptions options;
    options.depth = isFull ? sync::SyncDepth::Full : sync::SyncDepth::Quick;
    options.visible = m_visible;
    options.cancel = m_cancel->token();
    if (m_settings.keys.isComplete() || !needsKeys)
        m_run = runOn(m_worker, [run, options] { return run(options); });
    else
        m_run = readyFuture<sync::SyncReport>(failure(m_noKeys));
    onReady(m_run, this, [this](const Result<sync::SyncReport>& report) { ended(report); });
    Q_EMIT syncStarted();
    return m_run;
}

QFuture<Result<sync::SyncReport>> Session::synchronise(bool full)
{
    if (m_syncing)
        return m_run;
    return startRun(full, true,
        [worker = m_worker](const sync::SyncOptions& options) { return worker->synchronise(options); });
}

QFuture<Result<sync::SyncReport>> Session::rebuildCache(bool evenOffline)
{
    if (m_syncing)
        return readyFuture<sync::SyncReport>(failure(ErrorKind::Refused, "a sync is running"));
    return startRun(true, !evenOffline, [worker = m_worker, evenOffline](const sync::SyncOptions& options) {
        return worker->rebuildCache(options, evenOffline);
    });
}

void Session::ended(const Result<sync::SyncReport>& report)
{
    m_syncing = false;
    sync::SyncReport failed;
    if (!report)
        failed.error = report.error();
    Q_EMIT syncFinished(report ? *report : failed);
}

void Session::cancelSync()
{
    if (m_cancel)
        m_cancel->cancel();
}

QFuture<Result<void>> Session::useKeys(const KeyPair& keys)
{
    // A run without keys never reaches the worker, so it is in nobody's way.
    if (m_syncing && m_settings.keys.isComplete())
        return readyFuture<void>(failure(ErrorKind::Refused, "a sync is running"));
    m_settings.keys = keys;
    return runOn(m_worker, [worker = m_worker, keys] { return worker->useKeys(keys); });
}

QFuture<Result<cache::PayerErasure>> Session::setStoresPayerData(bool stores)
{
    m_settings.storesPayerData = stores;
    return runOn(m_worker, [worker = m_worker, stores] { return worker->setStoresPayerData(stores); });
}

QFuture<Result<void>> Session::refreshLink(const LinkId& id)
{
    return runOn(m_worker, [worker = m_worker, id] { return worker->refreshLink(id); });
}

QFuture<Result<void>> Session::refreshLinkPayments(const LinkId& id, const CancelToken& cancel)
{
    return runOn(
        m_worker, [worker = m_worker, id, cancel] { return worker->refreshLinkPayments(id, cancel); });
}

QFuture<Result<Transaction>> Session::recheckPayment(const TransactionId& id)
{
    return runOn(m_worker, [worker = m_worker, id] { return worker->recheckPayment(id); });
}

} // namespace desk::session

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

QFuture<Result<sync::SyncReport>> Session::synchronise(bool full)
{
    if (m_syncing)
        return m_run;
    m_syncing = true;
    m_cancel = std::make_unique<CancelScope>();
    sync::SyncOptions options;
    options.depth = full ? sync::SyncDepth::Full : sync::SyncDepth::Quick;
    options.visible = m_visible;
    options.cancel = m_cancel->token();
    if (m_settings.keys.isComplete())
        m_run = runOn(m_worker, [worker = m_worker, options] { return worker->synchronise(options); });
    else
        m_run = readyFuture<sync::SyncReport>(failure(m_noKeys));
    onReady(m_run, this, [this](const Result<sync::SyncReport>& report) { ended(report); });
    Q_EMIT syncStarted();
    return m_run;
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

// SyncWorker: everything of a session that lives on its worker thread.
#pragma once

#include "core/api/paymentapi.h"
#include "core/base/clock.h"
#include "core/cache/journal.h"
#include "core/session/linkchanges.h"
#include "core/session/paymentrecheck.h"
#include "core/session/session.h"
#include "core/sync/syncrun.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <memory>

namespace desk::session {

/// Created anywhere, moved to the worker thread at once; everything else happens there.
class SyncWorker : public QObject
{
    Q_OBJECT
public:
    SyncWorker(SessionSettings settings, std::shared_ptr<ServerClock> serverClock);
    ~SyncWorker() override;

    Outcome open();
    Outcome useKeys(const KeyPair& keys);
    Result<cache::PayerErasure> setStoresPayerData(bool stores);
    QFuture<Result<sync::SyncReport>> synchronise(sync::SyncOptions options);
    QFuture<Result<sync::SyncReport>> rebuildCache(sync::SyncOptions options, bool evenOffline);
    QFuture<Result<void>> refreshLink(const LinkId& id);
    QFuture<Result<void>> refreshLinkPayments(const LinkId& id, const CancelToken& cancel);
    QFuture<Result<Transaction>> recheckPayment(const TransactionId& id);

    /// Why nothing can be changed: not opened, or no key; nullopt where it can.
    std::optional<Error> whyNoChanges() const;
    /// Only after whyNoChanges() had nothing to say.
    change::LinkWriter& writer() { return *m_writer; }
    QFuture<Result<change::BulkReport>> runBulk(BulkRequest request);
    /// By id, else by slug.
    std::optional<LinkId> cachedLink(const std::string& idOrSlug) const;
    cache::Journal& journal() { return *m_journal; }
    /// Finds out what became of writes that were cut short; does nothing, and asks nothing, where there are none.
    QFuture<Result<std::vector<change::WriteVerdict>>> settleOpenWrites();

Q_SIGNALS:
    void progressed(const desk::sync::SyncProgress& progress);
    void cacheChanged();
    void cacheReplaced();
    void writesSettled(const std::vector<desk::change::WriteVerdict>& verdicts);

private:
    QFuture<Result<sync::SyncReport>> startRun(sync::SyncOptions options);
    change::CacheSink cacheSink();
    Outcome takeLock();
    Outcome openFiles();
    Result<cache::PayerErasure> applyPayerChoice();
    Outcome checkOrigin();
    Outcome connectApi();
    Outcome write(int rows, const CacheWork& work);
    RefreshParts parts();
    void moveHistory();
    void beginAnewIfDamaged();
    Outcome renewCache();
    Outcome noteAttempt(const sync::SyncReport& report);
    void announceProgress(const sync::SyncProgress& progress);
    void announceChange();

    SessionSettings m_settings;
    std::shared_ptr<ServerClock> m_serverClock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<api::PaymentApi> m_api;
    std::unique_ptr<cache::Journal> m_journal;
    std::unique_ptr<sync::WritableCache> m_cache;
    std::unique_ptr<cache::WriteLog> m_writeLog;
    std::unique_ptr<PaymentRecheck> m_recheck;
    std::unique_ptr<sync::SyncRun> m_run;
    std::unique_ptr<change::LinkWriter> m_writer; // last: what waits in it uses all of the above
    QElapsedTimer m_sinceProgress;
    QElapsedTimer m_sinceChange;
};

} // namespace desk::session

// Session: one profile at work. Owns the worker thread with its API client, its writing connection and the sync.
#pragma once

#include "core/api/queuesettings.h"
#include "core/async/cancelscope.h"
#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/cache/datafolder.h"
#include "core/cache/payererasure.h"
#include "core/cache/writerlock.h"
#include "core/change/writeverdict.h"
#include "core/domain/ids.h"
#include "core/domain/transaction.h"
#include "core/sync/syncreport.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <memory>
#include <string>
#include <vector>

namespace desk::session {

class LinkChanges;
class SyncWorker;

/// What open() does with a cache that a newer version of the program made.
enum class NewerCache {
    Refuse,        ///< ErrorKind::Storage, kNewerCache
    OpenToRebuild, ///< it opens, as it is, for rebuildCache() alone: nothing else can write it
};

struct SessionSettings {
    cache::DataFolder folder;
    std::string baseUrl;         ///< the whole documented base, as https://dev.mytpe.app/api/v2/mytpe-pay
    bool storesPayerData = true; ///< false: the cache never sees who paid
    KeyPair keys;                ///< incomplete: everything cached can be read, a sync ends as Unauthorised
    /// Taken by the caller, who can then say who has it; empty: open() takes it, and fails where another has it.
    std::shared_ptr<cache::WriterLock> lock{};
    NewerCache newerCache = NewerCache::Refuse;
    api::QueueSettings queue{}; ///< deadlines and patience; tests make them short
    /// How long a write whose answer was lost may still be on its way (change::WriterSettings).
    Milliseconds writeGrace{5'000};
};

/// Lives on the GUI (or main) thread; every method is called there and every signal arrives there.
class Session : public QObject
{
    Q_OBJECT
public:
    /// `clock` is the local wall clock and outlives the session.
    Session(SessionSettings settings, const Clock& clock, QObject* parent = nullptr);
    ~Session() override; ///< cancels what runs, commits what was read, joins the worker

    /// Prepares the folder and opens both files for writing; a broken cache.db is set aside and begun anew.
    /// Must succeed before anything else. ErrorKind::Invalid: unusable base URL, or a cache filled from another
    /// API; ErrorKind::Storage: the disk, or another program that writes this profile.
    QFuture<Result<void>> open();

    /// One run at a time: a second call while one runs returns the same run's future. The result holds the
    /// report even when the run ended early; it is an error only when nothing could be started. It sends a key that was
    /// refused (401), or sent away by a redirect, once more, as nothing else does: then call it for a person alone.
    QFuture<Result<sync::SyncReport>> synchronise(bool full = false);
    void cancelSync();
    /// Begins the cache anew: the file is set aside and filled again by a full run, whose report is the result; the
    /// journal stays, and the file that was set aside goes once the run was complete. The server is asked first: where
    /// it does not answer nothing is touched, and its error is the result, unless `evenOffline`. ErrorKind::Refused
    /// while a run is on its way; ErrorKind::Storage where another program reads the cache.
    QFuture<Result<sync::SyncReport>> rebuildCache(bool evenOffline = false);
    bool isSyncing() const { return m_syncing; }

    /// Ids whose details are read first: what is on the screen.
    void setVisibleLinks(std::vector<LinkId> ids) { m_visible = std::move(ids); }
    /// Reads one link again, ahead of everything else (its countdown reached zero).
    QFuture<Result<void>> refreshLink(const LinkId& id);
    /// The same with its payments, as far as they can have changed (linkrefresh.h).
    QFuture<Result<void>> refreshLinkPayments(const LinkId& id, const CancelToken& cancel = {});
    /// Asks the gateway what became of a payment: a write, sent once (paymentrecheck.h). Its link is read again behind.
    QFuture<Result<Transaction>> recheckPayment(const TransactionId& id);

    /// Changes at the server: create, edit, restock, pause, delete.
    LinkChanges& changes() { return *m_changes; }

    /// The keys of a session that was begun without, before its first run or request: they came from a keychain, which
    /// takes its time. ErrorKind::Refused while a run is on its way.
    QFuture<Result<void>> useKeys(const KeyPair& keys);
    /// Whether the cache may keep names, mails and telephone numbers of those who paid. Turned off, what is kept is
    /// erased, also while a run is on (payererasure.h); an error means that it may still be there, and the next open()
    /// goes on with it. The caller keeps the choice in the profile.
    QFuture<Result<cache::PayerErasure>> setStoresPayerData(bool stores);
    /// Why there are none: what a run without keys ends with. Unauthorised.
    void explainMissingKeys(const Error& why) { m_noKeys = why; }

    const cache::DataFolder& folder() const { return m_settings.folder; }
    const std::string& baseUrl() const { return m_settings.baseUrl; }
    /// The server's time.
    const ServerClock& serverClock() const { return *m_serverClock; }

Q_SIGNALS:
    void syncStarted();
    void syncProgressed(const desk::sync::SyncProgress& progress);
    /// Rows of the cache changed; emitted at most a few times a second during a run.
    void cacheChanged();
    void syncFinished(const desk::sync::SyncReport& report);
    /// The cache is another file from now on: whoever reads it opens it anew.
    void cacheReplaced();
    /// Changes that an earlier run of the program, or a lost answer, had left open: what became of them.
    void writesSettled(const std::vector<desk::change::WriteVerdict>& verdicts);

private:
    /// `run` takes sync::SyncOptions on the worker's thread.
    template <class Run>
    QFuture<Result<sync::SyncReport>> startRun(bool isFull, bool needsKeys, Run run);
    void ended(const Result<sync::SyncReport>& report);

    SessionSettings m_settings;
    std::shared_ptr<ServerClock> m_serverClock;
    QThread m_thread;
    SyncWorker* m_worker = nullptr; ///< lives on m_thread, which deletes it
    std::unique_ptr<LinkChanges> m_changes;
    std::unique_ptr<CancelScope> m_cancel;
    QFuture<Result<sync::SyncReport>> m_run;
    std::vector<LinkId> m_visible;
    Error m_noKeys{ErrorKind::Unauthorised, "no key"};
    bool m_syncing = false;
};

} // namespace desk::session

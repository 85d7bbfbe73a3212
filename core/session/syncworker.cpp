#include "core/session/syncworker.h"

#include "core/api/baseurl.h"
#include "core/api/v2/v2paymentapi.h"
#include "core/async/coroutine.h"
#include "core/async/runon.h"
#include "core/base/localcodes.h"
#include "core/base/logging.h"
#include "core/cache/journal.h"
#include "core/cache/linkeventoutbox.h"
#include "core/cache/linkhistorystore.h"
#include "core/cache/schema.h"
#include "core/cache/setaside.h"

namespace desk::session {
namespace {

constexpr int kAnnounceEveryMs = 250;

bool isDue(QElapsedTimer& timer)
{
    if (timer.isValid() && timer.elapsed() < kAnnounceEveryMs)
        return false;
    timer.start();
    return true;
}

} // namespace

SyncWorker::SyncWorker(SessionSettings settings, std::shared_ptr<ServerClock> serverClock)
    : m_settings(std::move(settings))
    , m_serverClock(std::move(serverClock))
{}

SyncWorker::~SyncWorker()
{
    // A run that is being abandoned: what was read so far is kept.
    if (m_run && !m_run->context().batch().flush())
        qCWarning(lcSync) << "the last pages read could not be saved";
}

Outcome SyncWorker::open()
{
    for (const auto step :
        {&SyncWorker::takeLock, &SyncWorker::openFiles, &SyncWorker::checkOrigin, &SyncWorker::connectApi}) {
        if (Outcome done = (this->*step)(); !done)
            return done;
    }
    return {};
}

Outcome SyncWorker::takeLock()
{
    if (m_settings.lock)
        return {};
    auto lock = cache::WriterLock::take(m_settings.folder, "Paylink Desk");
    if (!lock) {
        Error error{ErrorKind::Storage, lock.error().detail};
        if (lock.error().kind == ErrorKind::Refused) {
            error.detail = "this profile is in use by " + lock.error().detail;
            error.serverCode = kProfileInUse;
        }
        return failure(std::move(error));
    }
    m_settings.lock = *std::move(lock);
    return {};
}

Outcome SyncWorker::useKeys(const KeyPair& keys)
{
    m_settings.keys = keys;
    // What refers to the client goes before it. A write in flight stays written down, and is found out about later.
    m_run.reset();
    m_writer.reset();
    m_recheck.reset();
    m_api.reset();
    return m_cache ? connectApi() : Outcome();
}

Result<cache::PayerErasure> SyncWorker::setStoresPayerData(bool stores)
{
    m_settings.storesPayerData = stores;
    if (!m_cache)
        return failure(ErrorKind::Storage, "the data folder could not be opened");
    if (m_run) {
        if (const Outcome flushed = m_run->context().batch().flush(); !flushed)
            return failure(flushed.error());
    }
    auto erased = applyPayerChoice();
    Q_EMIT cacheChanged();
    return erased;
}

/// Also where an earlier erasure was cut short.
Result<cache::PayerErasure> SyncWorker::applyPayerChoice()
{
    cache::Database& database = *m_cache->database;
    m_cache->transactions.setStoresPayers(m_settings.storesPayerData);
    if (m_settings.storesPayerData) {
        const Outcome kept = cache::keepPayers(database);
        return kept ? Result<cache::PayerErasure>(cache::PayerErasure()) : failure(kept.error());
    }
    const auto isDone = cache::arePayersErased(database);
    if (!isDone)
        return failure(isDone.error());
    if (*isDone)
        return cache::PayerErasure();
    return cache::erasePayers(database, m_settings.folder.cacheFile());
}

Outcome SyncWorker::openFiles()
{
    if (Outcome prepared = m_settings.folder.prepare(); !prepared)
        return prepared;
    if (!m_journal) {
        auto journal = cache::Journal::open(m_settings.folder.journalFile());
        if (!journal)
            return failure(journal.error());
        m_journal = *std::move(journal);
    }

    const auto file = m_settings.folder.cacheFile();
    auto database = cache::Database::open(file, cache::OpenMode::ReadWrite, cache::cacheSteps());
    if (!database) {
        // The cache can be fetched again at any time; a broken file is kept beside the new one.
        if (Outcome moved = cache::isDamaged(file) ? cache::setAside(file) : failure(database.error());
            !moved)
            return moved;
        qCWarning(lcCache) << "the cache was damaged and is begun anew";
        database = cache::Database::open(file, cache::OpenMode::ReadWrite, cache::cacheSteps());
    }
    if (!database)
        return failure(database.error());
    const bool isNewer = (*database)->isNewer();
    if (isNewer && m_settings.newerCache == NewerCache::Refuse)
        return failure(cache::newerCache());
    m_cache = std::make_unique<sync::WritableCache>(std::move(*database));
    if (isNewer)
        return {};
    if (const auto chosen = applyPayerChoice(); !chosen) // the next start goes on with it
        qCWarning(lcCache, "what is kept of payers could not be erased: %s", chosen.error().detail.c_str());
    m_cache->links.keepHistory(*m_serverClock);
    moveHistory(); // of a program that ended in between
    const auto offset = m_cache->meta.number(cache::kServerClockOffset);
    if (!offset)
        return failure(offset.error());
    m_serverClock->setOffset(Milliseconds{offset->value_or(0)});
    return {};
}

/// Two accounts must never be mixed in one cache.
Outcome SyncWorker::checkOrigin()
{
    const auto known = m_cache->meta.text(cache::kBaseUrl);
    if (!known)
        return failure(known.error());
    const auto base = api::parsedBaseUrl(m_settings.baseUrl);
    if (!base)
        return failure(base.error());
    m_settings.baseUrl = *base;
    if (*known && **known != *base && !(api::isLoopback(**known) && api::isLoopback(*base)))
        return failure(ErrorKind::Invalid, "This profile holds the data of " + **known + ", not of " + *base
                                               + ": give that server a profile of its own.");
    return {};
}

Outcome SyncWorker::connectApi()
{
    m_network = std::make_unique<QNetworkAccessManager>();
    api::v2::V2Settings settings;
    settings.baseUrl = m_settings.baseUrl;
    settings.keys = m_settings.keys;
    settings.queue = m_settings.queue;
    settings.onServerDate = [clock = m_serverClock](Instant date) { clock->observe(date); };
    m_api = std::make_unique<api::v2::V2PaymentApi>(std::move(settings), *m_network);
    m_recheck = std::make_unique<PaymentRecheck>(parts());
    m_writeLog = std::make_unique<cache::WriteLog>(m_journal->database());
    change::WriterSettings writing;
    writing.grace = m_settings.writeGrace;
    m_writer =
        std::make_unique<change::LinkWriter>(*m_api, *m_writeLog, cacheSink(), *m_serverClock, writing);
    return {};
}

std::optional<Error> SyncWorker::whyNoChanges() const
{
    if (!m_cache || !m_writer)
        return Error{ErrorKind::Storage, "the data folder could not be opened"};
    if (!m_settings.keys.isComplete())
        return Error{ErrorKind::Unauthorised, "no key"};
    return std::nullopt;
}

QFuture<Result<change::BulkReport>> SyncWorker::runBulk(BulkRequest request)
{
    if (auto error = whyNoChanges())
        co_return failure(std::move(*error));
    cache::BulkLog log(m_journal->database());
    const auto added = log.add(request.runId, request.title, m_serverClock->now(), request.rows);
    if (!added)
        co_return failure(added.error());
    change::BulkRun run(*m_writer, log, request.runId, request.cancel);
    run.onRow = request.onRow;
    co_return co_await on(this, run.start());
}

std::optional<LinkId> SyncWorker::cachedLink(const std::string& idOrSlug) const
{
    const auto found = m_cache->links.find(idOrSlug);
    return found && *found ? std::optional((*found)->link.id) : std::nullopt;
}

QFuture<Result<std::vector<change::WriteVerdict>>> SyncWorker::settleOpenWrites()
{
    if (auto error = whyNoChanges())
        co_return failure(std::move(*error));
    const auto open = m_writeLog->unsettled();
    if (!open)
        co_return failure(open.error());
    if (open->empty())
        co_return std::vector<change::WriteVerdict>();
    const auto verdicts = co_await on(this, m_writer->settleOpen());
    if (verdicts && !verdicts->empty())
        Q_EMIT writesSettled(*verdicts);
    co_return verdicts;
}

QFuture<Result<sync::SyncReport>> SyncWorker::synchronise(sync::SyncOptions options)
{
    if (m_api)
        m_api->tryKeysAgain();
    // Where nothing can be found out now (no network, say), the run says so itself.
    static_cast<void>(co_await on(this, settleOpenWrites()));
    co_return co_await on(this, startRun(std::move(options)));
}

QFuture<Result<sync::SyncReport>> SyncWorker::startRun(sync::SyncOptions options)
{
    if (!m_cache || !m_api)
        return readyFuture<sync::SyncReport>(
            failure(ErrorKind::Storage, "the data folder could not be opened"));
    if (!m_settings.keys.isComplete())
        return readyFuture<sync::SyncReport>(failure(ErrorKind::Unauthorised, "no key"));
    m_run = std::make_unique<sync::SyncRun>(*m_api, *m_cache, *m_serverClock, std::move(options));
    m_run->context().onProgress = [this](const sync::SyncProgress& progress) { announceProgress(progress); };
    m_run->context().onCommitted = [this] { announceChange(); };
    auto future = m_run->start();
    onReady(future, this, [this](const Result<sync::SyncReport>& report) {
        if (report && !noteAttempt(*report))
            qCWarning(lcCache) << "the time of this sync could not be saved";
        if (report && report->error && report->error->kind == ErrorKind::Storage)
            beginAnewIfDamaged();
        moveHistory();
        Q_EMIT cacheChanged();
    });
    return future;
}

Outcome SyncWorker::noteAttempt(const sync::SyncReport& report)
{
    if (report.instances == 0)
        return {}; // nothing came from there: it may be the wrong address
    Outcome noted = m_cache->meta.setText(cache::kBaseUrl, m_settings.baseUrl);
    if (noted)
        noted = m_cache->meta.setNumber(cache::kLastAttemptAt, toMilliseconds(m_serverClock->now()));
    if (noted)
        noted = m_cache->meta.setNumber(cache::kServerClockOffset, m_serverClock->offset().count());
    return noted;
}

/// Damage deep inside the file shows only when that page is read. The next run then fills a new one.
void SyncWorker::beginAnewIfDamaged()
{
    const auto file = m_settings.folder.cacheFile();
    if (!cache::isDamaged(file))
        return;
    m_run.reset();
    m_cache.reset();
    if (!cache::setAside(file) || !openFiles())
        qCWarning(lcCache) << "the damaged cache could not be replaced";
}

QFuture<Result<sync::SyncReport>> SyncWorker::rebuildCache(sync::SyncOptions options, bool evenOffline)
{
    if (!m_cache || !m_api)
        co_return failure(ErrorKind::Storage, "the data folder could not be opened");
    if (!evenOffline) {
        // What is thrown away must be there to be fetched: the smallest question that only this API answers.
        if (!m_settings.keys.isComplete())
            co_return failure(ErrorKind::Unauthorised, "no key");
        m_api->tryKeysAgain();
        const api::CallOptions asking{api::Urgency::User, options.cancel};
        const auto asked = m_api->instances({1, 1}, asking);
        const auto seen = co_await on(this, asked);
        if (!seen)
            co_return failure(seen.error());
    }
    if (const Outcome renewed = renewCache(); !renewed)
        co_return failure(renewed.error());
    const auto run = synchronise(options);
    const auto report = co_await on(this, run);
    if (report && report->complete && !cache::removeSetAside(m_settings.folder.cacheFile()))
        qCWarning(lcCache) << "the cache that was set aside could not be removed";
    co_return report;
}

Outcome SyncWorker::renewCache()
{
    moveHistory(); // what only the old file knows
    m_run.reset();
    m_cache.reset();
    const Outcome moved = cache::setAside(m_settings.folder.cacheFile());
    const Outcome opened = openFiles(); // where it could not be moved, the old one again
    if (opened)
        Q_EMIT cacheReplaced();
    if (moved && opened)
        qCInfo(lcSync) << "the cache is begun anew";
    return moved ? opened : moved;
}

QFuture<Result<void>> SyncWorker::refreshLink(const LinkId& id)
{
    if (!m_cache || !m_api || !m_settings.keys.isComplete())
        return readyFuture<void>(failure(ErrorKind::Unauthorised, "no key"));
    const Completer<void> completer;
    onReady(m_api->linkDetails(id, {api::Urgency::User, {}}), this,
        [this, completer](const Result<PayLinkReading>& reading) {
            if (!reading) {
                completer.fail(reading.error());
                return;
            }
            completer.complete(cacheSink().storeLink(*reading));
        });
    return completer.future();
}

Outcome SyncWorker::write(int rows, const CacheWork& work)
{
    if (!m_cache)
        return failure(ErrorKind::Storage, "the data folder could not be opened");
    Outcome written;
    if (m_run) {
        // SQLite nests no transactions: what a run has open is closed together with this.
        written = m_run->context().batch().write(rows, [&] { return work(*m_cache); });
        if (written)
            written = m_run->context().batch().flush();
    } else {
        written = cache::guarded([&]() -> Outcome {
            cache::WriteTransaction transaction(*m_cache->database);
            Outcome done = work(*m_cache);
            if (done)
                transaction.commit();
            return done;
        });
    }
    moveHistory();
    if (written && rows > 0)
        announceChange();
    return written;
}

/// What cannot be moved now stays where it is for the next time.
void SyncWorker::moveHistory()
{
    if (!m_cache || !m_journal)
        return;
    cache::LinkHistoryStore history(m_journal->database());
    if (const auto moved = cache::LinkEventOutbox::moveAll(*m_cache->database, history); !moved)
        qCWarning(lcCache) << "the history of links was not moved:" << moved.error().detail.c_str();
}

RefreshParts SyncWorker::parts()
{
    return {this, m_api.get(), m_serverClock.get(),
        [this](int rows, const CacheWork& work) { return write(rows, work); }};
}

QFuture<Result<void>> SyncWorker::refreshLinkPayments(const LinkId& id, const CancelToken& cancel)
{
    if (!m_cache || !m_api || !m_settings.keys.isComplete())
        return readyFuture<void>(failure(ErrorKind::Unauthorised, "no key"));
    auto future = LinkRefresh::run(parts(), id, cancel);
    onReady(future, this, [this](const Result<void>&) { Q_EMIT cacheChanged(); });
    return future;
}

QFuture<Result<Transaction>> SyncWorker::recheckPayment(const TransactionId& id)
{
    if (!m_cache || !m_api || !m_settings.keys.isComplete())
        return readyFuture<Transaction>(failure(ErrorKind::Unauthorised, "no key"));
    auto future = m_recheck->start(id);
    onReady(future, this, [this](const Result<Transaction>& payment) {
        Q_EMIT cacheChanged();
        if (payment) // its sums moved with it; where that fails, the next run reads them
            onReady(refreshLink(payment->linkId), this, [](const Result<void>&) {});
    });
    return future;
}

change::CacheSink SyncWorker::cacheSink()
{
    change::CacheSink sink;
    // A person waits for these: they are shown at once, however many were shown just now.
    const auto writeNow = [this](const CacheWork& work) {
        Outcome written = write(1, work);
        if (written)
            Q_EMIT cacheChanged();
        return written;
    };
    sink.storeLink = [writeNow](const PayLinkReading& reading) {
        return writeNow([&](sync::WritableCache& cache) -> Outcome {
            const auto merged = cache.links.merge(reading, cache::ReadingSource::Details);
            return merged ? Outcome() : failure(merged.error());
        });
    };
    sink.storeInstance = [writeNow](const InstanceReading& reading) {
        return writeNow([&](sync::WritableCache& cache) -> Outcome {
            const auto merged = cache.instances.merge(reading);
            return merged ? Outcome() : failure(merged.error());
        });
    };
    sink.forgetLink = [this, writeNow](const LinkId& id) {
        return writeNow(
            [&](sync::WritableCache& cache) { return cache.links.forget(id, m_serverClock->now()); });
    };
    sink.linksThatInherit = [this](const InstanceId& instance) -> Result<std::vector<LinkId>> {
        constexpr int kAFew = 3;
        return m_cache ? m_cache->links.inheriting(instance, kAFew) : std::vector<LinkId>();
    };
    return sink;
}

void SyncWorker::announceProgress(const sync::SyncProgress& progress)
{
    if (isDue(m_sinceProgress))
        Q_EMIT progressed(progress);
}

void SyncWorker::announceChange()
{
    if (!isDue(m_sinceChange))
        return;
    moveHistory();
    Q_EMIT cacheChanged();
}

} // namespace desk::session

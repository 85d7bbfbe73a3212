#include "core/session/syncworker.h"

#include "core/api/baseurl.h"
#include "core/api/v2/v2paymentapi.h"
#include "core/async/onready.h"
#include "core/async/runon.h"
#include "core/base/logging.h"
#include "core/cache/journal.h"
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
    : m_settings(std::move(settings)), m_serverClock(std::move(serverClock))
{
}

SyncWorker::~SyncWorker()
{
    // A run that is being abandoned: what was read so far is kept.
    if (m_run && !m_run->context().batch().flush())
        qCWarning(lcSync) << "the last pages read could not be saved";
}

Outcome SyncWorker::open()
{
    for (const auto step : {&SyncWorker::openFiles, &SyncWorker::checkOrigin, &SyncWorker::connectApi}) {
        if (const Outcome done = (this->*step)(); !done)
            return done;
    }
    return {};
}

Outcome SyncWorker::openFiles()
{
    if (const Outcome prepared = m_settings.folder.prepare(); !prepared)
        return prepared;
    if (const auto journal = cache::Journal::open(m_settings.folder.journalFile()); !journal)
        return failure(journal.error());

    const auto file = m_settings.folder.cacheFile();
    auto database = cache::Database::open(file, cache::OpenMode::ReadWrite, cache::cacheSteps());
    if (!database) {
        // The cache can be fetched again at any time; a broken file is kept beside the new one.
        if (const Outcome moved = cache::isDamaged(file) ? cache::setAside(file) : failure(database.error()); !moved)
            return moved;
        qCWarning(lcCache) << "the cache was damaged and is begun anew";
        database = cache::Database::open(file, cache::OpenMode::ReadWrite, cache::cacheSteps());
    }
    if (!database)
        return failure(database.error());
    if (!(*database)->isWritable())
        return failure(ErrorKind::Storage, "the cache was written by a newer version of the program");
    m_cache = std::make_unique<sync::WritableCache>(std::move(*database));
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
        return failure(ErrorKind::Invalid, "this profile holds the data of " + **known + ", not of " + *base);
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
    return {};
}

QFuture<Result<sync::SyncReport>> SyncWorker::synchronise(sync::SyncOptions options)
{
    if (!m_cache || !m_api)
        return readyFuture<sync::SyncReport>(failure(ErrorKind::Storage, "the data folder could not be opened"));
    if (!m_settings.keys.isComplete())
        return readyFuture<sync::SyncReport>(failure(ErrorKind::Unauthorised, "no key"));
    m_run = std::make_unique<sync::SyncRun>(*m_api, *m_cache, *m_serverClock, std::move(options));
    m_run->context().onProgress = [this](const sync::SyncProgress& progress) { announceProgress(progress); };
    m_run->context().onCommitted = [this] { announceChange(); };
    const auto future = m_run->start();
    onReady(future, this, [this](const Result<sync::SyncReport>& report) {
        if (report && !noteAttempt(*report))
            qCWarning(lcCache) << "the time of this sync could not be saved";
        if (report && report->error && report->error->kind == ErrorKind::Storage)
            beginAnewIfDamaged();
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
            completer.complete(store(*reading));
            Q_EMIT cacheChanged();
        });
    return completer.future();
}

Outcome SyncWorker::store(const PayLinkReading& reading)
{
    const auto merge = [&] { return m_cache->links.merge(reading, cache::ReadingSource::Details); };
    if (!m_run) {
        const auto merged = merge();
        return merged ? Outcome() : failure(merged.error());
    }
    // SQLite nests no transactions: what a run has open is closed together with this.
    const auto merged = m_run->context().batch().write(1, merge);
    return merged ? m_run->context().batch().flush() : failure(merged.error());
}

void SyncWorker::announceProgress(const sync::SyncProgress& progress)
{
    if (isDue(m_sinceProgress))
        Q_EMIT progressed(progress);
}

void SyncWorker::announceChange()
{
    if (isDue(m_sinceChange))
        Q_EMIT cacheChanged();
}

} // namespace desk::session

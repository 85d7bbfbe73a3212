#include "ui/editor/editorgateway.h"

#include "core/async/runon.h"
#include "core/cache/bulklog.h"
#include "core/cache/instancestore.h"
#include "core/cache/journal.h"
#include "core/cache/schema.h"
#include "core/domain/slug.h"

#include <QFile>

#include <algorithm>
#include <iterator>

namespace desk::ui {
namespace {

/// A shop that numbers one address more often than this has other troubles.
constexpr int kMostNumbers = 1000;
/// Far above any file of invoices.
constexpr qint64 kMostBytes = qint64{32} * 1024 * 1024;

} // namespace

/// Everything that lives on the thread.
class EditorWorker : public QObject
{
public:
    explicit EditorWorker(cache::DataFolder folder) : m_folder(std::move(folder)) {}

    Result<cache::Database*> cacheFile()
    {
        if (!m_cache) {
            auto opened =
                cache::Database::open(m_folder.cacheFile(), cache::OpenMode::ReadOnly, cache::cacheSteps());
            if (!opened)
                return failure(opened.error());
            m_cache = std::move(*opened);
        }
        return m_cache.get();
    }

    Result<cache::Database*> journal()
    {
        if (!m_journal) {
            auto opened = cache::Journal::open(m_folder.journalFile());
            if (!opened)
                return failure(opened.error());
            m_journal = std::move(*opened);
        }
        return &m_journal->database();
    }

    void close() { m_cache.reset(); }

private:
    cache::DataFolder m_folder;
    std::unique_ptr<cache::Database> m_cache;
    std::unique_ptr<cache::Journal> m_journal;
};

namespace {

/// Runs `function(cache::Database&)` on the worker, over the cache or the journal.
template <class Function>
auto over(EditorWorker* worker, Result<cache::Database*> (EditorWorker::*file)(), Function function)
{
    using Answer = std::invoke_result_t<Function&, cache::Database&>;
    return runOn(worker, [worker, file, function = std::move(function)]() mutable -> Answer {
        const auto database = (worker->*file)();
        if (!database)
            return failure(database.error());
        return function(**database);
    });
}

Result<std::vector<cache::CachedLink>> linksIn(cache::Database& database, const std::vector<LinkId>& ids)
{
    std::vector<cache::CachedLink> links;
    const cache::LinkStore store(database);
    for (const LinkId& id : ids) {
        auto link = store.find(id.text());
        if (!link)
            return failure(link.error());
        if (*link && (*link)->link.id == id) // a slug is no id
            links.push_back(std::move(**link));
    }
    return links;
}

Result<std::string> freeSlugIn(cache::Database& database, const std::string& slug)
{
    const cache::LinkStore store(database);
    std::string candidate = slug;
    for (int number = 2; number < kMostNumbers; ++number) {
        const auto link = store.find(candidate);
        if (!link)
            return failure(link.error());
        if (!*link)
            return candidate;
        candidate = numberedSlug(slug, number);
    }
    return failure(ErrorKind::Refused, "every numbered address is taken");
}

} // namespace

std::vector<Instance> activeOf(const std::vector<Instance>& all)
{
    std::vector<Instance> active;
    std::copy_if(all.begin(), all.end(), std::back_inserter(active),
        [](const Instance& instance) { return instance.status.is(InstanceStatus::Active); });
    return active;
}

EditorGateway::EditorGateway(cache::DataFolder folder, QObject* parent)
    : QObject(parent)
    , m_worker(new EditorWorker(std::move(folder)))
{
    m_thread.setObjectName(QStringLiteral("editor"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

EditorGateway::~EditorGateway()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<Result<std::vector<cache::CachedLink>>> EditorGateway::links(std::vector<LinkId> ids)
{
    return over(m_worker, &EditorWorker::cacheFile,
        [ids = std::move(ids)](cache::Database& database) { return linksIn(database, ids); });
}

QFuture<Result<std::vector<Instance>>> EditorGateway::instances()
{
    return over(
        m_worker, &EditorWorker::cacheFile, [](cache::Database& database) -> Result<std::vector<Instance>> {
            const auto all = cache::InstanceStore(database).all();
            if (!all)
                return failure(all.error());
            std::vector<Instance> instances;
            for (const cache::CachedInstance& cached : *all) {
                if (!cached.missingSince)
                    instances.push_back(cached.instance);
            }
            return instances;
        });
}

QFuture<Result<std::string>> EditorGateway::freeSlug(std::string slug)
{
    return over(m_worker, &EditorWorker::cacheFile,
        [slug = std::move(slug)](cache::Database& database) { return freeSlugIn(database, slug); });
}

QFuture<Result<TimeoutWhatIf>> EditorGateway::endedBy(
    InstanceId instance, std::optional<std::chrono::minutes> newDefault, Instant now)
{
    return over(m_worker, &EditorWorker::cacheFile,
        [instance = std::move(instance), newDefault, now](
            cache::Database& database) -> Result<TimeoutWhatIf> {
            const auto all = cache::LinkStore(database).all();
            if (!all)
                return failure(all.error());
            std::vector<PayLink> links;
            for (const cache::CachedLink& cached : *all) {
                if (!cached.missingSince)
                    links.push_back(cached.link);
            }
            return linksEndedBy(links, instance, newDefault, now);
        });
}

QFuture<Result<std::vector<BulkRow>>> EditorGateway::bulkRows(std::string runId)
{
    return over(m_worker, &EditorWorker::journal,
        [runId = std::move(runId)](cache::Database& journal) { return cache::BulkLog(journal).rows(runId); });
}

QFuture<Result<change::InvoiceSheet>> EditorGateway::invoices(
    const QString& path, const InstanceId& instance, const std::optional<change::InvoiceColumns>& columns)
{
    return runOn(m_worker, [path, instance, columns]() -> Result<change::InvoiceSheet> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
            return failure(ErrorKind::Invalid, "the file cannot be read");
        return change::readInvoiceSheet(file.readAll().toStdString(), instance, columns);
    });
}

QFuture<Result<void>> EditorGateway::keepDraft(cache::FormDraft draft)
{
    return over(m_worker, &EditorWorker::journal, [draft = std::move(draft)](cache::Database& journal) {
        return cache::DraftStore(journal).keep(draft);
    });
}

QFuture<Result<void>> EditorGateway::dropDraft(std::string key)
{
    return over(m_worker, &EditorWorker::journal,
        [key = std::move(key)](cache::Database& journal) { return cache::DraftStore(journal).drop(key); });
}

QFuture<Result<std::optional<cache::FormDraft>>> EditorGateway::draft(std::string key)
{
    return over(m_worker, &EditorWorker::journal,
        [key = std::move(key)](cache::Database& journal) { return cache::DraftStore(journal).find(key); });
}

QFuture<Result<std::vector<cache::FormDraft>>> EditorGateway::drafts()
{
    return over(m_worker, &EditorWorker::journal,
        [](cache::Database& journal) { return cache::DraftStore(journal).all(); });
}

void EditorGateway::reopen()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::QueuedConnection);
}

} // namespace desk::ui

#include "ui/link/linksheetgateway.h"

#include "core/async/runon.h"
#include "core/base/logging.h"
#include "core/cache/instancestore.h"
#include "core/cache/linkhistorystore.h"
#include "core/cache/schema.h"

namespace desk::ui {
namespace {

/// More than anybody reads; a link has a dozen.
constexpr int kMostEvents = 200;

std::string nameOf(cache::Database& database, const InstanceId& id)
{
    const auto instances = cache::InstanceStore(database).all();
    if (!instances)
        return {};
    for (const cache::CachedInstance& cached : *instances) {
        if (cached.instance.id == id)
            return cached.instance.name;
    }
    return {};
}

} // namespace

/// Everything that lives on the reader's thread.
class LinkSheetWorker : public QObject
{
public:
    explicit LinkSheetWorker(cache::DataFolder folder) : m_folder(std::move(folder)) {}

    Result<LinkSheetPtr> read(const LinkId& link, Instant now)
    {
        auto sheet = readCache(link, now);
        if (!sheet) {
            if (sheet.error().kind == ErrorKind::Storage)
                close();
            return failure(sheet.error());
        }
        readHistory(*sheet);
        return std::make_shared<const LinkSheet>(std::move(*sheet));
    }

    void close()
    {
        m_cache.reset();
        m_journal.reset();
    }

private:
    Result<LinkSheet> readCache(const LinkId& id, Instant now)
    {
        if (!m_cache) {
            auto opened =
                cache::Database::open(m_folder.cacheFile(), cache::OpenMode::ReadOnly, cache::cacheSteps());
            if (!opened)
                return failure(opened.error());
            m_cache = std::move(*opened);
        }
        auto cached = cache::LinkStore(*m_cache).find(id.text());
        if (!cached)
            return failure(cached.error());
        if (!*cached || (*cached)->link.id != id)
            return failure(ErrorKind::NotFound, "the link is not in the cache");
        LinkSheet sheet;
        sheet.cached = std::move(**cached);
        sheet.instanceName = nameOf(*m_cache, sheet.link().instanceId);
        sheet.metadata = namedTextsIn(sheet.link().metadata);
        const cache::LinkPayments payments(*m_cache);
        auto days = payments.byDay(id);
        const auto last = payments.lastAt(id);
        const auto pace = payments.paceSince(id, paceWindowStart(sheet.link(), now));
        if (!days || !last || !pace)
            return failure(!days ? days.error() : !last ? last.error() : pace.error());
        sheet.days = std::move(*days);
        sheet.lastPaymentAt = *last;
        sheet.pace = *pace;
        return sheet;
    }

    void readHistory(LinkSheet& sheet)
    {
        if (!m_journal) {
            auto opened = cache::Database::open(
                m_folder.journalFile(), cache::OpenMode::ReadOnly, cache::journalSteps());
            if (opened)
                m_journal = std::move(*opened);
        }
        std::vector<LinkEvent> events;
        if (m_journal) {
            auto read = cache::LinkHistoryStore(*m_journal).of(sheet.link().id, kMostEvents);
            if (read) {
                events = std::move(*read);
            } else {
                qCWarning(lcUi) << "the history was not read:" << read.error().detail.c_str();
                m_journal.reset();
            }
        }
        sheet.history = withCreation(std::move(events), sheet.link());
    }

    cache::DataFolder m_folder;
    std::unique_ptr<cache::Database> m_cache;
    std::unique_ptr<cache::Database> m_journal;
};

LinkSheetGateway::LinkSheetGateway(cache::DataFolder folder, QObject* parent)
    : QObject(parent)
    , m_worker(new LinkSheetWorker(std::move(folder)))
{
    m_thread.setObjectName(QStringLiteral("link-reader"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

LinkSheetGateway::~LinkSheetGateway()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<LinkSheetPtr>> LinkSheetGateway::read(const LinkId& link, Instant now)
{
    return runOn(m_worker, [worker = m_worker, link, now] { return worker->read(link, now); });
}

void LinkSheetGateway::reopen()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::QueuedConnection);
}

} // namespace desk::ui

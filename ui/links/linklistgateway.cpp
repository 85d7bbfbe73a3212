#include "ui/links/linklistgateway.h"

#include "core/async/runon.h"
#include "core/cache/schema.h"

namespace desk::ui {

namespace {

/// Links found by an order number; who wants more types more.
constexpr int kMostOrders = 500;

} // namespace

/// Everything that lives on the reader's thread.
class LinkListWorker : public QObject
{
public:
    explicit LinkListWorker(std::filesystem::path file) : m_file(std::move(file)) {}

    template <class Function>
    Result<LoadedLinksPtr> read(bool withTitles, Function function)
    {
        if (const Outcome opened = open(); !opened)
            return failure(opened.error());
        cache::LinkListReader reader(*m_database);
        Result<cache::LinkBatch> batch = function(reader);
        if (!batch) {
            close();
            return failure(batch.error());
        }
        auto loaded = std::make_shared<LoadedLinks>();
        loaded->batch = std::move(*batch);
        if (withTitles)
            loaded->titles = TextOrder(loaded->batch.links);
        return loaded;
    }

    Result<std::vector<std::int64_t>> linksWithOrder(const std::string& text)
    {
        if (const Outcome opened = open(); !opened)
            return failure(opened.error());
        auto found = cache::LinkListReader(*m_database).linksWithOrder(text, kMostOrders);
        if (!found)
            close();
        return found;
    }

    void close() { m_database.reset(); }

private:
    Outcome open()
    {
        if (m_database)
            return {};
        auto database = cache::Database::open(m_file, cache::OpenMode::ReadOnly, cache::cacheSteps());
        if (!database)
            return failure(database.error());
        m_database = std::move(*database);
        return {};
    }

    std::filesystem::path m_file;
    std::unique_ptr<cache::Database> m_database;
};

LinkListGateway::LinkListGateway(std::filesystem::path cacheFile, QObject* parent)
    : QObject(parent), m_newestSearch(std::make_shared<std::atomic<int>>(0)),
      m_worker(new LinkListWorker(std::move(cacheFile)))
{
    m_thread.setObjectName(QStringLiteral("links-reader"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

LinkListGateway::~LinkListGateway()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<LoadedLinksPtr>> LinkListGateway::newest(int count)
{
    return runOn(m_worker, [worker = m_worker, count] {
        return worker->read(true, [count](cache::LinkListReader& reader) { return reader.newest(count); });
    });
}

QFuture<Result<LoadedLinksPtr>> LinkListGateway::all()
{
    return runOn(m_worker,
        [worker = m_worker] { return worker->read(true, [](cache::LinkListReader& reader) { return reader.all(); }); });
}

QFuture<Result<LoadedLinksPtr>> LinkListGateway::changedSince(
    std::int64_t revision, const cache::PaymentsMark& mark)
{
    return runOn(m_worker, [worker = m_worker, revision, mark] {
        return worker->read(
            false, [&](cache::LinkListReader& reader) { return reader.changedSince(revision, mark); });
    });
}

QFuture<Result<std::vector<std::int64_t>>> LinkListGateway::linksWithOrder(const std::string& text)
{
    const int number = ++*m_newestSearch;
    return runOn(m_worker, [worker = m_worker, newest = m_newestSearch, number, text] {
        return *newest == number ? worker->linksWithOrder(text)
                                 : Result<std::vector<std::int64_t>>(failure(ErrorKind::Cancelled, "a newer search"));
    });
}

void LinkListGateway::reopen()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); }, Qt::QueuedConnection);
}

} // namespace desk::ui

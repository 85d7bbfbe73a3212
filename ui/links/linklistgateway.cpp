#include "ui/links/linklistgateway.h"

#include "core/async/runon.h"
#include "core/cache/schema.h"

namespace desk::ui {

namespace {

/// The name of the page in the journal.
constexpr std::string_view kViewsPage = "links";
/// Links found by an order number; who wants more types more.
constexpr int kMostOrders = 500;

} // namespace

/// Everything that lives on the reader's thread.
class LinkListWorker : public QObject
{
public:
    LinkListWorker(std::filesystem::path file, std::filesystem::path journal)
        : m_file(std::move(file))
        , m_journalFile(std::move(journal))
    {}

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

    /// `function` takes a ViewStore and returns a Result.
    template <class Function>
    auto withViews(Function function) -> decltype(function(std::declval<cache::ViewStore&>()))
    {
        if (!m_journal) {
            auto journal = cache::Database::open(m_journalFile, cache::OpenMode::ReadWrite,
                cache::journalSteps(), cache::Durability::Precious);
            if (!journal)
                return failure(journal.error());
            m_journal = std::move(*journal);
        }
        cache::ViewStore store(*m_journal);
        return function(store);
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
    std::filesystem::path m_journalFile;
    std::unique_ptr<cache::Database> m_database;
    std::unique_ptr<cache::Database> m_journal; ///< opened with the first use of views
};

LinkListGateway::LinkListGateway(
    std::filesystem::path cacheFile, std::filesystem::path journalFile, QObject* parent)
    : QObject(parent)
    , m_newestSearch(std::make_shared<std::atomic<int>>(0))
    , m_worker(new LinkListWorker(std::move(cacheFile), std::move(journalFile)))
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
    return runOn(m_worker, [worker = m_worker] {
        return worker->read(true, [](cache::LinkListReader& reader) { return reader.all(); });
    });
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
        return *newest == number
                 ? worker->linksWithOrder(text)
                 : Result<std::vector<std::int64_t>>(failure(ErrorKind::Cancelled, "a newer search"));
    });
}

QFuture<Result<std::vector<cache::SavedView>>> LinkListGateway::views()
{
    return runOn(m_worker, [worker = m_worker] {
        return worker->withViews([](cache::ViewStore& store) { return store.all(kViewsPage); });
    });
}

QFuture<Result<void>> LinkListGateway::putView(const cache::SavedView& view)
{
    return runOn(m_worker, [worker = m_worker, view] {
        return worker->withViews([&](cache::ViewStore& store) { return store.put(kViewsPage, view); });
    });
}

QFuture<Result<void>> LinkListGateway::renameView(const std::string& from, const std::string& to)
{
    return runOn(m_worker, [worker = m_worker, from, to] {
        return worker->withViews([&](cache::ViewStore& store) { return store.rename(kViewsPage, from, to); });
    });
}

QFuture<Result<void>> LinkListGateway::removeView(const std::string& name)
{
    return runOn(m_worker, [worker = m_worker, name] {
        return worker->withViews([&](cache::ViewStore& store) { return store.remove(kViewsPage, name); });
    });
}

void LinkListGateway::reopen()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::QueuedConnection);
}

} // namespace desk::ui

#include "ui/payments/paymentgateway.h"

#include "core/async/runon.h"
#include "core/cache/paymentlistreader.h"
#include "core/cache/paymentrowreader.h"
#include "core/cache/schema.h"

#include <optional>

namespace desk::ui {

/// Everything that lives on the reader's thread.
class PaymentWorker : public QObject
{
public:
    explicit PaymentWorker(std::filesystem::path file) : m_file(std::move(file)) {}

    /// Runs `function` on the open connection. After an error other than being cancelled it is opened anew.
    template <class Function>
    auto read(Function function) -> decltype(function(std::declval<PaymentWorker&>()))
    {
        if (const Outcome opened = open(); !opened)
            return failure(opened.error());
        auto result = function(*this);
        if (!result && result.error().kind != ErrorKind::Cancelled)
            close();
        return result;
    }

    cache::Database& database() { return *m_database; }
    cache::PaymentRowReader& rowReader() { return *m_rows; }

    int opening() const { return m_opening; } ///< how often a file was opened

    void close()
    {
        m_rows.reset(); // its statements go before the database
        m_database.reset();
    }

private:
    Outcome open()
    {
        if (m_database)
            return {};
        auto database = cache::Database::open(m_file, cache::OpenMode::ReadOnly, cache::cacheSteps());
        if (!database)
            return failure(database.error());
        m_database = std::move(*database);
        ++m_opening;
        Outcome prepared = cache::guarded([this]() -> Outcome {
            m_rows.emplace(*m_database);
            return {};
        });
        if (!prepared)
            close();
        return prepared;
    }

    std::filesystem::path m_file;
    std::unique_ptr<cache::Database> m_database;
    std::optional<cache::PaymentRowReader> m_rows;
    int m_opening = 0;
};

PaymentGateway::PaymentGateway(std::filesystem::path cacheFile, UiLanguage language, QObject* parent)
    : QObject(parent)
    , m_cells(language)
    , m_worker(new PaymentWorker(std::move(cacheFile)))
{
    m_thread.setObjectName(QStringLiteral("payments-reader"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

PaymentGateway::~PaymentGateway()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<LoadedPaymentsPtr>> PaymentGateway::list(
    const cache::PaymentQuery& query, const PaymentsBefore& before, const CancelToken& token)
{
    return runOn(m_worker, [worker = m_worker, query, before, token] {
        return worker->read([&](PaymentWorker& self) -> Result<LoadedPaymentsPtr> {
            // Another file may be another cache: nothing in it follows from a list of the one before.
            const bool isSameFile = before.list && before.opening == self.opening();
            auto list = cache::PaymentListReader(self.database())
                            .list(query, token, {before.query, isSameFile ? before.list.get() : nullptr});
            if (!list)
                return failure(list.error());
            auto loaded = std::make_shared<LoadedPayments>();
            loaded->list = std::make_shared<cache::PaymentList>(*std::move(list));
            loaded->opening = self.opening();
            if (before.list && before.query == query)
                loaded->diff = cache::diffOf(before.list->keys, loaded->list->keys);
            else
                loaded->diff.isInPlace = false;
            return LoadedPaymentsPtr(std::move(loaded));
        });
    });
}

QFuture<Result<cache::CountedStatuses>> PaymentGateway::tallies(
    const cache::PaymentQuery& query, const CancelToken& token)
{
    return runOn(m_worker, [worker = m_worker, query, token] {
        return worker->read([&](PaymentWorker& self) {
            return cache::PaymentListReader(self.database()).tallies(query, token);
        });
    });
}

QFuture<Result<ReadPaymentsPtr>> PaymentGateway::rows(PaymentKeys keys)
{
    return runOn(m_worker, [worker = m_worker, cells = m_cells, keys = std::move(keys)] {
        return worker->read([&](PaymentWorker& self) -> Result<ReadPaymentsPtr> {
            const auto rows = self.rowReader().rows(keys);
            if (!rows)
                return failure(rows.error());
            auto read = std::make_shared<std::vector<ReadPayment>>();
            read->reserve(rows->size());
            for (const cache::PaymentRow& row : *rows)
                read->push_back({row.key, cells.shown(row.row)});
            return read;
        });
    });
}

QFuture<Result<cache::Tally>> PaymentGateway::completed(PaymentKeys keys, const CancelToken& token)
{
    return runOn(m_worker, [worker = m_worker, keys = std::move(keys), token] {
        return worker->read([&](PaymentWorker& self) {
            return cache::PaymentListReader(self.database()).completed(keys, token);
        });
    });
}

QFuture<Result<QString>> PaymentGateway::text(
    PaymentKeys keys, std::function<QString(const ShownPayment&)> line)
{
    return runOn(
        m_worker, [worker = m_worker, cells = m_cells, keys = std::move(keys), line = std::move(line)] {
            return worker->read([&](PaymentWorker& self) -> Result<QString> {
                QString text;
                const Outcome read = self.rowReader().forEach(keys, [&](const cache::TransactionRow& row) {
                    text += line(cells.shown(row));
                    return true;
                });
                if (!read)
                    return failure(read.error());
                return text;
            });
        });
}

void PaymentGateway::reopen()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::QueuedConnection);
}

} // namespace desk::ui

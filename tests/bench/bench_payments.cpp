// The payments table at a million rows: its list, a jump of the scroll bar against repainting what is there (performance
// goal P7), opening it, a sync's news, and memory (P12).
//   bench_payments [PAYMENTS=1000000] [ROUNDS=40]
// Prints `name ours limit ratio`: milliseconds, medians; memory in MiB.
#include "core/cache/paymentlistreader.h"
#include "core/cache/paymentrowreader.h"
#include "tests/bench/benchline.h"
#include "tests/bench/payments.h"
#include "ui/common/theme.h"
#include "ui/payments/paymentsview.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::ui;

namespace {

double residentMebibytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

void print(const char* name, double ours, double limit)
{
    bench::printLine(name, ours, limit);
    std::fflush(stdout);
}

double medianOf(int rounds, const std::function<void(int)>& work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(1e3 * bench::secondsOf([&] { work(round); }));
    return bench::median(times);
}

template <class Condition>
void runUntil(Condition isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The reader alone, without a window.
void benchLists(cache::Database& database, int rounds)
{
    const cache::PaymentListReader reader(database);
    const auto read = [&](const cache::PaymentQuery& query) {
        return medianOf(std::max(3, rounds / 8), [&](int) { valueOf(reader.list(query)); });
    };
    print("list, newest first (40 ms)", read({}), 40);
    cache::PaymentQuery query;
    query.statuses.set(cache::placeOf(TransactionStatus::Failed));
    print("list, one status (60 ms)", read(query), 60);
    query = {};
    query.link = LinkId("link-7");
    print("list, one link (2 ms)", read(query), 2);
    query = {};
    query.order = cache::PaymentOrder::Amount;
    print("list, by amount (940 ms, SQL)", read(query), 940);
    query = {};
    query.text = "7431";
    print("list, a text (1500 ms)", read(query), 1500);
    const cache::PaymentList found = valueOf(reader.list(query));
    cache::PaymentQuery narrower = query;
    narrower.text = "74310";
    print("list, a letter more (60 ms)",
        medianOf(std::max(3, rounds / 8),
            [&](int) {
                valueOf(reader.list(narrower, {}, {query, &found}));
            }),
        60);

    const auto keys = valueOf(reader.list({})).keys;
    cache::PaymentRowReader rows(database);
    print("40 rows by key (0.5 ms)",
        medianOf(rounds,
            [&](int round) {
                const std::size_t from = (static_cast<std::size_t>(round) * 7919 * 40) % (keys.size() - 40);
                valueOf(rows.rows(std::span(keys).subspan(from, 40)));
            }),
        0.5);
}

class Table
{
public:
    explicit Table(const std::filesystem::path& file)
        : m_gateway(file, UiLanguage::English)
        , m_model(m_gateway)
        , m_view(UiLanguage::English)
    {
        m_view.setPayments(&m_model);
        m_view.resize(1280, 1200); // 30 rows and more
        m_view.show();
        m_model.setQuery({});
        runUntil([this] { return hasRows(); });
        paint();
    }

    /// What the event loop would do until the frame stands: repaint() of a dirty viewport is one frame.
    void paint() { m_view.viewport()->repaint(); }

    bool hasRows() const
    {
        if (!m_model.isLoaded() || m_model.isReading() || m_model.rowCount() == 0)
            return false;
        const std::vector<int> rows = m_view.visibleRows();
        return std::all_of(
            rows.begin(), rows.end(), [this](int row) { return m_model.paymentAt(row) != nullptr; });
    }

    void jump(int round)
    {
        QScrollBar* bar = m_view.verticalScrollBar();
        bar->setValue(
            static_cast<int>((static_cast<qint64>(round + 1) * 7919 * 36 * 101) % (bar->maximum() + 1)));
    }

    /// From the scroll bar to the frame with its rows; whatever is painted on the way counts.
    void jumpAndRead(int round)
    {
        jump(round);
        runUntil([this] { return hasRows(); });
        paint();
    }

    void takeNews()
    {
        bool isTaken = false;
        const auto connection =
            QObject::connect(&m_model, &PaymentTableModel::listChanged, [&isTaken] { isTaken = true; });
        m_model.refresh();
        runUntil([&] { return isTaken; });
        QObject::disconnect(connection);
        m_view.verticalScrollBar()->setValue(0);
        runUntil([this] { return hasRows(); });
        paint();
    }

private:
    PaymentGateway m_gateway;
    PaymentTableModel m_model;
    PaymentsView m_view;
};

int run(std::int64_t payments, int rounds)
{
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "cache.db";
    ShopCache shop(file);
    succeed(cache::TransactionStore(shop.database()).beginBulkLoad());
    bench::fillShop(shop, payments);
    std::printf("%-34s %9s %9s %6s   (%lld payments)\n", "name", "ours", "limit", "ratio",
        static_cast<long long>(payments));
    benchLists(shop.database(), rounds);

    const double before = residentMebibytes();
    double opened = 0;
    std::unique_ptr<Table> table;
    opened = 1e3 * bench::secondsOf([&] { table = std::make_unique<Table>(file); });
    const double memory = residentMebibytes() - before;
    const double floor = medianOf(rounds, [&](int) { table->paint(); });
    std::printf("%-34s %9.3f\n", "repaint floor", floor);
    print("open, first rows painted", opened, 100 + 5 * floor);
    print("P7 scroll jump, the next frame",
        medianOf(rounds,
            [&](int round) {
                table->jump(round);
                table->paint();
            }),
        1.3 * floor);
    print("P7 scroll jump, rows read, painted",
        medianOf(rounds, [&](int round) { table->jumpAndRead(round + 1000); }), 1.3 * floor);
    int next = 0;
    print("sync of 20 rows, painted",
        medianOf(std::max(3, rounds / 8),
            [&](int) {
                std::vector<Transaction> page;
                for (int at = 0; at < 20; ++at) {
                    page.push_back(bench::paymentAt(payments + next, payments, 1000));
                    ++next;
                }
                shop.write(page);
                table->takeNews();
            }),
        200);
    print("P12 memory of list and table, MiB", memory, 24);
    print("P12 memory of the process, MiB", residentMebibytes(), 100);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeMode::Light);
    const std::int64_t payments = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 40;
    return run(std::max<std::int64_t>(payments, 1000), std::max(rounds, 3));
}

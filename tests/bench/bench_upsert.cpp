// Writing payments into the cache, against `sqlite3 .import` of the same rows in the same run.
//   bench_upsert [PAYMENTS=200000] [ROUNDS=3]
// Prints one line per measurement: name, ours, limit (seconds, medians), their ratio and its goal; and one for the
// ratio of the processor time of both, which other work on the machine disturbs less.
#include "core/cache/linkstore.h"
#include "core/cache/schema.h"
#include "core/cache/totalsstore.h"
#include "core/cache/transactionstore.h"
#include "tests/bench/benchline.h"

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

#ifndef _WIN32
#include <sys/resource.h>
#endif

using namespace desk;
using namespace desk::cache;

namespace {

constexpr std::int64_t kLinks = 10'000;
constexpr std::int64_t kPageSize = 100;
constexpr std::int64_t kPagesPerTransaction = 100;

enum class IdShape { Number, Uuid };

struct Cost {
    double seconds = 0;
    double processor = 0; ///< seconds, of this process and its children

    Cost& operator+=(Cost other)
    {
        seconds += other.seconds;
        processor += other.processor;
        return *this;
    }
};

double processorSeconds()
{
    double sum = 0;
#ifndef _WIN32
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        struct rusage usage {};
        ::getrusage(who, &usage);
        for (const timeval& time : {usage.ru_utime, usage.ru_stime})
            sum += double(time.tv_sec) + double(time.tv_usec) / 1e6;
    }
#endif
    return sum;
}

template <class Function>
Cost costOf(Function function)
{
    const double processor = processorSeconds();
    const auto start = std::chrono::steady_clock::now();
    function();
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    return {elapsed.count(), processorSeconds() - processor};
}

template <class T>
T take(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

std::string uuidFrom(std::uint64_t seed)
{
    char text[37];
    const std::uint64_t a = mixed(seed * 2 + 1);
    const std::uint64_t b = mixed(seed * 2 + 2);
    std::snprintf(text, sizeof text, "%08x-%04x-4%03x-%04x-%012llx", unsigned(a >> 32U),
        unsigned(a >> 16U) & 0xFFFFU, unsigned(a) & 0xFFFU, (unsigned(b >> 48U) & 0x3FFFU) | 0x8000U,
        static_cast<unsigned long long>(b & 0xFFFFFFFFFFFFULL));
    return text;
}

/// Payment `index` of `total`, newest first, from its index alone. Three years of a shop whose links sell in turns.
Transaction paymentAt(std::int64_t index, std::int64_t total, IdShape shape)
{
    const std::uint64_t dice = mixed(std::uint64_t(index));
    Transaction row;
    row.id = TransactionId(
        shape == IdShape::Number ? std::to_string(total - index) : uuidFrom(std::uint64_t(index)));
    row.linkId = LinkId(uuidFrom(1'000'000'000 + dice % kLinks));
    const TransactionStatus status = dice % 10 < 7 ? TransactionStatus::Completed
                                   : dice % 10 < 9 ? TransactionStatus::Failed
                                                   : TransactionStatus::Refused;
    row.status = {status, std::string(wordFor(status))};
    row.amount = Money::fromCentimes(std::int64_t(dice % 5'000'000));
    constexpr std::int64_t kThreeYears = 3LL * 365 * 86'400'000;
    row.createdAt = fromMilliseconds(1'780'000'000'000 - index * kThreeYears / total);
    row.updatedAt = *row.createdAt + std::chrono::seconds(90);
    row.orderNumber = "ORD-" + std::to_string(10'000'000 + total - index);
    row.gatewayOrderId = uuidFrom(dice).substr(0, 20);
    row.approvalCode = status == TransactionStatus::Completed ? std::to_string(100'000 + dice % 900'000) : "";
    row.gatewayMessage = status == TransactionStatus::Completed ? "" : "Refused by the bank";
    row.method = "online";
    row.environment = "production";
    row.payerName = "Payer " + std::to_string(dice % 50'000);
    row.payerEmail = "payer" + std::to_string(dice % 50'000) + "@example.test";
    row.payerPhone = "+2135550" + std::to_string(dice % 100'000);
    return row;
}

std::vector<Transaction> pageAt(std::int64_t first, std::int64_t total, IdShape shape)
{
    std::vector<Transaction> page;
    for (std::int64_t index = first; index < std::min(first + kPageSize, total); ++index)
        page.push_back(paymentAt(index, total, shape));
    return page;
}

void writeCsv(const std::string& file, std::int64_t total, IdShape shape)
{
    std::ofstream out(file);
    for (std::int64_t index = 0; index < total; ++index) {
        const Transaction row = paymentAt(index, total, shape);
        out << row.id.text() << ',' << row.linkId.text() << ',' << row.status.raw() << ','
            << row.amount->centimes() << ',' << toMilliseconds(*row.createdAt) << ','
            << toMilliseconds(*row.updatedAt) << ',' << row.orderNumber << ',' << row.gatewayOrderId << ','
            << row.approvalCode << ',' << row.gatewayMessage << ',' << row.method << ',' << row.environment
            << ',' << row.payerName << ',' << row.payerEmail << ',' << row.payerPhone << '\n';
    }
}

void removeDatabase(const std::string& file)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(file + suffix);
}

/// The limit: a table that holds the same rows and finds them by id.
Cost importCost(const std::string& folder, IdShape shape, const char* indexes)
{
    const std::string file = folder + "/import.db";
    removeDatabase(file);
    const std::string command =
        "sqlite3 '" + file
        + "' 'PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;' 'CREATE TABLE transactions (id "
        + (shape == IdShape::Number ? "INTEGER" : "TEXT")
        + " PRIMARY KEY, link_id TEXT, status TEXT, amount INTEGER, created_at INTEGER, updated_at INTEGER,"
          " order_number TEXT, gateway_order_id TEXT, approval_code TEXT, gateway_message TEXT, method TEXT,"
          " environment TEXT, payer_name TEXT, payer_email TEXT, payer_phone TEXT);' '.import --csv "
        + folder + "/rows.csv transactions' '" + indexes + "' > /dev/null";
    return costOf([&command] {
        if (std::system(command.c_str()) != 0)
            throw std::runtime_error("sqlite3 .import failed");
    });
}

struct OurCosts {
    Cost rows;    ///< writing the rows with their roll-ups, opening and closing the file
    Cost indexes; ///< building the secondary indexes afterwards
};

/// Makes the pages outside of the measured time, as a parser would have them ready.
OurCosts upsertCost(const std::string& file, std::int64_t total, IdShape shape, bool isFirst)
{
    OurCosts costs;
    std::unique_ptr<Database> database;
    std::unique_ptr<TransactionStore> store;
    costs.rows += costOf([&] {
        database = take(Database::open(file, OpenMode::ReadWrite, cacheSteps()));
        store = std::make_unique<TransactionStore>(*database);
        if (isFirst)
            take(store->beginBulkLoad());
    });
    std::optional<WriteTransaction> transaction;
    for (std::int64_t first = 0; first < total; first += kPageSize) {
        const std::vector<Transaction> page = pageAt(first, total, shape);
        costs.rows += costOf([&] {
            if (!transaction)
                transaction.emplace(*database);
            take(store->write(page, {}));
            if ((first / kPageSize + 1) % kPagesPerTransaction == 0 || first + kPageSize >= total) {
                transaction->commit();
                transaction.reset();
            }
        });
    }
    if (isFirst)
        costs.indexes = costOf([&] { take(store->endBulkLoad()); });
    costs.rows += costOf([&] {
        store.reset();
        database.reset();
    });
    return costs;
}

/// The links are there before their payments, as in a sync.
void writeLinks(const std::string& file)
{
    const auto database = take(Database::open(file, OpenMode::ReadWrite, cacheSteps()));
    LinkStore links(*database);
    WriteTransaction transaction(*database);
    for (std::uint64_t number = 0; number < kLinks; ++number) {
        PayLinkReading reading;
        reading.id = LinkId(uuidFrom(1'000'000'000 + number));
        reading.instanceId = InstanceId("instance-" + std::to_string(number % 3));
        reading.mode = OpenEnum<LinkMode>(static_cast<LinkMode>(number % 3), "mode");
        reading.title = "Link " + std::to_string(number);
        take(links.merge(reading, ReadingSource::ListItem));
    }
    transaction.commit();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

class Report
{
public:
    void add(const std::string& name, Cost ours, Cost limit, double goal)
    {
        auto line = std::find_if(
            m_lines.begin(), m_lines.end(), [&](const Line& known) { return known.name == name; });
        if (line == m_lines.end())
            line = m_lines.insert(m_lines.end(), Line{name, goal, {}, {}, {}});
        line->ours.push_back(ours.seconds);
        line->limit.push_back(limit.seconds);
        line->processorRatio.push_back(limit.processor > 0 ? ours.processor / limit.processor : 0);
    }

    void print() const
    {
        for (const Line& line : m_lines) {
            bench::printLine(line.name.c_str(), median(line.ours), median(line.limit), line.goal);
            bench::printLine((line.name + " (cpu)").c_str(), median(line.processorRatio), 1, line.goal);
        }
    }

private:
    struct Line {
        std::string name;
        double goal;
        std::vector<double> ours, limit, processorRatio;
    };
    std::vector<Line> m_lines;
};

void measure(std::int64_t total, IdShape shape, const std::string& name, Report& report)
{
    const QTemporaryDir scratch;
    const std::string folder = scratch.path().toStdString();
    const std::string file = folder + "/cache.db";
    writeCsv(folder + "/rows.csv", total, shape);
    writeLinks(file);
    const Cost import = importCost(folder, shape, "");
    const Cost importAndIndex = importCost(folder, shape,
        "CREATE INDEX a ON transactions(created_at); CREATE INDEX b ON transactions(link_id, created_at);"
        " CREATE INDEX c ON transactions(status, created_at);");
    const OurCosts first = upsertCost(file, total, shape, true);
    const OurCosts again = upsertCost(file, total, shape, false);
    report.add(name + ", first, rows", first.rows, import, 0.60);
    report.add(name + ", first, with indexes", Cost(first.rows) += first.indexes, importAndIndex, 0.60);
    report.add(name + ", again, unchanged", again.rows, import, 0.30);

    const auto database = take(Database::open(file, OpenMode::ReadOnly, cacheSteps()));
    const TotalsStore totals(*database);
    take(totals.daily({}, {}));
    const Cost daily = costOf([&totals] { take(totals.daily({}, {})); });
    report.add("totals by day, 3 years", daily, Cost{0.002, 0.002}, 1.0);
    if (take(totals.disagreements()) != 0)
        throw std::runtime_error("roll-ups differ from their rows");
}

} // namespace

int main(int argc, char** argv)
{
    const std::int64_t total = argc > 1 ? std::atoll(argv[1]) : 200'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    try {
        Report report;
        for (int round = 0; round < rounds; ++round) {
            measure(total, IdShape::Number, "upsert, number ids", report);
            measure(total, IdShape::Uuid, "upsert, uuid ids", report);
        }
        report.print();
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return 1;
    }
    return 0;
}

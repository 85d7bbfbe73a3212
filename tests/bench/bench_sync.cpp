// A first sync over loopback against what a shell makes of the same pages (performance goals P1, P1b), a second one
// with nothing changed (P2), and how long the window is kept waiting meanwhile (P3).
//   bench_sync [PAYMENTS=200000] [LINKS=10000] [ROUNDS=3]
// Prints one line per measurement: name, ours, limit, their ratio and its goal; seconds of wall time are medians of
// interleaved rounds. P1 has a second line in seconds of processor time, which other work on the machine disturbs less. The server and every measured client are processes of their own.
#include "app/desktop/desktop.h"
#include "core/async/onready.h"
#include "tests/bench/benchline.h"
#include "tests/bench/replayshop.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <stdexcept>

using namespace desk;

namespace {

constexpr int kInFlight = 6;
constexpr std::chrono::milliseconds kLatency{20};
/// The rows of the latency comparison: enough for the line, not the disk, to decide.
constexpr std::int64_t kPaymentsBehindLatency = 60'000;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Lateness of a timer that should fire every millisecond: what the window's thread is kept from.
class StallMeter
{
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_late.push_back(std::max(0.0, static_cast<double>(m_since.nsecsElapsed()) / 1e6 - kEvery));
            m_since.start();
        });
        m_since.start();
        m_timer.start(kEvery);
    }
    double percentile(double share)
    {
        std::sort(m_late.begin(), m_late.end());
        const auto last = static_cast<double>(m_late.size()) - 1;
        return m_late.empty() ? 0 : m_late[static_cast<std::size_t>(share * last)];
    }

private:
    static constexpr int kEvery = 1;
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_late;
};

session::SessionSettings settingsFor(const char* folder, const char* base)
{
    session::SessionSettings settings;
    settings.folder = cache::DataFolder::named(folder, "bench").value();
    settings.baseUrl = base;
    settings.keys = {Secret("key"), Secret("secret")};
    return settings;
}

/// `seconds requests transactions p99 max` on standard output.
void tell(const sync::SyncReport& report, StallMeter& meter)
{
    if (!report.complete || !report.warnings.empty()) {
        std::fprintf(stderr, "%s\n", report.error ? report.error->detail.c_str() : "the sync was not clean");
        QCoreApplication::exit(1);
        return;
    }
    std::printf("%.4f %lld %lld %.3f %.3f\n", report.seconds, static_cast<long long>(report.requests),
        static_cast<long long>(report.transactions), meter.percentile(0.99), meter.percentile(1));
    QCoreApplication::quit();
}

int runSync(int argc, char** argv, const char* folder, const char* base)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    session::Session session(settingsFor(folder, base), clock);
    StallMeter meter;
    QObject::connect(&session, &session::Session::syncFinished, &session,
        [&meter](const sync::SyncReport& report) { tell(report, meter); });
    onReady(session.open(), &session, [&session](const Outcome& opened) {
        if (opened)
            session.synchronise();
        else
            QCoreApplication::exit(1);
    });
    return QCoreApplication::exec();
}

/// The same with the window open, which shows each change as it comes.
int runWindow(int argc, char** argv, const char* folder, const char* base)
{
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::ThemeMode::Light);
    desktop::DesktopSettings settings;
    settings.session = settingsFor(folder, base);
    settings.remembersWindow = false;
    desktop::Desktop desktop(std::move(settings));
    std::unique_ptr<StallMeter> meter;
    QObject::connect(&desktop.session(), &session::Session::syncStarted, &desktop.window(),
        [&meter] { meter = std::make_unique<StallMeter>(); }); // the first paint is another bench
    QObject::connect(&desktop.session(), &session::Session::syncFinished, &desktop.window(),
        [&meter](const sync::SyncReport& report) { tell(report, *meter); });
    desktop.start([](const Error&) { QCoreApplication::exit(1); });
    return QApplication::exec();
}

/// An idle event loop for a second: what this machine does to any thread.
int runIdle(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    StallMeter meter;
    QTimer::singleShot(1'000, &application, [&meter] {
        sync::SyncReport report;
        report.complete = true;
        tell(report, meter);
    });
    return QCoreApplication::exec();
}

[[noreturn]] void runServer(std::int64_t payments, std::int64_t links, std::chrono::milliseconds latency)
{
    bench::ReplayServer server(bench::ReplayShop(payments, links).answers(), latency);
    std::printf("%d\n", int{server.listen()});
    std::fflush(stdout);
    server.serve();
}

/// Of all children that ended.
double processorSeconds()
{
    struct rusage usage {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    double sum = 0;
    for (const timeval& time : {usage.ru_utime, usage.ru_stime})
        sum += static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    return sum;
}

struct Run {
    double wall = 0; ///< seconds of the whole process
    double processor = 0;
    double seconds = 0;
    double requests = 0;
    double transactions = 0;
    double lateP99 = 0; ///< milliseconds
    double lateMax = 0;
};

class Bench
{
public:
    Bench(QString program, std::int64_t payments, std::int64_t links, std::chrono::milliseconds latency)
        : m_program(std::move(program))
        , m_shop(payments, links)
        , m_payments(payments)
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(m_program, {QStringLiteral("--serve"), QString::number(payments),
                                      QString::number(links), QString::number(latency.count())});
        if (!m_server.waitForReadyRead(600'000))
            throw std::runtime_error("the server did not start");
        m_host = "http://127.0.0.1:" + m_server.readLine().trimmed().toStdString();
        writeUrls();
        m_shop.writeCsv(path("rows.csv"));
    }
    ~Bench()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    Run idle() { return run({QStringLiteral("--idle")}); }
    Run sync(int folder) { return client("--sync", folder); }
    Run syncBehindAWindow(int folder) { return client("--window", folder); }

    double curl()
    {
        return shell("curl --silent --show-error --no-progress-meter --fail --parallel --parallel-max "
                     + std::to_string(kInFlight) + " --config '" + path("urls") + "'");
    }
    /// Rows that lie ready as CSV: the shell is spared the reading of JSON.
    double import()
    {
        const std::string file = path("import.db");
        for (const char* suffix : {"", "-wal", "-shm"})
            std::filesystem::remove(file + suffix);
        return shell("sqlite3 '" + file + "' 'PRAGMA journal_mode = WAL' 'PRAGMA synchronous = NORMAL'"
                     + " 'CREATE TABLE transactions (" + bench::kCsvColumns + ")' '.import --csv "
                     + path("rows.csv")
                     + " transactions' 'CREATE INDEX a ON transactions(created_at); CREATE INDEX b ON "
                       "transactions(link_id,"
                       " created_at)' \"CREATE INDEX c ON transactions(created_at) WHERE status IN "
                       "('pending', 'processing')\"");
    }

private:
    std::string path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }

    void writeUrls()
    {
        std::filesystem::create_directory(path("pages"));
        std::ofstream out(path("urls"));
        int number = 0;
        for (const std::string& page : m_shop.pagesOfAFirstSync())
            out << "url = \"" << m_host << page << "\"\noutput = \"" << path("pages") << '/' << ++number
                << "\"\n";
    }

    static double shell(const std::string& command)
    {
        QElapsedTimer timer;
        timer.start();
        if (std::system((command + " > /dev/null").c_str()) != 0)
            throw std::runtime_error("failed: " + command);
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }

    Run client(const char* mode, int folder)
    {
        const QString data = m_folder.filePath(QStringLiteral("data-%1").arg(folder));
        const Run result =
            run({QLatin1String(mode), data, QString::fromStdString(m_host + bench::kReplayBase)});
        if (result.requests > 20 && static_cast<std::int64_t>(result.transactions) != m_payments)
            throw std::runtime_error("not every payment was read");
        return result;
    }

    Run run(const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer timer;
        timer.start();
        const double processor = processorSeconds();
        process.start(m_program, arguments);
        if (!process.waitForFinished(600'000) || process.exitCode() != 0)
            throw std::runtime_error("a run failed");
        Run result;
        result.wall = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        result.processor = processorSeconds() - processor;
        const QByteArray words = process.readAllStandardOutput();
        if (std::sscanf(words.constData(), "%lf %lf %lf %lf %lf", &result.seconds, &result.requests,
                &result.transactions, &result.lateP99, &result.lateMax)
            != 5)
            throw std::runtime_error("a run said nothing");
        return result;
    }

    QString m_program;
    QTemporaryDir m_folder;
    QProcess m_server;
    std::string m_host;
    bench::ReplayShop m_shop;
    std::int64_t m_payments;
};

void compareOnLoopback(const QString& program, std::int64_t payments, std::int64_t links, int rounds)
{
    Bench bench(program, payments, links, {});
    std::vector<double> first, firstCpu, shell, shellCpu, again, share, requests, p99, longest, idle;
    for (int round = 0; round < rounds; ++round) {
        const double before = processorSeconds();
        const double curl = bench.curl();
        shell.push_back(curl + bench.import());
        shellCpu.push_back(processorSeconds() - before);
        const Run whole = bench.sync(round);
        first.push_back(whole.wall);
        firstCpu.push_back(whole.processor);
        const Run same = bench.sync(round);
        again.push_back(same.seconds);
        share.push_back(same.seconds / whole.seconds);
        requests.push_back(same.requests);
        idle.push_back(bench.idle().lateP99);
        const Run window = bench.syncBehindAWindow(rounds + round);
        p99.push_back(window.lateP99);
        longest.push_back(window.lateMax);
    }
    std::printf("%lld payments, %lld links, loopback; an idle loop is late by %.2f ms (p99)\n",
        static_cast<long long>(payments), static_cast<long long>(links), median(idle));
    bench::printLine("P1 first sync, against the shell", median(first), median(shell), 0.5);
    bench::printLine("P1 the same in processor time", median(firstCpu), median(shellCpu), 0.5);
    bench::printLine("P2 nothing changed, requests", median(requests), 10, 1);
    bench::printLine("P2 nothing changed, of the first", median(share), 0.01, 1);
    bench::printLine("P3 window late, p99 (ms)", median(p99), 2, 1);
    bench::printLine("P3 window late, longest (ms)", median(longest), 16, 1);
}

void compareBehindLatency(const QString& program, std::int64_t payments, std::int64_t links, int rounds)
{
    Bench bench(program, payments, links, kLatency);
    std::vector<double> ours, curl;
    for (int round = 0; round < rounds; ++round) {
        curl.push_back(bench.curl());
        ours.push_back(bench.sync(round).wall);
    }
    std::printf("%lld payments, %lld links, %d ms of latency\n", static_cast<long long>(payments),
        static_cast<long long>(links), static_cast<int>(kLatency.count()));
    bench::printLine("P1b first sync, against curl alone", median(ours), median(curl), 1.1);
}

} // namespace

int main(int argc, char** argv)
{
    const QByteArrayView mode = argc > 1 ? argv[1] : "";
    try {
        if (mode == "--serve" && argc > 4)
            runServer(
                std::atoll(argv[2]), std::atoll(argv[3]), std::chrono::milliseconds{std::atoi(argv[4])});
        if (mode == "--sync" && argc > 3)
            return runSync(argc, argv, argv[2], argv[3]);
        if (mode == "--window" && argc > 3)
            return runWindow(argc, argv, argv[2], argv[3]);
        if (mode == "--idle")
            return runIdle(argc, argv);
        const QCoreApplication application(argc, argv);
        const std::int64_t payments = std::max<std::int64_t>(argc > 1 ? std::atoll(argv[1]) : 200'000, 100);
        const std::int64_t links = std::max<std::int64_t>(argc > 2 ? std::atoll(argv[2]) : 10'000, 3);
        const int rounds = std::max(argc > 3 ? std::atoi(argv[3]) : 3, 1);
        const QString program = QCoreApplication::applicationFilePath();
        compareOnLoopback(program, payments, links, rounds);
        compareBehindLatency(program, std::min(payments, kPaymentsBehindLatency),
            std::min<std::int64_t>(links, 3'000), rounds);
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return 1;
    }
    return 0;
}

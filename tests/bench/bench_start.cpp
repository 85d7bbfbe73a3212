// From main() to the first painted frame with rows, against a bare QMainWindow in the same run (performance goal
// P8). The program starts itself again for every measurement, so that nothing is warm but the disk.
//   bench_start [LINKS=100000] [ROUNDS=9]
// Prints `name ours limit ratio`: milliseconds, medians; memory in MiB.
#include "app/desktop/desktop.h"
#include "core/cache/linkstore.h"
#include "core/cache/schema.h"
#include "tests/bench/benchline.h"
#include "tests/ui/linkfixture.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

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

/// Reports when a widget was painted for the first time with what `isReady` asks for.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget* watched, std::function<bool()> isReady, std::function<void()> report)
        : m_isReady(std::move(isReady))
        , m_report(std::move(report))
    {
        watched->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_isDone && m_isReady()) {
            m_isDone = true;
            QTimer::singleShot(0, this, m_report); // after the frame
        }
        return false;
    }

private:
    std::function<bool()> m_isReady;
    std::function<void()> m_report;
    bool m_isDone = false;
};

int runBare(int argc, char** argv, const QElapsedTimer& timer)
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto* label = new QLabel(QStringLiteral("bare"));
    window.setCentralWidget(label);
    window.resize(1280, 800);
    const FirstPaint first(
        label, [] { return true; },
        [&timer] {
            std::printf(
                "%.3f 0 %.1f\n", static_cast<double>(timer.nsecsElapsed()) / 1e6, residentMebibytes());
            QCoreApplication::quit();
        });
    window.show();
    return QApplication::exec();
}

int runOurs(int argc, char** argv, const QElapsedTimer& timer, const char* folder)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeMode::Light);
    desktop::DesktopSettings settings;
    settings.session.folder = cache::DataFolder::named(folder, "bench").value();
    settings.session.baseUrl = "http://127.0.0.1:1/api/v2/mytpe-pay";
    desktop::Desktop desktop(std::move(settings));
    auto* view = desktop.window().findChild<LinksView*>();
    double painted = 0;
    const auto hasRows = [view] { return view->links()->rowCount() > 0; };
    const FirstPaint first(
        view->viewport(), hasRows, [&] { painted = static_cast<double>(timer.nsecsElapsed()) / 1e6; });
    QObject::connect(&desktop.links(), &LinksController::wholeListShown, &desktop.window(), [&] {
        QTimer::singleShot(0, &desktop.window(), [&] {
            std::printf("%.3f %.3f %.1f\n", painted, static_cast<double>(timer.nsecsElapsed()) / 1e6,
                residentMebibytes());
            QCoreApplication::quit();
        });
    });
    desktop.window().show(); // without a session: the network is another matter
    return QApplication::exec();
}

void fillCache(const QString& root, int links)
{
    const auto folder = cache::DataFolder::named(root.toStdString(), "bench").value();
    if (!folder.prepare())
        throw std::runtime_error("no folder");
    auto database =
        cache::Database::open(folder.cacheFile(), cache::OpenMode::ReadWrite, cache::cacheSteps()).value();
    cache::LinkStore store(*database);
    std::mt19937 random(1);
    cache::WriteTransaction transaction(*database);
    for (int at = 0; at < links; ++at) {
        const auto sample =
            testing::randomLink(random, "d5bb42f0-3a50-4c78-aba6-" + std::to_string(100'000'000'000 + at));
        PayLinkReading reading;
        reading.id = LinkId(sample.id);
        reading.instanceId = InstanceId("instance-" + std::to_string(sample.row.instanceKey));
        reading.title = sample.title;
        reading.slug = sample.slug;
        reading.url = "https://pay.test/pay/" + sample.slug;
        reading.amountKind = OpenEnum<AmountKind>(*sample.row.amountKind, "a");
        reading.mode = OpenEnum<LinkMode>(*sample.row.mode, "m");
        reading.status = OpenEnum<LinkStatus>(static_cast<LinkStatus>(random() % 4), "s");
        reading.price = Money::fromCentimes(sample.row.price == cache::kAbsent ? 0 : sample.row.price);
        reading.collected = Money::fromCentimes(sample.row.collected);
        reading.maxPayments = 20;
        reading.paidCount = sample.row.paidCount;
        reading.effectiveTimeout = std::chrono::minutes(2880);
        reading.createdAt = fromMilliseconds(sample.row.createdAt);
        if (!sample.fields.empty())
            reading.customFields = std::vector<CustomField>{{"udf1", "Invoice Number", sample.fields}};
        reading.isComplete = true;
        if (!store.merge(reading, cache::ReadingSource::Details))
            throw std::runtime_error("no row");
    }
    transaction.commit();
}

struct Cost {
    std::vector<double> first, whole, memory;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measure(const QString& program, const QStringList& arguments, Cost& cost)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        throw std::runtime_error("a run did not end");
    const QList<QByteArray> numbers = process.readAllStandardOutput().simplified().split(' ');
    if (numbers.size() != 3)
        throw std::runtime_error("a run said nothing");
    cost.first.push_back(numbers[0].toDouble());
    cost.whole.push_back(numbers[1].toDouble());
    cost.memory.push_back(numbers[2].toDouble());
}

void print(const char* name, double ours, double limit)
{
    bench::printLine(name, ours, limit);
}

int compare(const QString& program, int links, int rounds)
{
    const QTemporaryDir root;
    fillCache(root.path(), links);
    Cost bare, ours;
    for (int round = 0; round < rounds; ++round) { // interleaved, so that both meet the same disturbance
        measure(program, {QStringLiteral("--bare")}, bare);
        measure(program, {QStringLiteral("--ours"), root.path()}, ours);
    }
    const double floor = median(bare.first);
    std::printf("%-28s %9s %9s %6s   (%d links; bare window %.1f ms, %.1f MiB)\n", "name", "ours", "limit",
        "ratio", links, floor, median(bare.memory));
    print("P8 first paint with rows", median(ours.first), 1.5 * floor);
    print("P8 all rows there", median(ours.whole), 5 * floor);
    print("P8 memory", median(ours.memory), 2 * median(bare.memory));
    print("P12 memory, table open", median(ours.memory), 100);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer timer;
    timer.start();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QByteArrayView mode = argc > 1 ? argv[1] : "";
    if (mode == "--bare")
        return runBare(argc, argv, timer);
    if (mode == "--ours" && argc > 2)
        return runOurs(argc, argv, timer, argv[2]);
    const QCoreApplication application(argc, argv);
    const int links = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 9;
    return compare(QCoreApplication::applicationFilePath(), std::max(links, 1), std::max(rounds, 1));
}

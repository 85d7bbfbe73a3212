#include "app/desktop/headlessrun.h"

#include "core/async/runon.h"
#include "core/cache/schema.h"
#include "core/report/exportrun.h"
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QPixmap>

#include <cstdio>

namespace desk::desktop {
namespace {

constexpr std::chrono::minutes kLimit{2};
// The exit codes of the command line.
constexpr int kOffline = 4;
constexpr int kIncomplete = 6;
constexpr int kStorage = 7;

std::string utf8(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

void say(const std::string& line)
{
    std::puts(line.c_str());
}

} // namespace

HeadlessRun::HeadlessRun(Desktop& desktop, std::filesystem::path outputDir)
    : m_desktop(desktop)
    , m_outputDir(std::move(outputDir))
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
        [this] { fail("The demonstration took too long and was stopped; try again.", kOffline); });
}

HeadlessRun::~HeadlessRun()
{
    m_thread.quit();
    m_thread.wait();
}

void HeadlessRun::start()
{
    std::error_code code;
    std::filesystem::create_directories(m_outputDir, code);
    if (code) {
        fail("`" + utf8(m_outputDir) + "` cannot be made: " + code.message() + ".", kStorage);
        return;
    }
    connect(&m_desktop.session(), &session::Session::syncFinished, this, &HeadlessRun::syncEnded);
    connect(&m_desktop.links(), &ui::LinksController::upToDate, this, [this] {
        if (std::exchange(m_isSynced, false))
            takePicture();
    });
    m_limit.start(kLimit);
    m_desktop.start([this](const Error& error) {
        fail("The demonstration's data folder could not be used (" + error.detail + ").", kStorage);
    });
}

void HeadlessRun::syncEnded(const sync::SyncReport& report)
{
    if (m_isDone)
        return;
    if (report.error || !report.complete) {
        const QString why = report.error ? ui::ErrorText::headline(*report.error) : QString();
        fail("The first synchronisation did not finish. " + why.toStdString(), kIncomplete);
        return;
    }
    say("A made-up shop was opened on this computer and synchronised: " + std::to_string(report.links)
        + " links and " + std::to_string(report.transactions) + " payments of "
        + std::to_string(report.instances) + " instances, " + std::to_string(report.requests) + " requests.");
    m_isDone = true;
    m_isSynced = true; // the table takes the news in next
}

void HeadlessRun::takePicture()
{
    const auto file = m_outputDir / "links.png";
    const QPixmap picture = m_desktop.window().grab();
    if (!picture.save(QString::fromStdString(utf8(file)), "PNG")) {
        fail("`" + utf8(file) + "` could not be written: check the folder and the free space.", kStorage);
        return;
    }
    say("Wrote " + utf8(file) + ": the window, " + std::to_string(picture.width()) + " x "
        + std::to_string(picture.height()) + " pixels.");
    writeTable();
}

void HeadlessRun::writeTable()
{
    const auto file = m_outputDir / "transactions.csv";
    const auto cacheFile = m_desktop.session().folder().cacheFile();
    const auto write = [file, cacheFile]() -> Result<report::ExportSummary> {
        const auto database =
            cache::Database::open(cacheFile, cache::OpenMode::ReadOnly, cache::cacheSteps());
        if (!database)
            return failure(database.error());
        return report::exportToFile({}, database->get(), file);
    };
    onReady(runOn(&m_worker, write), this, [this, file](const Result<report::ExportSummary>& written) {
        if (!written) {
            fail("`" + utf8(file) + "` could not be written (" + written.error().detail + ").", kStorage);
            return;
        }
        say("Wrote " + utf8(file) + ": " + std::to_string(written->rows)
            + " payments, read back and compared; " + written->collected.toDecimal() + " DZD collected.");
        QCoreApplication::exit(0);
    });
}

void HeadlessRun::fail(const std::string& sentence, int code)
{
    std::fprintf(stderr, "paylink-desk: %s\n", sentence.c_str());
    // From start() the event loop does not run yet.
    QMetaObject::invokeMethod(
        qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}

} // namespace desk::desktop

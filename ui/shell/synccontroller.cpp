#include "ui/shell/synccontroller.h"

#include "core/base/localcodes.h"
#include "ui/shell/syncbar.h"

namespace desk::ui {
namespace {

constexpr std::chrono::minutes kSyncInterval{5};
/// The age on screen moves in whole minutes.
constexpr std::chrono::seconds kAgeTick{20};

} // namespace

SyncController::SyncController(SyncBar& bar, session::Session& session, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_session(session)
{
    connect(&bar, &SyncBar::synchroniseRequested, this, &SyncController::synchronise);
    connect(&bar, &SyncBar::cancelRequested, &session, &session::Session::cancelSync);
    connect(&session, &session::Session::syncStarted, this, &SyncController::runStarted);
    connect(&session, &session::Session::syncFinished, this, &SyncController::runFinished);
    connect(&session, &session::Session::syncProgressed, this, [this](const sync::SyncProgress& progress) {
        m_status.progress = progress;
        m_bar.showStatus(m_status, m_session.serverClock().now());
    });
    m_everyFewMinutes.setInterval(kSyncInterval);
    connect(&m_everyFewMinutes, &QTimer::timeout, this, &SyncController::synchronise);
    m_ageTimer.setInterval(kAgeTick);
    connect(&m_ageTimer, &QTimer::timeout, this,
        [this] { m_bar.showStatus(m_status, m_session.serverClock().now()); });
    m_ageTimer.start();
    bar.showStatus(m_status, session.serverClock().now()); // it may show another account's
}

void SyncController::start()
{
    m_isStarted = true;
    beginInterval();
    synchronise();
}

void SyncController::setInterval(std::optional<std::chrono::seconds> interval)
{
    m_synchronisesByItself = interval.has_value();
    if (interval)
        m_everyFewMinutes.setInterval(*interval);
    beginInterval();
}

void SyncController::beginInterval()
{
    if (m_isStarted && m_synchronisesByItself && !m_waitsForPerson)
        m_everyFewMinutes.start();
    else
        m_everyFewMinutes.stop();
}

void SyncController::synchronise()
{
    m_session.synchronise();
}

void SyncController::setLastSync(std::optional<Instant> at)
{
    // What a run just said is newer than what the cache was found to say.
    if (at && (!m_status.lastSyncAt || *at > *m_status.lastSyncAt)) {
        m_status.lastSyncAt = at;
        announce();
    }
}

void SyncController::noteRequest(const std::optional<Error>& error)
{
    const auto connection = connectionAfter(error);
    if (connection && *connection != m_status.connection) {
        m_status.connection = *connection;
        announce();
    }
}

void SyncController::runStarted()
{
    m_status.isSyncing = true;
    m_status.progress.reset();
    announce();
}

void SyncController::runFinished(const sync::SyncReport& report)
{
    m_status.isSyncing = false;
    m_status.progress.reset();
    m_status.lastError = report.error;
    m_status.warnings = report.warnings;
    if (report.complete)
        m_status.lastSyncAt = m_session.serverClock().now();
    m_status.connection = connectionAfter(report.error).value_or(m_status.connection);
    m_waitsForPerson =
        report.error && (report.error->kind == ErrorKind::Unauthorised || isSentAway(*report.error));
    beginInterval();
    announce();
}

void SyncController::announce()
{
    m_bar.showStatus(m_status, m_session.serverClock().now());
    Q_EMIT statusChanged(m_status);
}

} // namespace desk::ui

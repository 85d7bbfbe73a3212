// SyncController: joins the bar with a session: when to synchronise, and what is known about the network.
#pragma once

#include "core/session/session.h"
#include "ui/common/syncstatus.h"

#include <QObject>
#include <QTimer>

namespace desk::ui {

class SyncBar;

class SyncController : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the controller.
    SyncController(SyncBar& bar, session::Session& session, QObject* parent = nullptr);

    const SyncStatus& status() const { return m_status; }

    /// The session is open: synchronises at once, and once in each interval from then on.
    void start();
    /// Five minutes unless set otherwise; nullopt: only when asked.
    void setInterval(std::optional<std::chrono::seconds> interval);
    /// A person wishes it: also with keys that were refused, after which nothing goes by itself.
    void synchronise();
    void setLastSync(std::optional<Instant> at);
    /// A single request ended so; nullopt for well.
    void noteRequest(const std::optional<Error>& error);

Q_SIGNALS:
    void statusChanged(const desk::ui::SyncStatus& status);

private:
    void runStarted();
    void runFinished(const sync::SyncReport& report);
    void announce();
    void beginInterval();

    SyncBar& m_bar;
    session::Session& m_session;
    SyncStatus m_status;
    QTimer m_everyFewMinutes;
    bool m_isStarted = false;
    bool m_synchronisesByItself = true;
    /// There is no key, it was refused, or the server sends away: only a person can say what is right now.
    bool m_waitsForPerson = false;
    QTimer m_ageTimer;
};

} // namespace desk::ui

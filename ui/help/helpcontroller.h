// HelpController: joins the help page with the session, the log and the files.
#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/help/helpgateway.h"
#include "ui/help/helppage.h"

#include <functional>

namespace desk::ui {

class HelpController : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive the controller.
    HelpController(HelpPage& page, LogTableModel& log, std::shared_ptr<LogRing> ring, HelpGateway& gateway,
        session::Session& session, const Clock& clock, UiLanguage language);

    /// What only the running program knows goes into each report here; nothing personal.
    void setFacts(std::function<void(session::Diagnostics&)> add) { m_addFacts = std::move(add); }
    /// As its button does; offline nothing is dropped, unless `evenOffline`.
    void rebuild(bool evenOffline);

private:
    void readEarlierLog();
    void makeReport();
    void showReport(session::Diagnostics report);
    void check();
    void showCheck(const Result<cache::CacheCheck>& check);

    void showRebuilt(const Result<sync::SyncReport>& report);
    void askToEmpty();

    HelpPage& m_page;
    LogTableModel& m_log;
    std::shared_ptr<LogRing> m_ring;
    HelpGateway& m_gateway;
    session::Session& m_session;
    const Clock& m_clock;
    UiLanguage m_language;
    std::function<void(session::Diagnostics&)> m_addFacts;
    std::function<void()> m_outcomeAction;
};

} // namespace desk::ui

// HelpController: joins the help page with the session, the log and the files.
#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/help/helpgateway.h"
#include "ui/help/helppage.h"

#include <deque>
#include <functional>

namespace desk::ui {

/// What a report says of the running program; the caller puts in nothing personal.
using DescribedSettings = std::vector<std::pair<std::string, std::string>>;

class HelpController : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive the controller. `describe` is asked for each report.
    HelpController(HelpPage& page, LogTableModel& log, std::shared_ptr<LogRing> ring, HelpGateway& gateway,
        session::Session& session, const Clock& clock, UiLanguage language);

    void setSettings(std::function<DescribedSettings()> describe) { m_describe = std::move(describe); }
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
    std::function<DescribedSettings()> m_describe;
    std::deque<session::SyncFacts> m_syncs; ///< the last ones of this run
    std::function<void()> m_outcomeAction;
};

} // namespace desk::ui

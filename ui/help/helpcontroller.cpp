#include "ui/help/helpcontroller.h"

#include "core/async/onready.h"
#include "ui/common/errortext.h"
#include "ui/help/confirmdialog.h"
#include "ui/help/reportdialog.h"

namespace desk::ui {

HelpController::HelpController(HelpPage& page, LogTableModel& log, std::shared_ptr<LogRing> ring,
    HelpGateway& gateway, session::Session& session, const Clock& clock, UiLanguage language)
    : m_page(page)
    , m_log(log)
    , m_ring(std::move(ring))
    , m_gateway(gateway)
    , m_session(session)
    , m_clock(clock)
    , m_language(language)
{
    connect(page.log(), &LogView::shownFirst, this, &HelpController::readEarlierLog);
    connect(&page, &HelpPage::reportRequested, this, &HelpController::makeReport);
    connect(&page, &HelpPage::checkRequested, this, &HelpController::check);
    connect(&page, &HelpPage::rebuildRequested, this, [this] { rebuild(false); });
    connect(&page, &HelpPage::outcomeActionTriggered, this, [this] {
        if (m_outcomeAction)
            m_outcomeAction();
    });
}

void HelpController::readEarlierLog()
{
    const auto mine = m_ring->since(0);
    const Instant first = mine.empty() ? m_clock.now() : mine.front().at;
    onReady(m_gateway.earlierLog(first, kLogRingSize), this,
        [this](const Result<std::vector<LogEntry>>& earlier) {
            if (earlier)
                m_log.addEarlier(*earlier);
            m_log.update();
        });
}

void HelpController::makeReport()
{
    m_page.setBusy(HelpPage::Task::Report);
    onReady(m_gateway.diagnose(m_clock.now()), this, [this](const Result<session::Diagnostics>& report) {
        m_page.setBusy(HelpPage::Task::None);
        if (report)
            showReport(*report);
    });
}

void HelpController::showReport(session::Diagnostics report)
{
    if (m_addFacts)
        m_addFacts(report);
    auto lines = m_ring->since(0);
    if (lines.size() > session::kDiagnosedLines)
        lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(session::kDiagnosedLines));
    report.log = std::move(lines);
    auto* dialog = new ReportDialog(QString::fromStdString(textOf(report)), m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpController::check()
{
    m_page.setBusy(HelpPage::Task::Check);
    m_page.setOutcome(Tone::Neutral, {});
    onReady(m_gateway.checkCache(), this, [this](const Result<cache::CacheCheck>& check) {
        m_page.setBusy(HelpPage::Task::None);
        showCheck(check);
    });
}

void HelpController::showCheck(const Result<cache::CacheCheck>& check)
{
    m_outcomeAction = nullptr;
    if (!check) {
        m_page.setOutcome(Tone::Alarm, ErrorText::headline(check.error()));
    } else if (!check->journal.isSound) {
        m_page.setOutcome(
            Tone::Alarm, tr("The journal is damaged. Keep a copy of journal.db before anything else, "
                            "then ask for help with the report."));
    } else if (!check->cache.isSound) {
        m_outcomeAction = [this] { rebuild(false); };
        m_page.setOutcome(Tone::Caution,
            tr("The copy of links and payments is damaged. Nothing is lost: it can be read from MyTPE anew."),
            tr("Rebuild"));
    } else if (check->cache.isNewer() || check->journal.isNewer()) {
        m_page.setOutcome(
            Tone::Caution, tr("A newer version of Paylink Desk made this data: update the program."));
    } else if (!check->cache.exists) {
        m_page.setOutcome(Tone::Neutral, tr("Nothing was synchronised yet, so there is nothing to check."));
    } else {
        const QLocale locale = localeFor(m_language);
        m_page.setOutcome(Tone::Good, tr("Everything is sound: links %1, payments %2, and all sums agree.")
                                          .arg(locale.toString(static_cast<qlonglong>(check->links)),
                                              locale.toString(static_cast<qlonglong>(check->transactions))));
    }
}

void HelpController::rebuild(bool evenOffline)
{
    m_page.setBusy(HelpPage::Task::Rebuild);
    m_page.setOutcome(Tone::Accent, tr("MyTPE is asked first; only when it answers is the copy dropped."));
    if (evenOffline)
        m_page.setOutcome(Tone::Accent, tr("The copy is dropped and read anew as soon as MyTPE answers."));
    onReady(m_session.rebuildCache(evenOffline), this, [this](const Result<sync::SyncReport>& report) {
        m_page.setBusy(HelpPage::Task::None);
        showRebuilt(report);
    });
}

void HelpController::showRebuilt(const Result<sync::SyncReport>& report)
{
    m_outcomeAction = nullptr;
    if (report && report->complete) {
        const QLocale locale = localeFor(m_language);
        m_page.setOutcome(Tone::Good, tr("Read anew: links %1, payments %2.")
                                          .arg(locale.toString(static_cast<qlonglong>(report->links)),
                                              locale.toString(static_cast<qlonglong>(report->transactions))));
    } else if (report) {
        m_page.setOutcome(Tone::Caution, tr("Not everything could be read yet; the next synchronisation goes "
                                            "on. The old copy is kept beside "
                                            "until then."));
    } else if (report.error().kind == ErrorKind::Refused) {
        m_page.setOutcome(Tone::Neutral, tr("A synchronisation is running: try again when it has ended."));
    } else if (report.error().kind == ErrorKind::Storage) {
        m_page.setOutcome(Tone::Alarm, tr("The copy could not be put aside: another program has it open, or "
                                          "the disk refuses. Nothing was "
                                          "changed."));
    } else {
        m_outcomeAction = [this] { askToEmpty(); };
        m_page.setOutcome(Tone::Caution,
            tr("Nothing was dropped, because MyTPE did not answer: %1")
                .arg(ErrorText::headline(report.error())),
            tr("Drop it all the same…"));
    }
}

/// Offline, an empty table is all there is until the server answers: that has to be meant.
void HelpController::askToEmpty()
{
    //: Typed by a person who really wants to empty the tables; in capitals, one word
    const QString word = tr("EMPTY");
    auto* dialog =
        new ConfirmDialog({tr("Drop the copy without MyTPE"),
                              tr("Links and payments will be gone from this computer until MyTPE answers "
                                 "again. Drafts, saved views and the history of exports stay."),
                              tr("Drop the copy"), word},
            m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this] { rebuild(true); });
    dialog->open();
}

} // namespace desk::ui

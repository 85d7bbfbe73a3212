#include "ui/link/linkpanelcontroller.h"

#include "core/async/onready.h"
#include "core/domain/inactivity.h"
#include "ui/common/errortext.h"
#include "ui/common/utf8.h"
#include "ui/link/linkpaymentlist.h"
#include "ui/links/countdown.h"
#include "ui/links/linkcommands.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

#include <array>

namespace desk::ui {
namespace {

/// Between two readings of one link during a synchronisation: so many times as long as the last one took.
constexpr int kPauseFactor = 3;

} // namespace

LinkPanelController::LinkPanelController(
    LinkPanel& panel, session::Session& session, UiLanguage language, QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_session(session)
    , m_language(language)
    , m_gateway(session.folder())
    , m_payments(new LinkPaymentList(session.folder().cacheFile(), language))
{
    panel.addPayments(m_payments);
    connect(m_payments, &LinkPaymentList::recheckRequested, this, &LinkPanelController::recheck);
    connect(m_payments, &LinkPaymentList::closeRequested, &panel, &LinkPanel::closeRequested);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LinkPanelController::read);
    m_ticker.setSingleShot(true);
    connect(&m_ticker, &QTimer::timeout, this, &LinkPanelController::tick);
    connect(&panel, &LinkPanel::refreshRequested, this, &LinkPanelController::refresh);
    connect(&panel, &LinkPanel::copyRequested, this, &LinkPanelController::copyUrl);
    connect(&panel, &LinkPanel::openRequested, this, &LinkPanelController::openUrl);
    connect(&session, &session::Session::cacheChanged, this, [this] {
        if (!m_pause.isActive())
            read();
        if (!m_link.isEmpty())
            m_payments->refresh();
    });
    connect(&session, &session::Session::cacheReplaced, this, &LinkPanelController::reopen);
    connect(&session, &session::Session::syncFinished, this, [this](const sync::SyncReport& report) {
        if (report.error && report.error->kind == ErrorKind::Storage)
            reopen(); // a damaged file is replaced by a new one
    });
}

void LinkPanelController::followLens(const PrivacyLens& lens)
{
    m_payments->followLens(lens);
}

void LinkPanelController::show(const LinkId& link)
{
    if (link == m_link)
        return;
    leave();
    m_link = link;
    m_panel.setNotice({});
    m_payments->showLink(link);
    read();
    refresh();
}

void LinkPanelController::reopen()
{
    m_gateway.reopen();
    m_payments->reopen();
}

void LinkPanelController::recheck(const TransactionId& payment)
{
    m_payments->setRechecking(payment);
    onReady(m_session.recheckPayment(payment), this, [this, payment](const Result<Transaction>& outcome) {
        m_payments->endRechecking(payment, outcome);
        Q_EMIT requestEnded(outcome ? std::nullopt : std::optional(outcome.error()));
    });
}

void LinkPanelController::leave()
{
    m_refreshing.reset();
    m_panel.setRefreshing(false);
    m_ticker.stop();
    m_link = {};
    m_sheet.reset();
}

void LinkPanelController::read()
{
    if (m_link.isEmpty())
        return;
    m_readAgain = m_isReading;
    if (m_isReading)
        return;
    m_pause.stop();
    m_isReading = true;
    m_sinceAsked.start();
    onReady(m_gateway.read(m_link, m_session.serverClock().now()), this,
        [this](const Result<LinkSheetPtr>& sheet) { take(sheet); });
}

void LinkPanelController::take(const Result<LinkSheetPtr>& sheet)
{
    m_isReading = false;
    const bool isAsked = sheet && (*sheet)->link().id == m_link;
    if (m_readAgain && !isAsked) {
        read(); // another link is asked for
        return;
    }
    if (m_readAgain) // something changed meanwhile; a link of a million payments is not read without a pause
        m_pause.start(std::chrono::milliseconds{m_sinceAsked.elapsed() * kPauseFactor});
    if (m_link.isEmpty())
        return;
    if (!sheet) {
        if (sheet.error().kind == ErrorKind::NotFound)
            m_panel.setNotice(tr("This link is no longer known here."));
        else if (!m_sheet)
            m_panel.setNotice(ErrorText::headline(sheet.error()));
        return;
    }
    if ((*sheet)->link().id != m_link) {
        read();
        return;
    }
    m_sheet = *sheet;
    m_panel.setSheet(*m_sheet, m_session.serverClock().now());
    Q_EMIT shown(oneLine(m_sheet->link().title));
    tick();
}

void LinkPanelController::refresh()
{
    if (m_link.isEmpty() || m_refreshing)
        return;
    m_refreshing = std::make_unique<CancelScope>();
    m_panel.setRefreshing(true);
    onReady(m_session.refreshLinkPayments(m_link, m_refreshing->token()), this,
        [this, link = m_link](const Result<void>& outcome) {
            if (link == m_link && m_refreshing)
                refreshed(outcome);
        });
}

void LinkPanelController::refreshed(const Result<void>& outcome)
{
    m_refreshing.reset();
    m_panel.setRefreshing(false);
    if (outcome || outcome.error().kind == ErrorKind::NotFound) {
        m_panel.setNotice({}); // of one that is gone the header tells, from the cache
    } else if (outcome.error().kind != ErrorKind::Cancelled) {
        //: %1 says what is wrong: "MyTPE cannot be reached"
        m_panel.setNotice(tr("Not read again: %1. Shown is what was known before.")
                              .arg(ErrorText::headline(outcome.error())));
    }
    Q_EMIT requestEnded(outcome ? std::nullopt : std::optional(outcome.error()));
}

/// Countdowns, and the ages in words, as seldom as they move.
void LinkPanelController::tick()
{
    m_ticker.stop();
    if (!m_sheet)
        return;
    const Instant now = m_session.serverClock().now();
    m_panel.setTime(*m_sheet, now);
    Milliseconds next = std::chrono::minutes{1};
    if (const auto deadline = deadlineOf(m_sheet->link())) {
        const std::array deadlines{deadline->earliest};
        next = tickInterval(deadlines, now).value_or(next);
    }
    m_ticker.start(next);
}

void LinkPanelController::copyUrl()
{
    if (!m_sheet || m_sheet->link().url.empty())
        return;
    const QString url = oneLine(m_sheet->link().url);
    QGuiApplication::clipboard()->setText(url);
    // A clipboard may refuse: only what can be read back was copied.
    if (QGuiApplication::clipboard()->text() == url)
        m_panel.confirmCopied();
}

void LinkPanelController::openUrl()
{
    if (!m_sheet)
        return;
    const QString url = oneLine(m_sheet->link().url);
    if (isWebPage(url))
        QDesktopServices::openUrl(QUrl(url, QUrl::StrictMode));
}

} // namespace desk::ui

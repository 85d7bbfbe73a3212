// PaymentsController: joins the payments page, its model and a session.
#pragma once

#include "core/session/session.h"
#include "ui/payments/paymentspage.h"

#include <QObject>
#include <QTimer>

namespace desk::ui {

/// Reads nothing before the page is first shown.
class PaymentsController : public QObject
{
    Q_OBJECT
public:
    /// All three outlive the controller.
    PaymentsController(
        PaymentsPage& page, PaymentTableModel& model, session::Session& session, QObject* parent = nullptr);

    /// The session is open: the file is there, and may be another than before.
    void sessionOpened();
    void sessionFailed(const Error& error);

    /// From a total, a link, a saved view: the order stays as the person had it.
    void showPayments(const cache::PaymentQuery& query);
    void showPaymentsOf(const LinkId& link);

Q_SIGNALS:
    void synchroniseRequested();
    /// The page should come to the front.
    void pageRequested();
    /// A person asks for the link of a payment.
    void linkRequested(const desk::LinkId& link);

private:
    void pageShown();
    void cacheChanged();
    void takeQuery(const cache::PaymentQuery& query);
    void listChanged();
    void showFacts();
    void sumSelection();

    PaymentsPage& m_page;
    PaymentTableModel& m_model;
    session::Session& m_session;
    QTimer m_selectionTimer; ///< several changes of the selection are added up once
    std::unique_ptr<CancelScope> m_summing;
    std::int64_t m_selected = 0;
    std::optional<cache::Tally> m_selectedSum;
    std::optional<Error> m_readError;
    bool m_isOpen = false;
    bool m_isAsked = false; ///< the page was shown at least once
    bool m_isStale = false; ///< the cache changed while the page was hidden
};

} // namespace desk::ui

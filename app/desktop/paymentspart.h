// PaymentsPart: the payments page with all it needs, put together.
#pragma once

#include "ui/payments/paymentscontroller.h"

class QSettings;

namespace desk::desktop {

class PaymentsPart
{
public:
    /// The session outlives it; whoever shows the page owns that.
    PaymentsPart(session::Session& session, ui::UiLanguage language);

    ui::PaymentsPage* page() const { return m_page; }
    ui::PaymentsController& controller() { return m_controller; }

    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

private:
    ui::PaymentGateway m_gateway;
    ui::PaymentTableModel m_model;
    ui::PaymentsPage* m_page;
    ui::PaymentsController m_controller;
};

} // namespace desk::desktop

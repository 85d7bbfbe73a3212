#include "app/desktop/paymentspart.h"

#include <QSettings>

namespace desk::desktop {
namespace {

QString columnsKey()
{
    return QStringLiteral("payments/columns");
}

} // namespace

PaymentsPart::PaymentsPart(session::Session& session, ui::UiLanguage language)
    : m_gateway(session.folder().cacheFile(), language), m_model(m_gateway),
      m_page(new ui::PaymentsPage(&m_model, language)), m_controller(*m_page, m_model, session)
{
}

void PaymentsPart::saveTo(QSettings& settings) const
{
    settings.setValue(columnsKey(), m_page->view()->columnState());
}

void PaymentsPart::restoreFrom(const QSettings& settings)
{
    m_page->view()->restoreColumns(settings.value(columnsKey()).toStringList());
}

} // namespace desk::desktop

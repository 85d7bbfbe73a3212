#include "app/desktop/paymentspart.h"

#include "ui/shell/latepage.h"

#include <QSettings>

namespace desk::desktop {
namespace {

QString columnsKey()
{
    return QStringLiteral("payments/columns");
}

} // namespace

struct PaymentsPart::Parts {
    Parts(session::Session& session, ui::UiLanguage language)
        : gateway(session.folder().cacheFile(), language)
        , model(gateway)
        , page(new ui::PaymentsPage(&model, session.serverClock(), language))
        , controller(*page, model, session)
    {}

    ui::PaymentGateway gateway;
    ui::PaymentTableModel model;
    ui::PaymentsPage* page; ///< owned by the window
    ui::PaymentsController controller;
};

PaymentsPart::PaymentsPart(session::Session& session, ui::UiLanguage language)
    : m_session(session)
    , m_language(language)
    , m_page(new ui::LatePage([this] { return make(); }))
{}

PaymentsPart::~PaymentsPart() = default;

QWidget* PaymentsPart::page() const
{
    return m_page;
}

QWidget* PaymentsPart::make()
{
    m_parts = std::make_unique<Parts>(m_session, m_language);
    if (m_lens)
        m_parts->model.setMasksPayers(m_lens->isOn());
    if (m_finder)
        m_parts->page->filters()->setLinkFinder(m_finder);
    if (m_columns)
        m_parts->page->view()->restoreColumns(*m_columns);
    ui::PaymentsController& controller = m_parts->controller;
    connect(&controller, &ui::PaymentsController::synchroniseRequested, this,
        &PaymentsPart::synchroniseRequested);
    connect(&controller, &ui::PaymentsController::pageRequested, this, &PaymentsPart::pageRequested);
    connect(&controller, &ui::PaymentsController::linkRequested, this, &PaymentsPart::linkRequested);
    if (m_failure)
        controller.sessionFailed(*m_failure);
    else if (m_isOpen)
        controller.sessionOpened();
    return m_parts->page;
}

ui::PaymentsController& PaymentsPart::controller()
{
    m_page->make();
    return m_parts->controller;
}

void PaymentsPart::followLens(const ui::PrivacyLens& lens)
{
    m_lens = &lens;
    connect(&lens, &ui::PrivacyLens::changed, this, [this](bool isOn) {
        if (m_parts)
            m_parts->model.setMasksPayers(isOn);
    });
    if (m_parts)
        m_parts->model.setMasksPayers(lens.isOn());
}

void PaymentsPart::sessionOpened()
{
    m_isOpen = true;
    if (m_parts)
        m_parts->controller.sessionOpened();
}

void PaymentsPart::sessionFailed(const Error& error)
{
    m_failure = error;
    if (m_parts)
        m_parts->controller.sessionFailed(error);
}

void PaymentsPart::saveTo(QSettings& settings) const
{
    if (m_parts)
        settings.setValue(columnsKey(), m_parts->page->view()->columnState());
}

void PaymentsPart::restoreFrom(const QSettings& settings)
{
    m_columns = settings.value(columnsKey()).toStringList();
}

} // namespace desk::desktop

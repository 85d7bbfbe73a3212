#include "ui/headoffice/officecontroller.h"

#include "core/async/onready.h"
#include "core/base/logging.h"

namespace desk::ui {
namespace {

constexpr std::chrono::minutes kReadEvery{1};

} // namespace

OfficeController::OfficeController(OfficePage& page, OfficeGateway& gateway, const Clock& clock)
    : m_page(page)
    , m_gateway(gateway)
    , m_clock(clock)
{
    m_timer.setInterval(kReadEvery);
    connect(&m_timer, &QTimer::timeout, this, &OfficeController::read);
    connect(&page, &OfficePage::readingRequested, this, [this] {
        m_timer.start();
        read();
    });
    connect(&page, &OfficePage::left, &m_timer, &QTimer::stop);
}

void OfficeController::refresh()
{
    if (m_timer.isActive())
        read();
}

void OfficeController::read()
{
    m_readAgain = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    onReady(m_gateway.read(m_clock.now()), this,
        [this](const Result<report::HeadOffice>& office) { take(office); });
}

void OfficeController::take(const Result<report::HeadOffice>& office)
{
    m_isReading = false;
    if (office) {
        m_page.setOffice(*office);
    } else {
        qCWarning(lcUi) << "the accounts could not be read:" << office.error().detail.c_str();
        m_page.setTrouble(office.error());
    }
    if (m_readAgain)
        read();
}

} // namespace desk::ui

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
    if (m_page.part() == OfficePage::Part::Links)
        onReady(m_gateway.readLinks(), this, [this](const Result<LoadedOfficeLinksPtr>& loaded) {
            if (loaded)
                m_page.links()->setLinks(std::move((*loaded)->links), std::move((*loaded)->titles));
            ended(loaded ? std::nullopt : std::optional(loaded.error()));
        });
    else
        onReady(m_gateway.readTotals(m_clock.now()), this, [this](const Result<report::HeadOffice>& office) {
            if (office)
                m_page.totals()->setOffice(*office);
            ended(office ? std::nullopt : std::optional(office.error()));
        });
}

void OfficeController::ended(const std::optional<Error>& error)
{
    m_isReading = false;
    if (error)
        qCWarning(lcUi) << "the accounts could not be read:" << error->detail.c_str();
    m_page.setTrouble(error);
    if (m_readAgain)
        read();
}

} // namespace desk::ui

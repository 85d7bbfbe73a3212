// OfficeController: joins the page of all accounts with their files.
#pragma once

#include "core/base/clock.h"
#include "ui/headoffice/officegateway.h"
#include "ui/headoffice/officepage.h"

#include <QObject>
#include <QTimer>

namespace desk::ui {

/// While the page is seen, the part in front is read every minute; one reading at a time.
class OfficeController : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive the controller.
    OfficeController(OfficePage& page, OfficeGateway& gateway, const Clock& clock);

    /// Something was written: read again, where the page is seen.
    void refresh();

private:
    void read();
    void ended(const std::optional<Error>& error);

    OfficePage& m_page;
    OfficeGateway& m_gateway;
    const Clock& m_clock;
    QTimer m_timer;
    bool m_isReading = false;
    bool m_readAgain = false;
};

} // namespace desk::ui

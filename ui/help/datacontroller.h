// DataController: joins the page of stored places with the files.
#pragma once

#include "core/base/clock.h"
#include "ui/help/datapage.h"
#include "ui/help/helpgateway.h"
#include "ui/help/logtablemodel.h"

#include <QObject>

#include <functional>

namespace desk::ui {

class DataController : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive the controller.
    DataController(DataPage& page, HelpGateway& gateway, LogTableModel& log, const Clock& clock);

    void read();

Q_SIGNALS:
    /// The copy of the open profile cannot be taken away under the window's feet: it is read anew instead.
    void rebuildRequested();

private:
    void askToErase(const profiles::StoredPlace& place);
    void erase(const profiles::StoredPlace& place);
    void showOutcome(const profiles::StoredPlace& place, const Result<void>& erased);

    DataPage& m_page;
    HelpGateway& m_gateway;
    LogTableModel& m_log;
    const Clock& m_clock;
};

} // namespace desk::ui

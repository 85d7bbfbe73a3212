// OfficeGateway: reads every account's cache on a thread of its own.
#pragma once

#include "core/session/officeaccounts.h"
#include "ui/links/textorder.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <memory>

namespace desk::ui {

/// Links as the model takes them over, with what took long to make.
struct LoadedOfficeLinks {
    report::OfficeLinks links;
    TextOrder titles;
};
using LoadedOfficeLinksPtr =
    std::shared_ptr<LoadedOfficeLinks>; ///< shared only because a future's value must be copyable

/// Lives on the GUI thread. Opens each cache read-only, for the length of a reading.
class OfficeGateway : public QObject
{
    Q_OBJECT
public:
    /// `root`: the folder all profiles are in.
    explicit OfficeGateway(std::filesystem::path root, QObject* parent = nullptr);
    ~OfficeGateway() override;

    QFuture<Result<report::HeadOffice>> readTotals(Instant now);
    QFuture<Result<LoadedOfficeLinksPtr>> readLinks();

private:
    std::filesystem::path m_root;
    QThread m_thread;
    QObject* m_worker; ///< lives on m_thread, which deletes it
};

} // namespace desk::ui

// LinkSheetGateway: reads the sheet of one link on a thread of its own, so that the window never waits for the disk.
#pragma once

#include "core/base/result.h"
#include "core/cache/datafolder.h"
#include "ui/link/linksheet.h"

#include <QFuture>
#include <QObject>
#include <QThread>

namespace desk::ui {

class LinkSheetWorker;

/// Lives on the GUI thread. Has read-only connections of its own to both files, opened with the first reading.
class LinkSheetGateway : public QObject
{
    Q_OBJECT
public:
    explicit LinkSheetGateway(cache::DataFolder folder, QObject* parent = nullptr);
    ~LinkSheetGateway() override;

    /// ErrorKind::NotFound: no such link in the cache; ErrorKind::Storage: the cache cannot be read (yet). A journal
    /// that cannot be read costs the history alone. `now` is the server's time.
    QFuture<Result<LinkSheetPtr>> read(const LinkId& link, Instant now);
    /// The next reading opens the files anew: they may have been replaced.
    void reopen();

private:
    QThread m_thread;
    LinkSheetWorker* m_worker; ///< lives on m_thread, which deletes it
};

} // namespace desk::ui

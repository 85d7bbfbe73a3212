// LinkListGateway: reads link lists on a thread of its own, so that the window never waits for the disk.
#pragma once

#include "core/base/result.h"
#include "core/cache/linklistreader.h"
#include "core/cache/viewstore.h"
#include "ui/links/textorder.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <atomic>
#include <filesystem>
#include <memory>

namespace desk::ui {

/// A list as the model takes it over, with what took long to make.
struct LoadedLinks {
    cache::LinkBatch batch;
    TextOrder titles;
};
using LoadedLinksPtr =
    std::shared_ptr<LoadedLinks>; ///< shared only because a future's value must be copyable

class LinkListWorker;

/// Lives on the GUI thread. Has a read-only connection of its own, opened with the first reading; a file that is not
/// there yet is ErrorKind::Storage.
class LinkListGateway : public QObject
{
    Q_OBJECT
public:
    LinkListGateway(
        std::filesystem::path cacheFile, std::filesystem::path journalFile, QObject* parent = nullptr);
    ~LinkListGateway() override;

    QFuture<Result<LoadedLinksPtr>> newest(int count);
    QFuture<Result<LoadedLinksPtr>> all();
    /// Without titles: the model keeps its own.
    QFuture<Result<LoadedLinksPtr>> changedSince(std::int64_t revision, const cache::PaymentsMark& mark);
    /// As LinkListReader::linksWithOrder(). Of calls that wait, only the newest is answered; the others are Cancelled.
    QFuture<Result<std::vector<std::int64_t>>> linksWithOrder(const std::string& text);
    /// Views that were saved. The journal must be there: after the session opened.
    QFuture<Result<std::vector<cache::SavedView>>> views();
    QFuture<Result<void>> putView(const cache::SavedView& view);
    QFuture<Result<void>> renameView(const std::string& from, const std::string& to);
    QFuture<Result<void>> removeView(const std::string& name);
    /// The next reading opens the file anew: it may have been replaced.
    void reopen();

private:
    QThread m_thread;
    std::shared_ptr<std::atomic<int>> m_newestSearch;
    LinkListWorker* m_worker; ///< lives on m_thread, which deletes it
};

} // namespace desk::ui

// EditorGateway: what the forms read from the cache and keep in the journal, on a thread of its own.
#pragma once

#include "core/cache/datafolder.h"
#include "core/cache/draftstore.h"
#include "core/cache/linkstore.h"
#include "core/change/invoicefile.h"
#include "core/domain/instance.h"
#include "core/domain/timeoutwhatif.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <string>
#include <vector>

namespace desk::ui {

class EditorWorker;

/// Those that take new links and payments.
std::vector<Instance> activeOf(const std::vector<Instance>& all);

/// Lives on the GUI thread. Its connections are opened with the first reading; use it once the session is open.
class EditorGateway : public QObject
{
    Q_OBJECT
public:
    explicit EditorGateway(cache::DataFolder folder, QObject* parent = nullptr);
    /// What was asked for is done first: a form that is being kept while the program ends is kept.
    ~EditorGateway() override;

    /// Those that are known, in this order.
    QFuture<Result<std::vector<cache::CachedLink>>> links(std::vector<LinkId> ids);
    QFuture<Result<std::vector<Instance>>> instances(); ///< by name
    /// `slug` itself where no link here has it, else the first numbered one that is free.
    QFuture<Result<std::string>> freeSlug(std::string slug);
    /// `now` is the server's time.
    QFuture<Result<TimeoutWhatIf>> endedBy(
        InstanceId instance, std::optional<std::chrono::minutes> newDefault, Instant now);

    /// The rows of a run, as they stand in the journal.
    QFuture<Result<std::vector<BulkRow>>> bulkRows(std::string runId);
    /// ErrorKind::Invalid for what is no table of links, or is larger than any would be.
    /// Without a choice of columns, as the file's titles say.
    QFuture<Result<change::InvoiceSheet>> invoices(const QString& path, const InstanceId& instance,
        const std::optional<change::InvoiceColumns>& columns);

    QFuture<Result<void>> keepDraft(cache::FormDraft draft);
    QFuture<Result<void>> dropDraft(std::string key);
    QFuture<Result<std::optional<cache::FormDraft>>> draft(std::string key);
    QFuture<Result<std::vector<cache::FormDraft>>> drafts(); ///< newest first

    /// The next reading opens the cache anew: it may have been replaced.
    void reopen();

private:
    QThread m_thread;
    EditorWorker* m_worker; ///< lives on m_thread, which deletes it
};

} // namespace desk::ui

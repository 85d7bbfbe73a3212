// LinkRefresh: reads one link and its payments again, because somebody looks at it.
#pragma once

#include "core/api/paymentapi.h"
#include "core/async/completer.h"
#include "core/base/clock.h"
#include "core/session/workerwrite.h"
#include "core/sync/listwalk.h"

#include <QPointer>

#include <memory>

namespace desk::session {

/// What the refresh works with; all of it lives on the worker's thread.
struct RefreshParts {
    QObject* context = nullptr; ///< answers end with it; outlives the API client
    api::PaymentApi* api = nullptr;
    const Clock* serverClock = nullptr;
    WorkerWrite write;
};

/// First the link's details, then its payments from the newest on: up to the end, or to the first page that is known
/// and unchanged while all that was collected is accounted for. Each page is stored as it comes, so that what was read
/// before a failure stays.
class LinkRefresh : public std::enable_shared_from_this<LinkRefresh>
{
public:
    /// ErrorKind::NotFound: the server does not know the link; it is marked as missing.
    static QFuture<Result<void>> run(RefreshParts parts, LinkId link, CancelToken cancel);

private:
    LinkRefresh(RefreshParts parts, LinkId link, CancelToken cancel);
    void readDetails();
    void detailsArrived(const Result<PayLinkReading>& reading);
    void readPayments();
    Result<sync::WalkStep> store(const api::Page<Transaction>& page);
    void walked(const sync::WalkResult& result);
    api::CallOptions options() const { return {api::Urgency::User, m_cancel}; }

    RefreshParts m_parts;
    LinkId m_link;
    CancelToken m_cancel;
    Completer<void> m_completer;
    std::int64_t m_rows = 0;
};

} // namespace desk::session

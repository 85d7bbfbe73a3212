// RequestQueue: decides when each call leaves: how many at once, who first, when again, and when not at all.
#pragma once

#include "core/api/apicall.h"
#include "core/api/paymentapi.h"
#include "core/api/queuesettings.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <array>
#include <deque>
#include <memory>
#include <vector>

namespace desk::api {

/// One call as its caller describes it.
struct QueuedCall {
    Request request;
    CallOptions options;
    /// Reads an answer of any status except a redirect; the failure it returns decides about another attempt.
    std::function<std::optional<CallFailure>(const Response&)> read;
    /// Called once: empty after `read` was content. May come before submit() returns.
    std::function<void(std::optional<Error>)> done;
};

/// Lives on one thread. At most maxInFlight exchanges run; User calls leave before Background ones, else
/// first come, first served. A 429 (or 503 with Retry-After) holds everything until the time it named; where that is
/// longer than maxPause the call ends with its error, and until then every call ends at once as RateLimited with the time
/// that is left. A 401 fails everything that waits and what comes, until tryKeysAgain(): a refused key is not sent again by
/// itself; so does a redirect to elsewhere. A write leaves on a fresh connection when nothing else is in flight, and is
/// repeated only after a
/// 429, once. A GET follows one redirect within its own origin. When the queue goes, calls in it end
/// unreported.
class RequestQueue : public QObject
{
    Q_OBJECT
public:
    /// `address` gives the base URL and the headers of every request.
    RequestQueue(QNetworkAccessManager& network, const QNetworkRequest& address, QueueSettings settings,
        std::function<void(Instant)> onServerDate);
    ~RequestQueue() override;

    void submit(QueuedCall call);
    /// After a 401 or a redirect to elsewhere; before, it does nothing.
    void tryKeysAgain() { m_refusal.reset(); }
    Traffic traffic() const { return m_traffic; }

private:
    struct Entry;
    using EntryPtr = std::shared_ptr<Entry>;

    void watchCancel(const EntryPtr& entry);
    void cancel(const EntryPtr& entry);
    void pump();
    EntryPtr takeNext();
    void dispatch(const EntryPtr& entry);
    void ended(const EntryPtr& entry, const ApiCall::Ending& ending);
    void answered(const EntryPtr& entry, const Response& response);
    void redirected(const EntryPtr& entry, const Response& response);
    void failed(const EntryPtr& entry, const CallFailure& failure);
    void finish(const EntryPtr& entry, std::optional<Error> error);
    void putBack(const EntryPtr& entry);
    void pause(Milliseconds length);
    void refuseAll(const Error& error);
    void shut(Milliseconds length);
    Error whileShut() const;
    void refuseWaiting(const Error& error);
    std::deque<EntryPtr>& lane(const Entry& entry);
    double random() const;

    QNetworkAccessManager& m_network;
    QNetworkRequest m_address;
    QueueSettings m_settings;
    std::function<void(Instant)> m_onServerDate;
    std::array<std::deque<EntryPtr>, 2> m_waiting; ///< by Urgency
    std::vector<EntryPtr> m_running;
    QTimer m_pause;
    std::optional<Error> m_refusal;   ///< no call leaves while it is set
    QDeadlineTimer m_shutUntil;       ///< nor before this
    std::shared_ptr<QObject> m_relay; ///< brings cancellations from other threads to this one
    Traffic m_traffic;
};

} // namespace desk::api

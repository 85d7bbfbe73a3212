#include "core/api/requestqueue.h"

#include "core/api/baseurl.h"
#include "core/api/retryrules.h"
#include "core/base/localcodes.h"

#include <QMetaObject>
#include <QNetworkAccessManager>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace desk::api {

struct RequestQueue::Entry {
    QueuedCall call;
    QUrl url;
    std::unique_ptr<ApiCall> exchange; ///< while in flight
    std::shared_ptr<void> cancelRegistration;
    int attempts = 0;
    int rateLimitRepeats = 0;
    bool wasRedirected = false;
    bool isFinished = false;
};

namespace {

QUrl urlOf(const QUrl& base, const Request& request)
{
    QByteArray text = base.toEncoded() + QByteArray::fromStdString(request.path);
    if (!request.query.empty())
        text += '?' + QByteArray::fromStdString(request.query);
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400 && status != 304;
}

/// Where to is not told: it is a stranger's word, and may hold what was sent.
Error notFollowed(const QUrl& asked, const QUrl& target, int status)
{
    if (isSameOrigin(target, asked))
        return {ErrorKind::BadResponse, "the server redirects once more, or a change", status};
    const QString http = QStringLiteral("http");
    const bool isUnencrypted = target.isValid() && target.scheme() == http && asked.scheme() != http;
    Error error{ErrorKind::BadResponse,
        isUnencrypted ? "the server redirects to an address without encryption"
                      : "the server redirects to another address",
        status};
    error.serverCode = isUnencrypted ? kSentUnencrypted : kSentElsewhere;
    return error;
}

} // namespace

RequestQueue::RequestQueue(QNetworkAccessManager& network, const QNetworkRequest& address,
    QueueSettings settings, std::function<void(Instant)> onServerDate)
    : m_network(network)
    , m_address(address)
    , m_settings(std::move(settings))
    , m_onServerDate(std::move(onServerDate))
    , m_relay(new QObject, [](QObject* relay) { relay->deleteLater(); })
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &RequestQueue::pump);
}

RequestQueue::~RequestQueue() = default;

void RequestQueue::submit(QueuedCall call)
{
    auto entry = std::make_shared<Entry>();
    entry->url = urlOf(m_address.url(), call.request);
    entry->call = std::move(call);
    lane(*entry).push_back(entry);
    watchCancel(entry);
    pump();
}

std::deque<RequestQueue::EntryPtr>& RequestQueue::lane(const Entry& entry)
{
    return m_waiting[entry.call.options.urgency == Urgency::User ? 0 : 1];
}

void RequestQueue::watchCancel(const EntryPtr& entry)
{
    // The callback runs on whatever thread cancels and may outlive the queue: it holds the relay, not the
    // queue.
    const QPointer<RequestQueue> self(this);
    entry->cancelRegistration =
        entry->call.options.cancel.onCancel([relay = m_relay, self, weak = std::weak_ptr<Entry>(entry)] {
            QMetaObject::invokeMethod(
                relay.get(),
                [self, weak] {
                    const auto cancelled = weak.lock();
                    if (self && cancelled)
                        self->cancel(cancelled);
                },
                Qt::QueuedConnection);
        });
}

void RequestQueue::cancel(const EntryPtr& entry)
{
    if (entry->isFinished)
        return;
    Error error{ErrorKind::Cancelled, "cancelled"};
    if (entry->exchange) {
        error = entry->exchange->abandon();
        entry->exchange.reset();
    }
    finish(entry, std::move(error));
    pump();
}

void RequestQueue::pump()
{
    if (m_refusal)
        return refuseWaiting(*m_refusal);
    if (!m_shutUntil.hasExpired())
        return refuseWaiting(whileShut());
    while (!m_pause.isActive() && static_cast<int>(m_running.size()) < m_settings.maxInFlight) {
        const EntryPtr entry = takeNext();
        if (!entry)
            return;
        dispatch(entry);
    }
}

RequestQueue::EntryPtr RequestQueue::takeNext()
{
    for (auto& waiting : m_waiting) {
        while (!waiting.empty()) {
            EntryPtr entry = waiting.front();
            waiting.pop_front();
            if (!entry->isFinished && !entry->call.options.cancel.isCancelled())
                return entry;
            if (!entry->isFinished)
                finish(entry, Error{ErrorKind::Cancelled, "cancelled"});
        }
    }
    return nullptr;
}

void RequestQueue::dispatch(const EntryPtr& entry)
{
    // A write on a kept-alive connection that the server just closed would end as unknown though nothing
    // arrived. Clearing restarts the connections, so only while none of them is at work.
    if (entry->call.request.repetition == Repetition::Once && m_running.empty())
        m_network.clearConnectionCache();
    ++entry->attempts;
    ++m_traffic.requests;
    QNetworkRequest address = m_address;
    address.setUrl(entry->url);
    m_running.push_back(entry);
    const std::weak_ptr<Entry> weak = entry;
    entry->exchange = std::make_unique<ApiCall>(m_network, address, entry->call.request, m_settings.maxBody,
        [this, weak](const ApiCall::Ending& ending) {
            if (const auto running = weak.lock())
                ended(running, ending);
        });
    entry->exchange->start(m_settings.deadline);
}

void RequestQueue::ended(const EntryPtr& entry, const ApiCall::Ending& ending)
{
    entry->exchange.release()->deleteLater(); // it is the caller of this function
    m_running.erase(std::remove(m_running.begin(), m_running.end(), entry), m_running.end());
    if (ending && ending->status < 300)
        pump(); // the next call leaves before this answer is read, so that the line is not idle meanwhile
    if (ending)
        answered(entry, *ending);
    else
        failed(entry, ending.error());
    pump();
}

void RequestQueue::answered(const EntryPtr& entry, const Response& response)
{
    m_traffic.bytes += response.body.size();
    if (response.date && m_onServerDate)
        m_onServerDate(*response.date);
    if (isRedirect(response.status))
        return redirected(entry, response);
    auto failure = entry->call.read(response);
    if (response.status == 401 && failure)
        refuseAll(failure->error);
    if (asksForPause(response) && asksForTooLong(m_settings, response.retryAfter)) {
        shut(*response.retryAfter);
        return finish(entry, failure ? std::optional(failure->error) : std::nullopt);
    }
    if (asksForPause(response)) {
        pause(pauseFor(m_settings, response.retryAfter));
        const bool isOnce = entry->call.request.repetition == Repetition::Once;
        // A 429 was refused before anything happened, so even a write may be sent again, once.
        if (response.status == 429 && entry->rateLimitRepeats < (isOnce ? 1 : m_settings.rateLimitRepeats)) {
            ++entry->rateLimitRepeats;
            --entry->attempts;
            return putBack(entry);
        }
    }
    if (!failure)
        return finish(entry, std::nullopt);
    failure->mayPass = failure->mayPass || response.isCut;
    failed(entry, *failure);
}

void RequestQueue::redirected(const EntryPtr& entry, const Response& response)
{
    const QUrl target = entry->url.resolved(QUrl::fromEncoded(response.location, QUrl::StrictMode));
    const bool mayFollow = entry->call.request.verb == "GET" && !entry->wasRedirected
                        && !response.location.isEmpty() && target.isValid()
                        && isSameOrigin(target, entry->url);
    if (!mayFollow) {
        Error error = notFollowed(entry->url, target, response.status);
        if (isSentAway(error))
            refuseAll(error);
        return failed(entry, {std::move(error), false});
    }
    entry->wasRedirected = true;
    entry->url = target;
    --entry->attempts;
    putBack(entry);
}

void RequestQueue::failed(const EntryPtr& entry, const CallFailure& failure)
{
    const Repetition repetition = entry->call.request.repetition;
    if (!mayTryAgain(m_settings.retry, repetition, failure, entry->attempts))
        return finish(entry, failure.error);
    if (failure.error.httpStatus == 503 && m_pause.isActive())
        return putBack(entry); // it named its own time
    QTimer::singleShot(
        backoff(m_settings.retry, entry->attempts, random()), Qt::PreciseTimer, this, [this, entry] {
            if (entry->isFinished)
                return;
            putBack(entry);
            pump();
        });
}

void RequestQueue::finish(const EntryPtr& entry, std::optional<Error> error)
{
    if (entry->isFinished)
        return;
    entry->isFinished = true;
    entry->cancelRegistration.reset();
    m_running.erase(std::remove(m_running.begin(), m_running.end(), entry), m_running.end());
    const auto done = std::exchange(entry->call.done, nullptr);
    entry->call.read = nullptr;
    done(std::move(error));
}

void RequestQueue::putBack(const EntryPtr& entry)
{
    lane(*entry).push_front(entry);
}

void RequestQueue::pause(Milliseconds length)
{
    if (!m_pause.isActive() || m_pause.remainingTimeAsDuration() < length)
        m_pause.start(length);
}

void RequestQueue::refuseAll(const Error& error)
{
    if (!m_refusal)
        m_refusal = error;
    refuseWaiting(error);
}

/// Nothing leaves earlier than the server wishes; who asks meanwhile is told so at once.
void RequestQueue::shut(Milliseconds length)
{
    const Milliseconds held = std::min(length, m_settings.longestShut);
    if (m_shutUntil.remainingTime() < held.count())
        m_shutUntil.setRemainingTime(held.count());
    refuseWaiting(whileShut());
}

Error RequestQueue::whileShut() const
{
    Error error{ErrorKind::RateLimited, "a pause it asked for is not over"};
    error.retryAfter = Milliseconds{m_shutUntil.remainingTime()};
    return error;
}

void RequestQueue::refuseWaiting(const Error& error)
{
    for (auto& waiting : m_waiting) {
        for (const EntryPtr& entry : std::exchange(waiting, {}))
            finish(entry, error);
    }
}

double RequestQueue::random() const
{
    return m_settings.random ? m_settings.random() : QRandomGenerator::global()->generateDouble();
}

} // namespace desk::api

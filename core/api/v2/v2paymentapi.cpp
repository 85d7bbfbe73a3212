#include "core/api/v2/v2paymentapi.h"

#include "core/api/systemproxy.h"
#include "core/api/v2/answer.h"
#include "core/api/v2/instancecodec.h"
#include "core/api/v2/linkcodec.h"
#include "core/api/v2/linkforms.h"
#include "core/api/v2/pagecodec.h"
#include "core/api/v2/redaction.h"
#include "core/api/v2/requests.h"
#include "core/api/v2/statscodec.h"
#include "core/api/v2/transactioncodec.h"
#include "core/async/completer.h"

#include <utility>

namespace desk::api::v2 {
namespace {

QNetworkRequest addressFrom(const V2Settings& settings)
{
    QNetworkRequest address(QUrl::fromEncoded(QByteArray::fromStdString(settings.baseUrl), QUrl::StrictMode));
    address.setRawHeader("X-API-KEY", QByteArray::fromStdString(settings.keys.key.reveal()));
    address.setRawHeader("X-API-SECRET", QByteArray::fromStdString(settings.keys.secret.reveal()));
    address.setRawHeader("Accept", "application/json");
    address.setRawHeader("User-Agent", "PaylinkDesk/" DESK_VERSION);
    return address;
}

template <class T>
std::function<Result<Page<T>>(JsonValue)> pageOf(ItemReading<T> (*readItem)(JsonValue))
{
    return [readItem](JsonValue root) { return readPage<T>(root, readItem); };
}

template <class T>
Result<T> readOne(JsonValue item, ItemReading<T> (*readItem)(JsonValue))
{
    auto reading = readItem(item);
    if (reading)
        return std::move(*reading);
    return failure(
        ErrorKind::BadResponse, reading.error().isForeign ? "about something else" : reading.error().problem);
}

/// The answer of a write on a known thing: it may be as thin as a message.
template <class T, class Id>
Result<T> readEcho(JsonValue root, const Id& id, ItemReading<T> (*readItem)(JsonValue))
{
    const JsonValue body = unwrapped(root);
    if (!body["id"].isMissing())
        return readOne(body, readItem);
    T reading;
    reading.id = id;
    return reading;
}

template <class T>
Answer<T> noId()
{
    return readyFuture<T>(failure(ErrorKind::Bug, "a call without an id"));
}

} // namespace

V2PaymentApi::V2PaymentApi(V2Settings settings, QNetworkAccessManager& network)
    : m_keys(settings.keys)
    , m_queue(network, addressFrom(settings), std::move(settings.queue), std::move(settings.onServerDate))
{
    followSystemProxy(network);
}

V2PaymentApi::~V2PaymentApi() = default;

template <class T>
void V2PaymentApi::submit(Request request, CallOptions options, std::function<Result<T>(JsonValue)> decode,
    std::function<void(Result<T>)> done)
{
    const Repetition repetition = request.repetition;
    auto result = std::make_shared<Result<T>>(failure(ErrorKind::Bug, "no answer was read"));
    QueuedCall call;
    call.request = std::move(request);
    call.options = std::move(options);
    call.read = [this, result, repetition, decode = std::move(decode)](
                    const Response& response) -> std::optional<CallFailure> {
        const auto opened = openAnswer(response, repetition, m_reader);
        if (!opened)
            return opened.error();
        *result = decode(*opened);
        if (!*result)
            return undecodable(result->error(), response, repetition);
        return std::nullopt;
    };
    call.done = [this, result, done = std::move(done)](std::optional<Error> error) {
        done(error ? Result<T>(failure(redacted(std::move(*error)))) : std::move(*result));
    };
    m_queue.submit(std::move(call));
}

template <class T>
Answer<T> V2PaymentApi::call(Request request, CallOptions options, std::function<Result<T>(JsonValue)> decode)
{
    Completer<T> completer;
    auto future = completer.future();
    submit<T>(std::move(request), std::move(options), std::move(decode),
        [completer = std::move(completer)](Result<T> result) { completer.complete(std::move(result)); });
    return future;
}

Error V2PaymentApi::redacted(Error error) const
{
    return withoutSecrets(std::move(error), m_keys);
}

Answer<Page<InstanceReading>> V2PaymentApi::instances(PageRequest page, CallOptions options)
{
    return call<Page<InstanceReading>>(instancesRequest(page), std::move(options), pageOf(readInstance));
}

Answer<Page<InstanceReading>> V2PaymentApi::activeInstances(PageRequest page, CallOptions options)
{
    return call<Page<InstanceReading>>(
        activeInstancesRequest(page), std::move(options), pageOf(readInstance));
}

Answer<Page<PayLinkReading>> V2PaymentApi::links(
    const InstanceId& instance, LinkListFilter filter, PageRequest page, CallOptions options)
{
    if (instance.isEmpty())
        return noId<Page<PayLinkReading>>();
    return call<Page<PayLinkReading>>(
        linksRequest(instance, filter, page), std::move(options), pageOf(readLink));
}

Answer<Page<PayLinkReading>> V2PaymentApi::searchLinks(
    const InstanceId& instance, const std::string& text, PageRequest page, CallOptions options)
{
    if (instance.isEmpty())
        return noId<Page<PayLinkReading>>();
    return call<Page<PayLinkReading>>(
        searchLinksRequest(instance, text, page), std::move(options), pageOf(readLink));
}

Answer<PayLinkReading> V2PaymentApi::linkDetails(const LinkId& link, CallOptions options)
{
    if (link.isEmpty())
        return noId<PayLinkReading>();
    return call<PayLinkReading>(linkDetailsRequest(link), std::move(options),
        [](JsonValue root) { return readOne(unwrapped(root), readLink); });
}

Answer<Page<Transaction>> V2PaymentApi::linkTransactions(
    const LinkId& link, PageRequest page, CallOptions options)
{
    if (link.isEmpty())
        return noId<Page<Transaction>>();
    return call<Page<Transaction>>(
        linkTransactionsRequest(link, page), std::move(options), pageOf(readTransaction));
}

Answer<Page<Transaction>> V2PaymentApi::recentTransactions(PageRequest page, CallOptions options)
{
    return call<Page<Transaction>>(
        recentTransactionsRequest(page), std::move(options), pageOf(readTransaction));
}

Answer<AccountStats> V2PaymentApi::stats(CallOptions options)
{
    return call<AccountStats>(statsRequest(), std::move(options), readStats);
}

Answer<LinkStatistics> V2PaymentApi::statistics(
    const LinkId& link, Aggregation aggregation, CallOptions options)
{
    if (link.isEmpty())
        return noId<LinkStatistics>();
    return call<LinkStatistics>(statisticsRequest(link, aggregation), std::move(options), readStatistics);
}

Answer<PayLinkReading> V2PaymentApi::createLink(const LinkDraft& draft, CallOptions options)
{
    if (auto problem = problemIn(draft))
        return readyFuture<PayLinkReading>(failure(std::move(*problem)));
    return call<PayLinkReading>(createLinkRequest(formFor(draft)), std::move(options),
        [](JsonValue root) { return readOne(unwrapped(root), readLink); });
}

Answer<PayLinkReading> V2PaymentApi::updateLink(
    const LinkId& link, const LinkChange& change, CallOptions options)
{
    if (link.isEmpty())
        return noId<PayLinkReading>();
    const auto decode = [link](JsonValue root) { return readEcho(root, link, readLink); };
    Completer<PayLinkReading> completer;
    auto future = completer.future();
    const auto finish = [completer](Result<PayLinkReading> result) { completer.complete(std::move(result)); };
    MultipartForm form = formFor(change);
    const Request plain = updateLinkRequest(link, form);
    // A 405 means nothing was applied; an older server wants the verb inside the form (C3).
    form.add("_method", "PATCH");
    submit<PayLinkReading>(plain, options, decode,
        [this, finish, decode, options, other = updateLinkRequest(link, form)](
            Result<PayLinkReading> result) {
            if (!result && result.error().httpStatus == 405)
                submit<PayLinkReading>(other, options, decode, finish);
            else
                finish(std::move(result));
        });
    return future;
}

Answer<PayLinkReading> V2PaymentApi::toggleLink(const LinkId& link, CallOptions options)
{
    if (link.isEmpty())
        return noId<PayLinkReading>();
    return call<PayLinkReading>(toggleLinkRequest(link), std::move(options),
        [link](JsonValue root) { return readEcho(root, link, readLink); });
}

Answer<void> V2PaymentApi::deleteLink(const LinkId& link, CallOptions options)
{
    if (link.isEmpty())
        return noId<void>();
    return call<void>(deleteLinkRequest(link), std::move(options), [](JsonValue) { return Outcome(); });
}

Answer<Transaction> V2PaymentApi::checkTransaction(const std::string& orderNumber, CallOptions options)
{
    if (orderNumber.empty())
        return noId<Transaction>();
    return call<Transaction>(checkTransactionRequest(orderNumber), std::move(options), [](JsonValue root) {
        const JsonValue body = unwrapped(root);
        const JsonValue nested = body["transaction"];
        return readOne(nested.isObject() ? nested : body, readTransaction);
    });
}

Answer<InstanceReading> V2PaymentApi::updateInstance(const InstanceChange& change, CallOptions options)
{
    if (change.id.isEmpty())
        return noId<InstanceReading>();
    return call<InstanceReading>(updateInstanceRequest(formFor(change)), std::move(options),
        [id = change.id](JsonValue root) { return readEcho(root, id, readInstance); });
}

} // namespace desk::api::v2

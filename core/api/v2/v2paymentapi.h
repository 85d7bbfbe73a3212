// V2PaymentApi: the PaymentApi of the v2 service.
#pragma once

#include "core/api/paymentapi.h"
#include "core/api/queuesettings.h"
#include "core/api/requestqueue.h"
#include "core/api/v2/jsonreader.h"
#include "core/base/secret.h"

class QNetworkAccessManager;

namespace desk::api::v2 {

struct V2Settings {
    std::string baseUrl; ///< as parsedBaseUrl() returns it
    KeyPair keys;
    QueueSettings queue;
    std::function<void(Instant)> onServerDate; ///< each Date header; on the thread of the API
};

/// Built, used and destroyed on the thread of `network`, whose proxies it sets (systemproxy.h). The keys leave only in the two headers of requests
/// to the base URL's own origin; every address and every error text is free of them.
class V2PaymentApi final : public PaymentApi
{
public:
    V2PaymentApi(V2Settings settings, QNetworkAccessManager& network);
    ~V2PaymentApi() override;

    Answer<Page<InstanceReading>> instances(PageRequest page, CallOptions options) override;
    Answer<Page<InstanceReading>> activeInstances(PageRequest page, CallOptions options) override;
    Answer<Page<PayLinkReading>> links(
        const InstanceId& instance, LinkListFilter filter, PageRequest page, CallOptions options) override;
    Answer<Page<PayLinkReading>> searchLinks(
        const InstanceId& instance, const std::string& text, PageRequest page, CallOptions options) override;
    Answer<PayLinkReading> linkDetails(const LinkId& link, CallOptions options) override;
    Answer<Page<Transaction>> linkTransactions(
        const LinkId& link, PageRequest page, CallOptions options) override;
    Answer<Page<Transaction>> recentTransactions(PageRequest page, CallOptions options) override;
    Answer<AccountStats> stats(CallOptions options) override;
    Answer<LinkStatistics> statistics(
        const LinkId& link, Aggregation aggregation, CallOptions options) override;

    Answer<PayLinkReading> createLink(const LinkDraft& draft, CallOptions options) override;
    Answer<PayLinkReading> updateLink(
        const LinkId& link, const LinkChange& change, CallOptions options) override;
    Answer<PayLinkReading> toggleLink(const LinkId& link, CallOptions options) override;
    Answer<void> deleteLink(const LinkId& link, CallOptions options) override;
    Answer<Transaction> checkTransaction(const std::string& orderNumber, CallOptions options) override;
    Answer<InstanceReading> updateInstance(const InstanceChange& change, CallOptions options) override;

    void tryKeysAgain() override { m_queue.tryKeysAgain(); }

    Traffic traffic() const override { return m_queue.traffic(); }

private:
    template <class T>
    Answer<T> call(Request request, CallOptions options, std::function<Result<T>(JsonValue)> decode);
    template <class T>
    void submit(Request request, CallOptions options, std::function<Result<T>(JsonValue)> decode,
        std::function<void(Result<T>)> done);
    Error redacted(Error error) const;

    KeyPair m_keys;
    JsonReader m_reader;
    RequestQueue m_queue;
};

} // namespace desk::api::v2

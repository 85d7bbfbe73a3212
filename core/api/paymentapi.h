// PaymentApi: everything the program asks of the payment service, in the program's own words.
#pragma once

#include "core/api/linkdraft.h"
#include "core/api/page.h"
#include "core/async/cancelscope.h"
#include "core/base/result.h"
#include "core/domain/instance.h"
#include "core/domain/paylink.h"
#include "core/domain/transaction.h"

#include <QFuture>

namespace desk::api {

enum class Urgency { User, Background }; ///< what a person waits for overtakes what runs behind

struct CallOptions {
    Urgency urgency = Urgency::Background;
    CancelToken cancel;
};

/// A filter of a links list that the server understands; used to count cheaply.
enum class LinkListFilter { All, Active, Paused };

/// Contract A.8, "Account totals". Fields the server did not send are absent.
struct AccountStats {
    std::optional<std::int64_t> transactionCount;
    std::optional<Money> totalAmount;
    std::optional<std::int64_t> instanceCount;
    bool operator==(const AccountStats&) const = default;
};

enum class Aggregation { Daily, Weekly, Monthly, Yearly };
struct StatisticsBucket {
    std::string label; ///< as received: `2026-W01` is a label, not a date (contract D23)
    std::vector<std::pair<OpenEnum<TransactionStatus>, std::int64_t>> counts;
    bool operator==(const StatisticsBucket&) const = default;
};
struct LinkStatistics {
    std::optional<Money> completed;
    std::vector<StatisticsBucket> buckets;
    bool operator==(const LinkStatistics&) const = default;
};

struct Traffic {
    std::int64_t requests = 0; ///< requests that left, retries included
    std::int64_t bytes = 0;    ///< bodies received, as they came over the wire where known
};

template <class T>
using Answer = QFuture<Result<T>>;

/// Lives on one thread and is called on it; answers arrive through that thread's event loop. Reading calls
/// retry by themselves (backoff, Retry-After); a writing call is sent exactly once, and ends as OutcomeUnknown
/// when its answer is lost after it may have reached the server. After a 401, or a redirect to elsewhere, nothing
/// is sent before tryKeysAgain().
class PaymentApi
{
public:
    virtual ~PaymentApi() = default;

    virtual Answer<Page<InstanceReading>> instances(PageRequest page, CallOptions options) = 0;
    virtual Answer<Page<InstanceReading>> activeInstances(PageRequest page, CallOptions options) = 0;
    virtual Answer<Page<PayLinkReading>> links(
        const InstanceId& instance, LinkListFilter filter, PageRequest page, CallOptions options) = 0;
    /// Links whose title, details or slug holds `text`. A server may take it loosely, or not at all: the caller
    /// looks at what comes back.
    virtual Answer<Page<PayLinkReading>> searchLinks(
        const InstanceId& instance, const std::string& text, PageRequest page, CallOptions options) = 0;
    virtual Answer<PayLinkReading> linkDetails(const LinkId& link, CallOptions options) = 0;
    virtual Answer<Page<Transaction>> linkTransactions(
        const LinkId& link, PageRequest page, CallOptions options) = 0;
    virtual Answer<Page<Transaction>> recentTransactions(PageRequest page, CallOptions options) = 0;
    virtual Answer<AccountStats> stats(CallOptions options) = 0;
    virtual Answer<LinkStatistics> statistics(
        const LinkId& link, Aggregation aggregation, CallOptions options) = 0;

    virtual Answer<PayLinkReading> createLink(const LinkDraft& draft, CallOptions options) = 0;
    virtual Answer<PayLinkReading> updateLink(
        const LinkId& link, const LinkChange& change, CallOptions options) = 0;
    /// A flip, not a set: read first, act only if needed, read after (contract A.5).
    virtual Answer<PayLinkReading> toggleLink(const LinkId& link, CallOptions options) = 0;
    virtual Answer<void> deleteLink(const LinkId& link, CallOptions options) = 0;
    /// Asks the gateway again and updates the server's record: a write (contract A.8).
    virtual Answer<Transaction> checkTransaction(const std::string& orderNumber, CallOptions options) = 0;
    virtual Answer<InstanceReading> updateInstance(const InstanceChange& change, CallOptions options) = 0;

    /// The keys may leave again: a person wishes it.
    virtual void tryKeysAgain() = 0;

    /// Since construction.
    virtual Traffic traffic() const = 0;
};

} // namespace desk::api

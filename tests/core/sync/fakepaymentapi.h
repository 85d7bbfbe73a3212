// FakePaymentApi: a server in memory that answers in our words, with the manners real ones have.
#pragma once

#include "core/api/paymentapi.h"
#include "core/async/completer.h"

#include <algorithm>
#include <functional>
#include <map>

namespace desk::test {

/// Rows are public: a test changes them between, or through `beforeAnswer` during, the calls of a run.
class FakePaymentApi final : public api::PaymentApi
{
public:
    std::vector<InstanceReading> instanceRows;
    std::map<std::string, std::vector<PayLinkReading>> linkRows; ///< instance id -> links, in list order
    std::vector<Transaction> payments;                           ///< newest first

    bool thinLists = true;     ///< list items lack what only details have
    bool recentIsPaged = true; ///< false: the list of recent payments ignores `page`
    bool recentNamesLinks = true;
    bool tellsLastPage = true;
    bool tellsTotal = true;
    std::optional<std::int64_t> statsCount; ///< what stats() says; nullopt: the true count
    Money statsSurplus;
    int serverPageCap = 100;
    std::optional<int> saysLastPage; ///< whatever is true
    /// Called with the name of the call (`links:i1:2`) before it is answered; an error fails that call.
    std::function<std::optional<Error>(const std::string& call)> beforeAnswer;
    std::vector<std::string> calls;

    api::Answer<api::Page<InstanceReading>> instances(
        api::PageRequest page, api::CallOptions options) override
    {
        return answer<api::Page<InstanceReading>>("instances:" + std::to_string(page.page), options,
            [this, page] { return cut(instanceRows, page, true); });
    }
    api::Answer<api::Page<InstanceReading>> activeInstances(
        api::PageRequest page, api::CallOptions options) override
    {
        return instances(page, options);
    }
    api::Answer<api::Page<PayLinkReading>> links(const InstanceId& instance, api::LinkListFilter filter,
        api::PageRequest page, api::CallOptions options) override
    {
        const bool onlyActive = filter == api::LinkListFilter::Active;
        const std::string name = (onlyActive ? "active:" : "links:") + instance.text();
        return answer<api::Page<PayLinkReading>>(name + ':' + std::to_string(page.page), options, [=, this] {
            std::vector<PayLinkReading> rows;
            for (PayLinkReading row : linkRows[instance.text()]) {
                if (onlyActive && !row.status.value().is(LinkStatus::Active))
                    continue;
                rows.push_back(thinLists ? thinned(row) : row);
            }
            return cut(rows, page, true);
        });
    }
    api::Answer<api::Page<PayLinkReading>> searchLinks(
        const InstanceId&, const std::string&, api::PageRequest, api::CallOptions) override
    {
        return unused<api::Page<PayLinkReading>>();
    }
    api::Answer<PayLinkReading> linkDetails(const LinkId& link, api::CallOptions options) override
    {
        return answer<PayLinkReading>(
            "details:" + link.text(), options, [this, link]() -> Result<PayLinkReading> {
                for (const auto& [instance, rows] : linkRows) {
                    for (const PayLinkReading& row : rows) {
                        if (row.id == link)
                            return row;
                    }
                }
                return failure(ErrorKind::NotFound);
            });
    }
    api::Answer<api::Page<Transaction>> linkTransactions(
        const LinkId& link, api::PageRequest page, api::CallOptions options) override
    {
        const std::string name = "payments:" + link.text() + ':' + std::to_string(page.page);
        return answer<api::Page<Transaction>>(name, options, [this, link, page] {
            std::vector<Transaction> rows;
            for (const Transaction& row : payments) {
                if (row.linkId == link)
                    rows.push_back(row);
            }
            return cut(rows, page, true);
        });
    }
    api::Answer<api::Page<Transaction>> recentTransactions(
        api::PageRequest page, api::CallOptions options) override
    {
        return answer<api::Page<Transaction>>("recent:" + std::to_string(page.page), options, [this, page] {
            auto rows = payments;
            if (!recentNamesLinks) {
                for (Transaction& row : rows)
                    row.linkId = LinkId();
            }
            return cut(rows, page, recentIsPaged);
        });
    }
    api::Answer<api::AccountStats> stats(api::CallOptions options) override
    {
        return answer<api::AccountStats>("stats", options, [this]() -> Result<api::AccountStats> {
            api::AccountStats stats;
            Money sum;
            for (const Transaction& row : payments)
                sum = *sum.plus(
                    row.status.is(TransactionStatus::Completed) ? row.amount.value_or(Money()) : Money());
            stats.totalAmount = sum.plus(statsSurplus);
            stats.transactionCount = statsCount.value_or(static_cast<std::int64_t>(payments.size()));
            return stats;
        });
    }
    api::Answer<api::LinkStatistics> statistics(const LinkId&, api::Aggregation, api::CallOptions) override
    {
        return unused<api::LinkStatistics>();
    }
    api::Answer<PayLinkReading> createLink(const api::LinkDraft&, api::CallOptions) override
    {
        return unused<PayLinkReading>();
    }
    api::Answer<PayLinkReading> updateLink(const LinkId&, const api::LinkChange&, api::CallOptions) override
    {
        return unused<PayLinkReading>();
    }
    api::Answer<PayLinkReading> toggleLink(const LinkId&, api::CallOptions) override
    {
        return unused<PayLinkReading>();
    }
    api::Answer<void> deleteLink(const LinkId&, api::CallOptions) override { return unused<void>(); }
    api::Answer<Transaction> checkTransaction(const std::string&, api::CallOptions) override
    {
        return unused<Transaction>();
    }
    api::Answer<InstanceReading> updateInstance(const api::InstanceChange&, api::CallOptions) override
    {
        return unused<InstanceReading>();
    }
    void tryKeysAgain() override {}
    api::Traffic traffic() const override { return {static_cast<std::int64_t>(calls.size()), 0}; }

    int countOf(const std::string& prefix) const
    {
        return static_cast<int>(std::count_if(
            calls.begin(), calls.end(), [&](const std::string& call) { return call.rfind(prefix, 0) == 0; }));
    }

private:
    template <class T, class Make>
    api::Answer<T> answer(const std::string& name, const api::CallOptions& options, Make make)
    {
        calls.push_back(name);
        if (beforeAnswer) {
            if (const auto error = beforeAnswer(name))
                return readyFuture<T>(failure(*error));
        }
        if (options.cancel.isCancelled())
            return readyFuture<T>(failure(ErrorKind::Cancelled));
        return readyFuture<T>(Result<T>(make()));
    }
    template <class T>
    static api::Answer<T> unused()
    {
        return readyFuture<T>(failure(ErrorKind::Bug, "a sync must not call this"));
    }
    template <class T>
    api::Page<T> cut(const std::vector<T>& rows, api::PageRequest asked, bool isPaged) const
    {
        const int perPage = std::min(asked.perPage, serverPageCap);
        const int number = isPaged ? asked.page : 1;
        api::Page<T> page;
        const auto first = std::min(rows.size(), static_cast<std::size_t>((number - 1) * perPage));
        const auto last = std::min(rows.size(), first + static_cast<std::size_t>(perPage));
        page.items.assign(rows.begin() + static_cast<std::ptrdiff_t>(first),
            rows.begin() + static_cast<std::ptrdiff_t>(last));
        if (isPaged) {
            page.currentPage = number;
            if (tellsLastPage)
                page.lastPage = saysLastPage
                                  ? *saysLastPage
                                  : std::max(1, (static_cast<int>(rows.size()) + perPage - 1) / perPage);
            if (tellsTotal)
                page.total = static_cast<std::int64_t>(rows.size());
        }
        return page;
    }
    static PayLinkReading thinned(const PayLinkReading& row)
    {
        PayLinkReading thin;
        thin.id = row.id;
        thin.title = row.title;
        thin.slug = row.slug;
        thin.amountKind = row.amountKind;
        thin.price = row.price;
        thin.status = row.status;
        thin.mode = row.mode;
        thin.paymentStatus = row.paymentStatus;
        thin.collected = row.collected;
        return thin;
    }
};

} // namespace desk::test

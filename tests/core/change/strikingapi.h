// StrikingApi: the API as it is, with a chance to break the line at the moment a write leaves.
#pragma once

#include "core/api/paymentapi.h"
#include "core/async/completer.h"
#include "core/async/onready.h"

#include <QObject>

#include <functional>
#include <optional>

namespace desk::test {

class StrikingApi final : public api::PaymentApi
{
public:
    explicit StrikingApi(api::PaymentApi& real) : m_real(real) {}

    std::function<void()> beforeWrite; ///< called before each writing call is handed on
    int writes = 0;
    std::optional<Error> saysInstead; ///< what updateLink() ends with, whatever the server answered
    bool actsBefore = true;           ///< the server had the request all the same

    api::Answer<api::Page<InstanceReading>> instances(
        api::PageRequest page, api::CallOptions options) override
    {
        return m_real.instances(page, options);
    }
    api::Answer<api::Page<InstanceReading>> activeInstances(
        api::PageRequest page, api::CallOptions options) override
    {
        return m_real.activeInstances(page, options);
    }
    api::Answer<api::Page<PayLinkReading>> links(const InstanceId& instance, api::LinkListFilter filter,
        api::PageRequest page, api::CallOptions options) override
    {
        return m_real.links(instance, filter, page, options);
    }
    api::Answer<api::Page<PayLinkReading>> searchLinks(const InstanceId& instance, const std::string& text,
        api::PageRequest page, api::CallOptions options) override
    {
        return m_real.searchLinks(instance, text, page, options);
    }
    api::Answer<PayLinkReading> linkDetails(const LinkId& link, api::CallOptions options) override
    {
        return m_real.linkDetails(link, options);
    }
    api::Answer<api::Page<Transaction>> linkTransactions(
        const LinkId& link, api::PageRequest page, api::CallOptions options) override
    {
        return m_real.linkTransactions(link, page, options);
    }
    api::Answer<api::Page<Transaction>> recentTransactions(
        api::PageRequest page, api::CallOptions options) override
    {
        return m_real.recentTransactions(page, options);
    }
    api::Answer<api::AccountStats> stats(api::CallOptions options) override { return m_real.stats(options); }
    api::Answer<api::LinkStatistics> statistics(
        const LinkId& link, api::Aggregation aggregation, api::CallOptions options) override
    {
        return m_real.statistics(link, aggregation, options);
    }

    api::Answer<PayLinkReading> createLink(const api::LinkDraft& draft, api::CallOptions options) override
    {
        strike();
        return m_real.createLink(draft, options);
    }
    api::Answer<PayLinkReading> updateLink(
        const LinkId& link, const api::LinkChange& change, api::CallOptions options) override
    {
        strike();
        if (!saysInstead)
            return m_real.updateLink(link, change, options);
        if (!actsBefore)
            return readyFuture<PayLinkReading>(failure(*saysInstead));
        const Completer<PayLinkReading> completer;
        onReady(m_real.updateLink(link, change, options), &m_context,
            [completer, error = *saysInstead](const Result<PayLinkReading>&) { completer.fail(error); });
        return completer.future();
    }
    api::Answer<PayLinkReading> toggleLink(const LinkId& link, api::CallOptions options) override
    {
        strike();
        return m_real.toggleLink(link, options);
    }
    api::Answer<void> deleteLink(const LinkId& link, api::CallOptions options) override
    {
        strike();
        return m_real.deleteLink(link, options);
    }
    api::Answer<Transaction> checkTransaction(
        const std::string& orderNumber, api::CallOptions options) override
    {
        strike();
        return m_real.checkTransaction(orderNumber, options);
    }
    api::Answer<InstanceReading> updateInstance(
        const api::InstanceChange& change, api::CallOptions options) override
    {
        strike();
        return m_real.updateInstance(change, options);
    }
    void tryKeysAgain() override { m_real.tryKeysAgain(); }
    api::Traffic traffic() const override { return m_real.traffic(); }

private:
    void strike()
    {
        ++writes;
        if (beforeWrite)
            beforeWrite();
    }

    api::PaymentApi& m_real;
    QObject m_context;
};

} // namespace desk::test

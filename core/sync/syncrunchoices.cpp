// SyncRun: which links have their details, and which their payments, read.
#include "core/sync/syncrun.h"

namespace desk::sync {

Outcome SyncRun::chooseDetails()
{
    cache::LinkStore& links = m_context.cache().links;
    std::vector<LinkId> chosen;
    if (m_context.listsAreThin && m_context.isAtLeast(SyncDepth::Reconcile)) {
        const bool onlyActive = !m_context.isAtLeast(SyncDepth::Full);
        if (Outcome set = links.setAllNeedDetails(onlyActive); !set)
            return set;
    } else if (m_context.listsAreThin) {
        auto watched = watchedLinks();
        if (!watched)
            return failure(watched.error());
        chosen = std::move(*watched);
        const auto& visible = m_context.options().visible;
        chosen.insert(chosen.end(), visible.begin(), visible.end());
    }
    if (!m_context.allListsRead) {
        const auto passed = links.pastDeadline(m_context.now());
        if (!passed)
            return failure(passed.error());
        chosen.insert(chosen.end(), passed->begin(), passed->end());
    }
    return setNeedDetails(chosen);
}

/// All running links while they are few; else so many in turn, now and then.
Result<std::vector<LinkId>> SyncRun::watchedLinks()
{
    cache::LinkStore& links = m_context.cache().links;
    const cache::MetaStore& meta = m_context.cache().meta;
    const int most = m_context.settings().watchedLinks;
    auto chosen = links.running(0, most + 1);
    const bool isInTurn = chosen && chosen->size() > static_cast<std::size_t>(most);
    if (isInTurn) {
        const auto watchedAt = meta.number(cache::kWatchedAt);
        const auto place = meta.number(cache::kWatchedPlace);
        if (!watchedAt || !place)
            return failure(watchedAt ? place.error() : watchedAt.error());
        if (*watchedAt && m_context.now() - fromMilliseconds(**watchedAt) < m_context.settings().listMaxAge)
            return std::vector<LinkId>();
        chosen = links.running(place->value_or(0), most);
        if (chosen && chosen->empty())
            chosen = links.running(0, most);
    }
    if (!chosen)
        return failure(chosen.error());
    std::vector<LinkId> ids;
    for (cache::PlacedLink& link : *chosen) {
        if (isInTurn)
            m_watchedPlace = link.place;
        ids.push_back(std::move(link.id));
    }
    return ids;
}

Outcome SyncRun::setNeedDetails(const std::vector<LinkId>& ids)
{
    for (const LinkId& id : ids) {
        if (Outcome set = m_context.cache().links.setNeedsDetails(id, true); !set)
            return set;
    }
    return {};
}

Outcome SyncRun::chooseDisagreeing()
{
    cache::LinkStore& links = m_context.cache().links;
    if (!m_allPaymentsKnown && m_context.isAtLeast(SyncDepth::Full)) {
        if (Outcome set = links.setAllNeedTransactions(); !set)
            return set;
    }
    if (m_context.isAtLeast(SyncDepth::Reconcile)) {
        if (Outcome set = links.setDisagreeingNeedTransactions(); !set)
            return set;
    }
    if (const auto settled = links.reconcileWithPayments(m_allPaymentsKnown); !settled)
        return failure(settled.error());
    std::vector<LinkId> chosen;
    if (m_allPaymentsKnown) {
        // Everything the server has is known, so what disagrees was told before the latest payments were.
        auto disagreeing = links.needingTransactions();
        if (!disagreeing)
            return failure(disagreeing.error());
        chosen = std::move(*disagreeing);
    }
    if (!m_context.allListsRead) {
        for (const std::string& id : m_context.touchedLinks)
            chosen.emplace_back(id);
    }
    return setNeedDetails(chosen);
}

Outcome SyncRun::choosePayments()
{
    cache::LinkStore& links = m_context.cache().links;
    const auto settled = links.reconcileWithPayments(m_allPaymentsKnown);
    if (!settled)
        return failure(settled.error());
    const SyncSettings& settings = m_context.settings();
    return m_context.isAtLeast(SyncDepth::Reconcile)
             ? links.setUnsettledNeedTransactions(m_context.now() - settings.unsettledFor,
                 settings.unsettledLinks, settings.unsettledLinkPayments)
             : Outcome();
}

} // namespace desk::sync

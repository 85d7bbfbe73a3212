#include "core/domain/linkhistory.h"

#include "core/domain/linkstate.h"

namespace desk {
namespace {

std::string textOf(const std::optional<std::int64_t>& number)
{
    return number ? std::to_string(*number) : std::string();
}

std::string textOf(const std::optional<Money>& money)
{
    return money ? money->toDecimal() : std::string();
}

std::string textOf(const std::optional<std::chrono::minutes>& minutes)
{
    return minutes ? std::to_string(minutes->count()) : std::string();
}

/// A row that stands for a link nobody described yet.
bool isBare(const PayLink& link)
{
    return link.status.isAbsent() && link.title.empty() && link.slug.empty();
}

class Comparison
{
public:
    Comparison(const PayLink& previous, const PayLink& now, Instant seenAt)
        : m_previous(previous)
        , m_now(now)
        , m_seenAt(seenAt)
    {}

    std::vector<LinkEvent> events()
    {
        compareTerms();
        compareStates();
        return std::move(m_events);
    }

private:
    void add(LinkEventKind kind, std::string before = {}, std::string after = {})
    {
        m_events.push_back({kind, m_seenAt, std::move(before), std::move(after)});
    }

    template <class T>
    void compareKnown(LinkEventKind kind, const std::optional<T>& before, const std::optional<T>& after)
    {
        if (before && after && *before != *after)
            add(kind, textOf(before), textOf(after));
    }

    void compareTerms()
    {
        if (!m_previous.title.empty() && m_previous.title != m_now.title)
            add(LinkEventKind::TitleChanged, m_previous.title, m_now.title);
        compareKnown(LinkEventKind::PriceChanged, m_previous.price, m_now.price);
        compareKnown(LinkEventKind::QuotaChanged, m_previous.maxPayments, m_now.maxPayments);
        // No timeout is a value of its own, once the details were seen; it means nothing on a reusable link.
        const bool knowsTimeouts = m_previous.detailsKnown && !m_now.mode.is(LinkMode::Reusable);
        if (knowsTimeouts && m_previous.effectiveTimeout != m_now.effectiveTimeout)
            add(LinkEventKind::TimeoutChanged, textOf(m_previous.effectiveTimeout),
                textOf(m_now.effectiveTimeout));
    }

    void compareStates()
    {
        const StateOfLink before = stateOf(m_previous);
        const StateOfLink after = stateOf(m_now);
        if (before.state != after.state)
            addTurn(before.state, after.state);
        if (!isOversold(m_previous) && isOversold(m_now))
            add(LinkEventKind::Oversold, textOf(m_now.maxPayments), textOf(m_now.paidCount));
    }

    void addTurn(LinkState from, LinkState to)
    {
        switch (to) {
        case LinkState::Active:
            if (from == LinkState::Paused)
                add(LinkEventKind::Resumed);
            else if (from != LinkState::Unknown)
                add(LinkEventKind::Reopened);
            return;
        case LinkState::Paused: add(LinkEventKind::Paused); return;
        case LinkState::SoldOut: add(LinkEventKind::SoldOut, {}, textOf(m_now.paidCount)); return;
        case LinkState::Paid: add(LinkEventKind::Paid); return;
        case LinkState::Expired: add(LinkEventKind::Expired); return;
        case LinkState::Closed: add(LinkEventKind::Closed); return;
        case LinkState::Unknown: add(LinkEventKind::Unknown, {}, m_now.status.raw()); return;
        }
    }

    const PayLink& m_previous;
    const PayLink& m_now;
    Instant m_seenAt;
    std::vector<LinkEvent> m_events;
};

} // namespace

std::string_view wordFor(LinkEventKind kind)
{
    switch (kind) {
    case LinkEventKind::Created: return "created";
    case LinkEventKind::TitleChanged: return "title-changed";
    case LinkEventKind::PriceChanged: return "price-changed";
    case LinkEventKind::QuotaChanged: return "quota-changed";
    case LinkEventKind::TimeoutChanged: return "timeout-changed";
    case LinkEventKind::Paused: return "paused";
    case LinkEventKind::Resumed: return "resumed";
    case LinkEventKind::SoldOut: return "sold-out";
    case LinkEventKind::Oversold: return "oversold";
    case LinkEventKind::Reopened: return "reopened";
    case LinkEventKind::Paid: return "paid";
    case LinkEventKind::Expired: return "expired";
    case LinkEventKind::Closed: return "closed";
    case LinkEventKind::Unknown: return "unknown";
    case LinkEventKind::Vanished: return "vanished";
    case LinkEventKind::Returned: return "returned";
    case LinkEventKind::Deleted: return "deleted";
    }
    return {};
}

std::optional<LinkEventKind> linkEventKindFromWord(std::string_view word)
{
    for (const LinkEventKind kind : kLinkEventKinds) {
        if (wordFor(kind) == word)
            return kind;
    }
    return std::nullopt;
}

LinkEvent creationOf(const PayLink& link, Instant seenAt)
{
    return {LinkEventKind::Created, seenAt, {}, link.createdAt ? toIsoUtc(*link.createdAt) : std::string()};
}

std::vector<LinkEvent> eventsBetween(const PayLink& previous, const PayLink& now, Instant seenAt)
{
    if (isBare(previous))
        return isBare(now) ? std::vector<LinkEvent>() : std::vector{creationOf(now, seenAt)};
    return Comparison(previous, now, seenAt).events();
}

} // namespace desk

#include "app/sandbox/arrivals.h"

namespace desk::sandbox {

namespace {

constexpr UtcMs kMeanGapMs = 4 * kSecondMs;

/// Places 0 and 1 are limited links, so that one sells out while somebody watches; place 2 is an invoice.
PaymentMode modeOfFavourite(std::size_t place)
{
    if (place < 2) {
        return PaymentMode::Limited;
    }
    return place == 2 ? PaymentMode::OneShot : PaymentMode::Reusable;
}

} // namespace

Arrivals::Arrivals(Shop& shop, Lifecycle& lifecycle, std::uint64_t seed, UtcMs start)
    : m_shop(shop)
    , m_lifecycle(lifecycle)
    , m_random(seed ^ 0xA441ULL)
    , m_nextAt(start + kMeanGapMs)
{}

std::optional<LinkIndex> Arrivals::findOpenLink(PaymentMode mode)
{
    const auto count = static_cast<std::int64_t>(m_shop.links().size());
    for (int attempt = 0; attempt < 40 && count > 0; ++attempt) {
        const auto index = static_cast<LinkIndex>(m_random.between(0, count - 1));
        const Link& link = m_shop.link(index);
        if (link.mode == mode && m_lifecycle.acceptsPayments(link)) {
            return index;
        }
    }
    return std::nullopt;
}

std::optional<LinkIndex> Arrivals::chooseLink()
{
    const std::int64_t draw = m_random.between(1, 100);
    if (draw > 75) {
        return findOpenLink(PaymentMode::Reusable);
    }
    // 22 % limited, 3 % invoices, 50 % well-known reusable links.
    const auto reusable = static_cast<std::size_t>(m_random.between(3, kFavourites - 1));
    const std::size_t place = draw <= 14 ? 0 : draw <= 22 ? 1 : draw <= 25 ? 2 : reusable;
    auto& favourite = m_favourites[place];
    if (!favourite || !m_lifecycle.acceptsPayments(m_shop.link(*favourite))) {
        favourite = findOpenLink(modeOfFavourite(place));
    }
    // With all tickets sold the customers buy something else.
    return favourite ? favourite : findOpenLink(PaymentMode::Reusable);
}

TransactionStatus Arrivals::chooseStatus()
{
    const std::int64_t draw = m_random.between(1, 100);
    if (draw <= 66) {
        return TransactionStatus::Completed;
    }
    if (draw <= 84) {
        return TransactionStatus::Pending;
    }
    if (draw <= 88) {
        return TransactionStatus::Processing;
    }
    return draw <= 95 ? TransactionStatus::Failed : TransactionStatus::Refused;
}

void Arrivals::runNext()
{
    const UtcMs now = m_nextAt;
    m_nextAt += m_random.between(kMeanGapMs / 4, kMeanGapMs * 7 / 4);
    if (const auto link = chooseLink()) {
        m_lifecycle.pay(*link, chooseStatus(), static_cast<std::uint32_t>(m_random.next()), now);
    }
}

} // namespace desk::sandbox

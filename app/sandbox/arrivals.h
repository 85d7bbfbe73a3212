// Customers: payments that keep arriving on virtual time, weighted to a few links.
#pragma once

#include "app/sandbox/lifecycle.h"

#include <array>

namespace desk::sandbox {

class Arrivals
{
public:
    /// About one payment per four virtual seconds from start on.
    Arrivals(Shop& shop, Lifecycle& lifecycle, std::uint64_t seed, UtcMs start);

    UtcMs nextAt() const { return m_nextAt; }
    void runNext();

private:
    /// A few links the customers talk about; replaced when they stop taking payments.
    static constexpr std::size_t kFavourites = 6;

    std::optional<LinkIndex> chooseLink();
    std::optional<LinkIndex> findOpenLink(PaymentMode mode);
    TransactionStatus chooseStatus();

    Shop& m_shop;
    Lifecycle& m_lifecycle;
    Random m_random;
    UtcMs m_nextAt;
    std::array<std::optional<LinkIndex>, kFavourites> m_favourites;
};

} // namespace desk::sandbox

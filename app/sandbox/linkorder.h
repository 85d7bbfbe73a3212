// The sorted link lists, kept until a payment or a change makes them stale.
#pragma once

#include "app/sandbox/shop.h"

#include <array>
#include <cstdint>
#include <vector>

namespace desk::sandbox {

enum class LinkSort { CollectedAmount, Title }; // most collected first; titles ascending (A.7)

class LinkOrder
{
public:
    /// The live links of one instance; equal ones in the order of creation. Valid until the next call.
    const std::vector<LinkIndex>& of(const Shop& shop, std::uint32_t instance, LinkSort sort);

private:
    struct Sorted {
        std::uint64_t revision = 0; // of the shop; 0: never sorted
        std::vector<LinkIndex> links;
    };
    std::vector<std::array<Sorted, 2>> m_byInstance;
};

} // namespace desk::sandbox
